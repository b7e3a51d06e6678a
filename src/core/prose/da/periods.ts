import { phraseTable } from '../grammar/phrases';
import type { PeriodWords } from '../language';

/** Words that tie a figure to a time. */
export const PERIODS: PeriodWords = {
  since: phraseTable([
    ['from', ['fra', 'fra og med', 'siden', 'fra primo', 'fra medio', 'fra ultimo', 'fra budget', 'fra starten af', 'fra udgangen af', 'fra januar', 'fra januar', 'fra juli', 'og frem fra', 'fra år', 'fra og med budget']],
    ['to', ['til', 'frem til', 'inden', 'til og med', 'indtil', 'inden udgangen af', 'til udgangen af', 'senest i']],
    ['in', ['i', 'for', 'i budget', 'i årene', 'i perioden', 'ultimo', 'primo', 'medio', 'i løbet af', 'i år', 'ved udgangen af', 'pr', 'for året', 'for hele', 'i hele', 'for budget', 'i regnskab', 'i foråret', 'i efteråret', 'af', 'over årene']],
  ]),
  onwards: phraseTable([[true, ['og frem', 'og fremefter', 'og fremover', 'og årene frem', 'og årene derefter', 'og følgende år', 'ff', 'og efterfølgende år', 'og overslagsårene', 'og frem ad', 'og herefter', 'og derefter', '-', '–']]]),
  yearly: phraseTable([[true, ['årligt', 'årlig', 'årlige', 'om året', 'pr år', 'per år', 'hvert år', 'på årsbasis', 'p.a', 'årsbasis', 'i årlig']]]),
  oneOff: {
    words: new Set(['engangs-', 'éngangs-', 'engang', 'éngang', 'engangs']),
    stems: ['engangs', 'éngangs'],
  },
  fullEffect: phraseTable([
    [true, ['fuld indfasning', 'fuldt indfaset', 'fuldt indfasede', 'fuld effekt', 'helårseffekt', 'helårsvirkning', 'helårsvirkningen', 'helårseffekten', 'fuldt implementeret', 'fuldt ud', 'fuld implementering', 'fuld virkning', 'fuldt gennemført', 'fuldt udbygget']],
  ]),
  now: phraseTable([[true, ['i dag', 'i.dag', 'aktuelt', 'for tiden', 'p.t', 'pt', 'nu', 'i øjeblikket', 'på nuværende tidspunkt']]]),
  priceLevel: phraseTable([[true, ['p / l', 'pl', 'p.l', 'priser', 'prisniveau', '- priser', '- kroner', '- pl', '- p / l']]]),
};
