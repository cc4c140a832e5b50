import { bureauDuty } from '../../src/record/bureau.ts';
import { start, untilStopped } from '../../src/server/start.ts';
import { letterDuty } from '../record/sample-duty.ts';

/** A server in a process of its own: says where it listens, and that it has closed everything once it was asked to stop. */
const [folder = ''] = process.argv.slice(2);
const running = await start({ folder }, { port: 0, duties: [bureauDuty, letterDuty], bureau: 120111 });
console.log(running.address);
await untilStopped(running);
console.log('closed');
process.exit(0);
