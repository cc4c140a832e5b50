import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/record/database/database.ts';
import type { Receipt, Request } from '../../src/record/receipt.ts';
import { BureauRecord } from '../../src/record/record.ts';
import { accepted, openFounded, testParts, wishFor } from './bureau-for-tests.ts';
import { liveLetter, liveLetters } from './letter-lives.ts';
import { cutConnections, makeOnServer, type Place, serverAddress } from './places.ts';
import { letterDuty } from './sample-duty.ts';
import { expectWhole } from './whole-record.ts';

describe.skipIf(!serverAddress)('数据库服务器切断连接', () => {
  let place: Place;
  let database: Database;
  let record: BureauRecord;
  beforeAll(async () => {
    place = await makeOnServer(serverAddress);
    database = await place.open();
    record = await openFounded(database, [letterDuty]);
  });
  afterAll(async () => {
    await database?.close();
    await place?.remove();
  });

  /** Sends a request until it is answered, under the same key, as a page does after an error. */
  const persist = async (request: Request): Promise<Receipt> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return accepted(await record.perform(request));
      } catch (error) {
        if ((error as Error).message.startsWith('未被接受') || attempt === 10) throw error;
        failures += 1;
      }
    }
  };
  let failures = 0;

  it('负载之下反复切断：每个请求重发后恰好办理一次，记录继续办理，完整无缺', async () => {
    const receipts: Receipt[] = [];
    let cutting = true;
    const ask = async (request: Request): Promise<Receipt> => {
      const receipt = await persist(request);
      receipts.push(receipt);
      return receipt;
    };
    const desks = Array.from({ length: 16 }, (_, number) => liveLetters(ask, `desk-${number}`, () => cutting));
    for (let time = 1; time <= 30; time += 1) {
      await pause(Math.random() * 100);
      await cutConnections(place);
    }
    cutting = false;
    await Promise.all(desks);
    expect(failures).toBeGreaterThan(0);
    const kept = await database.query<{ hash: string }>(
      "select hash from act where key not like '%>%' and position > 1",
    );
    expect(kept.map(({ hash }) => hash).sort()).toEqual(receipts.map(({ hash }) => hash).sort());
    await expectWhole(database, record);
  });

  it('答复丢失而行为已经写入的：事项的新版本随即可办，不被误认为过时', async () => {
    const stream = await liveLetter(persist, 'unanswered');
    const [seen] = (await record.actsOf(stream)).slice(-1);
    const note = (key: string, seenVersion: number): Request => ({
      key,
      stream,
      seenVersion,
      wish: wishFor('letter', 'NoteAdded', '2023-07-01', { words: key }),
    });
    const lost = losingAnswers(database);
    const other = await BureauRecord.open(lost.database, testParts([letterDuty]));
    await other.findMatter(stream);
    const version = seen?.version ?? 0;
    lost.loseNext();
    await expect(other.perform(note('lost', version))).rejects.toThrow('连接中断');
    const next = accepted(await other.perform(note('next', version + 1)));
    expect(next.version).toBe(version + 2);
    const again = accepted(await other.perform(note('lost', version)));
    expect(again.version).toBe(version + 1);
  });

  it('事务之中被切断：这一次失败，进程和以后的事务照常', async () => {
    const cut = database.write(async (writer) => {
      await writer.query('select 1');
      await cutConnections(place);
      await pause(50);
      return writer.query('select 1');
    });
    await expect(cut).rejects.toThrow();
    expect(await database.write((writer) => writer.query('select 1 as v'))).toEqual([{ v: 1 }]);
  });
});

/** The same database, whose connection breaks after a statement was committed and before its answer arrives. */
function losingAnswers(database: Database): { database: Database; loseNext(): void } {
  let losing = false;
  return {
    loseNext: () => {
      losing = true;
    },
    database: {
      ...database,
      async execute<Row>(statement: string, values?: readonly unknown[]) {
        const rows = await database.execute<Row>(statement, values);
        if (!losing) return rows;
        losing = false;
        throw new Error('连接中断');
      },
    },
  };
}
