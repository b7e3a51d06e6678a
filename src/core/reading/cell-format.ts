import { multiplyDecimals } from '../figures/decimal';
import { isDateFormat, isPercentFormat, printedStep } from '../figures/number-format';
import { readFormatSections } from '../figures/number-format-sections';
import type { GridCell } from './grid';

/** What a number format does to the numbers printed in it. */
export interface CellFormat {
  readonly isPercent: boolean;
  readonly isDate: boolean;
  /** What the stored number is multiplied by in print: 0.001 for each scaling comma. */
  readonly scale: number;
  /** The last printed digit's value in print, where it is the same for every number; null where it depends on the number. */
  readonly step: number | null;
}

const known = new Map<string, CellFormat>();
const MOST_KNOWN = 1000;

/** Reads a format code, once for each. */
export function readCellFormat(format: string): CellFormat {
  const before = known.get(format);
  if (before) return before;
  const isDate = isDateFormat(format);
  const scalings = format.includes(',') ? (readFormatSections(format)[0]?.scalings ?? 0) : 0;
  const scale = 10 ** (-3 * scalings);
  // Sections, exponents and fractions print some numbers finer than others.
  const isUniform = !isDate && format !== 'General' && !/[;eE/[]|general/i.test(format);
  const step = isUniform ? printedStep(format, 1) : null;
  const read = { isPercent: isPercentFormat(format), isDate, scale, step: step === null ? null : scaled(step, scale) };
  if (known.size < MOST_KNOWN) known.set(format, read);
  return read;
}

function scaled(value: number, scale: number): number {
  return scale === 1 ? value : multiplyDecimals(value, scale);
}

/** The printed step of a cell, in the unit it prints in; null for dates. */
export function stepOfCell({ format, number }: GridCell): number | null {
  const { isDate, scale, step } = readCellFormat(format);
  if (isDate || step !== null) return isDate ? null : step;
  if (scale === 1 && format === 'General' && Number.isSafeInteger(number)) return 1;
  const own = printedStep(format, number);
  return own === null ? null : scaled(own, scale);
}
