import { indexCatalogue } from '../../src/core/checks/catalogue-index';
import type { Notes, Words } from '../../src/core/checks/check-context';
import type { Equation, Evidence } from '../../src/core/checks/finding';
import { runGroup, type GroupSubject, type GroupWork } from '../../src/core/checks/group-runs';
import { CHECKS, type AnyFinding, type CheckId } from '../../src/core/checks/registry';
import { checksBut, type UnitRun } from '../../src/core/checks/unit-run';
import { formatAddress, type CellRange } from '../../src/core/workbook/cell-ref';
import { catalogueOf, type Sheets } from './catalogue-of';
import { findingsIn } from './check-tester';
import { plain } from './plain-value';

/**
 * All that a finding says, a line per fact: nothing of it may change unseen. The words that a proof points at stand in «»; the
 * key goes on where check and code end, the fingerprint where the key ends.
 */
export function told(finding: AnyFinding): string[] {
  const { check, code, severity, cells, data, amount, evidence, arithmetic, equations, key, fingerprint, ...rest } =
    finding;
  return [
    `${severity} ${check}|${code}: ${addresses(cells)}`,
    ...Object.entries(data).map(fact),
    `at stake: ${amount === null ? 'null' : `${amount / 100} kr.`}`,
    ...evidence.map(evidenceLine),
    ...arithmetic.map(({ step, ...parts }) => `${step} ${plain(parts)}`),
    ...(equations ?? []).map(equationLine),
    // The fix, the consequences, and whatever a finding may come to hold.
    ...Object.entries(rest).map(fact),
    `key: ${beyond(`${check}|${code}`, key)}`,
    `fingerprint: ${beyond(key, fingerprint)}`,
  ];
}

/** What a check says of a workbook in the end: each of its findings (`told`), after those of one cause were folded together. */
export function reportedBy(check: CheckId, sheets: Sheets): string[][] {
  return findingsIn(sheets)
    .filter((finding) => finding.check === check)
    .map(told);
}

/**
 * What a check alone says of a workbook, in one list: its findings (`told`) before any is folded into another, then what it has
 * compared and what it could not decide.
 */
export function toldBy(check: CheckId, sheets: Sheets): string[] {
  const catalogue = catalogueOf(sheets);
  const checks = checksBut(CHECKS.map(({ id }) => id).filter((id) => id !== check));
  const work = { checks, index: indexCatalogue(catalogue), known: null };
  const units = [...catalogue.sheets, ...catalogue.proposals].flatMap((of) => unitsOf(of, work));
  const notes = units.map((unit) => unit.notes);
  const compared = new Set(notes.flatMap(placesCompared));
  return [
    ...units.flatMap(({ findings }) => findings.flatMap(told)),
    ...(compared.size > 0 ? [`compared ${[...compared].join(' ')}`] : []),
    ...notes.flatMap(undecidedLines),
  ];
}

function unitsOf(of: GroupSubject, work: GroupWork): readonly UnitRun[] {
  const run = runGroup(of, work, { done: 0, total: 1, sheet: null });
  for (;;) {
    const step = run.next();
    if (step.done) return step.value.units;
  }
}

const placesCompared = ({ compared, comparedWords }: Notes): string[] => [
  ...compared.map(formatAddress),
  ...comparedWords.map(wordsAddress),
];

const undecidedLines = ({ undecided, undecidedWords }: Notes): string[] => [
  ...undecided.map(({ cell, reason }) => `undecided ${formatAddress(cell)} ${reason}`),
  ...undecidedWords.map(({ words, reason }) => `undecided ${wordsAddress(words)} ${reason}`),
];

const wordsAddress = ({ cell, start }: Words): string => `${formatAddress(cell)}:${start}`;

const addresses = (cells: readonly CellRange[]): string => cells.map(formatAddress).join(' ');

const fact = ([name, value]: readonly [string, unknown]): string => `${name}: ${plain(value)}`;

function evidenceLine({ cell, text, span, reads }: Evidence): string {
  const words =
    span === null ? text : `${text.slice(0, span.start)}«${text.slice(span.start, span.end)}»${text.slice(span.end)}`;
  return `${formatAddress(cell)} "${words}"${reads === null ? '' : ` = ${plain(reads)}`}`;
}

/** `2026: +A01!C4 -Oversigt!C3 leaves [75500; 78500] kr.` */
function equationLine({ year, terms, residual }: Equation): string {
  const times = (factor: number): string => (factor === 1 ? '' : `${factor} `);
  const signed = terms.map(
    ({ cell, factor }) => `${factor < 0 ? '-' : '+'}${times(Math.abs(factor))}${formatAddress(cell)}`,
  );
  return `${year}: ${signed.join(' ')} leaves ${plain(residual)}`;
}

/** A text with its beginning left out: `…|A01|economy`; all of it where it begins otherwise. */
const beyond = (beginning: string, text: string): string =>
  text.startsWith(beginning) ? `…${text.slice(beginning.length)}` : text;
