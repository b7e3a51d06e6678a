import { isAmount, isPercent, type Figure, type PercentFigure } from '../figures/figure';
import type { ProseFigure, ProseReading, ProseRelation } from '../prose/prose-figure';
import { sameMeasure } from '../prose/same-measure';
import type { SheetReading } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import { clauseOf } from './claim-clause';
import { OVER_YEARS } from './effect-words';
import type { Shown } from './finding';
import { cueText, saidAt, saidIn, timesMeet, type SaidFigure } from './said-figures';
import type { LabelReading, SheetProse } from './sheet-prose';
import { isStated } from './stated-relation';
import { flatMap } from '../workbook/flat-map';

/** An amount that a percentage is said or shown to correspond to: in the sentence, or beside the row label. */
export interface CorrespondingAmount {
  readonly figure: Figure;
  readonly said: SaidFigure | null;
  readonly cell: CellRange | null;
  readonly words: string;
  readonly shown: Shown;
}

/** "`percent` of `base` is `amount`", the base from the same sentence or from wherever the document states it. */
export interface PercentClaim {
  readonly sheet: SheetReading;
  readonly percent: SaidFigure & { readonly figure: PercentFigure };
  /** More than one where the document gives several amounts for what the percentage is of; none where it gives none. */
  readonly bases: readonly SaidFigure[];
  /** One, or for a row label the amounts of its years. */
  readonly amounts: readonly CorrespondingAmount[];
  /** The words say that the amount is for more than one year. */
  readonly severalYears: boolean;
}

const SEVERAL_YEARS =
  /\bover (?:\S+ )?(?:perioden|årene|\S+ år|\S+ years|the period)|\bakkumuler|\bi perioden\b|\bcumulat/i;

/** Every percentage of something that a sheet says to make an amount. */
export function percentClaims(sheet: SheetReading, prose: SheetProse): PercentClaim[] {
  const bases = statedBases(sheet, prose);
  return [
    ...flatMap(prose.paragraphs, (reading) => claimsIn(sheet, reading, null, bases)),
    ...flatMap(prose.labels, (label) => claimsIn(sheet, label.reading, label, bases)),
    ...flatMap(prose.paragraphs, (reading) => ofTheFrame(sheet, reading)),
  ];
}

function claimsIn(
  sheet: SheetReading,
  reading: ProseReading,
  label: LabelReading | null,
  stated: readonly StatedBase[],
): PercentClaim[] {
  return flatMap(reading.relations, (relation) => {
    if (relation.kind !== 'percent-of-base') return [];
    const percent = saidAt(reading, relation.members.percent);
    if (!percent || !isPercentSaid(percent) || !isSure(relation, percent)) return [];
    if (isNewRate(reading, percent.words)) return [];
    const members = withHereof(reading, relation.members);
    const amount = saidAt(reading, members.amount);
    const amounts = amount ? [inSentence(amount)] : label ? besideLabel(label) : [];
    const [first] = amounts;
    if (!first) return [];
    const base = saidAt(reading, members.base) ?? baseNearby(reading, percent, members.amount);
    const bases = (base ? [base] : basesFor(percent, stated)).filter(
      ({ figure, words }) => figure.quantity === first.figure.quantity && words !== amount?.words,
    );
    return [
      {
        sheet,
        percent,
        bases,
        amounts,
        severalYears: SEVERAL_YEARS.test(cueText(reading, relation)) || isOfSeveralYears(reading, members),
      },
    ];
  });
}

/** "Fra 1,0 pct. til 0,9 pct. af lønsummen": an amount beside it may be of the new rate or of the difference. */
function isNewRate({ source: { text } }: ProseReading, { start }: ProseFigure): boolean {
  return RATE_BEFORE.test(text.slice(Math.max(0, start - 40), start));
}

const RATE_BEFORE = /\b(?:fra|from) [\d.,]{1,12} ?(?:%|pct\.?|procent|per ?cent)? ?(?:til|to) $/iu;

/** Before the percentage, or before or behind its amount: "Over fire år spares 2 %, svarende til 4,0 mio. kr." */
function isOfSeveralYears(reading: ProseReading, { percent, amount }: Members): boolean {
  if (amount === null) return false;
  const { before, near } = clauseOf(reading, amount);
  return [clauseOf(reading, percent).before, before + near].some((words) => OVER_YEARS.test(words));
}

