import { cpSync, mkdirSync } from 'node:fs';

const [recovery, strategy] = ['examples/recovery-2021.xlsx', 'examples/strategy-2018.xlsx'];

/** Makes a folder of three workbooks, one of them in a folder below, beside files that are none; gives its path. */
export function folderOfWorkbooks(path: string): string {
  mkdirSync(`${path}/ældre`, { recursive: true });
  cpSync(recovery, `${path}/b.xlsx`);
  cpSync(strategy, `${path}/a.xlsx`);
  cpSync(recovery, `${path}/ældre/c.XLSX`);
  for (const other of ['~$b.xlsx', 'noter.txt', 'gammel.xls']) cpSync(recovery, `${path}/${other}`);
  return path;
}
