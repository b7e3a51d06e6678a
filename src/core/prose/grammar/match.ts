import { SENTENCE_BREAK, type Item } from './item';
import type { NumberShape, Pattern, PatternPart } from './pattern';

/** A place where a pattern fits: items from `from` up to `to`, and the figures its slots caught, as item positions. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly slots: ReadonlyMap<string, readonly number[]>;
}

/**
 * Tries a pattern at one place. Backtracking is bounded by the pattern alone (gaps and repetitions have a greatest length, and a
 * gap never crosses a figure other than a year), so that a sentence costs time in proportion to its length.
 */
export function matchAt(pattern: Pattern, items: readonly Item[], from: number): Match | null {
  const run = new Run(items);
  const to = run.parts(pattern, 0, from, (end) => end);
  return to < 0 ? null : { from, to, slots: run.slots };
}

type Next = (at: number) => number;

/** A pattern that tries more steps than this at one place fits no sentence a person wrote. */
const MOST_STEPS = 2000;

class Run {
  readonly slots = new Map<string, number[]>();
  private steps = 0;

  constructor(private readonly items: readonly Item[]) {}

  /** The end of the first fit of parts `index`... at `at`, continued by `next`; -1 for none. */
  parts(pattern: Pattern, index: number, at: number, next: Next): number {
    const part = pattern[index];
    if (part === undefined) return next(at);
    return this.part(part, at, (end) => this.parts(pattern, index + 1, end, next));
  }

  private part(part: PatternPart, at: number, next: Next): number {
    if (++this.steps > MOST_STEPS) return -1;
    switch (part.part) {
      case 'start':
        return at === 0 ? next(at) : -1;
      case 'gap':
        return this.gap(part.most, at, next);
      case 'either':
        return this.either(part.branches, at, next);
      case 'repeat':
        return this.repeat(part.body, part.least, part.most, at, next);
      case 'slot':
        return this.slot(part, at, next);
      case 'token':
        return this.items[at]?.kind === 'number' ? this.caught(part.name, at, next) : -1;
      default:
        return this.fits(part, at) ? next(at + 1) : -1;
    }
  }

  private fits(part: PatternPart, at: number): boolean {
    const item = this.items[at];
    if (item === undefined) return false;
    if (part.part === 'words') return item.kind !== 'figure' && (part.words.has(item.text) || part.endings.some((end) => item.text.length > end.length && item.text.endsWith(end)));
    if (part.part === 'code' || part.part === 'word') return item.kind === part.part;
    return part.part === 'number' && item.kind === 'number' && hasShape(item.text, part.shape);
  }

  private slot(part: PatternPart & { part: 'slot' }, at: number, next: Next): number {
    const item = this.items[at];
    return item?.kind === 'figure' && part.kinds.has(item.figureKind) ? this.caught(part.name, at, next) : -1;
  }

  /** Goes on with an item caught, and lets go of it where that leads nowhere. */
  private caught(name: string, at: number, next: Next): number {
    const list = this.slots.get(name) ?? [];
    this.slots.set(name, list);
    list.push(at);
    const end = next(at + 1);
    if (end < 0) list.pop();
    return end;
  }

  private gap(most: number, from: number, next: Next): number {
    for (let at = from; ; at++) {
      const end = next(at);
      if (end >= 0) return end;
      if (at - from >= most || !crossable(this.items[at])) return -1;
    }
  }

  private either(branches: readonly Pattern[], at: number, next: Next): number {
    for (const branch of branches) {
      const end = this.parts(branch, 0, at, next);
      if (end >= 0) return end;
    }
    return -1;
  }

  /** As many as fit first, then fewer. */
  private repeat(body: Pattern, least: number, most: number, at: number, next: Next): number {
    if (most > 0) {
      const end = this.parts(body, 0, at, (after) => (after === at ? -1 : this.repeat(body, least - 1, most - 1, after, next)));
      if (end >= 0) return end;
    }
    return least <= 0 ? next(at) : -1;
  }
}

/** What a gap may run over: words, commas, brackets and years; not another figure and not a clause's end. */
function crossable(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.kind === 'figure') return item.figureKind === 'year';
  return item.kind !== 'mark' || !CLAUSE_ENDS.has(item.text);
}

const CLAUSE_ENDS = new Set([';', '.', '!', '?', ':', SENTENCE_BREAK]);

const whole = (text: string, least: number, most: number): boolean => /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most;

const SHAPES: Readonly<Record<NumberShape, (text: string) => boolean>> = {
  any: () => true,
  year: (text) => /^(?:19|20)\d\d$/.test(text),
  day: (text) => whole(text, 1, 31),
  month: (text) => whole(text, 1, 12),
  month2: (text) => text.length === 2 && whole(text, 1, 12),
  date: (text) => /^\d{1,2}\.\d{1,2}$/.test(text) && whole(text.split('.')[1] ?? '', 1, 12),
  fulldate: (text) => /^\d{1,2}\.\d{1,2}\.(?:\d\d|\d{4})$/.test(text),
  clock: (text) => /^[0-2]?\d\.[0-5]\d$/.test(text),
  paragraphs: (text) => /^\d{2,3}$/.test(text),
  two: (text) => /^\d\d$/.test(text),
  phone: (text) => /^\d{8}$/.test(text),
  account: (text) => /^\d{2}(?:\.\d{2}){1,3}$/.test(text),
  zeros: (text) => /^0+$/.test(text),
  postcode: (text) => /^\d{4}$/.test(text),
};

/** Does a number token look like this? */
export function hasShape(text: string, shape: NumberShape): boolean {
  return SHAPES[shape](text);
}