/** Money words in what the percentage is of: "rammen for elevkørsel" is no number of pupils. */
const OF_MONEY = /ramme|budget|udgift|omsætning|forbrug|bevilling|expenditure|spend|turnover/i;

function isSure(relation: ProseRelation, { words }: SaidFigure): boolean {
  if (!relation.caveat) return isStated(relation);
  return words.measure?.role === 'base' && OF_MONEY.test(words.measure.text);
}

function isPercentSaid(said: SaidFigure): said is PercentClaim['percent'] {
  return said.words.kind === 'percent' && isPercent(said.figure);
}

function inSentence(said: SaidFigure): CorrespondingAmount {
  const unit = isAmount(said.figure) ? said.words.unit : null;
  return { figure: said.figure, said, cell: null, words: said.words.words, shown: { figure: said.figure, unit } };
}

function besideLabel({ table, row }: LabelReading): CorrespondingAmount[] {
  const unit = table.unit?.unit;
  if (!unit) return [];
  return flatMap(row.cells, ({ cell, figure }) => {
    if (!figure || !isAmount(figure) || figure.value === 0) return [];
    return [{ figure, said: null, cell, words: row.label?.text ?? '', shown: { figure, unit } }];
  });
}

interface StatedBase {
  readonly said: SaidFigure;
  /** Stands in the document's field for its budget frame. */
  readonly isFrame: boolean;
}

/** Amounts that a percentage may be of: the proposal's own or its background, hedged at most by "ca.". */
function statedBases({ fields }: SheetReading, { paragraphs }: SheetProse): StatedBase[] {
  const frames = new Set(flatMap(fields, ({ role, value }) => (role === 'budget-frame' && value ? [value.cell] : [])));
  return flatMap(paragraphs, (reading) => {
    const isFrame = frames.has(reading.source.cell);
    return saidIn(reading)
      .filter(({ said: { words } }) => isFrame || isBase(words))
      .map(({ said }) => ({ said, isFrame }));
  });
}

function isBase({ kind, owner, comparator, measure, polarity }: ProseFigure): boolean {
  if (polarity === 'saving' || polarity === 'income') return false;
  const own = owner === 'proposal' || owner === 'background';
  return kind === 'amount' && own && (comparator === 'exact' || comparator === 'about') && measure !== null;
}

/** "Rammen", "the whole budget": of no area in particular. */
const PLAIN_FRAME =
  /^(?:(?:den|det|hele|samlede|samlet|totale|the|whole|total) )*(?:ramme|rammen|budget|budgettet|budgetramme|budgetrammen)$/i;

function basesFor(percent: SaidFigure, stated: readonly StatedBase[]): SaidFigure[] {
  const { measure } = percent.words;
  if (measure?.role !== 'base') return [];
  const plain = PLAIN_FRAME.test(measure.text);
  const found = stated.filter(({ said, isFrame }) => {
    if (!timesMeet(said.words, percent.words)) return false;
    if (plain) return isFrame;
    return said.words.measure !== null && sameMeasure(measure, said.words.measure).same;
  });
  return found.map(({ said }) => said);
}

type Members = Extract<ProseRelation, { readonly kind: 'percent-of-base' }>['members'];

const HEREOF = /^\s*(?:heraf|deraf|hereof|of (?:this|that|it)\b)/i;

/** "A udgør 4 pct. heraf": what stands in front is the amount, and its base is further back. */
function withHereof({ figures, source }: ProseReading, members: Members): Members {
  const percent = figures[members.percent];
  const isHereof = percent !== undefined && HEREOF.test(source.text.slice(percent.end, percent.end + 20));
  return isHereof && members.amount === null && members.base !== null
    ? { ...members, amount: members.base, base: null }
    : members;
}

/** Nothing but "med" between an amount and the percentage it is changed by. */
const CHANGED_BY = /^[\s.]*(?:kr\.?\s*)?(?:årligt\s*)?(?:med|by)\s*(?:ca\.?\s*|about\s*)?$/i;
/** "Rammen", "that budget": the one spoken of. */
const THE_FRAME =
  /^(?:(?:den|det|denne|dette|hele|samlede|the|that|this|whole|total) )*(?:ramme|rammen|budget|budgettet|budgetramme|budgetrammen|driftsbudgettet|udgift|udgiften|udgifterne|cost|costs|spend|expenditure)$/i;

