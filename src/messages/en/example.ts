import type { ExampleWords } from '../../core/writing/example-catalogue';

export const example: ExampleWords = {
  overview: 'Example',
  mark: 'Made-up example, inserted by Katalogtjek. It is removed again under Settings.',
  overviewHeading: 'Overview of savings proposals',
  number: 'No.',
  proposal: (year) => `Proposal (DKK 1,000, ${year} price level)`,
  total: 'Total',
  caseHeading: 'Savings proposal',
  titleField: 'Title of proposal:',
  economyHeading: '1. Financial effects',
  unit: (year) => `DKK 1,000, ${year} price level`,
  controlArea: 'Control area',
  service: 'Service',
  permanent: 'Permanent changes',
  net: 'Total permanent change',
  prose: '2. The proposal',
  cases: [
    {
      title: 'Joint planning of transport',
      saving: 'Fewer journeys',
      cost: 'Planner',
      sentences: (year) => [
        `Transport is planned jointly from ${year}. The proposal gives a net saving of DKK 1.0 million a year from ${year + 1}.`,
      ],
    },
    {
      title: 'Joint purchase of cars',
      saving: 'Lower leasing prices',
      cost: 'Running the booking system',
      sentences: () => ['There are 40 cars today. The number falls from 40 to 30 cars, a reduction of 20%.'],
    },
  ],
};
