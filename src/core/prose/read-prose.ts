import { detectLanguage } from './detect-language';
import { engineFor } from './grammar/engine';
import { SENTENCE_BREAK, type Item } from './grammar/item';
import { withoutNames } from './grammar/without-names';
import { readRelations } from './grammar/read-relations';
import { readSentence } from './grammar/read-sentence';
import type { ProseLanguage } from './language';
import { LANGUAGES } from './languages';
import type { PassedOver, ProposalMention, ProseFigure, ProseReading, ProseSource, UnreadNumber } from './prose-figure';
import { tokenize } from './scan/tokenize';

/** Thrown when code hands the room no language at all. */
export class NoLanguageError extends Error {
  override readonly name = 'NoLanguageError';
}

/**
 * Every figure in a text, with what it is said of, whose it is and when it holds, and the relations that its sentences state.
 * Deterministic and linear in the text's length; digits that are no figure are listed with the reason. Row labels and titles are
 * read the same way. `languages`: the grammars to choose from by the text's own words, the first one when in doubt.
 */
export function readProse(source: ProseSource, languages: readonly ProseLanguage[] = LANGUAGES): ProseReading {
  const language = detectLanguage(source.text, languages);
  if (language === undefined) throw new NoLanguageError('prose cannot be read without a language');
  const engine = engineFor(language);
  const figures: ProseFigure[] = [];
  const items: Item[] = [];
  const nameLike: number[] = [];
  let sentenceBefore = -1;
  const mentions: ProposalMention[] = [];
  const passedOver: PassedOver[] = [];
  const unread: UnreadNumber[] = [];
  for (const sentence of tokenize(source.text, language.scan)) {
    const read = readSentence(source, sentence, engine, figures.length);
    figures.push(...read.figures);
    if (read.figures.length > 0) {
      if (items.length > 0) items.push(breakAt(sentence.tokens[0]?.start ?? 0, sentence.number === sentenceBefore + 1));
      items.push(...withoutFullStop(read.items));
      sentenceBefore = sentence.number;
    }
    nameLike.push(...read.nameLike);
    mentions.push(...read.mentions);
    passedOver.push(...read.passedOver);
    unread.push(...read.unread);
  }
  const relations = readRelations(items, figures, engine);
  const kept = withoutNames(figures, relations, nameLike);
  return { source, language: language.id, figures: kept.figures, relations: kept.relations, mentions, passedOver: [...passedOver, ...kept.names], unread };
}

/** The mark between two sentences; one that no pattern knows where something stands between them. */
function breakAt(start: number, adjacent: boolean): Item {
  return { kind: 'mark', start, end: start, text: adjacent ? SENTENCE_BREAK : '.', glued: false, capital: false };
}

function withoutFullStop(items: readonly Item[]): readonly Item[] {
  const last = items[items.length - 1];
  return last?.kind === 'mark' && /^[.!?]$/.test(last.text) ? items.slice(0, -1) : items;
}
