import { SENTENCE_BREAK, type Item } from './item';
import type { Node } from './nodes';
import { hasShape } from './number-shapes';

/** A place where a pattern fits: items from `from` up to `to`, and what its slots caught, as item positions. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly slots: ReadonlyMap<string, readonly number[]>;
}

/** A pattern that tries more steps than this at one place fits no sentence a person wrote. */
const MOST_STEPS = 2000;

/**
 * Tries a pattern at one place. Backtracking is bounded by the pattern alone (gaps and repetitions have a greatest length, and a
 * gap never crosses a figure other than a year), so that a sentence costs time in proportion to its length.
 */
export function matchAt(pattern: Node, items: readonly Item[], from: number): Match | null {
  const run = new Run(items);
  const to = run.go(pattern, from);
  return to < 0 ? null : { from, to, slots: run.slots() };
}

interface Caught {
  readonly name: string;
  readonly place: number;
  readonly before: Caught | null;
}

class Run {
  /** What is caught so far, the last first. */
  private held: Caught | null = null;
  private steps = 0;

  constructor(private readonly items: readonly Item[]) {}

  slots(): Map<string, number[]> {
    const slots = new Map<string, number[]>();
    for (let one = this.held; one !== null; one = one.before)
      slots.set(one.name, [one.place, ...(slots.get(one.name) ?? [])]);
    return slots;
  }

  /** The end of the first fit from `node` on at `at`; -1 for none. */
  go(node: Node, at: number): number {
    if (++this.steps > MOST_STEPS) return -1;
    const item = this.items[at];
    switch (node.op) {
      case 'end':
        return at;
      case 'start':
        return at === 0 ? this.go(node.next, at) : -1;
      case 'words':
        return item !== undefined && item.kind !== 'figure' && fits(item.text, node) ? this.go(node.next, at + 1) : -1;
      case 'number':
        return item?.kind === 'number' && hasShape(item.text, node.shape) ? this.go(node.next, at + 1) : -1;
      case 'kind':
        return isKind(item, node.kind) ? this.go(node.next, at + 1) : -1;
      case 'token':
        return item?.kind === 'number' ? this.caught(node.name, node.next, at) : -1;
      case 'slot':
        return item?.kind === 'figure' && node.kinds.has(item.figureKind) ? this.caught(node.name, node.next, at) : -1;
      case 'gap':
        return this.gap(node.most, node.next, at);
      case 'either':
        return this.either(node.branches, at);
    }
  }

  /** Goes on with an item caught, and lets go of it where that leads nowhere. */
  private caught(name: string, next: Node, at: number): number {
    const before = this.held;
    this.held = { name, place: at, before };
    const end = this.go(next, at + 1);
    if (end < 0) this.held = before;
    return end;
  }

  private gap(most: number, next: Node, from: number): number {
    for (let at = from; ; at++) {
      const end = this.go(next, at);
      if (end >= 0) return end;
      if (at - from >= most || !crossable(this.items, at)) return -1;
    }
  }

  private either(branches: readonly Node[], at: number): number {
    for (const branch of branches) {
      const end = this.go(branch, at);
      if (end >= 0) return end;
    }
    return -1;
  }
}

function isKind(item: Item | undefined, kind: 'code' | 'word' | 'name'): boolean {
  if (kind !== 'name') return item?.kind === kind;
  return item?.kind === 'word' && item.name;
}

function fits(text: string, node: Node & { op: 'words' }): boolean {
  if (node.words.has(text)) return true;
  for (const ending of node.endings) if (text.length > ending.length && text.endsWith(ending)) return true;
  return false;
}

/** What a gap may run over: words, commas, brackets and years; not another figure and not a clause's end. */
function crossable(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.kind === 'figure') return item.figureKind === 'year';
  if (item.kind !== 'mark' || !CLAUSE_ENDS.has(item.text)) return true;
  // "1. juli": the dot of a day ends nothing.
  return item.text === '.' && item.glued && items[at - 1]?.kind === 'number';
}

const CLAUSE_ENDS = new Set([';', '.', '!', '?', ':', SENTENCE_BREAK]);
