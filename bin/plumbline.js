#!/usr/bin/env -S node --max-semi-space-size=64
// Room for what lives as long as a request or a page of acts: with the 16 MB of old, collecting it costs a fifth of the work.
// TypeScript is run as it is written (docs/decisions): nothing has to be built before the command line works.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli.ts');
