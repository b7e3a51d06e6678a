import { detectLanguage } from './detect-language';
import { engineFor } from './grammar/engine';
import { withSharedOwners } from './grammar/shared-owners';
import { withoutNames } from './grammar/without-names';
import { RelationReader } from './grammar/read-relations';
import { readSentence } from './grammar/read-sentence';
import type { ProseLanguage } from './language';
import { LANGUAGES } from './languages';
import { neighboursIn } from './own-organisation';
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
export function readProse(given: ProseSource, languages: readonly ProseLanguage[] = LANGUAGES): ProseReading {
  const neighbours = neighboursIn(given.text, given.organisations ?? []);
  const source = neighbours.length === 0 ? given : { ...given, neighbours };
  const language = detectLanguage(source.text, languages);
  if (language === undefined) throw new NoLanguageError('prose cannot be read without a language');
  const engine = engineFor(language);
  const figures: ProseFigure[] = [];
  const relationsFound = new RelationReader(figures, engine);
  const nameLike: number[] = [];
  const mentions: ProposalMention[] = [];
  const passedOver: PassedOver[] = [];
  const unread: UnreadNumber[] = [];
  for (const sentence of tokenize(source.text, language.scan)) {
    const read = readSentence(source, sentence, engine, figures.length);
    figures.push(...read.figures);
    if (read.figures.length > 0) relationsFound.add({ number: sentence.number, ...read.line });
    nameLike.push(...read.nameLike);
    mentions.push(...read.mentions);
    passedOver.push(...read.passedOver);
    unread.push(...read.unread);
  }
  const relations = relationsFound.all();
  const kept = withoutNames(withSharedOwners(figures, relations), relations, nameLike);
  return {
    source: given,
    language: language.id,
    figures: kept.figures,
    relations: kept.relations,
    mentions,
    passedOver: [...passedOver, ...kept.names],
    unread,
  };
}
