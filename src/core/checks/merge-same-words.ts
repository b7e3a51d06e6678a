import type { Evidence, Finding } from './finding';

/** The checks that accuse words, the one that shows most of the reckoning first. */
const BY_REACH = [
  'percent-mismatch',
  'percent-base-mismatch',
  'arithmetic-mismatch',
  'phase-in-mismatch',
  'amount-mismatch',
] as const;

/**
 * One cause, one finding: where two checks accuse the same words of a text, the one that shows most of the reckoning is kept. Only what
 * an amount is accused for is folded: its own words must be among those the other finding holds against each other.
 */
export function mergeSameWords<F extends Finding>(findings: readonly F[]): F[] {
  const kept: F[] = [];
  const told = new Set<string>();
  const ranked = findings
    .map((finding) => ({ finding, rank: BY_REACH.findIndex((check) => check === finding.check) }))
    .filter(({ finding, rank }) => rank !== -1 && finding.severity !== 'info')
    .sort((a, b) => a.rank - b.rank);
  const folded = new Set<F>();
  for (const { finding } of ranked) {
    const words = finding.evidence.flatMap(placeOf);
    const [own] = words;
    const isAmount = finding.check === 'amount-mismatch' || finding.check === 'arithmetic-mismatch';
    if (isAmount && own !== undefined && told.has(own)) folded.add(finding);
    else words.forEach((place) => told.add(place));
  }
  for (const finding of findings) if (!folded.has(finding)) kept.push(finding);
  return kept;
}

function placeOf({ cell, span }: Evidence): string[] {
  return span ? [`${cell.sheet}!${cell.top},${cell.left}:${span.start}`] : [];
}
