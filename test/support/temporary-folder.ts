import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the tests of one file, gone when they end; gives the path of a name in it, and writes a file there. */
export function temporaryFolder(): {
  readonly path: (name?: string) => string;
  readonly file: (name: string, content: string | Uint8Array) => string;
} {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'katalogtjek-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const path = (name = ''): string => join(folder, name);
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(path(name), content);
    return path(name);
  };
  return { path, file };
}
