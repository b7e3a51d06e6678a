/** One section of a number format code (between semicolons), as far as it decides what is printed of a number. */
export interface FormatSection {
  /** `digits` has digit placeholders, `literal` prints no digit of the number, `text` is for text only. */
  readonly kind: 'digits' | 'general' | 'date' | 'literal' | 'text';
  /** The section's own `[>=1000]`, else null. */
  readonly condition: ((value: number) => boolean) | null;
  readonly decimals: number;
  /** Commas after the last digit: each prints a thousandth. */
  readonly scalings: number;
  readonly percents: number;
  /** Whole digits of a scientific format, 0 for other formats. */
  readonly exponentDigits: number;
  /** Of a fraction format (`# ?/8`), else null. */
  readonly denominator: number | null;
}

/** A format code with the characters that are printed as they stand taken out. */
interface BareSection {
  readonly code: string;
  readonly condition: ((value: number) => boolean) | null;
  readonly elapsed: boolean;
}

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
};

/**
 * Takes a number format code (en-US, as Excel stores it) apart. Quoted and escaped characters, padding, fillers, colours and
 * currency tags print nothing of the number.
 * Source: ECMA-376 part 1, 18.8.31 (numFmts).
 */
export function readFormatSections(format: string): readonly FormatSection[] {
  const known = cache.get(format);
  if (known !== undefined) return known;
  const sections = bareSections(format).map(readSection);
  // A workbook holds few formats, but a hostile one could hold many.
  if (cache.size < 1000) cache.set(format, sections);
  return sections;
}

const cache = new Map<string, readonly FormatSection[]>();

/** Quoted text, an escaped, padding or filling character with what it takes, a bracketed tag, or any other character. */
const TOKEN = /"[^"]*"?|[\\_*][^]?|\[([^\]]*)\]?|[^]/g;

function bareSections(format: string): BareSection[] {
  const sections: { code: string; condition: BareSection['condition']; elapsed: boolean }[] = [];
  let section = { code: '', condition: null as BareSection['condition'], elapsed: false };
  for (const [token, tag] of format.matchAll(TOKEN)) {
    if (token === ';') {
      sections.push(section);
      section = { code: '', condition: null, elapsed: false };
    } else if (tag !== undefined) {
      section.condition ??= readCondition(tag);
      section.elapsed ||= /^(?:h+|m+|s+)$/i.test(tag);
    } else if (token.length === 1 || !'"\\_*'.includes(token.charAt(0))) {
      section.code += token;
    }
  }
  return [...sections, section];
}

function readCondition(tag: string): BareSection['condition'] {
  const match = /^(<=|>=|<>|[<>=])\s*(-?[\d.]+)$/.exec(tag.trim());
  const compare = COMPARE[match?.[1] ?? ''];
  const limit = Number(match?.[2]);
  return compare === undefined ? null : (value) => compare(value, limit);
}

function readSection({ code, condition, elapsed }: BareSection): FormatSection {
  const general = /general/i.test(code);
  const scientific = /^([^Ee]*)E[+-]/i.exec(code);
  const body = scientific?.[1] ?? code;
  const isDate = elapsed || (!general && scientific === null && isDateCode(code));
  const kind = isDate
    ? 'date'
    : general
      ? 'general'
      : code.includes('@')
        ? 'text'
        : /[0#?]/.test(code)
          ? 'digits'
          : 'literal';
  const [whole = '', fraction] = splitAtPoint(body);
  return {
    kind,
    condition,
    decimals: kind === 'digits' ? placeholders(fraction ?? '') : 0,
    scalings: kind === 'digits' ? trailingCommas(whole) + trailingCommas(fraction ?? '') : 0,
    percents: isDate ? 0 : code.split('%').length - 1,
    exponentDigits: scientific === null ? 0 : Math.max(1, placeholders(whole)),
    denominator: denominatorOf(code),
  };
}

/** Date letters, and no digit placeholder but those of split seconds: unquoted words after a number make no date. */
function isDateCode(code: string): boolean {
  return /[ymdhsbg]/i.test(code) && !/[0#?]/.test(code.replace(/s\.0+/gi, ''));
}

function splitAtPoint(code: string): [string, string | undefined] {
  const point = code.indexOf('.');
  return point < 0 ? [code, undefined] : [code.slice(0, point), code.slice(point + 1)];
}

const placeholders = (code: string): number => code.replace(/[^0#?]/g, '').length;

/** Commas with a digit before them and none behind. */
function trailingCommas(code: string): number {
  const kept = code.replace(/[^0#?,]/g, '');
  const digits = kept.replace(/,+$/, '');
  return digits === '' ? 0 : kept.length - digits.length;
}

function denominatorOf(code: string): number | null {
  const written = /\/\s*([0-9#?]+)/.exec(code)?.[1];
  if (written === undefined || !/[0#?]/.test(code)) return null;
  return /^[1-9]\d*$/.test(written) ? Number(written) : 10 ** written.length - 1;
}
