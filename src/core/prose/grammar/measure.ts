import type { ProseLanguage } from '../language';
import type { MeasurePhrase, MeasureRole } from '../prose-figure';
import type { Draft } from './draft';
import type { Item } from './item';
import { phraseAt } from './phrases';
import type { Token } from '../scan/token';
import { nounGroupAt, nounGroupBefore, type Stretch } from './noun-group';

/** What a figure at item `at` (drafted as `draft`) is said of. `items` has each figure as one item, `tokens` all words. */
export function measureOf(
  text: string,
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  draft: Draft,
  language: ProseLanguage,
): MeasurePhrase | null {
  if (draft.noun !== null) return phrase(text, tokens, draft.noun, 'counted', language);
  const found = locate(items, at, draft, language);
  return found && phrase(text, items, found.stretch, found.role, language);
}

interface Found {
  readonly role: MeasureRole;
  readonly stretch: Stretch;
}

function locate(items: readonly Item[], at: number, draft: Draft, language: ProseLanguage): Found | null {
  if (draft.kind === 'percent' || draft.kind === 'percentage-points') {
    return (
      baseBehind(items, at, language) ??
      baseInFront(items, at, language) ??
      baseOfEarlier(items, at, language) ??
      changed(items, at, language) ??
      subject(items, at, language)
    );
  }
  return subject(items, at, language);
}

/** "2 % af omsætningen". */
function baseBehind(items: readonly Item[], at: number, { nouns }: ProseLanguage): Found | null {
  if (!nouns.of.has(items[at + 1]?.text ?? '')) return null;
  const stretch = nounGroupAt(items, at + 2, nouns);
  return stretch && { role: 'base', stretch };
}

/** "Af den samlede ramme ventes omlægningen at spare 3 %": the base leads the clause. */
function baseInFront(items: readonly Item[], at: number, { nouns }: ProseLanguage): Found | null {
  let start = clauseStart(items, at);
  while (nouns.beforeOf.has(items[start]?.text ?? '')) start++;
  if (!nouns.of.has(items[start]?.text ?? '')) return null;
  const stretch = nounGroupAt(items, start + 1, nouns);
  return stretch && stretch.to <= at && !hasFigure(items, stretch) ? { role: 'base', stretch } : null;
}

/** "20 pct. af eleverne i 2010 mod 30 pct. i dag": the second percentage is of the first one's base. */
function baseOfEarlier(items: readonly Item[], at: number, language: ProseLanguage): Found | null {
  if (!language.nouns.against.has(items[at - 1]?.text ?? '')) return null;
  for (let i = at - 2; i >= clauseStart(items, at); i--) {
    const item = items[i];
    if (item?.kind === 'figure' && item.figureKind !== 'year')
      return item.figureKind === 'percent' ? baseBehind(items, i, language) : null;
  }
  return null;
}

/** "en reduktion af udgifterne på 3 pct.", "prisen falder med 5 %", "5 % på eksterne ydelser". */
function changed(items: readonly Item[], at: number, { nouns, periods }: ProseLanguage): Found | null {
  const least = clauseStart(items, at);
  const lead = skipHedges(items, at, least, nouns.hedges);
  if (nouns.by.has(items[lead - 1]?.text ?? '')) {
    const before = nounGroupBefore(items, lead - 1, least, nouns);
    if (before !== null) return { role: 'changed', stretch: before };
  }
  if (nouns.leadIn.has(items[at + 1]?.text ?? '') && phraseAt(periods.now, items, at + 1) === null) {
    const behind = nounGroupAt(items, at + 2, nouns);
    if (behind !== null) return { role: 'changed', stretch: behind };
  }
  const leading = nounGroupAt(items, firstNoun(items, least, nouns.stop), nouns);
  return leading && leading.to <= at ? { role: 'changed', stretch: leading } : null;
}

/** What follows a figure ("1,2 mio. kr. til vidensressourcer"), or else the nearest noun group before it. */
function subject(items: readonly Item[], at: number, { nouns }: ProseLanguage): Found | null {
  if (nouns.leadIn.has(items[at + 1]?.text ?? '')) {
    const behind = nounGroupAt(items, at + 2, nouns);
    if (behind !== null) return { role: 'subject', stretch: behind };
  }
  const least = clauseStart(items, at);
  for (let end = at; end > least; end--) {
    const before = nounGroupBefore(items, end, least, nouns);
    if (before !== null) return { role: 'subject', stretch: before };
  }
  return null;
}

const CLAUSE_MARKS = new Set([';', ':']);

/** First item of the clause that holds item `at`: clauses part at semicolons and colons. */
export function clauseStart(items: readonly Item[], at: number): number {
  let start = at;
  while (start > 0 && !CLAUSE_MARKS.has(items[start - 1]?.text ?? '')) start--;
  return start;
}

function skipHedges(items: readonly Item[], at: number, least: number, hedges: ReadonlySet<string>): number {
  let lead = at;
  while (lead > least && hedges.has(items[lead - 1]?.text ?? '')) lead--;
  return lead;
}

function firstNoun(items: readonly Item[], from: number, stop: ReadonlySet<string>): number {
  let at = from;
  while (stop.has(items[at]?.text ?? '') || items[at]?.kind === 'mark') at++;
  return at;
}

function hasFigure(items: readonly Item[], stretch: Stretch): boolean {
  for (let i = stretch.from; i < stretch.to; i++) if (items[i]?.kind === 'figure') return true;
  return false;
}

/** The phrase of a stretch of items: its text as written and the stems of its weighty words. */
export function phrase(
  text: string,
  items: readonly Item[],
  stretch: Stretch,
  role: MeasureRole,
  { nouns }: ProseLanguage,
): MeasurePhrase | null {
  const stems: string[] = [];
  for (let i = stretch.from; i < stretch.to; i++) {
    const item = items[i];
    if (
      item?.kind !== 'word' ||
      nouns.inner.has(item.text) ||
      nouns.determiners.has(item.text) ||
      nouns.conjunctions.has(item.text)
    )
      continue;
    for (const stem of nouns.stem(item.text))
      if (!nouns.weightless.has(stem) && !stems.includes(stem)) stems.push(stem);
  }
  const first = items[stretch.from];
  const last = items[stretch.to - 1];
  if (first === undefined || last === undefined || stems.length === 0) return null;
  return { role, text: text.slice(first.start, last.end), start: first.start, end: last.end, stems };
}
