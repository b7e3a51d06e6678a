import { formatNumber } from '../../core/figures/format-number';
import type { MemoWords } from '../memo-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('da', 'og');

const whole = (number: number): string => formatNumber(number, 'da');
const count = (number: number, one: string, many: string): string => `${whole(number)} ${number === 1 ? one : many}`;

export const memo: MemoWords = {
  title: (workbook) => `Tjek af tallene i ${workbook}`,
  summary: ({ counts, amount }) =>
    say.sentence(
      `Der er ${count(counts.error, 'fejl', 'fejl')}, ${count(counts.warning, 'advarsel', 'advarsler')} og ${count(counts.info, 'bemærkning', 'bemærkninger')}${amount === null ? '' : `; beløbene, der ikke stemmer, løber op i ${amount}`}`,
    ),
  nothingFound: 'Der er ikke fundet steder, hvor tallene modsiger hinanden.',
  sections: {
    error: 'Fejl: tal, der ikke begge kan være rigtige',
    warning: 'Advarsler: tal, der sandsynligvis er forkerte eller vildleder',
    info: 'Bemærkninger',
  },
  place: 'Sted',
  words: 'Der står',
  figure: 'Tal',
  printed: say.printedWithUnit,
  why: 'Hvorfor',
  correct: 'Sådan rettes det',
  atStake: 'På spil',
  steps: 'Regnestykke',
  changed: 'Kendt fra sidst, men med andre tal nu.',
  coverageHeading: 'Hvad tjekket bygger på',
  coverage: ({ figures, checked, understood, notUnderstood }) =>
    `Projektmappen har ${count(figures, 'tal', 'tal')}. ${whole(checked)} er holdt op mod et andet tal, ${whole(understood)} er læst, men har intet modstykke, og ${whole(notUnderstood)} kunne ikke læses.`,
  baseline: (known, gone) =>
    `Siden den forrige rapport: ${count(known, 'kendt fund er uændret og udeladt', 'kendte fund er uændrede og udeladt')}, ${count(gone, 'fund er væk', 'fund er væk')}.`,
  goneHeading: 'Væk siden den forrige rapport',
  footer: (version) =>
    `Lavet med Katalogtjek ${version} på brugerens egen maskine. Afrunding tæller ikke som fejl: hvert tal står for alle de værdier, der skrives på samme måde.`,
};
