import { buildApp } from '../../server/app.ts';
import { openBureau } from '../../server/bureau.ts';

/** The server of a bench, in a process of its own: tells its parent where it listens, ends when it is told. */
const bureau = await openBureau(
  { folder: process.argv[2] ?? './data', address: process.env.DATABASE_URL },
  { closesDays: false },
);
const app = await buildApp(bureau, { signInsPerMinute: 10_000 });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.({ address });
process.on('message', () => {
  void app
    .close()
    .then(() => bureau.close())
    .then(() => process.exit(0));
});
