import type { Figure } from '../../../src/core/figures/figure';
import { around, type Quantity } from '../../../src/core/figures/interval';
import { KRONER } from '../../../src/core/figures/money-unit';
import type {
  MeasurePhrase,
  MeasureRole,
  Period,
  ProseFigure,
  ProseFigureKind,
  ProseReading,
  ProseRelation,
} from '../../../src/core/prose/prose-figure';

export const CELL = { sheet: 'A01', top: 0, left: 0, bottom: 0, right: 0 };

const QUANTITY: Readonly<Record<ProseFigureKind, Quantity>> = {
  amount: 'oere',
  rate: 'oere',
  percent: 'percent',
  'percentage-points': 'percent',
  count: 'count',
  duration: 'years',
  year: 'years',
};

type Told = Partial<Omit<ProseFigure, 'figure' | 'period' | 'kind'>> & {
  readonly period?: Partial<Period>;
  /** Half a unit of the last printed digit. */
  readonly half?: number;
  readonly quantity?: Quantity;
};

/** A figure as prose reading would give it, with nothing said of it but what is told here. */
export function said(kind: ProseFigureKind, value: number, told: Told = {}): ProseFigure {
  const { period, half = 0, quantity = QUANTITY[kind], ...rest } = told;
  const figure: Figure = { quantity, value, interval: around(value, half) };
  return {
    cell: CELL,
    start: 0,
    end: 0,
    words: String(value),
    kind,
    figure,
    comparator: 'exact',
    polarity: null,
    measure: null,
    owner: 'proposal',
    standing: { as: 'effect', shownBy: null },
    unit: quantity === 'oere' ? KRONER : null,
    time: null,
    per: null,
    priceLevel: null,
    sentence: 0,
    ...rest,
    period: { from: null, to: null, yearly: false, oneOff: false, fullEffect: false, ...period },
  };
}

/** A noun group by its stems. */
export function measured(role: MeasureRole, ...stems: string[]): { readonly measure: MeasurePhrase } {
  return { measure: { role, text: stems.join(' '), start: 0, end: 0, stems } };
}

type Related<R = ProseRelation> = R extends ProseRelation
  ? Omit<R, 'confidence' | 'cue'> & { confidence?: number }
  : never;

/** A reading with these figures and one relation between them, which the whole text shows. */
export function reading(figures: readonly ProseFigure[], relation: Related, text = ''): ProseReading {
  return {
    source: { cell: CELL, text, heading: null },
    language: 'da',
    figures,
    relations: [relationOf(relation, text)],
    mentions: [],
    passedOver: [],
    unread: [],
  };
}

function relationOf(relation: Related, text: string): ProseRelation {
  return { confidence: 1, ...relation, cue: { start: 0, end: text.length } };
}
