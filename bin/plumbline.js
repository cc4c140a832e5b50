#!/usr/bin/env node
// TypeScript is run as it is written (docs/decisions): nothing has to be built before the command line works.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli.ts');
