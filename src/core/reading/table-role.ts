import type { HeaderBlock } from './header-block';
import { restOfUnit } from './header-block';
import type { RawRow } from './raw-rows';
import type { TableRole } from './sheet-reading';
import type { TableColumns } from './table-columns';
import { captionNumber } from './text-shapes';
import type { Meaning } from './vocabulary/meanings';
import type { Vocabulary } from './vocabulary/vocabulary';
import { flatMap } from '../workbook/flat-map';

/** The words that head a table's labels and its years. */
export interface HeadingWords {
  readonly labels: readonly string[];
  readonly years: readonly string[];
}

/** What a table is about, from its caption, its headings and its rows' words; the only table of a titled case adds up its economy. */
export function tableRole(
  block: HeaderBlock,
  columns: TableColumns,
  rows: readonly RawRow[],
  headings: HeadingWords,
  isOnlyOfCase: boolean,
  vocabulary: Vocabulary,
): TableRole {
  const caption = captionMeanings(block, vocabulary);
  const heads = new Set(flatMap(headings.labels, (text) => [...vocabulary.meanings(text)]));
  const has = (meaning: Meaning): boolean => rows.some((row) => row.meanings.has(meaning));
  if (isRecovery(rows, caption)) return 'recovery-plan';
  if (rows.some((row) => row.hasProposalId)) return 'proposals';
  const parts = partsOf(rows);
  if (isCase(columns, caption, parts, has)) return caseRole(caption, parts, rows);
  if (rows.length > 0 && rows.every((row) => isTotalRow(row))) return 'grand-total';
  if (isOnlyOfCase && (has('net') || has('total'))) return 'economy';
  const numbered = rows.filter((row) => row.id !== null).length;
  const isPlan =
    caption.has('plan') || heads.has('plan') || columns.extra.some(({ role }) => role === 'achieved-to-date');
  if (isPlan || (numbered > 0 && !heads.has('head-proposal'))) return 'action-plan';
  if (heads.has('head-proposal')) return 'proposals';
  // Committees with the savings of all below them argue no proposal.
  if (isEconomy(rows, caption)) return heads.has('head-group') ? 'action-plan' : 'economy';
  const changes = heads.has('saving') || headings.years.some((text) => speaksOfChange(text, vocabulary));
  return changes && (has('total') || has('net')) ? 'action-plan' : 'other';
}

/** "Ændring 2026", "Besparelse": years and units left out. */
function speaksOfChange(text: string, vocabulary: Vocabulary): boolean {
  const words = text.replace(/\d+/g, ' ');
  return vocabulary.meanings(words).has('head-change');
}

function captionMeanings({ caption }: HeaderBlock, vocabulary: Vocabulary): ReadonlySet<Meaning> {
  if (!caption) return new Set();
  const text = caption.text.replace(/^\s*(?:tabel|table|tabell|skema)?\s*[\d.]*[.:)]?\s*/i, '');
  return vocabulary.meanings(restOfUnit(text) ?? text);
}

function isTotalRow({ meanings }: RawRow): boolean {
  return meanings.has('total') || meanings.has('net') || meanings.has('investment');
}

function isRecovery(rows: readonly RawRow[], caption: ReadonlySet<Meaning>): boolean {
  const targets = rows.filter((row) => row.meanings.has('target'));
  if (targets.length === 0) return false;
  const owed = rows.some(
    (row) =>
      row.meanings.has('outstanding') ||
      row.meanings.has('unallocated') ||
      row.meanings.has('achieved') ||
      row.meanings.has('carried'),
  );
  // A target below the total of a list of proposals makes no recovery plan of it.
  return (
    (owed && rows[0]?.meanings.has('target') === true) ||
    caption.has('recovery') ||
    (owed && !rows.some((row) => row.hasProposalId))
  );
}

interface Parts {
  readonly permanent: boolean;
  readonly implementation: boolean;
  readonly investment: boolean;
  readonly derived: boolean;
}

function partsOf(rows: readonly RawRow[]): Parts {
  const names = (meaning: Meaning): boolean => rows.some((row) => row.id === null && row.meanings.has(meaning));
  return {
    permanent: names('permanent'),
    implementation: names('implementation'),
    investment: names('investment'),
    derived: names('derived'),
  };
}

function isCase(
  columns: TableColumns,
  caption: ReadonlySet<Meaning>,
  parts: Parts,
  has: (meaning: Meaning) => boolean,
): boolean {
  if (columns.extra.some(({ role }) => role === 'control-area')) return true;
  if (caption.has('permanent') || caption.has('investment') || caption.has('implementation') || caption.has('economy'))
    return true;
  return parts.permanent || parts.derived || (parts.implementation && (has('net') || has('saving')));
}

function caseRole(caption: ReadonlySet<Meaning>, parts: Parts, rows: readonly RawRow[]): TableRole {
  const several = [parts.permanent, parts.implementation, parts.derived].filter(Boolean).length > 1;
  const endsInNet = rows.some((row) => row.meanings.has('net'));
  if (caption.has('economy') || several || endsInNet) return 'economy';
  if (caption.has('permanent')) return 'permanent-changes';
  if (caption.has('investment') || caption.has('implementation')) return 'investments';
  return 'economy';
}

/** Savings and costs with a total or net below, in a table without proposals. */
function isEconomy(rows: readonly RawRow[], caption: ReadonlySet<Meaning>): boolean {
  const saves = rows.some((row) => row.meanings.has('saving'));
  const costs = rows.some((row) => row.meanings.has('cost') && !row.meanings.has('saving'));
  const adds = rows.some((row) => row.meanings.has('net') || row.meanings.has('total'));
  return caption.has('economy') || (adds && (saves || costs)) || (saves && costs);
}

/** The number in a caption such as "Tabel 2. ...". */
export function tableNumber({ caption }: HeaderBlock): number | null {
  return caption ? captionNumber(caption.text) : null;
}
