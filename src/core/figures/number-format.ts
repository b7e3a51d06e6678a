import { decimalPlaces, decimalStep } from './decimal';
import { readFormatSections, type FormatSection } from './number-format-sections';

/**
 * The value of the last printed digit of a cell, in the cell's own stored unit: 1 for `#,##0`, 0.1 for `0.0`, 1000 for `#,##0,`,
 * 0.001 for `0.0%`. General (and text, and formats that print no digit) prints the shortest decimal within 15 digits. Null for
 * dates and times, which are no figures.
 */
export function printedStep(format: string, value: number): number | null {
  const sections = readFormatSections(format);
  const section = sectionFor(sections, value);
  if (section.kind === 'date') return null;
  const printing = section.kind === 'digits' ? section : sections.find((other) => other.kind === 'digits');
  if (section.kind === 'general' || printing === undefined) return decimalStep(decimalPlaces(value));
  return stepOf(printing, value);
}

/** Does the format print its numbers as percentages (0.022 as 2.2 %)? */
export function isPercentFormat(format: string): boolean {
  return readFormatSections(format).some((section) => section.percents > 0);
}

/** Does the format print its numbers as dates or times? */
export function isDateFormat(format: string): boolean {
  return readFormatSections(format)[0]?.kind === 'date';
}

/**
 * Excel's rule: the first section whose condition holds; without conditions positive; negative; zero; text. An exact zero takes
 * the first section's precision: its own section is mostly a dash with padding.
 */
function sectionFor(sections: readonly FormatSection[], value: number): FormatSection {
  const [first, second, third] = sections.filter((section) => section.kind !== 'text');
  if (first === undefined) return GENERAL;
  if (first.condition !== null || second?.condition) {
    return [first, second].find((section) => section?.condition?.(value)) ?? third ?? second ?? first;
  }
  return value < 0 ? (second ?? first) : first;
}

const GENERAL: FormatSection = {
  kind: 'general',
  condition: null,
  decimals: 0,
  scalings: 0,
  percents: 0,
  exponentDigits: 0,
  denominator: null,
};

function stepOf(section: FormatSection, value: number): number {
  if (section.denominator !== null) return 1 / section.denominator;
  const shift = 3 * section.scalings - 2 * section.percents;
  return Number(`1e${exponentOf(section, value) + shift - section.decimals}`);
}

/** The power of ten that a scientific format takes out of a value before printing; 0 for other formats. */
function exponentOf(section: FormatSection, value: number): number {
  if (section.exponentDigits === 0 || value === 0) return 0;
  const exponent = Number(value.toExponential().split('e')[1]);
  return Math.floor(exponent / section.exponentDigits) * section.exponentDigits;
}
