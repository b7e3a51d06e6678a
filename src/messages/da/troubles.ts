import { formatAddress, type CellRange } from '../../core/workbook/cell-ref';
import type { FilePart } from '../../core/workbook/host-trouble';
import type { TroubleWords } from '../trouble-words';

const NAMED_AT_MOST = 5;

/** The first few by name, the rest as a number: a message must stay one sentence. */
function some(names: readonly string[]): string {
  const rest = names.length - NAMED_AT_MOST;
  if (rest <= 1) return new Intl.ListFormat('da-DK').format(names);
  return `${names.slice(0, NAMED_AT_MOST).join(', ')} og ${new Intl.NumberFormat('da-DK').format(rest)} til`;
}

const cellsOf = (cells: readonly CellRange[]): string => some(cells.map(formatAddress));

const UNREADABLE = {
  'not-a-workbook': {
    what: 'Filen er ikke en Excel-projektmappe, som kan læses.',
    todo: 'Vælg en fil af typen .xlsx, eller gem den på ny fra Excel.',
  },
  'no-sheets': {
    what: 'Projektmappen har ingen ark med indhold.',
    todo: 'Vælg en projektmappe med et katalog i.',
  },
  password: {
    what: 'Filen er låst med en adgangskode.',
    todo: 'Åbn den i Excel, fjern adgangskoden, gem en kopi, og prøv igen.',
  },
  missing: {
    what: 'Filen findes ikke.',
    todo: 'Kontrollér sti og filnavn.',
  },
} as const;

const FILE_PARTS: Readonly<Record<FilePart, string>> = {
  'add-ins': 'tilføjelsesprogrammer',
  charts: 'diagrammer',
  comments: 'kommentartråde',
  'data-connections': 'dataforbindelser',
  'defined-names': 'navne med formler',
  drawings: 'figurer',
  'dynamic-arrays': 'dynamiske matrixformler',
  'embedded-objects': 'indlejrede objekter',
  'external-links': 'links til andre projektmapper',
  'form-controls': 'formularkontrolelementer',
  macros: 'makroer',
  'other-data': 'andre indlejrede data',
  'pivot-tables': 'pivottabeller',
  properties: 'dokumentegenskaber',
  slicers: 'udsnitsværktøjer',
  sparklines: 'minidiagrammer',
  'structure-protection': 'beskyttelse af projektmappens struktur',
  'table-formulas': 'tabeller med beregnede kolonner',
  validations: 'datavalideringer og formateringer på tværs af ark',
};

export const troubles: TroubleWords = {
  'read-only': () => ({
    what: 'Projektmappen er skrivebeskyttet, så der er ikke skrevet noget.',
    todo: 'Gem en kopi, eller vælg Redigér, og prøv igen.',
  }),
  protected: ({ sheets }) => ({
    what: `${sheets.length === 1 ? 'Arket' : 'Arkene'} ${some(sheets)} er beskyttet, så der er ikke skrevet noget.`,
    todo: 'Fjern beskyttelsen under Gennemse, og prøv igen.',
  }),
  'structure-protected': () => ({
    what: 'Projektmappens struktur er beskyttet, så der kan ikke tilføjes eller fjernes ark, og der er ikke skrevet noget.',
    todo: 'Fjern beskyttelsen under Gennemse, Beskyt projektmappe, og prøv igen.',
  }),
  'name-taken': ({ name }) => ({
    what: `Der findes allerede et ark eller en tabel med navnet ${name}, så der er ikke skrevet noget.`,
    todo: 'Omdøb det, der findes, eller vælg et andet navn, og prøv igen.',
  }),
  gone: ({ what }) => ({
    what: `${what} findes ikke længere i projektmappen.`,
    todo: 'Tjek kataloget igen.',
  }),
  'hidden-sheet': ({ sheet }) => ({
    what: `Arket ${sheet} er skjult og kan ikke vises.`,
    todo: 'Højreklik på et ark, vælg Vis, og prøv igen.',
  }),
  'busy-editing': () => ({
    what: 'Excel venter, fordi du er ved at skrive i en celle.',
    todo: 'Tryk Enter eller Esc i cellen, og prøv igen.',
  }),
  'too-large': () => ({
    what: 'Projektmappen er for stor til at blive hentet fra Excel.',
    todo: 'Slet tomme, formaterede områder på de største ark, eller del projektmappen, og prøv igen.',
  }),
  cancelled: () => ({
    what: 'Handlingen blev annulleret, og intet er ændret.',
    todo: 'Start den igen, når du er klar.',
  }),
  'host-lost': () => ({
    what: 'Forbindelsen til Excel er afbrudt.',
    todo: 'Luk ruden, og åbn den igen fra båndet.',
  }),
  'changed-meanwhile': ({ cells }) => ({
    what: `Der er ikke skrevet noget, fordi ${cellsOf(cells)} er ændret i mellemtiden.`,
    todo: 'Tjek kataloget igen, og se ændringerne igennem.',
  }),
  'blocked-cells': ({ cells }) => ({
    what: `Der er ikke skrevet noget, fordi ${cellsOf(cells)} er flettet eller hører til en matrixformel.`,
    todo: 'Ophæv fletningen, eller fravælg rækken, og prøv igen.',
  }),
  unsupported: ({ needs }) => ({
    what: `Denne udgave af Excel mangler ${needs}.`,
    todo: 'Opdatér Excel, eller åbn projektmappen i Excel på nettet.',
  }),
  unreadable: ({ why }) => UNREADABLE[why],
  'would-lose': ({ parts }) => ({
    what: `Filen er ikke gemt, fordi den har indhold, som ville gå tabt: ${some(parts.map((part) => FILE_PARTS[part]))}.`,
    todo: 'Gør det i stedet i Excel med ruden Katalogtjek, hvor alt bevares.',
  }),
  'not-saved': ({ path }) => ({
    what: `Filen kan ikke gemmes som ${path}.`,
    todo: 'Kontrollér, at mappen findes, og at filen ikke er åben i et andet program.',
  }),
  unexpected: ({ code }) => ({
    what: `Excel svarede med en uventet fejl (${code}).`,
    todo: 'Prøv igen; luk og åbn ruden, hvis det sker igen.',
  }),
};
