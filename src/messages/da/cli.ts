import { formatNumber } from '../../core/figures/format-number';
import type { CliWords } from '../cli-words';

const count = (number: number, one: string, many: string): string =>
  `${formatNumber(number, 'da')} ${number === 1 ? one : many}`;

export const cli: CliWords = {
  usage: `katalogtjek: tjekker kommunale sparekataloger i Excel, totaler mod rækker og tekst mod tabeller

Brug:
  katalogtjek check FIL... [--format text|json] [--lang da|en] [--fail-on error|warning|info|never]
  katalogtjek explain FIL... [--format text|json] [--lang da|en]      sådan blev arkene forstået
  katalogtjek --help | --version

  --format    text (standard) er en tabel til at læse, json er til andre programmer
  --lang      da (standard) eller en
  --fail-on   den mildeste alvorlighed, som giver slutkode 1 (standard: error)

Slutkoder: 0 intet fund af den alvorlighed, 1 fund, 2 forkerte argumenter eller en fil, der ikke kan læses.`,
  summary: ({ workbook, counts, amount, figures, checked, understood, notUnderstood }) =>
    `${workbook}: ${count(counts.error, 'fejl', 'fejl')}, ${count(counts.warning, 'advarsel', 'advarsler')}, ${count(counts.info, 'bemærkning', 'bemærkninger')}${amount === null ? '' : `, ${amount} på spil`}. ${count(figures, 'tal', 'tal')}: ${formatNumber(checked, 'da')} tjekket, ${formatNumber(understood, 'da')} forstået uden modstykke, ${formatNumber(notUnderstood, 'da')} ikke forstået.`,
  nothingFound: 'Ingen fund.',
  wholeWorkbook: 'Hele mappen',
  arithmetic: 'Regnestykke',
  unknownCommand: (command) => `katalogtjek: kommandoen ”${command}” findes ikke; prøv katalogtjek --help.`,
  unknownOption: (option) => `katalogtjek: ”${option}” kan ikke bruges her; prøv katalogtjek --help.`,
  badValue: (option, value, allowed) => `katalogtjek: ${option} kan ikke være ”${value}”; vælg ${allowed.join(', ')}.`,
  noFiles: 'katalogtjek: nævn mindst én Excel-fil, der skal tjekkes.',
  cannotRead: (file, what) => `katalogtjek: ${file}: ${what}`,
  unexpected: (what) => `katalogtjek: noget gik uventet galt (${what}).`,
};
