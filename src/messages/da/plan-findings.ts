import type { CarryBroken } from '../../core/checks/carry-forward-broken';
import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('da', 'og');

/** Recovery plans and action plans. */
export const planFindings: Pick<
  CodeWords,
  'shortfall-not-carried' | 'outstanding-differs' | 'remainder-without-measure' | 'plan-rows-differ'
> = {
  'shortfall-not-carried': (data) => ({
    what: `${data.document}: ”${data.label}” regner hvert år for sig. Der står ${statedYears(data)}.`,
    why: `${
      data.statement
        ? `Planen siger selv (arket ”${data.statement.sheet}”), at det, der ikke nås i et år, lægges oven i næste års mål`
        : 'Hvis det, der ikke nås i et år, lægges oven i næste års mål'
    }; så udestår ${carriedYears(data)}.${unallocatedPart(data)}`,
    todo: data.statement
      ? 'Læg det manglende fra året før til, eller skriv ved rækken, at den ikke fører manglen videre.'
      : 'Skriv i planen, om en mangel føres videre til næste år.',
  }),
  'outstanding-differs': (data) => ({
    what: `${data.document}: ”${data.label}” er ikke målet fratrukket det opnåede i ${say.years(data.years.map(({ year }) => year))}.`,
    why: `Der står ${statedYears(data)}, men reglen om, at en mangel føres videre, giver ${carriedYears(data)}.${reason(data.reading)}${unallocatedPart(data)}`,
    todo: 'Ret rækken, eller skriv, hvordan den er regnet.',
  }),
  'plan-rows-differ': ({ title, sheet, otherSheet, years }) => {
    const [first] = years;
    return {
      what: `”${title}” er ${first ? say.printedWithUnit(first.there) : ''} på arket ”${otherSheet}”, men ${first ? say.printedWithUnit(first.here) : ''} på arket ”${sheet}” i ${say.years(years.map(({ year }) => year))}.`,
      why: 'Begge ark viser den samme indsats i den samme plan, og de fleste andre rækker er ens på de to ark.',
      todo: 'Ret det ark, der ikke er fulgt med.',
    };
  },
  'remainder-without-measure': ({ document, label, total, years, constant }) => {
    const [first] = years;
    const last = years.at(-1);
    return {
      what: `${document}: ”${label}” tæller med i ”${total}” uden et tiltag bag sig.`,
      why: `${first ? `Det er ${say.printedWithUnit(first.amount)}${first.total ? ` af ${say.printedWithUnit(first.total)}` : ''} i ${first.year}` : ''}${last && last !== first && !constant ? ` og ${say.printedWithUnit(last.amount)} i ${last.year}` : ''}${constant ? ', og beløbet er det samme hvert år' : ''}.`,
      todo: 'Skriv, hvilke tiltag beløbet skal komme fra, eller vis totalen uden det.',
    };
  },
};

function statedYears({ years }: CarryBroken): string {
  return say.list(years.map(({ year, stated }) => `${say.printed(stated)} i ${year}`));
}

function carriedYears({ years }: CarryBroken): string {
  return say.list(years.map(({ year, carried }) => `${say.printed(carried)} i ${year}`));
}

function unallocatedPart({ last }: CarryBroken): string {
  if (last.unallocated.figure.value === 0) return '';
  return ` Af det opnåede på ${say.size(last.achieved)} i ${last.year} er ${say.size(last.unallocated)} endnu ikke fordelt på initiativer.`;
}

function reason(reading: 'surplus-carried' | 'without-unallocated' | null): string {
  if (reading === 'surplus-carried') return ' Tallene passer, hvis også et overskud føres videre til næste år.';
  return reading === 'without-unallocated' ? ' Tallene passer, hvis det ufordelte ikke regnes med som opnået.' : '';
}
