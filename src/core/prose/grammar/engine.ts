import type { ProseLanguage } from '../language';
import { lexiconOf, type LanguageRules, type Lexicon } from './lexicon';
import { Needs } from './needs';
import { compileOwners } from './owner';
import { compilePassedOver } from './passed-over';
import { compileRelations } from './relations';

/** A language with its patterns compiled. */
export interface Engine extends LanguageRules {
  readonly language: ProseLanguage;
  readonly lexicon: Lexicon;
}

const engines = new WeakMap<ProseLanguage, Engine>();

/** The engine of a language, compiled on first use. */
export function engineFor(language: ProseLanguage): Engine {
  const known = engines.get(language);
  if (known !== undefined) return known;
  const needs = new Needs();
  const rules: LanguageRules = {
    needs,
    passedOver: compilePassedOver(language.passedOver, language.classes, needs),
    relations: compileRelations(language.relations, language.classes, needs),
    owners: compileOwners(language),
  };
  const engine: Engine = { ...rules, language, lexicon: lexiconOf(language, rules) };
  engines.set(language, engine);
  return engine;
}
