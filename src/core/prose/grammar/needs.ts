import type { ProseFigureKind } from '../prose-figure';
import type { Line } from './word-entry';
import { shapesOf, startsNumber } from './number-shapes';
import type { Pattern } from './pattern';
import { flatMap } from '../../workbook/flat-map';

/**
 * What must stand in a text for a pattern to fit it: one set of words, kinds of figures or looks of numbers per part that can't be left
 * out. Equal sets are one need with one number, and every word knows the needs it meets: a look at each word of a text tells which
 * patterns to try.
 */
export class Needs {
  private readonly numbers = new Map<string, number>();
  private readonly byKey = new Map<string, number[]>();
  /** Looked up once all patterns are known. */
  private readonly byFigure = new Map<ProseFigureKind, readonly number[]>();

  /** The needs of a pattern, by number. */
  of(pattern: Pattern): number[] {
    return neededKeys(pattern).map((keys) => this.numberOf(keys));
  }

  /** The needs that a line meets. */
  metBy({ items, words }: Line): NeedsMet {
    const met = new NeedsMet();
    for (let at = 0; at < items.length; at++) {
      const item = items[at];
      const needs = item?.kind === 'figure' ? this.metByFigure(item.figureKind) : words[at]?.needs;
      if (needs !== undefined) for (const need of needs) met.add(need);
    }
    return met;
  }

  private metByFigure(kind: ProseFigureKind): readonly number[] {
    const known = this.byFigure.get(kind) ?? this.byKey.get(kindKey(kind)) ?? NONE;
    this.byFigure.set(kind, known);
    return known;
  }

  /** The needs that one word or number meets. */
  metByWord(word: string): readonly number[] {
    const named = this.byKey.get(word) ?? NONE;
    if (!startsNumber(word)) return named;
    return [...named, ...flatMap(shapesOf(word), (shape) => this.byKey.get(shapeKey(shape)) ?? NONE)];
  }

  private numberOf(keys: ReadonlySet<string>): number {
    const name = [...keys].sort().join(' ');
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(name, number);
    for (const key of keys) this.byKey.set(key, [...(this.byKey.get(key) ?? []), number]);
    return number;
  }
}

/** What a line has of all that patterns need. */
export class NeedsMet {
  /** One bit for each need, 32 to a number: there is one of these for every sentence. */
  private readonly met: number[] = [];

  add(need: number): void {
    const place = need >> 5;
    while (this.met.length <= place) this.met.push(0);
    this.met[place] = (this.met[place] ?? 0) | (1 << (need & 31));
  }

  all(needed: readonly number[]): boolean {
    for (const need of needed) if (((this.met[need >> 5] ?? 0) & (1 << (need & 31))) === 0) return false;
    return true;
  }
}

const NONE: readonly number[] = [];

/** No word holds a colon. */
const kindKey = (kind: string): string => `figure:${kind}`;
const shapeKey = (shape: string): string => `number:${shape}`;

function neededKeys(pattern: Pattern): readonly ReadonlySet<string>[] {
  return pattern.flatMap((part): ReadonlySet<string>[] => {
    if (part.part === 'words') return part.endings.length === 0 ? [part.words] : [];
    if (part.part === 'number') return [new Set([shapeKey(part.shape)])];
    if (part.part === 'slot') return [new Set([...part.kinds].map(kindKey))];
    if (part.part === 'repeat') return part.least > 0 ? [...neededKeys(part.body)] : [];
    if (part.part !== 'either') return [];
    const each = part.branches.map(neededKeys);
    // Of every branch, the first needed set: one of their words must be there.
    if (each.some((sets) => sets.length === 0)) return [];
    return [new Set(each.flatMap((sets) => [...(sets[0] ?? [])]))];
  });
}
