import * as z from 'zod';
import type { Journal } from '../core/workbook/edit-plan';
import { succeeded, type HostResult, type WorkbookHost } from './workbook-host';

/** Where the journals stand in the workbook's settings. */
const KEY = 'katalogtjek.journals';

/** Settings travel with the file: no more than this many characters of journals, the latest ones. */
const LONGEST = 250_000;

const cellValue = z.union([z.number(), z.string(), z.boolean(), z.null(), z.object({ error: z.string() })]);
const cellRange = z.object({ sheet: z.string(), top: z.int(), left: z.int(), bottom: z.int(), right: z.int() });
const content = z.object({ value: cellValue, formula: z.string().nullable(), numberFormat: z.string() });
const entry = z.object({ cell: cellRange, before: content, after: content });
const journal = z.object({ entries: z.array(entry) });
const stored = z.array(z.object({ time: z.string(), journal }));

/** One write that can still be taken back, and when it was made (as the writer's surface said it). */
export interface StoredJournal {
  readonly time: string;
  readonly journal: Journal;
}

/** The writes that can be taken back, the latest first. A text that somebody else wrote under the key counts as none. */
export async function readJournals(host: WorkbookHost): Promise<HostResult<readonly StoredJournal[]>> {
  const text = await host.readSetting(KEY);
  return text.ok ? succeeded(text.value === null ? [] : parse(text.value)) : text;
}

/**
 * Keeps a write, so that it can be taken back after the pane was closed; the oldest give way. A write too large to be kept, or one that
 * changed whole sheets of the add-in's own, can be taken back only while the pane is open: false then.
 */
export async function keepJournal(host: WorkbookHost, time: string, written: Journal): Promise<HostResult<boolean>> {
  if (written.sheets && written.sheets.length > 0) return succeeded(false);
  const known = await readJournals(host);
  if (!known.ok) return known;
  const newest: StoredJournal = { time, journal: { entries: written.entries } };
  if (JSON.stringify([newest]).length > LONGEST) return succeeded(false);
  const kept = [newest, ...known.value];
  while (JSON.stringify(kept).length > LONGEST) kept.pop();
  const answer = await host.writeSetting(KEY, JSON.stringify(kept));
  return answer.ok ? succeeded(true) : answer;
}

/** Forgets the latest write: it was taken back. */
export async function dropLatestJournal(host: WorkbookHost): Promise<HostResult<void>> {
  const known = await readJournals(host);
  if (!known.ok) return known;
  const rest = known.value.slice(1);
  return host.writeSetting(KEY, rest.length === 0 ? null : JSON.stringify(rest));
}

/** Forgets all of them: the workbook is about to be published. */
export function forgetJournals(host: WorkbookHost): Promise<HostResult<void>> {
  return host.writeSetting(KEY, null);
}

function parse(text: string): readonly StoredJournal[] {
  try {
    const read = stored.safeParse(JSON.parse(text));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}
