/** 下载 — the paper as PDF, DOCX and web page. */
import { address } from '../api.ts';

const formats = [
  { format: 'pdf', zh: 'PDF' },
  { format: 'docx', zh: 'DOCX' },
  { format: 'html', zh: '网页文件' },
] as const;

interface Properties {
  readonly path: string;
  readonly asked: Readonly<Record<string, string | undefined>>;
}

export function PaperFiles({ path, asked }: Properties) {
  return (
    <p className="no-print">
      {formats.map(({ format, zh }) => (
        <a key={format} className="file" href={address(path, { ...asked, format })} download>
          下载{zh}
        </a>
      ))}
    </p>
  );
}
