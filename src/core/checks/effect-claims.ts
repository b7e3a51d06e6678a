import { isAmount, type AmountFigure } from '../figures/figure';
import type { ProseFigure, ProseReading, ProseRelation } from '../prose/prose-figure';
import { saidIn, type SaidFigure } from './said-figures';
import type { SheetProse } from './sheet-prose';

/** An amount that a case's text gives as the effect of its proposal. */
export interface EffectClaim {
  readonly said: SaidFigure & { readonly figure: AmountFigure };
  readonly of: 'saving' | 'cost';
  /** The words around it, up to the next amount or the end of the sentence. */
  readonly clause: string;
  /** The words speak of the proposal as a whole ("i alt", "forslaget", "nettobesparelsen"). */
  readonly whole: boolean;
  /** "netto", "brutto", where the text says which. */
  readonly sense: 'net' | 'gross' | null;
}

const SAVING =
  /\b(?:spare[rst]?|sparet|\p{L}*besparelse\p{L}*|effektivisering\p{L}*|provenu\p{L}*|gevinst\p{L}*|mindreudgift\p{L}*|reducer\p{L}*|\p{L}*reduktion\p{L}*|sænke[rs]?|nedsæt\p{L}*|sat ned|nedbring\p{L}*|merindtægt\p{L}*|refusionsindtægt\p{L}*|saves?|savings?|reduc\p{L}*|efficienc\p{L}*)(?!\p{L})/iu;
const COST =
  /\b(?:implementering\p{L}*|engangs\p{L}*|éngangs\p{L}*|investering\p{L}*|anlægsudgift\p{L}*|etablering\p{L}*|one-off|investment|implementation)(?!\p{L})/iu;

/** What is today, what others have, what depends on something, or what the saving is taken from, is no claim of an effect. */
const NO_CLAIM =
  /\b(?:i dag|nuværende|hidtil|hidtidige|budgettet (?:er|udgør)|udgifterne (?:på|til|udgør|svarer)|omsætning\p{L}*|landsplan|alternativ\p{L}*|tidligere|ellers|hvis|såfremt|forudsæt\p{L}*|af besparelsen|ud af|today|currently|otherwise|if|provided)(?!\p{L})/iu;
const WHOLE =
  /\b(?:forslaget|forslagets|i alt|samlet|samlede|totalt?|besparelsen|nettobesparelse\p{L}*|driftsbesparelsen|årlig besparelse|netto|effektiviseringen|the proposal|in total|overall|net saving|the saving)(?!\p{L})/iu;
const NET = /\bnetto(?:\p{L}+)?(?:\s\S+){0,4}\s*$|\bnet(?: \p{L}+)?(?: of)?\s*$/iu;
const GROSS = /\bbrutto(?:\p{L}+)?(?:\s\S+){0,4}\s*$|\bgross(?: \p{L}+)?(?: of)?\s*$/iu;

/** The amounts a case's text gives as its own effect; parts of an amount and what a computation starts from are left out. */
export function effectClaims({ paragraphs }: SheetProse): EffectClaim[] {
  return paragraphs.flatMap((reading) => {
    const aside = new Set(reading.relations.flatMap(asideOf));
    return saidIn(reading).flatMap(({ said, index }) => (aside.has(index) ? [] : claimOf(reading, said, index)));
  });
}

function claimOf(reading: ProseReading, said: SaidFigure, index: number): EffectClaim[] {
  const { words, figure } = said;
  const mine = words.owner === 'proposal' || words.owner === 'indicator';
  if (words.kind !== 'amount' || !isAmount(figure) || !mine || namesAnother(reading, words)) return [];
  const [from, to] = clauseBounds(reading, index);
  const clause = said.text.slice(from, to);
  const of = sideOf(words, clause);
  const before = said.text.slice(from, words.start);
  if (of === null || NO_CLAIM.test(clause) || isBase(before, said.text.slice(words.end, words.end + 40))) return [];
  const sense = NET.test(before) ? 'net' : GROSS.test(before) ? 'gross' : null;
  return [{ said: { ...said, figure }, of, clause, whole: of === 'saving' && WHOLE.test(clause), sense }];
}

const OF_WHAT =
  /(?:budget|ramme|udgift|omsætning|forbrug|bevilling|spend|turnover)\p{L}*[^,.;]*\s(?:på|of)\s*(?:ca\. ?|about )?$/iu;
const CHANGED_BY =
  /^\s*(?:kr\.?\s*)?(?:årligt\s*)?(?:med|by|reduceres|sænkes|nedsættes|falder|is reduced|falls)\s[^,.;]*(?:%|pct|procent|per ?cent)/i;

/** "... reducerer budgettet til vedligehold på 90 mio. kr. med 2 %": what is reduced, not by how much. */
function isBase(before: string, behind: string): boolean {
  return OF_WHAT.test(before) || CHANGED_BY.test(behind);
}

function sideOf({ polarity }: ProseFigure, clause: string): EffectClaim['of'] | null {
  if ((polarity === 'saving' || polarity === 'income') && SAVING.test(clause)) return 'saving';
  return polarity === 'cost' && COST.test(clause) ? 'cost' : null;
}

/** Does the sentence speak of another proposal? */
function namesAnother({ mentions }: ProseReading, { sentence }: ProseFigure): boolean {
  return mentions.some((mention) => mention.sentence === sentence);
}

const STOPS = ['. ', '; ', ': ', '\n'];

/** From the amount before, or the sentence's beginning, to the amount behind or the sentence's end. */
function clauseBounds({ source: { text }, figures }: ProseReading, index: number): [number, number] {
  const { start, end } = figures[index] as ProseFigure;
  const amounts = figures.filter(({ kind }) => kind === 'amount');
  const earlier = amounts.filter((other) => other.end <= start).map((other) => other.end);
  const later = amounts.filter((other) => other.start >= end).map((other) => other.start);
  const opened = STOPS.map((stop) => text.slice(0, start).lastIndexOf(stop)).map((at) => (at === -1 ? 0 : at + 1));
  const closed = STOPS.flatMap((stop) => {
    const at = text.indexOf(stop, end);
    return at === -1 ? [] : [at];
  });
  return [Math.max(...earlier, ...opened, 0), Math.min(...later, ...closed, text.length)];
}

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
    default:
      return [];
  }
}
