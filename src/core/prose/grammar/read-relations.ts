import type { ProseFigure, ProseRelation } from '../prose-figure';
import type { Engine } from './engine';
import type { Item } from './item';
import { relationsOf } from './relation-of';
import { findRelations } from './relations';
import { surest } from './surest';

/** The relations among a text's figures. `items` are its sentences with figures, one behind the other. */
export function readRelations(items: readonly Item[], figures: readonly ProseFigure[], engine: Engine): ProseRelation[] {
  if (figures.length === 0) return [];
  return surest(findRelations(items, engine.relations).flatMap((found) => relationsOf(found, items, figures, engine.language.nouns.cases)));
}
