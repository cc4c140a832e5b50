import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseUnavailable } from './database.ts';

/** Who holds the folder: enough to tell a living holder from a dead one whose process number was given away again. */
interface Holder {
  /** One word per taking: the same process taking the folder twice is two holders. */
  readonly word: string;
  readonly pid: number;
  /** Start of the process in ticks since the machine's start, where /proc tells it. */
  readonly started?: string | undefined;
  /** The machine's present run: after a restart nobody of the run before is alive. */
  readonly run?: string | undefined;
  readonly machine: string;
  readonly since: string;
}

/** A lock that no one can read (the machine lost power in the middle of it) is nobody's: `pid` 0 never lives. */
const nobody = (file: number): Holder => ({ word: `unreadable-${file}`, pid: 0, machine: hostname(), since: '' });

/**
 * 占用数据目录 — takes `folder` for this process alone until `release`.
 *
 * Node has no file lock of the operating system, so the lock is a file naming its holder. Its creation is a `link`,
 * which can succeed once. A dead holder's lock is never removed to be taken (two who found it dead would remove each
 * other's): it gets a successor, `lock.<word of the dead>`, which again can be created only once, and whoever created
 * it then looks whether he really is the last of the chain that begins at `lock`.
 * Throws `DatabaseUnavailable` naming the holder while the holder lives.
 */
export async function takeLock(folder: string): Promise<{ release(): Promise<void> }> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: Error) => {
    throw new DatabaseUnavailable(`无法使用数据目录 ${folder}：${error.message}`);
  });
  const mine = await myself();
  const draft = join(folder, `lock-draft.${mine.word}`);
  await writeDurably(draft, JSON.stringify(mine)).catch((error: Error) => {
    throw new DatabaseUnavailable(`无法写入数据目录 ${folder}：${error.message}`);
  });
  try {
    while (!(await attempt(folder, draft, mine)));
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    throw new DatabaseUnavailable(`无法占用数据目录 ${folder}：${(error as Error).message}`);
  } finally {
    await rm(draft, { force: true });
  }
  return { release: () => release(folder, mine) };
}

/** One try: true when the folder is ours, false when someone moved meanwhile and it is worth looking again. */
async function attempt(folder: string, draft: string, mine: Holder): Promise<boolean> {
  const before = await chain(folder);
  const last = before.at(-1);
  if (last && (await isAlive(last.holder))) throw new DatabaseUnavailable(refusal(folder, last.holder));
  const place = last ? successor(folder, last.holder) : join(folder, 'lock');
  if (!(await linkOnce(draft, place))) return false;
  if ((await chain(folder)).at(-1)?.holder.word !== mine.word) {
    await rm(place, { force: true }); // the chain was shortened while we read it: our link hangs in the air
    return false;
  }
  if (!last) return true;
  await rename(draft, join(folder, 'lock')); // the chain begins with us from now on; only then may the old links go
  for (const link of [...before.slice(1).map((each) => each.path), place]) await rm(link, { force: true });
  return true;
}

async function release(folder: string, mine: Holder): Promise<void> {
  const [first] = await chain(folder);
  if (first?.holder.word === mine.word) await rm(join(folder, 'lock'), { force: true });
}

/** The holders from the first lock on, each the successor of a dead one; the last one counts. */
async function chain(folder: string): Promise<{ path: string; holder: Holder }[]> {
  const found: { path: string; holder: Holder }[] = [];
  for (let path = join(folder, 'lock'); ; ) {
    const holder = await readHolder(path);
    if (!holder) return found;
    found.push({ path, holder });
    path = successor(folder, holder);
  }
}

const successor = (folder: string, holder: Holder): string => join(folder, `lock.${holder.word}`);

async function readHolder(path: string): Promise<Holder | undefined> {
  const text = await textOf(path);
  if (text === undefined) return undefined;
  try {
    const { word, pid, started, run, machine, since } = JSON.parse(text) as Holder;
    if (/^[0-9a-f-]+$/.test(word) && Number.isInteger(pid) && pid > 0)
      return { word, pid, started, run, machine, since };
  } catch {
    // no JSON: nobody's, as below
  }
  const file = await stat(path).catch(() => undefined);
  return file && nobody(file.ino);
}

async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.pid === 0) return false;
  if (holder.machine !== hostname()) return true; // we cannot look into another machine: better refuse than share
  if (holder.run !== (await thisRun())) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false; // EPERM: it lives and belongs to another user
  }
  if (holder.started === undefined) return true;
  return (await startOf(holder.pid)) === holder.started;
}

async function myself(): Promise<Holder> {
  return {
    word: randomUUID(),
    pid: process.pid,
    started: await startOf(process.pid),
    run: await thisRun(),
    machine: hostname(),
    since: new Date().toISOString(),
  };
}

/** When the process began, or undefined where it is gone, dead and not yet buried, or there is no /proc to ask. */
async function startOf(pid: number): Promise<string | undefined> {
  const line = await textOf(`/proc/${pid}/stat`);
  const fields = line?.slice(line.lastIndexOf(')') + 2).split(' '); // the name before it may hold spaces
  return fields?.[0] === 'Z' || fields?.[0] === 'X' ? undefined : fields?.[19];
}

const thisRun = async (): Promise<string | undefined> => (await textOf('/proc/sys/kernel/random/boot_id'))?.trim();

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function linkOnce(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function refusal(folder: string, holder: Holder): string {
  const since = new Date(holder.since).toLocaleString('zh-CN', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
    timeStyle: 'medium',
  });
  if (holder.machine !== hostname()) {
    const path = join(folder, 'lock');
    return `数据目录 ${folder} 自${since}起由另一台机器（${holder.machine}）的进程 ${holder.pid} 占用。确认该进程已经停止后，请删除 ${path} 再启动。`;
  }
  const who = holder.pid === process.pid ? `本进程（${holder.pid}）` : `进程 ${holder.pid}`;
  return `数据目录 ${folder} 自${since}起由${who}占用，同一目录不能同时打开两次。请先停止该进程。`;
}
