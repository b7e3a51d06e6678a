import type { OverviewWords } from '../overview-words';

const facts = (unit: string | null, priceLevel: number | null): string =>
  [unit === null ? 'The tables name no unit' : `Amounts in ${unit}`, priceLevel && `${priceLevel} prices`]
    .filter(Boolean)
    .join(', ');

export const overview: OverviewWords = {
  heading: 'Overview',
  savings: {
    heading: 'Net saving per year and group',
    reading: ({ unit, priceLevel }) =>
      `${facts(unit, priceLevel)}. A saving is a positive number here, however the sheet prints it.`,
    chart: 'Net saving per year, stacked by group',
    group: 'Group',
    total: 'Total',
    statedTotal: (label) => `The sheet says (${label})`,
    addedUp: 'added up from the rows',
    nothing: 'nothing',
    withoutSign: 'Left out, because nothing shows which sign a saving has:',
  },
  plan: {
    heading: (name) => `Targets and achieved: ${name}`,
    reading: ({ unit, priceLevel }) =>
      `${facts(unit, priceLevel)}. What a year misses is added to the next year’s target; a surplus is not carried over.`,
    chart: (name) => `Achieved and missing per year for ${name}, with the year’s target as a line`,
    year: 'Year',
    target: 'Target',
    carriedIn: 'Carried in',
    achieved: 'Achieved',
    outstanding: 'Missing',
    ends: ({ year, amount }) => `At the end of ${year}, ${amount} is still missing.`,
    settled: 'At the end of the plan, nothing is missing.',
    differs: ({ label, years }) => `The sheet’s own row “${label}” says something else: ${years.join('; ')}.`,
    inYear: (year, amount) => `${year}: ${amount}`,
  },
  goTo: (address) => `Go to ${address}`,
  loading: 'Loading the chart',
  empty: {
    heading: 'No lists to add up',
    body: 'The overview needs an overview sheet or group table with proposals and years, or a recovery plan with targets and achieved effects. See how the sheets were read if you think there is a list.',
    toSheets: 'How I read the sheets',
  },
};
