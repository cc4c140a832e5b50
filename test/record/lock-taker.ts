/** A process that takes the lock of a folder when told, and says how it went. Used by `lock.test.ts`. */
import { createInterface } from 'node:readline';
import { takeLock } from '../../src/record/database/lock.ts';

const [folder = ''] = process.argv.slice(2);
let lock: { release(): Promise<void> } | undefined;

console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'release') {
    await lock?.release();
    console.log('released');
    continue;
  }
  try {
    lock = await takeLock(folder);
    console.log('taken');
  } catch (error) {
    console.log(`refused ${(error as Error).name} ${(error as Error).message}`);
  }
}
