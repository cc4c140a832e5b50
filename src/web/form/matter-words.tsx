/** 所选事项 — the matter that a draft names, in words: its number where it has one, else its procedure, and its title. */
import { useServer } from '../api.ts';
import type { Dossier } from '../contract-dossier.ts';

export function MatterWords({ stream }: { readonly stream: string }) {
  const matter = useServer<Dossier>(`/api/matters/${stream}`).data;
  return <>{matter ? `${matter.number ?? matter.procedureZh} ${matter.title}` : `第 ${stream} 件`}</>;
}
