import { intersection } from '../figures/interval';
import type { CellRange } from '../workbook/cell-ref';
import { sameItems } from '../workbook/same-items';
import { correctionsOf, holdsAfter, placeOf, type Correction } from './equations';
import type { Equation, Finding } from './finding';
import { worstFirst } from './order-findings';
import { joinCells } from './stated-sums';

/** Cells of one row whose correction makes several findings' equations hold at once. */
interface Cause {
  readonly cells: readonly CellRange[];
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly resolved: readonly Finding[];
}

/** Which findings have one cause. It follows from the findings that carry equations alone. */
export interface Consequences {
  readonly among: readonly Finding[];
  /** The findings that are kept for several, and what they say then. */
  readonly kept: ReadonlyMap<Finding, Finding>;
  /** Those that they are kept for. */
  readonly folded: ReadonlySet<Finding>;
}

/**
 * One cause, one finding: where the correction of one row's cells, by one amount per cell, settles several findings, only the one that
 * stands nearest to those cells is kept, with the others' places as its consequences. A finding that several causes settle together is
 * folded into the last of them. All else is left as it is.
 */
export function mergeConsequences<F extends Finding>(findings: readonly F[], { kept, folded }: Consequences): F[] {
  return findings.filter((finding) => !folded.has(finding)).map((finding) => (kept.get(finding) ?? finding) as F);
}

/** Finds which findings have one cause; what was found among the same ones `before` is that again. */
export function findConsequences(findings: readonly Finding[], before: Consequences | null = null): Consequences {
  const among = findings.filter(({ equations }) => equations && equations.length > 0);
  return before && sameItems(before.among, among) ? before : { among, ...foldedAmong(among) };
}

function foldedAmong(findings: readonly Finding[]): Pick<Consequences, 'kept' | 'folded'> {
  const open = new Set(findings);
  const kept = new Map<Finding, Finding>();
  const folded = new Set<Finding>();
  const corrections = new Map<string, Correction>();
  for (const row of rowsByReach([...open])) {
    const cause = causeIn(
      row.cells,
      [...row.findings].filter((finding) => open.has(finding)),
    );
    if (cause.resolved.length < 2) continue;
    for (const finding of cause.resolved) open.delete(finding);
    for (const [cell, correction] of cause.corrections) corrections.set(cell, correction);
    const lead = leadOf(cause);
    const others = cause.resolved.filter((finding) => finding !== lead);
    others.forEach((other) => folded.add(other));
    kept.set(lead, withConsequences(lead, row.isAlone || namesFirst(cause) > 0 ? cause.cells : [], others));
  }
  foldJoint(open, corrections, kept, folded);
  return { kept, folded };
}

interface SharedRow {
  readonly cells: readonly CellRange[];
  readonly findings: ReadonlySet<Finding>;
  /** No other row would settle the same findings: the fault is here. */
  readonly isAlone: boolean;
}

/** The rows whose cells several findings share, those that settle most first; among equals those that a finding names first. */
function rowsByReach(findings: readonly Finding[]): SharedRow[] {
  const found = sharedRows(findings).map((row) => ({ row, cause: causeIn(row.cells, [...row.findings]) }));
  const several = found.filter(({ cause }) => cause.resolved.length > 1);
  const rivals = new Map<string, number>();
  const places = new Map(findings.map((finding, index) => [finding, index]));
  const setOf = ({ resolved }: Cause): string => resolved.map((finding) => places.get(finding)).join();
  for (const { cause } of several) rivals.set(setOf(cause), (rivals.get(setOf(cause)) ?? 0) + 1);
  return several
    .sort((a, b) => (isBetter(a.cause, b.cause) ? -1 : Number(isBetter(b.cause, a.cause))))
    .map(({ row, cause }) => ({ ...row, isAlone: rivals.get(setOf(cause)) === 1 }));
}

function isBetter(cause: Cause, than: Cause): boolean {
  if (cause.resolved.length !== than.resolved.length) return cause.resolved.length > than.resolved.length;
  return namesFirst(cause) > namesFirst(than);
}

/** How many of the findings have one of the cause's cells as their own first. */
function namesFirst({ cells, resolved }: Cause): number {
  return resolved.filter((finding) => cells.some((cell) => covers(finding.cells[0], cell))).length;
}

function covers(range: CellRange | undefined, cell: CellRange): boolean {
  return (
    range?.sheet === cell.sheet &&
    range.top <= cell.top &&
    cell.top <= range.bottom &&
    range.left <= cell.left &&
    cell.left <= range.right
  );
}

