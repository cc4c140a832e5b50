/**
 * A process that opens the record of the test bureau and keeps sixteen desks busy until it is killed. Every request is
 * written to a file before it is sent, and every receipt before the next request. Used by `kill.test.ts`.
 */
import { appendFileSync } from 'node:fs';
import { BureauRecord } from '../../src/record/record.ts';
import { accepted, testParts } from './bureau-for-tests.ts';
import { liveLetters } from './letter-lives.ts';
import { openAt } from './places.ts';
import { letterDuty } from './sample-duty.ts';

const [address = '', journal = '', round = ''] = process.argv.slice(2);
const record = await BureauRecord.open(await openAt(address), testParts([letterDuty]));
let answered = 0;

const write = (entry: object): void => appendFileSync(journal, `${JSON.stringify(entry)}\n`);

const desk = (number: number): Promise<void> =>
  liveLetters(async (request) => {
    write({ request });
    const receipt = accepted(await record.perform(request));
    write({ receipt, key: request.key });
    if (++answered === 1) console.log('answered');
    return receipt;
  }, `${round}/${number}`);

await Promise.all(Array.from({ length: 16 }, (_, number) => desk(number)));
