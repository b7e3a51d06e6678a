import type { OwnerRule } from '../language';
import type { Owner, ProseSource } from '../prose-figure';
import type { Engine } from './engine';
import type { Item } from './item';

/** Whose a figure is; the proposal's own unless a rule of the language says otherwise. */
export function ownerOf(source: ProseSource, items: readonly Item[], at: number, engine: Engine): Owner {
  const rule = engine.language.owners.find((one) => applies(one, source, items, at));
  return rule?.owner ?? 'proposal';
}

function applies(rule: OwnerRule, source: ProseSource, _items: readonly Item[], _at: number): boolean {
  if (rule.where !== 'heading' || source.heading === null) return false;
  const heading = source.heading.toLowerCase();
  return rule.patterns.some((pattern) => heading.includes(pattern));
}
