/** 事项的称呼 — its number where it has one, else its procedure, linked to its dossier. */
import { Link } from 'wouter';

interface Properties {
  readonly stream: number;
  readonly number: string | null;
  readonly procedureZh: string;
  readonly title: string;
}

export function MatterName({ stream, number, procedureZh, title }: Properties) {
  return (
    <Link href={`/matters/${stream}`} className="matter-name">
      <span className="number">{number ?? procedureZh}</span> {title}
    </Link>
  );
}
