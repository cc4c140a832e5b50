import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reader } from '../record/database/database.ts';
import { DatabaseUnavailable } from '../record/database/database.ts';

const keyPattern = /^[0-9a-f]{64}$/i;

/**
 * 封存密钥 — 32 bytes that open the sealed personal values: from `PLUMBLINE_SEAL_KEY` (hex), else from `seal.key` in the
 * data folder, readable by its owner only. Made on the first start, never again: with a new key every value sealed
 * before would be lost unseen. It is in no log and no error.
 * Throws `DatabaseUnavailable` with a sentence for the person who started us.
 */
export async function sealKeyOf(folder: string, reader: Reader): Promise<Buffer> {
  const given = process.env.PLUMBLINE_SEAL_KEY;
  if (given !== undefined && given !== '') return parsed(given, '环境变量 PLUMBLINE_SEAL_KEY ');
  const place = join(folder, 'seal.key');
  const kept = await readFile(place, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new DatabaseUnavailable(`不能读取封存密钥 ${place}：${error.code ?? ''}`);
  });
  if (kept !== undefined) {
    await chmod(place, 0o600);
    return parsed(kept, `文件 ${place} `);
  }
  const [sealed] = await reader.query('select 1 from sealed_value where cipher is not null limit 1');
  if (sealed) throw new DatabaseUnavailable(`记录中已有封存的个人信息，但找不到封存密钥 ${place}，请先恢复密钥文件`);
  return makeKey(folder, place);
}

function parsed(text: string, where: string): Buffer {
  if (!keyPattern.test(text.trim()))
    throw new DatabaseUnavailable(`${where}不是有效的封存密钥（应为64位十六进制数字）`);
  return Buffer.from(text.trim(), 'hex');
}

async function makeKey(folder: string, place: string): Promise<Buffer> {
  await mkdir(folder, { recursive: true });
  const key = randomBytes(32);
  const file = await open(place, 'wx', 0o600);
  try {
    await file.writeFile(`${key.toString('hex')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return key;
}
