import type { AmountNotInTables } from '../../core/checks/amount-mismatch';
import type { ComputationFails } from '../../core/checks/arithmetic-mismatch';
import type { EnumerationDiffers } from '../../core/checks/count-mismatch';
import type { PercentBaseExplanation } from '../../core/checks/percent-base-mismatch';
import type { PhaseInDiffers } from '../../core/checks/phase-in-mismatch';
import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('da', 'og');

type ProseCode =
  | 'percent-of-base-differs'
  | 'amount-not-in-tables'
  | 'amount-of-other-kind'
  | 'phase-in-differs'
  | 'reached-earlier'
  | 'title-year-differs'
  | 'computation-fails'
  | 'counts-differ'
  | 'enumeration-differs'
  | 'cited-with-other-title'
  | 'unknown-id';

/** What sentences say of figures. */
export const proseFindings: Pick<CodeWords, ProseCode> = {
  'percent-of-base-differs': ({ document, percent, base, computed, stated, explanation }) => ({
    what: `${document}: ${percent.words} af ${base.words} er ${say.size(computed)}, men der står ${stated.words}.`,
    why: percentWhy(explanation),
    todo:
      explanation?.kind === 'gross-net'
        ? 'Skriv, hvilket tal der er brutto, og hvilket der er netto.'
        : 'Ret procenten, beløbet eller det, procenten er regnet af.',
  }),
  'amount-not-in-tables': ({ document, of, said, years }) => ({
    what: `${document}: teksten siger ${said.words} som forslagets ${of === 'saving' ? 'besparelse' : 'udgift'}, men det står ikke i tabellerne.`,
    why: say.sentence(
      `Tabellerne giver ${yearly(years)}, og hverken afrunding, brutto, flere år eller andre rækker forklarer forskellen`,
    ),
    todo: 'Ret teksten eller tabellen, eller skriv, hvad beløbet dækker.',
  }),
  'amount-of-other-kind': ({ document, said, called, years }) => ({
    what: `${document}: teksten kalder ${said.words} for ${called === 'net' ? 'netto' : 'brutto'}, men i tabellen er det ${called === 'net' ? 'bruttobesparelsen' : 'nettovirkningen'}.`,
    why: say.sentence(`${called === 'net' ? 'Netto' : 'Brutto'} giver tabellen ${yearly(years)}`),
    todo: `Skriv ${called === 'net' ? 'brutto' : 'netto'} i teksten, eller skriv det andet beløb.`,
  }),
  'phase-in-differs': ({ document, label, claims }) => ({
    what: say.sentence(
      `${document}: ${say.list(claims.map(({ year, said, shown }) => `teksten siger ${said.words} i ${year}, tabellen ${shown ? say.printedWithUnit(shown) : 'ingenting'}`))}`,
    ),
    why: phaseWhy(label, claims),
    todo: 'Ret årene i teksten eller i tabellen.',
  }),
  'reached-earlier': ({ document, label, said, year, first }) => ({
    what: `${document}: teksten lader ${said.words} gælde fra ${year}, men ${label === '' ? 'tabellen' : `rækken ”${label}”`} har beløbet allerede fra ${first}.`,
    why: 'Et beløb, der gælder fra et år, siger, at årene før havde et andet.',
    todo: 'Ret året i teksten, eller tabellen.',
  }),
  'title-year-differs': ({ document, said, first, amount }) => ({
    what: `${document}: titlen siger fra ${said}, men den første besparelse i tabellen er i ${first}.`,
    why: say.sentence(`Tabellen har ${say.printedWithUnit(amount)} i ${first}`),
    todo: 'Ret titlen eller tabellen.',
  }),
  'computation-fails': (data) => ({
    what: say.sentence(`${data.document}: ${computationWhat(data)}`),
    why: 'Afrunding kan ikke forklare forskellen.',
    todo: 'Ret det tal, der ikke er fulgt med.',
  }),
  'counts-differ': ({ document, versions }) => ({
    what: `${document}: der står ${say.list(versions.map(({ said, places }) => `”${said.words}” ${times(places)}`))}.`,
    why: 'Det ligner den samme gruppe, talt på to måder.',
    todo: 'Skriv samme antal alle steder, eller skriv, at det er to forskellige grupper.',
  }),
  'enumeration-differs': (data) => ({
    what: `${data.document}: ${enumerationWhat(data)}.`,
    why: data.kind === 'part-of' ? 'En del kan ikke være større end det hele.' : `Delene giver ${say.whole(data.sum)}.`,
    todo: 'Ret antallet, eller skriv, hvem der mangler i opdelingen.',
  }),
  'cited-with-other-title': ({ document, id, subject, title, meant }) => ({
    what: `${document}: teksten kalder ${id} ”${subject}”, men det er titlen på ${meant}.`,
    why: title === null ? `Intet ark har et forslag ${id}.` : `${id} hedder ”${title}”.`,
    todo: `Skriv ${meant}, hvis det er det forslag, der menes; ellers ret titlen.`,
  }),
  'unknown-id': ({ document, id, subject }) => ({
    what: `${document}: teksten henviser til ${id}${subject === null ? '' : ` (${subject})`}, som intet ark kender.`,
    why: 'Nummeret er skrevet som katalogets egne numre.',
    todo: 'Ret nummeret, eller skriv, hvor forslaget findes.',
  }),
};

