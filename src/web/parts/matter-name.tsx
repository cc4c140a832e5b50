/** 事项的称呼 — its number where it has one, else its procedure unless the title says it, linked to its dossier. */
import { Link } from 'wouter';

interface Properties {
  readonly stream: number;
  readonly number: string | null;
  readonly procedureZh: string;
  readonly title: string;
}

export function MatterName({ stream, number, procedureZh, title }: Properties) {
  const name = number ?? (title.startsWith(procedureZh) ? '' : procedureZh);
  return (
    <Link href={`/matters/${stream}`} className="matter-name">
      {name !== '' && <span className="number">{name} </span>}
      {title}
    </Link>
  );
}
