import type { Severity } from '../../core/checks/finding';
import type { CoverageFacts, PaneWords, SummaryFacts } from '../pane-words';
import { settings } from './pane-settings';
import { accept, fix, live, nav, wrote } from './pane-work';

const count = (value: number): string => new Intl.NumberFormat('da-DK').format(value);
const counted = (value: number, one: string, many: string): string => `${count(value)} ${value === 1 ? one : many}`;
const listed = (parts: readonly string[]): string =>
  new Intl.ListFormat('da-DK', { type: 'conjunction' }).format(parts);

const NAMED: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['fejl', 'fejl'],
  warning: ['advarsel', 'advarsler'],
  info: ['bemærkning', 'bemærkninger'],
};

const severityCount = (severity: Severity, value: number): string => counted(value, ...NAMED[severity]);

function found({ errors, warnings, infos, sheets, amount }: SummaryFacts): string {
  const parts = [
    errors > 0 ? severityCount('error', errors) : null,
    warnings > 0 ? severityCount('warning', warnings) : null,
    infos > 0 ? severityCount('info', infos) : null,
  ].filter((part) => part !== null);
  const stake = amount === null ? '' : ` Der er ${amount} på spil.`;
  return `Fandt ${listed(parts)} på ${counted(sheets, 'ark', 'ark')}.${stake}`;
}

function coverage({ figures, checked, understood, notUnderstood }: CoverageFacts): string {
  if (figures === 0) return 'Der er ingen tal at tjekke.';
  const rest = [
    understood > 0 ? `${count(understood)} står alene` : null,
    notUnderstood > 0 ? `${count(notUnderstood)} er ikke forstået` : null,
  ].filter((part) => part !== null);
  const tail = rest.length === 0 ? '' : `; ${listed(rest)}`;
  return `${count(checked)} af ${counted(figures, 'tal', 'tal')} er holdt op mod andre${tail}.`;
}

