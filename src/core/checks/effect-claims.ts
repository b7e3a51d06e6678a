import { isAmount, type AmountFigure } from '../figures/figure';
import type { ProseFigure, ProseReading, ProseRelation } from '../prose/prose-figure';
import { canonicalId } from '../catalogue/proposal-id';
import { clauseOf, type Clause } from './claim-clause';
import {
  ADDS_UP,
  CHANGED_BY,
  COST,
  GIVES,
  GROSS,
  NET,
  NO_CLAIM,
  ONE_COSTS,
  OF_WHAT,
  PER_PIECE,
  PRICE_BEFORE,
  PROPOSAL_IN_ALL,
  SAVING,
  SUMS_UP,
  TAKES_OFF,
  VERB_FIRST,
  WHOLE,
  WHOLE_COST,
  WITH_ANOTHER,
} from './effect-words';
import { saidIn, type SaidFigure } from './said-figures';
import type { SheetProse } from './sheet-prose';
import { oncePer } from '../workbook/once-per';
import { flatMap } from '../workbook/flat-map';

/** An amount that a case's text gives as the effect of its proposal. */
export interface EffectClaim {
  readonly said: SaidFigure & { readonly figure: AmountFigure };
  readonly of: 'saving' | 'cost';
  /** The words around it, from the first of the amounts it goes on with to the next amount or the end of the sentence. */
  readonly clause: string;
  /** The words nearest to it, by which years and averages are told. */
  readonly near: string;
  /** The words speak of the proposal as a whole ("i alt", "forslaget", "nettobesparelsen"). */
  readonly whole: boolean;
  /** "Det giver ...": of all that was said before, which may be one measure of several. */
  readonly sumsUp: boolean;
  /** It is said for several years together; or with a year that is named as two. */
  readonly overYears: boolean;
  readonly fiscal: boolean;
  /** It is what one year has more than another. */
  readonly grows: boolean;
  /** A word in front of it tells what it is. */
  readonly inFront: boolean;
  /** "netto", "brutto", where the text says which. */
  readonly sense: 'net' | 'gross' | null;
  /** What the same sentence may take off it: "brutto 2,7 mio. kr., hvorfra går 0,5". */
  readonly takenOff: readonly AmountFigure[];
}

/** The amounts a case's text gives as its own effect; parts of an amount and what a computation starts from are left out. */
export const effectClaims = oncePer(({ paragraphs }: SheetProse): readonly EffectClaim[] =>
  flatMap(paragraphs, (reading) => {
    if (!reading.figures.some(({ kind }) => kind === 'amount')) return [];
    const aside = new Set(flatMap(reading.relations, asideOf));
    return flatMap(saidIn(reading), ({ said, index }) => (aside.has(index) ? [] : claimOf(reading, said, index)));
  }),
);

function claimOf(reading: ProseReading, said: SaidFigure, index: number): EffectClaim[] {
  const { words, figure } = said;
  const mine = words.owner === 'proposal' || words.owner === 'indicator';
  if (words.kind !== 'amount' || !isAmount(figure) || !mine || namesAnother(reading, words)) return [];
  const clause = clauseOf(reading, index);
  const all = clause.headed + words.words + clause.behind;
  const saves = Math.max(lastOf(SAVING, clause.headed), lastOf(GIVES, clause.headed));
  const of = sideOf(reading.figures[clause.head] ?? words, clause, saves, all);
  if (of === null || isNoEffect(clause, all) || isSharedWith(all, reading.source.proposal)) return [];
  const before = subject(reading, clause) + clause.headed;
  // What a sentence adds up is of what stands before it, which may be less than the proposal.
  const sense = NET.test(clause.headed) ? 'net' : GROSS.test(clause.headed) ? 'gross' : null;
  const isSum = SUMS_UP.test(before) || (ADDS_UP.test(clause.before) && !PROPOSAL_IN_ALL.test(clause.before));
  return [
    {
      said: { ...said, figure },
      of,
      clause: all,
      near: clause.before + clause.near,
      whole: of === 'cost' ? WHOLE_COST.test(before) : (WHOLE.test(before) || WHOLE.test(clause.near)) && !isSum,
      sumsUp: isSum,
      overYears: clause.overYears,
      fiscal: clause.fiscal,
      grows: clause.grows,
      inFront: saves !== -1,
      sense,
      takenOff: sense === 'gross' || TAKES_OFF.test(clause.behind) ? amountsBehind(reading, index) : [],
    },
  ];
}

