import type { OwnerRule, ProseLanguage } from '../language';
import type { Owner, Period, ProseSource } from '../prose-figure';
import type { Token } from '../scan/token';
import type { Item } from './item';
import { matchAt } from './match';
import { compilePattern, type Pattern } from './pattern';
import type { Segment } from './segment';

/** A rule with its patterns compiled. */
export interface CompiledOwnerRule {
  readonly rule: OwnerRule;
  readonly patterns: readonly Pattern[];
}

/** Compiles the rules once per language. */
export function compileOwners({ owners, classes }: ProseLanguage): CompiledOwnerRule[] {
  return owners.map((rule) => ({ rule, patterns: rule.where === 'heading' ? [] : rule.patterns.map((source) => compilePattern(source, classes)) }));
}

/** Whose a figure is: another organisation's where one is named in its clause, else by the first rule that fits, else the proposal's. */
export function ownerOf(
  source: ProseSource,
  items: readonly Item[],
  segment: Segment,
  period: Period,
  language: ProseLanguage,
  rules: readonly CompiledOwnerRule[],
): Owner {
  if (namesOther(source, items, segment, language.organisationWords)) return 'other-organisation';
  const dated = period.from !== null || period.to !== null;
  const fits = ({ rule, patterns }: CompiledOwnerRule): boolean => {
    if (rule.dated !== undefined && rule.dated !== dated) return false;
    return rule.where === 'heading' ? headed(source, rule) : patterns.some((pattern) => standsIn(pattern, items, segment));
  };
  return rules.find(fits)?.rule.owner ?? 'proposal';
}

function headed({ heading }: ProseSource, rule: OwnerRule): boolean {
  const lower = heading?.toLowerCase();
  return lower !== undefined && rule.patterns.some((word) => lower.includes(word));
}

function standsIn(pattern: Pattern, items: readonly Item[], segment: Segment): boolean {
  for (let at = segment.clauseFrom; at < segment.clauseTo; at++) if (matchAt(pattern, items, at) !== null) return true;
  return false;
}

/** "Frederiksberg Kommune" in front of the figure, unless it is the workbook's own. */
function namesOther(source: ProseSource, items: readonly Item[], segment: Segment, words: ReadonlySet<string>): boolean {
  for (let at = segment.clauseFrom + 1; at < segment.to; at++) {
    const [name, word] = [items[at - 1], items[at]];
    if (word?.kind !== 'word' || !words.has(word.text) || !isName(name)) continue;
    const written = `${name.text} ${word.text}`;
    if (!(source.organisations ?? []).some((own) => own.toLowerCase() === written || `${own.toLowerCase()}s` === written)) return true;
  }
  return false;
}

function isName(item: Item | undefined): item is Token {
  return item?.kind === 'word' && item.capital && item.text.length > 2;
}