/** Each amount once, with the years it stands in. */
function yearly(years: AmountNotInTables['years']): string {
  const amounts = [...new Set(years.map(({ shown }) => say.size(shown)))];
  return say.list(
    amounts.map((amount) => {
      const same = years.filter(({ shown }) => say.size(shown) === amount).map(({ year }) => year);
      return `${amount} ${same.length > 1 ? 'om året i' : 'i'} ${say.years(same)}`;
    }),
  );
}

function phaseWhy(label: string, claims: PhaseInDiffers['claims']): string {
  const row = label === '' ? 'Tabellen' : `Rækken ”${label}”`;
  const moved = claims.filter(({ fits }) => fits.length > 0);
  if (moved.length === 0) return `${row} har ikke beløbet i noget år.`;
  return say.sentence(`${row} har ${say.list(moved.map(({ said, fits }) => `${said.words} i ${say.years(fits)}`))}`);
}

function percentWhy(explanation: PercentBaseExplanation | null): string {
  if (explanation?.kind === 'gross-net')
    return 'Begge kan passe: det ene er sagens bruttobesparelse, det andet nettovirkningen.';
  if (explanation?.kind === 'unit')
    return `Forskellen er en faktor ${say.whole(explanation.factor)}: enheden er skiftet undervejs.`;
  return 'Afrunding kan ikke forklare forskellen.';
}

function times(places: number): string {
  return places === 1 ? 'ét sted' : `${say.whole(places)} steder`;
}

function computationWhat({ kind, terms, stated, result }: ComputationFails): string {
  const [first, second] = terms.map(({ words }) => words);
  switch (kind) {
    case 'difference':
      return `forskellen mellem ${first} og ${second} er ${say.size(result)}, men der står ${stated.words}`;
    case 'change-in-percent':
      return `fra ${first} til ${second} er en ændring på ${say.size(result)}, men der står ${stated.words}`;
    case 'product':
      return `${terms.map(({ words }) => words).join(' gange ')} giver ${say.size(result)}, men der står ${stated.words}`;
    case 'sum':
      return `delene (${say.list(terms.map(({ words }) => words))}) giver ${say.size(result)}, men der står ${stated.words} i alt`;
    case 'part-of':
      return `der står, at ${first} er en del af ${stated.words}, men delen er større`;
    case 'restatement':
      return `det samme beløb står som ${first} og som ${stated.words}`;
    case 'rows':
      return `${first} mindre ${second} er ${say.size(result)}, men besparelsen står som ${stated.words}`;
  }
}

function enumerationWhat({ kind, stated, parts }: EnumerationDiffers): string {
  const numbers = say.list(parts.map((part) => say.whole(part)));
  switch (kind) {
    case 'part-of':
      return `${numbers} siges at være en del af ${stated.words}`;
    case 'total':
      return `tabellen siger ${stated.words} i alt, men rækkerne er ${numbers}`;
    case 'table':
      return `teksten siger ${stated.words}, men tabellen under den har ${numbers}`;
    case 'points':
    case 'sentence':
      return `der står ${stated.words}, men opdelingen er ${numbers}`;
  }
}
