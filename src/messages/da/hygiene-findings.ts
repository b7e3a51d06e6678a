import type { HorizonDiffers } from '../../core/checks/horizon-mismatch';
import type { PaybackDiffers } from '../../core/checks/payback-mismatch';
import type { ClaimedTwice } from '../../core/checks/double-counting';
import { formatNumber } from '../../core/figures/format-number';
import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('da', 'og');

/** Payback times, years, amounts claimed twice, and how the sheets are typed. */
export const hygieneFindings: Pick<
  CodeWords,
  | 'payback-contradicted'
  | 'payback-of-full-saving'
  | 'horizon-differs'
  | 'numbers-as-text'
  | 'total-typed'
  | 'no-total-computed'
  | 'claimed-by-proposals'
  | 'claimed-in-plan'
> = {
  'payback-contradicted': (data) => ({
    what: `${data.document}: ${paybackPlace(data)} siger, at investeringen er tjent hjem på ${inYears(data)}, men det giver beløbene ikke.`,
    why:
      data.byFlow === null
        ? `Efter ${paybackScope(data)} er den ikke tjent hjem i ${data.lastYear}, det sidste år i tabellen.`
        : `Efter ${paybackScope(data)} er den tjent hjem efter ${around(data.byFlow)}, når udgifter og besparelser lægges sammen år for år.`,
    todo: 'Ret tilbagebetalingstiden, eller det beløb den bygger på.',
  }),
  'payback-of-full-saving': (data) => ({
    what: `${data.document}: ${paybackPlace(data)} siger, at investeringen er tjent hjem på ${inYears(data)}.`,
    why: `Det passer, hvis hele besparelsen kommer fra første dag. Besparelsen vokser over årene, så ${
      data.byFlow === null
        ? `investeringen er ikke tjent hjem i ${data.lastYear}`
        : `investeringen er tjent hjem efter ${around(data.byFlow)}`
    }.`,
    todo: 'Skriv, at tiden er regnet af den fulde besparelse, eller brug tiden efter indfasningen.',
  }),
  'horizon-differs': (data) => ({
    what: `${data.document}: tabellen dækker andre år end ${horizonOther(data)}.`,
    why: horizonWhy(data),
    todo:
      data.missing.length > 0
        ? 'Vis de samme år begge steder, så hvert års beløb også er begrundet.'
        : 'Tag årene med i oversigten, eller skriv i sagen, at de ligger efter budgetperioden.',
  }),
  'numbers-as-text': ({ document, caption, count, first, total }) => ({
    what: `${document}: ${count === 1 ? 'et beløb' : `${say.whole(count)} beløb`}${caption ? ` i ”${caption}”` : ''} står som tekst og ikke som tal${count === 1 ? '' : ', det første'}: ”${first.words}”${first.label ? ` ud for ”${first.label}”` : ''}.`,
    why: total
      ? `Excel tæller ikke tekst med, så en formel i ”${total}” giver et forkert tal.`
      : 'Excel tæller ikke tekst med, når der regnes på tallene.',
    todo: 'Skriv beløbet som tal; enheden hører til i overskriften.',
  }),
  'total-typed': ({ document, caption, labels }) => ({
    what: `${document}: ${labels.length === 0 ? 'totalen' : quoted(labels)}${caption ? ` i ”${caption}”` : ''} er tastet som tal og ikke regnet.`,
    why: 'Tallene passer nu, men følger ikke med, når en række ændres.',
    todo: 'Sæt en formel ind; ”Skriv totaler” gør det for nettorækkerne.',
  }),
  'no-total-computed': ({ tables, sheets }) => ({
    what: `Ingen af mappens totaler er regnet: de er tastet som tal i ${say.whole(tables)} tabeller${sheets === 1 ? '' : ` på ${say.whole(sheets)} ark`}.`,
    why: 'Tallene passer med rækkerne nu, men følger ikke med, når en række ændres.',
    todo: 'Sæt formler ind; ”Skriv totaler” gør det for nettorækkerne.',
  }),
  'claimed-by-proposals': ({ proposals, title, year, amount }) => ({
    what: `${say.list(proposals)} er det samme tiltag, ”${title}”, med de samme beløb.`,
    why: `De regner hver med ${say.size(amount)} i ${year}. En besparelse kan kun hentes én gang.`,
    todo: 'Tag det ene forslag ud, eller skriv, hvordan de to adskiller sig.',
  }),
  'claimed-in-plan': (data) => ({
    what: `${say.list(data.proposals)}: ”${data.title}” står allerede i handleplanen${planPlace(data)} med de samme beløb.`,
    why: `Begge steder står ${say.size(data.amount)} i ${data.year}. En besparelse kan kun hentes én gang.`,
    todo: 'Skriv i forslaget, at det ligger ud over handleplanen, eller træk beløbet fra et af stederne.',
  }),
};

function paybackPlace({ where }: PaybackDiffers): string {
  return where === 'text' ? 'teksten' : 'tabellen';
}

function paybackScope({ scope }: PaybackDiffers): string {
  return scope === 'service' ? 'beløbene på serviceområdet' : 'tabellens beløb';
}

function inYears({ words, time }: PaybackDiffers): string {
  return /\p{L}/u.test(words) ? words : `${words} ${time === 'year' ? 'år' : 'måneder'}`;
}

function around(years: number): string {
  return years === 0 ? 'mindre end et år' : `ca. ${formatNumber(years, 'da')} år`;
}

function horizonOther({ against }: HorizonDiffers): string {
  if (against.kind === 'cases') return 'de fleste andre sager';
  return `${against.names.length === 1 ? 'arket' : 'arkene'} ${quoted(against.names)}`;
}

function horizonWhy({ missing, added, against }: HorizonDiffers): string {
  const there = against.kind === 'cases' ? 'de andre sager viser' : 'oversigten har beløb i';
  const lacking = missing.length === 0 ? '' : `Sagen mangler ${say.years(missing)}, som ${there}.`;
  const extra = added.length === 0 ? '' : `Sagen har beløb i ${say.years(added)}, som ikke er med der.`;
  return [lacking, extra].filter(Boolean).join(' ');
}

function planPlace({ plan }: ClaimedTwice): string {
  return plan ? ` (”${plan.label}” på arket ”${plan.sheet}”)` : '';
}

function quoted(names: readonly string[]): string {
  return say.list(names.map((name) => `”${name}”`));
}
