import type { ProseLanguage } from '../language';
import { compileOwners, type OwnerRules } from './owner';
import { compilePassedOver, type PassedOverRules } from './passed-over';
import { compilePolarity, type PolarityLexicon } from './polarity';
import { compilePurposes, type PurposeLexicon } from './standing';
import { compileRelations, type RelationRules } from './relations';

/** A language with its patterns compiled. */
export interface Engine {
  readonly language: ProseLanguage;
  readonly passedOver: PassedOverRules;
  readonly relations: RelationRules;
  readonly owners: OwnerRules;
  readonly polarity: PolarityLexicon;
  readonly purposes: PurposeLexicon;
}

const engines = new WeakMap<ProseLanguage, Engine>();

/** The engine of a language, compiled on first use. */
export function engineFor(language: ProseLanguage): Engine {
  const known = engines.get(language);
  if (known !== undefined) return known;
  const engine: Engine = {
    language,
    passedOver: compilePassedOver(language.passedOver, language.classes),
    relations: compileRelations(language.relations, language.classes),
    owners: compileOwners(language),
    polarity: compilePolarity(language.polarity),
    purposes: compilePurposes(language.purposes),
  };
  engines.set(language, engine);
  return engine;
}
