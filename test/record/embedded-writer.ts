/** A process that opens an embedded database and says each row that was answered as written. Used by `embedded.test.ts`. */
import { openEmbeddedDatabase } from '../../src/record/database/embedded.ts';

const [folder = '', count = '1'] = process.argv.slice(2);
const database = await openEmbeddedDatabase(folder);
await database.write((writer) => writer.script('create table line (number int primary key, text text)'));
for (let number = 1; number <= Number(count); number += 1) {
  await database.execute('insert into line (number) values ($1)', [number]);
  console.log(number);
}
await database.close();
console.log('closed');