/** "De to centraler koster i dag": what stands right behind is what is spent. */
const COSTS =
  /(?<!\p{L})(?:koster|kostede|bruges|costs?|spends?)(?: (?:i dag|årligt|today|currently|about|ca\.?))*\s*$/iu;
/** "Sænke udgiften": the verb is no part of the noun. */
const CHANGES =
  /^(?:at )?(?:sænke[rs]?|reducere[rs]?|nedsætte[rs]?|reduc(?:e|es|ing)|cut(?:s|ting)?|lower(?:s|ing)?) /i;
/** "... er på 45 mio. kr. Det reduceres med 3 %", "... is £2.4m. It is proposed to reduce it by 8%". */
const IT =
  /^[^.]*[.]?\s+(?:(?:det|den) (?:foreslås )?(?:reduceres|reduceret|sænkes|sænket|nedsættes|nedsat|beskæres|beskåret)(?: [^.,;]{0,30})? med|(?:it is (?:proposed to )?(?:reduced?|cut|lowered?)(?: it)?|(?:this|it) is (?:reduced|cut)) by)\s*(?:ca\.?\s*|about\s*)?$/i;

/** "Lønbudgettet i dagtilbuddene er på 160 mio. kr. ... 2,5 % af lønbudgettet". */
function isSameNoun({ measure }: ProseFigure, { measure: base }: ProseFigure): boolean {
  if (measure?.role !== 'base' || base === null || !OF_MONEY.test(measure.text)) return false;
  return measure.stems.length > 0 && measure.stems.every((stem) => base.stems.includes(stem));
}

/**
 * The only budget that this sentence or the one before it states, where the percentage is plainly of it: "budgettet på 90 mio. kr. med
 * 2 %", "... 2 % af rammen", "... 2 % heraf".
 */
function baseNearby(reading: ProseReading, percent: SaidFigure, amount: number | null): SaidFigure | null {
  const { text, words } = percent;
  const budgets = saidIn(reading).filter(
    ({ said, index }) =>
      index !== amount &&
      said.words.kind === 'amount' &&
      said.words.end <= words.start &&
      words.sentence - said.words.sentence <= 1 &&
      (OF_MONEY.test(said.words.measure?.text ?? '') || COSTS.test(text.slice(0, said.words.start))),
  );
  const [only, second] = budgets.map(({ said }) => said);
  if (!only || second) return null;
  const plainly =
    HEREOF.test(text.slice(words.end, words.end + 20)) ||
    CHANGED_BY.test(text.slice(only.words.end, words.start)) ||
    (words.measure !== null && THE_FRAME.test(words.measure.text.replace(CHANGES, ''))) ||
    isSameNoun(words, only.words) ||
    IT.test(text.slice(only.words.end, words.start));
  return plainly ? only : null;
}

const IN_ALL =
  /^[^.;:]{0,60}(?:,|\s)\s*(?:i alt|eller|svarende til|dvs\.?|or|in all|equal to|that is)\s*(?:ca\.?\s*)?$/i;

/** "Rammen udgør 40 mio. kr. Det svarer til 4 pct. af rammen, i alt 1,6 mio. kr.": told by the words, where no relation was read. */
function ofTheFrame(sheet: SheetReading, reading: ProseReading): PercentClaim[] {
  const related = new Set(
    flatMap(reading.relations, (relation) => (relation.kind === 'percent-of-base' ? [relation.members.percent] : [])),
  );
  const figures = saidIn(reading);
  return flatMap(figures, ({ said: percent, index }): PercentClaim[] => {
    if (related.has(index) || !isPercentSaid(percent) || percent.words.measure?.role !== 'base') return [];
    const next = figures.find(({ said }) => said.words.start >= percent.words.end);
    const between = next && percent.text.slice(percent.words.end, next.said.words.start);
    if (next?.said.words.kind !== 'amount' || between === undefined || !IN_ALL.test(between)) return [];
    const base = baseNearby(reading, percent, next.index);
    return base ? [{ sheet, percent, bases: [base], amounts: [inSentence(next.said)], severalYears: false }] : [];
  });
}
