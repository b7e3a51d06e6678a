import type { OverviewWords } from '../overview-words';

const facts = (unit: string | null, priceLevel: number | null): string =>
  [unit === null ? 'Enheden fremgår ikke af tabellerne' : `Beløb i ${unit}`, priceLevel && `${priceLevel}-priser`]
    .filter(Boolean)
    .join(', ');

/** Units end in a full stop of their own. */
const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

export const overview: OverviewWords = {
  heading: 'Overblik',
  savings: {
    heading: 'Nettobesparelse pr. år og gruppe',
    reading: ({ unit, priceLevel }) =>
      `${ended(facts(unit, priceLevel))} En besparelse står her som et positivt tal, uanset hvordan arket skriver den.`,
    chart: 'Nettobesparelse pr. år, stablet efter gruppe',
    group: 'Gruppe',
    total: 'I alt',
    statedTotal: (label) => `I arket står der (${label})`,
    addedUp: 'lagt sammen af rækkerne',
    nothing: 'intet',
    withoutSign: 'Ikke med, fordi intet viser, hvilket fortegn en besparelse har:',
  },
  plan: {
    heading: (name) => `Mål og opnået: ${name}`,
    reading: ({ unit, priceLevel }) =>
      `${ended(facts(unit, priceLevel))} Det, et år mangler, lægges oven i næste års mål; et overskud føres ikke videre.`,
    chart: (name) => `Opnået og manglende pr. år for ${name}, med årets mål som linje`,
    year: 'År',
    target: 'Mål',
    carriedIn: 'Overført',
    achieved: 'Opnået',
    outstanding: 'Mangler',
    ends: ({ year, amount }) => ended(`Når ${year} slutter, mangler der ${amount}`),
    settled: 'Når planen slutter, mangler der ikke noget.',
    differs: ({ label, years }) => ended(`Arkets egen række ”${label}” siger noget andet: ${years.join('; ')}`),
    inYear: (year, amount) => `${year}: ${amount}`,
  },
  goTo: (address) => `Gå til ${address}`,
  loading: 'Henter diagrammet',
  empty: {
    heading: 'Ingen lister at lægge sammen',
    body: 'Overblikket kræver en oversigt eller gruppetabel med forslag og år, eller en genopretningsplan med mål og opnået. Se, hvordan arkene blev læst, hvis du mener, at en liste er der.',
    toSheets: 'Sådan læste jeg arket',
  },
};
