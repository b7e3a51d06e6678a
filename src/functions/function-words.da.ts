import type { ProblemWords } from './problem-words';
import type { Place } from './function-problem';

const at = (place: Place | null): string =>
  place === null ? '' : ` (række ${String(place.row)}, kolonne ${String(place.column)})`;

export const daWords: ProblemWords = {
  empty: ({ argument }) => `${argument} er tom. Vælg mindst én celle med et beløb.`,
  missing: ({ argument }) => `${argument} mangler. Vælg de celler, det drejer sig om.`,
  ragged: ({ argument, row, width, expected }) =>
    `${argument}: række ${row} har ${width} kolonner og første række ${expected}. Vælg ét rektangel med en kolonne pr. år.`,
  size: ({ argument, along, size, like, expected }) =>
    `${argument} har ${size} ${along === 'columns' ? 'kolonner' : 'rækker'} og ${like} ${expected}. Vælg de samme ${along === 'columns' ? 'år' : 'rækker'} i begge.`,
  'mixed-signs': ({ argument }) =>
    `${argument} har både positive og negative beløb, så det kan ikke ses, hvordan besparelser skrives. Brug ét fortegn hele vejen.`,
  'year-not-in-index': ({ argument, year }) => `${argument} har intet niveau for ${year}. Føj året til indekset.`,
  'not-an-index': ({ argument, why, year }) =>
    `${argument} ${WHY[why](year)} Vælg år og niveauer, side om side eller over hinanden.`,
  zero: ({ argument }) => `${argument} er nul, og der kan ikke divideres med nul.`,
  'number-as-text': ({ argument, place, text }) =>
    `${argument}${at(place)} indeholder tallet "${text}" som tekst. Gør det til et tal først.`,
  text: ({ argument, place, text }) =>
    `${argument}${at(place)} indeholder teksten "${text}". Vælg kun beløb; tom og "-" tæller som ingenting.`,
  'truth-value': ({ argument, place }) => `${argument}${at(place)} indeholder SAND eller FALSK. Vælg kun beløb.`,
  'error-value': ({ argument, place, error }) =>
    `${argument}${at(place)} indeholder fejlen ${error}. Ret den celle først.`,
  'not-true-or-false': ({ argument }) =>
    `${argument} skal være SAND (besparelser er positive) eller FALSK (besparelser er negative).`,
  'not-a-year': ({ argument }) => `${argument} skal være et årstal som tal, f.eks. 2019.`,
  'not-a-unit': ({ argument, text }) =>
    `${argument}: "${text}" er ingen enhed. Skriv "kr.", "1.000 kr.", "mio. kr." eller "mia. kr.".`,
  'not-a-percentage': ({ argument }) => `${argument} skal være en procent på højst 100 %, f.eks. 1,2% (0,012).`,
  'no-figure': ({ argument, text }) => `${argument}: der er intet beløb og ingen procent i "${text}".`,
  'other-currency': ({ argument }) => `${argument} er i en anden valuta. Valutakurser kendes ikke her.`,
  'two-readings': ({ argument, text, readings }) =>
    `${argument}: "${text}" kan læses som ${readings.map((reading) => String(reading).replace('.', ',')).join(' eller ')}. Skriv det som et tal eller med enhed.`,
  'other-kind': ({ argument }) => `${argument} er en procent og den anden et beløb, eller omvendt.`,
  'too-large': ({ argument }) => `${argument} er for stort til at være et beløb.`,
  'never-paid-back': ({ argument, years }) =>
    `${argument} er ikke tjent hjem inden for sine ${years} år. Vælg flere år, eller læs det som "længere end det".`,
};

const WHY = {
  shape: () => 'er ikke et indeks.',
  'two-levels': (year: number | null) => `giver ${String(year)} to forskellige niveauer.`,
  level: (year: number | null) => `har et niveau for ${String(year)}, der ikke er over nul.`,
};
