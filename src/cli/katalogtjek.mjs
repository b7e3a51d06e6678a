#!/usr/bin/env node
// The program is TypeScript; tsx lets Node run it as it stands.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
const { inWorkers } = await import('./worker-pool.mjs');
const terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};
process.exitCode = await main(process.argv.slice(2), terminal, inWorkers);
