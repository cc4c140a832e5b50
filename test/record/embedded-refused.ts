/** A process that tries to open an embedded database and says why it may not. Used by `embedded.test.ts`. */
import { openEmbeddedDatabase } from '../../src/record/database/embedded.ts';

const [folder = ''] = process.argv.slice(2);
await openEmbeddedDatabase(folder).then(
  () => console.log('opened'),
  (error: Error) => console.log(error.message),
);
