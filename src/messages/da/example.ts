import type { ExampleWords } from '../../core/writing/example-catalogue';

export const example: ExampleWords = {
  overview: 'Eksempel',
  mark: 'Opdigtet eksempel, sat ind af Katalogtjek. Det fjernes igen under Opsætning.',
  overviewHeading: 'Oversigt over spareforslag',
  number: 'Nr.',
  proposal: (year) => `Forslag (1.000 kr. ${year} p/l)`,
  total: 'I alt',
  caseHeading: 'Spareforslag',
  titleField: 'Forslagets titel:',
  economyHeading: '1. Forslagets økonomi',
  unit: (year) => `1.000 kr. ${year} p/l`,
  controlArea: 'Styringsområde',
  service: 'Service',
  permanent: 'Varige ændringer',
  net: 'Samlet varig ændring',
  prose: '2. Forslagets indhold',
  cases: [
    {
      title: 'Samlet planlægning af kørsel',
      saving: 'Færre kørsler',
      cost: 'Planlægger',
      sentences: (year) => [
        `Kørslen planlægges samlet fra ${year}. Forslaget giver en nettobesparelse på 1,0 mio. kr. årligt fra ${year + 1}.`,
      ],
    },
    {
      title: 'Fælles indkøb af tjenestebiler',
      saving: 'Lavere priser på leasing',
      cost: 'Drift af bookingsystem',
      sentences: () => ['Der er i dag 40 biler. Antallet reduceres fra 40 til 30 biler, svarende til 20 %.'],
    },
  ],
};
