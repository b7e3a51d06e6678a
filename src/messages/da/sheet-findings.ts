import type { SchemaExpectation } from '../../core/catalogue/schema-issue';
import type { CodeWords } from '../finding-words';
import { schemaSheetFindings } from './schema-sheet-findings';

/** Form of the sheets. */
export const sheetFindings: Pick<CodeWords, 'schema-broken' | 'schema-rule-unusable'> = {
  ...schemaSheetFindings,
  'schema-broken': ({ document, expected, found, wanted, more }) => {
    const { what, why, todo } = EXPECTED[expected];
    const others = `, og det samme gælder ${more} ${more === 1 ? 'celle' : 'celler'} mere på arket`;
    return { what: `${document}: ${what(found, wanted)}${more > 0 ? others : ''}.`, why, todo };
  },
};

interface Expected {
  readonly what: (found: string, wanted: string) => string;
  readonly why: string;
  readonly todo: string;
}

const EXPECTED: Readonly<Record<SchemaExpectation, Expected>> = {
  id: {
    what: () => 'sagen har intet nummer',
    why: 'Uden nummer kan sagen ikke holdes op mod oversigten.',
    todo: 'Skriv forslagets nummer foran titlen.',
  },
  'id-pattern': {
    what: (found, wanted) =>
      `nummeret ”${found}” har ikke form som ${wanted === '' ? 'et forslagsnummer' : `de andre (${wanted})`}`,
    why: 'Et nummer kan kun findes igen, når det er skrevet på samme måde overalt. Det består af bogstaver og tal.',
    todo: 'Ret nummeret, eller beskriv formen på arket Katalogskema.',
  },
  title: {
    what: () => 'sagen har ingen titel',
    why: 'Læseren kan ikke se, hvad forslaget går ud på.',
    todo: 'Skriv titlen i feltet.',
  },
  'economy-table': {
    what: () => 'sagen har ingen tabel med forslagets samlede økonomi',
    why: 'Oversigtens beløb kan ikke holdes op mod noget.',
    todo: 'Indsæt tabellen, eller skriv, at forslaget er under udarbejdelse.',
  },
  unit: {
    what: () => 'tabellens overskrift nævner ingen enhed',
    why: 'Det kan ikke ses, om tallene er kroner, 1.000 kr. eller mio. kr.',
    todo: 'Skriv enheden over årstallene, for eksempel ”1.000 kr.”.',
  },
  'consecutive-years': {
    what: (found) => `årene i tabellens overskrift følger ikke efter hinanden: ${found}`,
    why: 'Et år er sprunget over eller skrevet to gange, så beløbene kan stå under det forkerte år.',
    todo: 'Ret årstallene i overskriften.',
  },
  'net-row': {
    what: () => 'tabellen har både varige ændringer og omkostninger, men ingen nettorække',
    why: 'Det er nettovirkningen, der vedtages og står i oversigten.',
    todo: 'Tilføj en række, der lægger besparelser og omkostninger sammen.',
  },
  'control-area': {
    what: (found) => `styringsområdet ”${found}” er ikke et af de kendte`,
    why: 'Kun rækker på service tæller med i det, oversigten viser.',
    todo: 'Skriv service, anlæg, overførsler eller uden for service/anlæg.',
  },
  amount: {
    what: (found) =>
      found === '' ? 'der står ikke et beløb, hvor der skulle' : `der står ”${found}”, hvor der skulle stå et beløb`,
    why: 'Det kan ikke lægges sammen med resten, og totalerne regner uden det.',
    todo: 'Skriv beløbet som et tal.',
  },
  section: {
    what: (_found, wanted) => `afsnittet ”${wanted}” mangler`,
    why: 'Arket Katalogskema siger, at alle sager skal have det.',
    todo: 'Skriv afsnittet under sin egen overskrift, eller tag det ud af Katalogskema.',
  },
  'section-number': {
    what: (found, wanted) => `afsnit ${wanted} mangler før ”${found.trim()}”`,
    why: 'Afsnittenes numre springer et over, så et afsnit kan være faldet ud.',
    todo: 'Sæt afsnittet ind igen, eller ret numrene.',
  },
  'row-id': {
    what: () => 'rækken har intet nummer, men det har de andre forslag på listen',
    why: 'Uden nummer kan forslaget ikke findes igen på sit eget ark eller i de andre tabeller.',
    todo: 'Skriv forslagets nummer i rækken.',
  },
  'row-title': {
    what: () => 'rækken har et nummer, men ingen titel',
    why: 'Læseren kan ikke se, hvad beløbene dækker.',
    todo: 'Skriv titlen i rækken.',
  },
  target: {
    what: () => 'et af årene mellem planens første og sidste mål har intet mål',
    why: 'Det, der mangler et år, lægges til det næste års mål. Uden målet kan det ikke regnes videre.',
    todo: 'Skriv årets mål, også når det er 0.',
  },
  'expected-sign': {
    what: (_found, wanted) =>
      `tabellen skriver besparelser som ${wanted === 'negative' ? 'positive' : 'negative'} tal, men Katalogskema siger ${wanted === 'negative' ? 'negative' : 'positive'}`,
    why: 'Med det modsatte fortegn bliver en besparelse læst som en udgift.',
    todo: 'Vend tabellens fortegn, eller ret Katalogskema.',
  },
  'expected-years': {
    what: (found, wanted) => `tabellen har årene ${found}, men Katalogskema venter ${wanted}`,
    why: 'Tabellerne kan kun lægges sammen og sammenlignes, når de dækker de samme år.',
    todo: 'Ret årstallene i overskriften, eller ret Katalogskema.',
  },
};