/** The cells that more than one finding's equations share, row by row. */
function sharedRows(findings: readonly Finding[]): Omit<SharedRow, 'isAlone'>[] {
  const rows = new Map<string, { readonly cells: Map<string, CellRange>; readonly findings: Set<Finding> }>();
  for (const finding of findings) {
    for (const { cell } of (finding.equations ?? []).flatMap(({ terms }) => terms)) {
      const key = `${cell.sheet}!${cell.top}`;
      const row = rows.get(key) ?? { cells: new Map<string, CellRange>(), findings: new Set<Finding>() };
      row.cells.set(placeOf(cell), cell);
      row.findings.add(finding);
      rows.set(key, row);
    }
  }
  return [...rows.values()].flatMap((row) =>
    row.findings.size > 1 ? [{ cells: [...row.cells.values()], findings: row.findings }] : [],
  );
}

/** Which findings the row's cells settle, each cell corrected by one amount. */
function causeIn(row: readonly CellRange[], findings: readonly Finding[]): Cause {
  const equations = findings.flatMap(({ equations: own = [] }) => own);
  const asked = correctionsAsked(new Set(row.map(placeOf)), equations);
  const corrections = new Map<string, Correction>();
  for (const [place, corrected] of asked) {
    const correction = commonCorrection(corrected);
    if (correction) corrections.set(place, correction);
  }
  const resolved = findings.filter(({ equations: own = [] }) =>
    own.every((equation) => settles(equation, corrections)),
  );
  const takingPart = new Set(
    resolved.flatMap(({ equations: own = [] }) => own.flatMap(({ terms }) => terms.map(({ cell }) => placeOf(cell)))),
  );
  return { cells: row.filter((cell) => takingPart.has(placeOf(cell))), corrections, resolved };
}

/** What the equations ask of each of these places. */
function correctionsAsked(places: ReadonlySet<string>, equations: readonly Equation[]): Map<string, Correction[]> {
  const asked = new Map<string, Correction[]>();
  for (const equation of equations) {
    for (const [place, correction] of correctionsOf(equation)) {
      if (!places.has(place)) continue;
      const others = asked.get(place);
      if (others) others.push(correction);
      else asked.set(place, [correction]);
    }
  }
  return asked;
}

/** The correction that most of those asked of a cell agree on; null where fewer than two do. */
function commonCorrection(asked: readonly Correction[]): Correction | null {
  let best: { readonly correction: Correction; readonly votes: number } | null = null;
  for (const first of asked) {
    let correction = first;
    let votes = 0;
    for (const other of asked) {
      const common = intersection(correction, other);
      if (common) [correction, votes] = [common, votes + 1];
    }
    if (votes > 1 && votes > (best?.votes ?? 0)) best = { correction, votes };
  }
  return best?.correction ?? null;
}

/** Does one corrected cell settle the equation? */
function settles(equation: Equation, corrections: ReadonlyMap<string, Correction>): boolean {
  return [...correctionsOf(equation)].some(([place, asked]) => {
    const made = corrections.get(place);
    return made !== undefined && intersection(asked, made) !== null;
  });
}

/** The finding that names the cause first, else the worst; among equals the one that holds fewest cells against each other, of most sheets. */
function leadOf({ cells, resolved }: Cause): Finding {
  const named = resolved.filter((finding) => cells.some((cell) => covers(finding.cells[0], cell)));
  const termsOf = ({ equations = [] }: Finding): number => Math.max(...equations.map(({ terms }) => terms.length));
  const sheetsOf = ({ equations = [] }: Finding): number =>
    new Set(equations.flatMap(({ terms }) => terms.map(({ cell }) => cell.sheet))).size;
  const candidates = [...(named.length > 0 ? named : resolved)].sort(
    (a, b) => termsOf(a) - termsOf(b) || sheetsOf(b) - sheetsOf(a),
  );
  const [first] = candidates.sort(worstFirst) as [Finding];
  return first;
}

function withConsequences(lead: Finding, cause: readonly CellRange[], others: readonly Finding[]): Finding {
  const causes = joinCells(cause);
  const before = lead.cells.filter((cell) => !causes.some((one) => covers(one, cell)));
  const already = new Set([...causes, ...lead.cells.slice(0, 1)].map(placeOf));
  const places = others.flatMap(({ cells: [first], consequences = [] }) => [
    ...(first ? [first] : []),
    ...consequences,
  ]);
  const consequences = [...(lead.consequences ?? []), ...places.filter((cell) => !already.has(placeOf(cell)))];
  const [worst] = [lead, ...others].sort(worstFirst) as [Finding];
  return { ...lead, severity: worst.severity, cells: [...causes, ...before], consequences };
}

/** A grand total may be wrong by two faults at once: together their corrections settle it. */
function foldJoint(
  open: ReadonlySet<Finding>,
  corrections: ReadonlyMap<string, Correction>,
  kept: Map<Finding, Finding>,
  folded: Set<Finding>,
): void {
  if (corrections.size === 0) return;
  for (const finding of open) {
    if (!(finding.equations ?? []).every((equation) => holdsAfter(equation, corrections))) continue;
    const [lead, merged] = [...kept].at(-1) ?? [];
    if (!lead || !merged) return;
    folded.add(finding);
    kept.set(lead, withConsequences(merged, [], [finding]));
  }
}
