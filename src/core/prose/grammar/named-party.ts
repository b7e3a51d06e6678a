import { canonicalId } from '../../catalogue/proposal-id';
import type { OwnerRule } from '../language';
import type { Owner, ProseSource } from '../prose-figure';
import type { Item } from './item';
import type { Segment } from './segment';
import type { Line } from './word-entry';

/** Where in a sentence the words of a rule stand; `rule` is null for another proposal's ID. */
export interface OwnerCue {
  readonly rule: number | null;
  readonly at: number;
  /** The item behind them. */
  readonly to: number;
}

/** Words behind a figure that tell whose it is: "0,4 mio. kr. om året for staten". */
const FARTHEST_BEHIND = 3;

/** Somebody else that a figure is said of: who saves in its clause, whose saving it is, or another proposal, named by its ID. */
export function namedParty(
  source: ProseSource,
  line: Line,
  at: number,
  { clauseFrom, to }: Segment,
  rules: readonly OwnerRule[],
  cues: readonly OwnerCue[],
): { readonly owner: Owner; readonly at: number } | null {
  let before: OwnerCue | null = null;
  for (const cue of cues) {
    const rule = cue.rule === null ? null : rules[cue.rule];
    if (rule !== null && (rule === undefined || isOwnKind(source, rule))) continue;
    if (rule?.where === 'behind') {
      const isNear = cue.at > at && cue.at - at <= FARTHEST_BEHIND && cue.to <= to;
      if (isNear && line.items[cue.at - 1]?.text !== ',') return { owner: rule.owner, at: cue.at };
    } else if ((rule === null || rule.where === 'subject') && cue.at >= clauseFrom && cue.to <= at) before = cue;
  }
  if (before === null || !reaches(source, line, before.to, at)) return null;
  return { owner: before.rule === null ? 'other-proposal' : (rules[before.rule]?.owner ?? 'proposal'), at: before.at };
}

/** In a region's own catalogue "regionen" is no other. */
function isOwnKind({ organisations }: ProseSource, { unless }: OwnerRule): boolean {
  return unless !== undefined && (organisations ?? []).some((name) => name.toLowerCase().includes(unless));
}

/** Is nothing between the cue and the figure that begins to speak of the proposal, or of anything else that saves? */
function reaches(source: ProseSource, { items, words }: Line, from: number, at: number): boolean {
  let isJoined = false;
  for (let place = from; place < at; place++) {
    const sign = words[place]?.clause ?? null;
    if (sign === 'own' || (sign === 'verb' && isJoined) || isOwnId(source, items[place])) return false;
    if (sign === 'joint') isJoined = true;
  }
  return true;
}

function isOwnId({ proposal, text }: ProseSource, item: Item | undefined): boolean {
  return item?.kind === 'code' && proposal !== undefined && canonicalId(text.slice(item.start, item.end)) === proposal;
}

/** Another proposal's ID at an item of a sentence, in the text of a proposal; null where there is none. */
export function otherIdAt(source: ProseSource, { items, words }: Line, at: number): OwnerCue | null {
  const { proposal, text } = source;
  const item = items[at];
  if (!proposal || item === undefined) return null;
  if (item.kind === 'code') {
    const id = canonicalId(text.slice(item.start, item.end));
    if (id === proposal) return null;
    const isId = words[at - 1]?.clause === 'proposal' ? LIKE_AN_ID.test(id) : formOf(id) === formOf(proposal);
    return isId ? { rule: null, at, to: at + 1 } : null;
  }
  // "SSU 11" where the proposal itself is SSU 10.
  const next = items[at + 1];
  if (item.kind !== 'word' || !item.capital || (next?.kind !== 'number' && next?.kind !== 'figure')) return null;
  if (!proposal.startsWith(`${item.text.toUpperCase()}-`)) return null;
  const id = canonicalId(text.slice(item.start, next.end));
  return id !== proposal && formOf(id) === formOf(proposal) ? { rule: null, at, to: at + 2 } : null;
}

const LIKE_AN_ID = /^\p{Lu}{1,6}-?\d{1,4}\p{Lu}?$/u;

/** IDs of one form have as many letters and digits: "A02" and "B11". A letter behind the digits makes no other form. */
function formOf(id: string): string {
  return id
    .replace(/(\d)\p{L}$/u, '$1')
    .replace(/\p{L}/gu, 'L')
    .replace(/\d/g, '#');
}
