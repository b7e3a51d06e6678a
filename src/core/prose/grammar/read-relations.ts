import type { ProseFigure, ProseRelation } from '../prose-figure';
import type { Engine } from './engine';
import { SENTENCE_BREAK, type Item } from './item';
import { relationsOf } from './relation-of';
import { findRelations } from './relations';
import { surest } from './surest';
import type { Line, WordEntry } from './word-entry';

/** A sentence with figures, and its number in the text. */
export interface SentenceItems extends Line {
  readonly number: number;
}

/**
 * Finds the relations among a text's figures, within a sentence or from one sentence to the next. Sentences are added in order as they are
 * read, and no more than two are held, so that a long text's words needn't all be kept.
 */
export class RelationReader {
  private waiting: SentenceItems | null = null;
  private readonly found: ProseRelation[] = [];

  /** `figures` grow as sentences are read; those of a sentence must stand there when it is added. */
  constructor(
    private readonly figures: readonly ProseFigure[],
    private readonly engine: Engine,
  ) {}

  add(sentence: SentenceItems): void {
    this.finish(this.waiting, sentence);
    this.waiting = sentence;
  }

  /** The surest of what was found, after the last sentence. */
  all(): ProseRelation[] {
    this.finish(this.waiting, null);
    this.waiting = null;
    return surest(this.found);
  }

  /** A sentence is complete when the one behind it is known: a relation may reach into it. */
  private finish(sentence: SentenceItems | null, after: SentenceItems | null): void {
    if (sentence === null) return;
    const next = after?.number === sentence.number + 1 ? after : null;
    if (numbersIn(sentence.items) + numbersIn(next?.items ?? []) < 2) return;
    const line = next === null ? sentence : joined(sentence, next, this.engine.lexicon.of(SENTENCE_BREAK));
    for (const one of findRelations(line, sentence.items.length, this.engine.relations))
      this.found.push(...relationsOf(one, line.items, this.figures, this.engine.language.nouns.cases));
  }
}

/** Figures, and numbers of tables: a relation takes two. */
function numbersIn(items: readonly Item[]): number {
  let numbers = 0;
  for (const item of items) if (item.kind === 'figure' || item.kind === 'number') numbers++;
  return numbers;
}

function joined(first: Line, second: Line, breakWord: WordEntry): Line {
  const kept = endsWithStop(first.items) ? first.items.length - 1 : first.items.length;
  const at = second.items[0]?.start ?? 0;
  const stop: Item = {
    kind: 'mark',
    start: at,
    end: at,
    text: SENTENCE_BREAK,
    glued: false,
    capital: false,
    name: false,
  };
  return {
    items: [...first.items.slice(0, kept), stop, ...second.items],
    words: [...first.words.slice(0, kept), breakWord, ...second.words],
  };
}

function endsWithStop(items: readonly Item[]): boolean {
  const last = items[items.length - 1];
  return last?.kind === 'mark' && /^[.!?]$/.test(last.text);
}
