import { readFile } from 'node:fs/promises';
import { type Post, posts } from '../law/posts.ts';
import { holdsPost } from '../record/person.ts';
import { type OpenBureau, openBureau } from '../server/bureau.ts';
import { placeOf } from './place.ts';
import { UsageError } from './usage.ts';

/** Reads the file, opens the bureau for as long as the import takes, and answers with its exit code. */
export async function withBureauAndFile(
  file: string,
  values: { readonly data: string | undefined },
  work: (bureau: OpenBureau, text: string) => Promise<number>,
): Promise<number> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(`不能读取文件 ${file}：${error.message}`);
  });
  const bureau = await openBureau(placeOf(values.data));
  try {
    if (bureau.record.head.position === 0)
      throw new UsageError('这里还没有本局的记录：先运行 plumbline start 或者 plumbline found');
    return await work(bureau, text);
  } finally {
    await bureau.close();
  }
}

/** The person named, else the first of the bureau who holds one of the posts. */
export function actorOf(bureau: OpenBureau, named: string | undefined, by: readonly Post[]): string {
  const today = bureau.record.today();
  const actor = named ?? bureau.roster.people.find((person) => by.some((post) => holdsPost(person, post, today)))?.id;
  if (actor) return actor;
  throw new UsageError(`本局没有${by.map((post) => posts[post]).join('、')}：请用 --actor 写明以谁的名义导入`);
}
