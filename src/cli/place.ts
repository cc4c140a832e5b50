import { resolve } from 'node:path';
import type { Place } from '../record/database/open.ts';

/** The options that every command takes: where the record is. */
export const placeOptions = { data: { type: 'string' } } as const;

export const placeHelp = `  --data 目录     数据目录（默认 ./data）；设有 DATABASE_URL 时使用该 PostgreSQL 服务器`;

/** Where the record is: the folder of `--data`, and the server of DATABASE_URL where there is one. */
export function placeOf(data: string | undefined): Place {
  return { folder: resolve(data ?? './data'), address: process.env.DATABASE_URL || undefined };
}
