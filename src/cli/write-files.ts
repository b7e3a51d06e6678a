import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { readAcceptances } from '../app/acceptances';
import { checkSnapshot } from '../app/check-workbook';
import { findingsSheetOf } from '../app/findings-sheet';
import { planSchemaSheet } from '../app/schema-sheet';
import type { HostResult, WorkbookHost } from '../app/workbook-host';
import type { Snapshot } from '../core/workbook/snapshot';
import { describeTrouble } from '../messages/trouble-words';
import type { WriteRequest } from './arguments';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** A workbook file that can be changed and saved. */
interface FileHost extends WorkbookHost {
  save(path: string): Promise<HostResult<void>>;
}

/** Where workbook files come from and go to. */
export interface WorkbookFiles {
  readonly read: (path: string) => Promise<HostResult<{ readonly snapshot: Snapshot }>>;
  readonly open: (path: string) => Promise<HostResult<FileHost>>;
  readonly create: (name: string) => FileHost;
}

/** Checks a file and writes its findings sheet into a new one; the checked file is never written. */
export function writeReport(request: WriteRequest, terminal: Terminal, files: WorkbookFiles): Promise<ExitCode> {
  return writeNew(request, terminal, async ({ file, out, messages }) => {
    const opened = await files.read(file);
    if (!opened.ok) return opened;
    const { snapshot } = opened.value;
    const checked = await checkSnapshot(snapshot);
    if (!checked.ok) return checked;
    const time = new Date().toLocaleString(messages.locale === 'da' ? 'da-DK' : 'en-GB');
    const sheet = findingsSheetOf(checked.value, readAcceptances(snapshot), messages, time, basename(file));
    const report = files.create(basename(out));
    const written = await report.apply({ edits: [], sheets: [{ change: 'add', sheet }] });
    return written.ok ? report.save(out) : written;
  });
}

/** Writes a copy of a file with a schema sheet of examples to fill in. */
export function writeSchemaSheet(request: WriteRequest, terminal: Terminal, files: WorkbookFiles): Promise<ExitCode> {
  return writeNew(request, terminal, async ({ file, out, messages }) => {
    const opened = await files.open(file);
    if (!opened.ok) return opened;
    const written = await opened.value.apply(planSchemaSheet(messages.locale).plan);
    return written.ok ? opened.value.save(out) : written;
  });
}

/** Never over a file that is there: the one that was read, or somebody's own. */
async function writeNew(
  request: WriteRequest,
  terminal: Terminal,
  write: (request: WriteRequest) => Promise<HostResult<void>>,
): Promise<ExitCode> {
  const { file, out, messages } = request;
  if (await exists(out)) {
    terminal.err(`${messages.cli.outExists(out)}\n`);
    return EXIT.unusable;
  }
  const written = await write(request);
  if (!written.ok) {
    const { what, todo } = describeTrouble(written, messages.troubles);
    terminal.err(`${messages.cli.cannotRead(file, `${what} ${todo}`)}\n`);
    return EXIT.unusable;
  }
  terminal.out(`${messages.cli.written(out)}\n`);
  return EXIT.clean;
}

/** Is there a file or folder of this name? */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
