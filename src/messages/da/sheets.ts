import { formatNumber } from '../../core/figures/format-number';
import type { SheetsWords } from '../sheets-words';

const count = (value: number): string => formatNumber(value, 'da');

export const sheets: SheetsWords = {
  heading: 'Sådan læste jeg arket',
  intro: 'Hold det op mod det, du ved om arkene. Er noget læst forkert, kan arket Katalogskema sige det rigtige.',
  summary: (all, kinds) =>
    `${count(all)} ark: ${kinds.map((one) => `${count(one.count)} som ${one.kind}`).join(', ')}.`,
  onlyOpenQuestions: 'Kun ark med tal, der ikke er forstået',
  noOpenQuestions: 'Alle tal er forstået.',
  notUnderstood: (cells) => `${count(cells)} ikke forstået`,
  notUnderstoodHeading: 'Ikke forstået',
  because: (reason) => `fordi ${reason}`,
  quoted: (text) => `”${text}”`,
  noTables: 'Ingen tabeller med år.',
  rows: (rows) => `Rækkerne (${count(rows)})`,
  hiddenSheet: 'Arket er skjult, men læst med.',
  goTo: (address) => `Gå til ${address}`,
  more: (left) => `Vis ${count(left)} mere`,
};
