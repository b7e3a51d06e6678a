import type { ProseLanguage } from '../language';
import { clauseSign } from './clause-sign';
import { MINUS } from './numeral-at';
import { isFunctionWord } from './organisation-name';
import type { Needs } from './needs';
import type { OwnerRules } from './owner';
import { endingPatterns, numberPatterns, type PassedOverRules } from './passed-over';
import { polarityCue } from './polarity';
import { relationPatterns, type RelationRules } from './relations';
import { isCue } from './cue';
import { purposeSign } from './standing';
import type { WordEntry } from './word-entry';
import { WordMemo } from './word-memo';

/** What a language knows of each word, found out once and then looked up once for all who ask. */
export type Lexicon = WordMemo<WordEntry>;

/** The rules of a language, compiled. */
export interface LanguageRules {
  readonly needs: Needs;
  readonly passedOver: PassedOverRules;
  readonly relations: RelationRules;
  readonly owners: OwnerRules;
}

const NONE: readonly never[] = [];

export function lexiconOf(language: ProseLanguage, rules: LanguageRules): Lexicon {
  const { numerals, currencyBefore, units, periods } = language;
  return new WordMemo((word) => ({
    opensFigure:
      MINUS.has(word) || numerals.numberWords.has(word) || numerals.beforeScale.has(word) || currencyBefore.has(word),
    opensFigureAsWord: units.byFirst.has(word),
    passedOver: rules.passedOver.byWord.get(word) ?? NONE,
    passedOverByEnding: endingPatterns(word, rules.passedOver),
    passedOverAsNumber: numberPatterns(word, rules.passedOver),
    owners: rules.owners.byWord.get(word) ?? NONE,
    relations: relationPatterns(word, rules.relations),
    needs: rules.needs.metByWord(word),
    polarity: polarityCue(word, language.polarity),
    purpose: purposeSign(word, language.purposes),
    oneOff: isCue(word, periods.oneOff),
    opensYearly: periods.yearly.byFirst.has(word),
    opensFullEffect: periods.fullEffect.byFirst.has(word),
    organisation: language.organisationWords.has(word),
    functionWord: isFunctionWord(word, language),
    clause: clauseSign(word, language.clauses),
    organisationLead: language.organisationLeads.has(word),
  }));
}
