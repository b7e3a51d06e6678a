// `npm run mutate -- totals figures`: plants small faults in each room of core and counts how many its tests find.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const rooms = process.argv.slice(2);

for (const room of rooms.length > 0 ? rooms : ['totals', 'figures', 'prose', 'checks']) {
  const args = [stryker, 'run', join('test/mutation/stryker.config.mjs')];
  const env = { ...process.env, MUTATED_ROOM: room };
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
}
