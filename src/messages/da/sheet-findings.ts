import type { SchemaExpectation } from '../../core/catalogue/schema-issue';
import type { CodeWords } from '../finding-words';

/** Form of the sheets. */
export const sheetFindings: Pick<CodeWords, 'schema-broken'> = {
  'schema-broken': ({ document, expected, found, more }) => {
    const { what, why, todo } = EXPECTED[expected];
    return {
      what: `${document}: ${what(found)}${more > 0 ? `, og det samme gælder ${more} ${more === 1 ? 'celle' : 'celler'} mere på arket` : ''}.`,
      why,
      todo,
    };
  },
};

const EXPECTED: Readonly<
  Record<SchemaExpectation, { readonly what: (found: string) => string; readonly why: string; readonly todo: string }>
> = {
  id: {
    what: () => 'sagen har intet nummer',
    why: 'Uden nummer kan sagen ikke holdes op mod oversigten.',
    todo: 'Skriv forslagets nummer foran titlen.',
  },
  'id-pattern': {
    what: (found) => `nummeret ”${found}” har ikke form som et forslagsnummer`,
    why: 'Et nummer består af bogstaver og tal, som i AB01 eller ABC-10.',
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
};