function isNoEffect({ headed, before, near, behind }: Clause, all: string): boolean {
  if (NO_CLAIM.test(all) || PER_PIECE.test(before) || PER_PIECE.test(near) || PRICE_BEFORE.test(before)) return true;
  if (VERB_FIRST.test(before)) return true;
  return ONE_COSTS.test(before) || OF_WHAT.test(headed) || CHANGED_BY.test(behind);
}

/** The amounts that the sentence goes on with. */
function amountsBehind({ figures }: ProseReading, index: number): AmountFigure[] {
  const sentence = figures[index]?.sentence;
  return figures
    .slice(index + 1)
    .flatMap(({ sentence: own, figure }) => (own === sentence && figure && isAmount(figure) ? [figure] : []));
}

/** "Forslaget koster 0,1 mio. kr. og giver 0,4 mio. kr.": a verb right behind "og" has the subject of the one before. */
const GOES_ON = /^[^.;:]*\s(?:og|and)\s+(?:giver|sparer|frigør|koster|gives|saves|delivers|costs)\s/i;

function subject(reading: ProseReading, { before, head }: Clause): string {
  const previous = GOES_ON.test(before) ? previousIn(reading, head) : null;
  return previous === null ? '' : clauseOf(reading, previous).headed;
}

function previousIn({ figures }: ProseReading, index: number): number | null {
  const sentence = figures[index]?.sentence;
  for (let at = index - 1; at >= 0 && figures[at]?.sentence === sentence; at -= 1) {
    if (figures[at]?.kind === 'amount') return at;
  }
  return null;
}

/** The last word in front that tells a saving or a cost decides; where none does, what the sentence says behind. */
function sideOf({ polarity }: ProseFigure, { headed }: Clause, saves: number, all: string): EffectClaim['of'] | null {
  const costs = lastOf(COST, headed);
  if (saves !== costs) return saves > costs ? 'saving' : 'cost';
  if ((polarity === 'saving' || polarity === 'income') && lastOf(SAVING, all) !== -1) return 'saving';
  return polarity === 'cost' && lastOf(COST, all) !== -1 ? 'cost' : null;
}

function lastOf(words: RegExp, text: string): number {
  let last = -1;
  words.lastIndex = 0;
  for (let match = words.exec(text); match; match = words.exec(text)) last = match.index;
  return last;
}

/** Does the sentence speak of another proposal? */
function namesAnother({ mentions, source: { proposal } }: ProseReading, { sentence }: ProseFigure): boolean {
  return mentions.some((mention) => mention.sentence === sentence && canonicalId(mention.id) !== proposal);
}

/** "Sammen med A02 spares ...": IDs of one letter are known as such beside one of their own form only. */
function isSharedWith(words: string, own: string | null | undefined): boolean {
  if (WITH_ANOTHER.test(words)) return true;
  if (!own || !/^\p{L}-?\d/u.test(own)) return false;
  const form = own.replace(/\d+\p{L}?$/u, '').length;
  const digits = own.replace(/\D/g, '').length;
  return [...words.matchAll(SHORT_ID)].some(
    ([id, letters, number]) => canonicalId(id) !== own && letters?.length === form && number?.length === digits,
  );
}

const SHORT_ID = /(?<![\p{L}\d-])(\p{Lu}-?)(\d{1,4})\p{L}?(?![\p{L}\d-])/gu;

/** What a relation explains another figure by. */
function asideOf({ kind, members }: ProseRelation): readonly number[] {
  switch (kind) {
    case 'percent-of-base':
      return members.base === null ? [] : [members.base];
    case 'part-of':
      return [members.part];
    case 'sum':
      return members.parts;
    case 'difference':
    case 'change-in-percent':
      return [members.from, members.to];
    case 'rate-times-count':
      return [members.rate];
    default:
      return [];
  }
}
