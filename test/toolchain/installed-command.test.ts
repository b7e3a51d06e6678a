import { spawnSync } from 'node:child_process';
import { folderOfWorkbooks } from '../support/folder-of-workbooks';
import { run } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(120_000);

const { path } = temporaryFolder();

/** Runs the command as it is installed, in a process of its own. */
function start(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/katalogtjek.mjs', ...args], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return { exit: status, out: stdout, err: stderr };
}

test('the installed command runs, and its exit code is the program’s', () => {
  const { exit, out, err } = start('audit');
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain('kommandoen ”audit” findes ikke');
});

test('two worker threads give what one thread gives', async () => {
  const args = ['batch', folderOfWorkbooks(path('kataloger')), '--fail-on', 'warning'];
  expect(start(...args, '--jobs', '2')).toEqual(await run(...args));
});
