import { isAmount, isPercent, type Figure, type PercentFigure } from '../figures/figure';
import type { ProseFigure, ProseReading, ProseRelation } from '../prose/prose-figure';
import { sameMeasure } from '../prose/same-measure';
import type { SheetReading } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import type { Shown } from './finding';
import { cueText, saidAt, saidIn, timesMeet, type SaidFigure } from './said-figures';
import type { LabelReading, SheetProse } from './sheet-prose';

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

/** A relation that had to be inferred is no ground for an accusation. */
const SURE = 0.85;

const SEVERAL_YEARS =
  /\bover (?:\S+ )?(?:perioden|årene|\S+ år|\S+ years|the period)|\bakkumuler|\bi perioden\b|\bcumulat/i;

/** Every percentage of something that a sheet says to make an amount. */
export function percentClaims(sheet: SheetReading, prose: SheetProse): PercentClaim[] {
  const bases = statedBases(sheet, prose);
  return [
    ...prose.paragraphs.flatMap((reading) => claimsIn(sheet, reading, null, bases)),
    ...prose.labels.flatMap((label) => claimsIn(sheet, label.reading, label, bases)),
  ];
}

function claimsIn(
  sheet: SheetReading,
  reading: ProseReading,
  label: LabelReading | null,
  stated: readonly StatedBase[],
): PercentClaim[] {
  return reading.relations.flatMap((relation) => {
    if (relation.kind !== 'percent-of-base') return [];
    const percent = saidAt(reading, relation.members.percent);
    if (!percent || !isPercentSaid(percent) || !isSure(relation, percent)) return [];
    const amount = saidAt(reading, relation.members.amount);
    const amounts = amount ? [inSentence(amount)] : label ? besideLabel(label) : [];
    const [first] = amounts;
    if (!first) return [];
    const base = saidAt(reading, relation.members.base);
    const bases = (base ? [base] : basesFor(percent, stated)).filter(
      ({ figure, words }) => figure.quantity === first.figure.quantity && words !== amount?.words,
    );
    return [{ sheet, percent, bases, amounts, severalYears: SEVERAL_YEARS.test(cueText(reading, relation)) }];
  });
}

/** Money words in what the percentage is of: "rammen for elevkørsel" is no number of pupils. */
const OF_MONEY = /ramme|budget|udgift|omsætning|forbrug|bevilling|expenditure|spend|turnover/i;

function isSure({ confidence, caveat }: ProseRelation, { words }: SaidFigure): boolean {
  if (!caveat) return confidence >= SURE;
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
  return row.cells.flatMap(({ cell, figure }) => {
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
  const frames = new Set(fields.flatMap(({ role, value }) => (role === 'budget-frame' && value ? [value.cell] : [])));
  return paragraphs.flatMap((reading) => {
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
