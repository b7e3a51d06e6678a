import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface RunningWorkbench {
  readonly url: string;
  stop(): void;
}

/** Serves the built workbench of the project in `root` on a free port; rejects with what the server says when it can't. */
export function startWorkbench(root: string): Promise<RunningWorkbench> {
  const script = join(root, 'workbench/serve.mjs');
  const server = spawn(process.execPath, [script, '--port', '0'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let complaint = '';
    server.stderr.on('data', (text) => (complaint += String(text)));
    server.once('exit', () => reject(new Error(`the workbench did not start: ${complaint}`)));
    server.stdout.once('data', (line) => {
      const [url = ''] = /https?:\S+/.exec(String(line)) ?? [];
      resolve({ url, stop: () => server.kill() });
    });
  });
}
