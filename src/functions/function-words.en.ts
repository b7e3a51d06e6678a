import type { ProblemWords } from './problem-words';
import type { Place } from './function-problem';

const at = (place: Place | null): string =>
  place === null ? '' : ` (row ${String(place.row)}, column ${String(place.column)})`;

export const enWords: ProblemWords = {
  empty: ({ argument }) => `${argument} is empty. Choose at least one cell with an amount.`,
  missing: ({ argument }) => `${argument} is missing. Choose the cells it stands for.`,
  ragged: ({ argument, row, width, expected }) =>
    `${argument}: row ${row} has ${width} columns and the first row ${expected}. Choose one rectangle, one column per year.`,
  size: ({ argument, along, size, like, expected }) =>
    `${argument} has ${size} ${along} and ${like} ${expected}. Choose the same ${along === 'columns' ? 'years' : 'rows'} for both.`,
  'mixed-signs': ({ argument }) =>
    `${argument} has both positive and negative amounts, so it can't be told how savings are written. Use one sign throughout.`,
  'year-not-in-index': ({ argument, year }) => `${argument} has no level for ${year}. Add the year to the index.`,
  'not-an-index': ({ argument, why, year }) =>
    `${argument} ${WHY[why](year)} Choose years and their levels, side by side or one above the other.`,
  zero: ({ argument }) => `${argument} is zero, and nothing can be divided by zero.`,
  'number-as-text': ({ argument, place, text }) =>
    `${argument}${at(place)} holds the number "${text}" as text. Turn it into a number first.`,
  text: ({ argument, place, text }) =>
    `${argument}${at(place)} holds the text "${text}". Choose amounts only; blank and "-" count as nothing.`,
  'truth-value': ({ argument, place }) => `${argument}${at(place)} holds TRUE or FALSE. Choose amounts only.`,
  'error-value': ({ argument, place, error }) =>
    `${argument}${at(place)} holds the error ${error}. Correct that cell first.`,
  'not-true-or-false': ({ argument }) =>
    `${argument} must be TRUE (savings are positive) or FALSE (savings are negative).`,
  'not-a-year': ({ argument }) => `${argument} must be a year as a number, such as 2019.`,
  'not-a-unit': ({ argument, text }) =>
    `${argument}: "${text}" is no unit. Write "kr.", "1.000 kr.", "mio. kr." or "mia. kr.".`,
  'not-a-percentage': ({ argument }) => `${argument} must be a percentage up to 100 %, such as 1.2% (0.012).`,
  'no-figure': ({ argument, text }) => `${argument}: no amount or percentage was found in "${text}".`,
  'other-currency': ({ argument }) => `${argument} is in another currency. Exchange rates are not known here.`,
  'two-readings': ({ argument, text, readings }) =>
    `${argument}: "${text}" can be read as ${readings.join(' or ')}. Write it as a number, or with its unit.`,
  'other-kind': ({ argument }) => `${argument} is a percentage and the other an amount, or the reverse.`,
  'too-large': ({ argument }) => `${argument} is too large to be an amount of money.`,
  'never-paid-back': ({ argument, years }) =>
    `${argument} isn't paid back within its ${years} years. Choose more years, or read it as "longer than that".`,
};

const WHY = {
  shape: () => 'is no index.',
  'two-levels': (year: number | null) => `gives ${String(year)} two different levels.`,
  level: (year: number | null) => `has a level for ${String(year)} that isn't above zero.`,
};
