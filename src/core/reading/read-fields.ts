import type { FieldRole } from './sheet-reading';
import type { Meaning } from './vocabulary/meanings';
import type { Vocabulary } from './vocabulary/vocabulary';

const LONGEST_LABEL = 90;

const ROLES: readonly (readonly [Meaning, FieldRole])[] = [
  ['field-title', 'title'],
  ['field-summary', 'summary'],
  ['field-affected', 'affected'],
  ['field-budget-frame', 'budget-frame'],
  ['field-administration', 'administration'],
];

/** What a field's label asks for; null where its words are no field's. */
export function fieldRole(label: string, vocabulary: Vocabulary): FieldRole | null {
  if (label.length > LONGEST_LABEL) return null;
  const meanings = vocabulary.meanings(label);
  return ROLES.find(([meaning]) => meanings.has(meaning))?.[1] ?? null;
}

/** Can the text stand as a field's label: short and no point of a list? */
export function isFieldLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && !/^\s*[-•*–]/.test(text) && /\p{L}/u.test(text);
}

/** "Forslagets titel: HA02 - ..." in one cell, when the words before the colon are a known field's. */
export function splitInlineField(text: string, vocabulary: Vocabulary): { label: string; value: string } | null {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  if (colon < 2) return null;
  const label = text.slice(0, colon + 1);
  const value = text.slice(colon + 1).trim();
  return value !== '' && fieldRole(label, vocabulary) !== null ? { label, value } : null;
}