export const pane: PaneWords = {
  appName: 'Katalogtjek',
  privacy: 'Intet forlader projektmappen.',
  nav,
  accept,
  fix,
  live,
  wrote,
  settings,
  commands: {
    check: 'Tjek katalog',
    checkAgain: 'Tjek igen',
    cancel: 'Annullér',
    writeTotals: 'Skriv totaler',
    write: 'Skriv',
    undo: 'Fortryd',
    close: 'Luk',
    dismiss: 'Luk beskeden',
  },
  firstRun: {
    heading: 'Stemmer tallene?',
    points: [
      'Læser oversigter, forslag og handleplaner i projektmappen, også tallene i teksten.',
      'Finder steder, hvor to tal ikke begge kan passe, og viser regnestykket.',
      'Ændrer intet, før du selv vælger at skrive noget.',
    ],
    example: 'Indsæt eksempel',
  },
  progress: {
    label: 'Tjekker kataloget',
    reading: ({ done, total }) => `Læser ark: ${count(done)} af ${count(total)}`,
    understanding: ({ done, total }) => `Fortolker ark: ${count(done)} af ${count(total)}`,
    checking: ({ done, total }) => `Sammenholder tal: ${count(done)} af ${count(total)}`,
    cancelling: 'Stopper …',
    cancelled: 'Tjekket blev annulleret. Intet er ændret.',
  },
  summary: {
    heading: 'Resultat',
    found,
    nothingFound: {
      heading: 'Ingen fund',
      body: 'De tal, der kunne holdes op mod hinanden, stemmer.',
    },
    nothingCompared: {
      heading: 'Ingen tal at sammenholde',
      body: 'Kataloget er læst, men ingen af tallene står mere end ét sted, så der er intet at holde dem op mod.',
    },
    nothingRead: {
      heading: 'Intet katalog fundet',
      body: 'Projektmappen har ingen ark med forslag, oversigter eller handleplaner. Åbn et katalog, og tjek igen.',
    },
    coverage,
    allAccepted: {
      heading: 'Ingen åbne fund',
      body: 'Alt, hvad tjekket fandt, er accepteret med en begrundelse.',
    },
    accepted: (value) => `${count(value)} fund er accepteret`,
  },
  list: {
    label: 'Fund',
    severityCount,
    search: 'Søg i fund',
    show: 'Vis',
    showAll: 'Åbne fund',
    showAccepted: 'Accepterede',
    groupBy: 'Gruppér efter',
    grouping: { sheet: 'Ark', check: 'Tjek', severity: 'Alvor' },
    sortBy: 'Sortér efter',
    sorting: { severity: 'Alvor', amount: 'Kroner', place: 'Placering' },
    atStake: (amount) => `${amount} på spil`,
    shown: (shown, all) => `${count(shown)} af ${count(all)} fund`,
    noMatch: 'Ingen fund passer til søgningen.',
    clearFilter: 'Vis alle åbne fund',
    options: 'Visning',
    keys: {
      heading: 'Taster i listen',
      button: 'Hjælp til taster',
      rows: [
        { keys: '↑ ↓', does: 'Flyt i listen' },
        { keys: '← →', does: 'Fold gruppe sammen eller ud' },
        { keys: 'Enter', does: 'Gå til cellen' },
        { keys: 'n', does: 'Næste fund' },
        { keys: 'p', does: 'Forrige fund' },
        { keys: 'a', does: 'Acceptér fundet' },
        { keys: 'z', does: 'Fortryd det, der sidst blev skrevet' },
        { keys: '?', does: 'Vis tasterne' },
      ],
    },
  },
  detail: {
    label: 'Valgt fund',
    why: 'Hvorfor',
    todo: 'Hvad du kan gøre',
    evidence: 'Hvor tallene står',
    steps: 'Regnestykket',
    atStake: 'På spil',
    goTo: (address) => `Gå til ${address}`,
    readAs: (reading) => `Læst som ${reading}`,
    previous: 'Forrige fund',
    next: 'Næste fund',
    position: (position, of) => `${count(position)} af ${count(of)}`,
    emptyCell: 'Tom celle',
  },
  totals: {
    heading: 'Skriv totaler',
    intro: (cells, sheets) =>
      `${counted(cells, 'celle', 'celler')} på ${counted(sheets, 'ark', 'ark')} kan få en formel, der regner totalen ud af netop de rækker, tjekket tæller med. Intet skrives, før du vælger Skriv.`,
    year: 'År',
    cell: 'Celle',
    before: 'Før',
    after: 'Efter',
    difference: 'Forskel',
    noDifference: 'ingen',
    formula: 'Formel',
    choose: (label, sheet) => `${label}, ${sheet}`,
    chosen: (cells, of) => `${count(cells)} af ${counted(of, 'celle', 'celler')} valgt`,
    nothing: {
      heading: 'Ingen totaler at skrive',
      body: 'Totalerne er allerede formler, der regner rigtigt, eller også er der ingen totaler i kataloget.',
    },
    carrySheet: {
      explain: (sheet) =>
        `En genopretningsplan har ikke tomme rækker til sin overførsel. Den kan stå på arket ”${sheet}” og regne videre på planens egne celler.`,
      write: 'Skriv arket',
    },
    left: {
      heading: 'Bliver stående, som de er',
      because: {
        'number-as-text':
          'et af tallene er skrevet som tekst, så en formel ville ikke tælle det med. Skriv det som et tal.',
        'error-value': 'en af cellerne viser en fejlværdi. Ret den først.',
      },
    },
    writing: 'Skriver …',
    written: (cells) => `Der er skrevet totaler i ${counted(cells, 'celle', 'celler')}.`,
    undone: (cells) => `${counted(cells, 'celle', 'celler')} er sat tilbage, som ${cells === 1 ? 'den' : 'de'} var.`,
  },
  loading: 'Henter siden …',
  loadFailed: {
    what: 'En del af Katalogtjek kunne ikke hentes.',
    todo: 'Kontrollér netforbindelsen, og prøv igen.',
  },
  crash: {
    heading: 'Der gik noget galt i opgaveruden',
    body: 'Projektmappen er ikke ændret af fejlen. Genindlæs ruden; sker det igen, så send rapporten til den, der vedligeholder Katalogtjek.',
    report: 'Fejlrapport uden celleindhold',
    copy: 'Kopiér rapport',
    copied: 'Kopieret',
    reload: 'Genindlæs ruden',
  },
  noExcel: {
    heading: 'Åbn Katalogtjek fra Excel',
    body: 'Denne side hører til i en opgaverude i Excel. Åbn et katalog i Excel, og vælg Tjek katalog på fanen Hjem.',
  },
  oldExcel: {
    heading: 'Denne udgave af Excel er for gammel',
    body: 'Katalogtjek kræver Excel til Microsoft 365, Excel 2021 eller nyere, eller Excel på nettet.',
  },
};
