import type { SheetReading } from '../reading/sheet-reading';
import { SEVERITIES, type Finding, type Severity } from './finding';

interface Weighed {
  readonly severity: Severity;
}

/** For sorting: what is worst comes first. */
export const worstFirst = (a: Weighed, b: Weighed): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/** Is it as bad as `severity`, or worse? */
export const isAtLeast = (finding: Weighed, severity: Severity): boolean => worstFirst(finding, { severity }) <= 0;

/** The findings with the worst first, then those with most kroner, then as they stand in the workbook's sheets. */
export function inReadingOrder<F extends Finding>(sheets: readonly SheetReading[], findings: readonly F[]): F[] {
  const position = new Map(sheets.map((sheet, place) => [sheet.name, place]));
  const place = (finding: F): number => position.get(finding.cells[0]?.sheet ?? '') ?? 0;
  return [...findings].sort(
    (a, b) =>
      worstFirst(a, b) ||
      Math.abs(b.amount ?? 0) - Math.abs(a.amount ?? 0) ||
      place(a) - place(b) ||
      (a.cells[0]?.top ?? 0) - (b.cells[0]?.top ?? 0),
  );
}
