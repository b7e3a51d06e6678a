import type { ProseFigure, ProseRelation } from '../prose-figure';
import type { Engine } from './engine';
import { SENTENCE_BREAK, type Item } from './item';
import { relationsOf } from './relation-of';
import { findRelations } from './relations';
import { surest } from './surest';

/** A sentence with figures, and its number in the text. */
export interface SentenceItems {
  readonly items: readonly Item[];
  readonly number: number;
}

/** The relations among a text's figures: within a sentence, or from one sentence to the next. */
export function readRelations(
  sentences: readonly SentenceItems[],
  figures: readonly ProseFigure[],
  engine: Engine,
): ProseRelation[] {
  const found = sentences.flatMap((sentence, i) => {
    const after = sentences[i + 1];
    const next = after?.number === sentence.number + 1 ? after.items : [];
    if (numbersIn(sentence.items) + numbersIn(next) < 2) return [];
    const items = next.length > 0 ? joined(sentence.items, next) : sentence.items;
    return findRelations(items, sentence.items.length, engine.relations).flatMap((one) =>
      relationsOf(one, items, figures, engine.language.nouns.cases),
    );
  });
  return surest(found);
}

/** Figures, and numbers of tables: a relation takes two. */
function numbersIn(items: readonly Item[]): number {
  let numbers = 0;
  for (const item of items) if (item.kind === 'figure' || item.kind === 'number') numbers++;
  return numbers;
}

function joined(first: readonly Item[], second: readonly Item[]): Item[] {
  const kept = withoutFullStop(first);
  const at = second[0]?.start ?? 0;
  return [
    ...kept,
    { kind: 'mark', start: at, end: at, text: SENTENCE_BREAK, glued: false, capital: false, name: false },
    ...second,
  ];
}

function withoutFullStop(items: readonly Item[]): readonly Item[] {
  const last = items[items.length - 1];
  return last?.kind === 'mark' && /^[.!?]$/.test(last.text) ? items.slice(0, -1) : items;
}
