import type { Figure } from '../../../src/core/figures/figure';
import type { Period, ProseFigure, ProseReading } from '../../../src/core/prose/prose-figure';
import { readProse } from '../../../src/core/prose/read-prose';
import type { CorpusText } from './corpus-files';

/** All that was read of a text, a line for each figure, relation and number that is none: for a record that a change is held against. */
export function readingLines({ file, text }: CorpusText): string[] {
  const cell = { sheet: file, top: 0, left: 0, bottom: 0, right: 0 };
  const reading = readProse({ cell, text: text.text, heading: null });
  return [`${text.line}: ${reading.language}`, ...linesOf(reading).map((line) => `  ${line}`)];
}

function linesOf(reading: ProseReading): string[] {
  const { text } = reading.source;
  const cut = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    `"${text.slice(start, end)}"`;
  return [
    ...reading.figures.map((figure) => figureLine(figure, cut)),
    ...reading.relations.map(({ kind, members, confidence, caveat, cue }) =>
      [kind, JSON.stringify(members), confidence, caveat ?? '', `by ${cut(cue)}`].join(' '),
    ),
    ...reading.mentions.map((mention) => `names ${mention.id} ${mention.subject ? cut(mention.subject) : ''}`),
    ...reading.passedOver.map((place) => `${place.because} ${cut(place)}`),
    ...reading.unread.map((place) => `unread ${cut(place)}`),
  ].map((line) => line.trimEnd());
}

function figureLine(
  found: ProseFigure,
  cut: (place: { readonly start: number; readonly end: number }) => string,
): string {
  const { kind, figure, comparator, polarity, measure, owner, standing, period, unit, time, per, priceLevel } = found;
  return [
    `${kind} ${cut(found)}`,
    figure === null ? '' : valueOf(figure),
    comparator === 'exact' ? '' : comparator,
    polarity ?? '',
    measure === null ? '' : `${measure.role} ${cut(measure)} (${measure.stems.join(' ')})`,
    owner === 'proposal' ? '' : owner,
    `as ${standing.as}${standing.shownBy === null ? '' : ` by ${cut(standing.shownBy)}`}`,
    periodOf(period),
    unit === null ? '' : `in ${unit.factor} ${unit.currency}`,
    time === null ? '' : `in ${time}`,
    per === null ? '' : `per ${per}`,
    priceLevel === null ? '' : `prices of ${priceLevel}`,
    found.sentence === 0 ? '' : `sentence ${found.sentence}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

const valueOf = ({ quantity, value, interval }: Figure): string =>
  `${value} ${quantity} [${interval.lo}, ${interval.hi}]`;

function periodOf({ from, to, yearly, oneOff, fullEffect }: Period): string {
  const years = from === null && to === null ? [] : [`${from ?? ''}-${to ?? ''}`];
  return [...years, yearly && 'yearly', oneOff && 'one-off', fullEffect && 'full effect'].filter(Boolean).join(' ');
}
