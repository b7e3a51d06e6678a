import { formatNumber } from '../../core/figures/format-number';
import type { CliWords } from '../cli-words';

const count = (number: number, one: string, many: string): string =>
  `${formatNumber(number, 'da')} ${number === 1 ? one : many}`;

export const cli: CliWords = {
  usage: `katalogtjek: tjekker kommunale sparekataloger i Excel, totaler mod rækker og tekst mod tabeller

Brug:
  katalogtjek check FIL...            find steder, hvor tallene modsiger hinanden
  katalogtjek explain FIL...          sådan blev arkene forstået
  katalogtjek compare FØR NU          det er ændret siden en tidligere projektmappe
  katalogtjek report FIL --out NY.xlsx     fundene som et Excel-ark i en ny fil
  katalogtjek schema FIL --out NY.xlsx     en kopi med et Katalogskema at udfylde
  katalogtjek batch FIL|MAPPE... [--out R.json]   flere filer eller mapper på én gang; resultatet som JSON
  katalogtjek merge R.json... [--out ALL.json]     flere dele af et resultat til ét
  katalogtjek --help | --version

  --format text|json                  til at læse (standard) eller til andre programmer
  --format sarif|markdown             kun check: SARIF 2.1.0, eller et notat til et udvalg
  --lang da|en                        sprog (standard: da)
  --fail-on error|warning|info|never  den mildeste alvorlighed, som giver slutkode 1 (standard: error)

Kun check:
  --min-severity error|warning|info   den mildeste alvorlighed, der vises (standard: info)
  --only TJEK,...                     kør kun disse tjek, fx total-mismatch,net-mismatch
  --off TJEK,...                      kør alle andre tjek end disse
  --baseline FIL                      en tidligere rapport (--format json): kendte fund vises ikke, dem med
                                      andre tal vises igen, og dem, der er væk, nævnes

Kun batch:
  --jobs N                            så mange ad gangen (standard: maskinens antal processorer)
  --shard I/N                         kun del I af N, fra 0/N (til jobs på flere maskiner)

Slutkoder: 0 intet vist fund af den alvorlighed, 1 fund, 2 forkerte argumenter eller en fil, der ikke kan læses.
En ændring fundet af compare tæller som info.`,
  summary: ({ workbook, counts, amount, figures, checked, understood, notUnderstood }) =>
    `${workbook}: ${count(counts.error, 'fejl', 'fejl')}, ${count(counts.warning, 'advarsel', 'advarsler')}, ${count(counts.info, 'bemærkning', 'bemærkninger')}${amount === null ? '' : `, ${amount} på spil`}. ${count(figures, 'tal', 'tal')}: ${formatNumber(checked, 'da')} tjekket, ${formatNumber(understood, 'da')} forstået uden modstykke, ${formatNumber(notUnderstood, 'da')} ikke forstået.`,
  nothingFound: 'Ingen fund.',
  wholeWorkbook: 'Hele mappen',
  arithmetic: 'Regnestykke',
  unknownCommand: (command) => `katalogtjek: kommandoen ”${command}” findes ikke; prøv katalogtjek --help.`,
  unknownOption: (option) => `katalogtjek: ”${option}” kan ikke bruges her; prøv katalogtjek --help.`,
  badValue: (option, value, allowed) => `katalogtjek: ${option} kan ikke være ”${value}”; vælg ${allowed.join(', ')}.`,
  noFiles: 'katalogtjek: nævn mindst én Excel-fil, der skal tjekkes.',
  fileAndOut: (command) => `katalogtjek: ${command} skal have én Excel-fil og --out NY.xlsx.`,
  outExists: (file) => `katalogtjek: ${file} findes allerede og bliver ikke overskrevet; vælg et andet navn.`,
  written: (file) => `${file} er skrevet.`,
  accepted: (accepted) =>
    `${count(accepted, 'fund er accepteret', 'fund er accepteret')} i arket Katalogtjek og vises ikke.`,
  twoFiles: 'katalogtjek: compare skal have to Excel-filer: den tidligere og den nye.',
  unknownCheck: (option, name, known) =>
    `katalogtjek: ${option}: tjekket ”${name}” findes ikke; vælg blandt ${known.join(', ')}.`,
  noChecksLeft: 'katalogtjek: --only og --off lader ingen tjek tilbage.',
  noBaseline: (file) =>
    `katalogtjek: --baseline: ${file} kan ikke læses som en tidligere rapport; lav den med --format json.`,
  otherBaseline: (file) => `katalogtjek: --baseline: ${file} handler ikke om nogen af de filer, der tjekkes.`,
  changed: '(kendt, men med andre tal nu)',
  baseline: ({ known, gone }) =>
    `Siden den tidligere rapport: ${count(known, 'kendt fund er uændret', 'kendte fund er uændrede')}, ${count(gone, 'fund er væk', 'fund er væk')}.`,
  gone: 'Væk siden den tidligere rapport',
  cannotRead: (file, what) => `katalogtjek: ${file}: ${what}`,
  unexpected: (what) => `katalogtjek: noget gik uventet galt (${what}).`,
};
