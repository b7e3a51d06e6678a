import { succeeded, type HostNotice, type HostResult } from '../../app/workbook-host';
import type { FilePart } from '../../core/workbook/host-trouble';
import type { Snapshot } from '../../core/workbook/snapshot';
import { inspectFile } from './inspect-file';
import { loadWorkbook, type LoadedWorkbook } from './load-workbook';
import { lostParts } from './lost-parts';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';
import { weighParts } from './weigh-parts';
import type { ZipEntry } from './zip-directory';
import { readPart, unpackPart } from './zip-part';

/** A file's workbook: the library's own model, what the core reads of it, and what is noticed but not read or not kept. */
export interface OpenedXlsx extends LoadedWorkbook {
  readonly notices: readonly HostNotice[];
  readonly structureProtected: boolean;
  /** What saving the file anew would lose; looked up when it is first asked for. */
  readonly lost: () => readonly FilePart[];
}

/** Reads the bytes of an .xlsx or .xlsm file. A file that is none, is locked, empty or far too large is a trouble, not an error. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<HostResult<OpenedXlsx>> {
  const file = inspectFile(bytes);
  if ('trouble' in file) return { ok: false, ...file };
  const weighed = await weighParts(bytes, file.workbook, unpackPart);
  if ('trouble' in weighed) return { ok: false, ...weighed };
  const part = workbookPart(bytes, file.workbook);
  const loaded = await loadWorkbook(bytes, name, part.names, weighed.leaveOut);
  if (!loaded.ok) return loaded;
  let known: readonly FilePart[] | undefined;
  const lost = (): readonly FilePart[] => (known ??= lostParts(bytes, file.workbook, { ...part, ...weighed }));
  const { structureProtected } = part;
  const notices = noticesOf(file.workbook, loaded.value.snapshot);
  return succeeded({ ...loaded.value, notices, structureProtected, lost });
}

function workbookPart(bytes: Uint8Array, entries: readonly ZipEntry[]): WorkbookPart {
  const entry = entries.find(({ name }) => name === 'xl/workbook.xml');
  return readWorkbookPart((entry && readPart(bytes, entry)) ?? '');
}

function noticesOf(entries: readonly ZipEntry[], { sheets }: Snapshot): HostNotice[] {
  const links = entries.filter(({ name }) => /^xl\/externalLinks\/[^/]+\.xml$/.test(name)).length;
  const macros = entries.some(({ name }) => name === 'xl/vbaProject.bin');
  return [
    ...sheets.flatMap(({ name, visibility }): HostNotice[] =>
      visibility === 'visible' ? [] : [{ notice: 'hidden-sheet', sheet: name }],
    ),
    ...(macros ? [{ notice: 'macros' } as const] : []),
    ...(links > 0 ? [{ notice: 'external-links', count: links } as const] : []),
  ];
}
