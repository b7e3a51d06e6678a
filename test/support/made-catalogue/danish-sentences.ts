import { mio, thousands } from './danish-words';
import type { Sentences } from './sentences';

export const danishSentences: Sentences = {
  share: [
    (area, frame, percent, saved) =>
      `Rammen til ${area} udgør ${mio(frame)} Reduktionen af driftsudgifterne svarer til ${percent} pct. af rammen, i alt ${mio(saved)} årligt.`,
    (area, frame, percent, saved) =>
      `Forslaget reducerer driftsbudgettet til ${area} på ${mio(frame)} med ${percent} %, svarende til ${mio(saved)} årligt ved fuld indfasning.`,
    (area, frame, percent, saved) =>
      `Driftsbudgettet til ${area} er på ${mio(frame)}, og de lavere driftsudgifter på ${mio(saved)} udgør ${percent} pct. heraf.`,
    (area, frame, percent, saved) =>
      `Med en reduktion på ${percent} % af budgettet til ${area} på ${mio(frame)} spares ${mio(saved)} på driften om året.`,
  ],
  net: [
    (saved) => `Samlet ventes forslaget at give en nettobesparelse på ${mio(saved)} årligt.`,
    (saved) => `Når forslaget er gennemført, er nettobesparelsen ${mio(saved)} om året.`,
    (saved) => `Forslaget giver netto en besparelse på ${mio(saved)} i alle årene.`,
  ],
  rise: [
    (saved, year, later, from) =>
      `Nettobesparelsen er ${mio(saved)} i ${year} stigende til ${mio(later)} i ${from} og frem.`,
    (saved, year, later, from) =>
      `I ${year} er nettobesparelsen ${mio(saved)}, og fra ${from} er den ${mio(later)} årligt.`,
    (saved, year, later, from) =>
      `Forslaget ventes netto at spare ${mio(saved)} i ${year} og ${mio(later)} fra ${from} og frem.`,
  ],
  fall: [
    (before, since, after, by, percent) =>
      `Antallet af sager ventes at falde fra ${before} i ${since} til ${after} i ${by}, svarende til ${percent} pct.`,
    (before, since, after, by, percent) =>
      `Sagstallet går fra ${before} i ${since} til ${after} i ${by}, altså et fald på ${percent} %.`,
    (before, since, after, by, percent) =>
      `Fra ${since} til ${by} reduceres antallet af sager med ${percent} procent, fra ${before} til ${after}.`,
  ],
  cost: [
    (count, price, total) =>
      `De ${count} forløb koster i gennemsnit ${thousands(price)} kr. pr. forløb, i alt ${mio(total)} om året.`,
    (count, price, total) =>
      `Der er ${count} forløb à ${thousands(price)} kr., hvilket giver en udgift på ${mio(total)} i dag.`,
  ],
  count: [
    [
      (count) => `Omlægningen betyder, at der nedlægges ${count} årsværk, når den nye organisering er på plads.`,
      (count) => `De ${count} årsværk, der nedlægges, findes så vidt muligt ved naturlig afgang.`,
    ],
    [
      (count) => `Tilbuddet har i dag ${count} pladser, som alle er i brug.`,
      (count) => `Tilbuddets ${count} pladser fordeles på to adresser i stedet for fire.`,
    ],
    [
      (count) => `Forslaget berører ${count} medarbejdere i driften.`,
      (count) => `De ${count} berørte medarbejdere inddrages fra begyndelsen.`,
    ],
  ],
  cite: [
    (id, title) => `Forslaget skal ses i sammenhæng med ${id} ${title}.`,
    (id, title) => `Der er et overlap til ${id} – ”${title}”, hvis gevinst ikke er regnet med her.`,
    (id, title) => `Se også forslag ${id} (${title}), som bruger samme leverandør.`,
  ],
  background: [
    'I 2022 blev 312 borgere visiteret til indsatsen, og udgiften var 18,4 mio. kr. Tallet har været stigende siden 2019.',
    'En nabokommune indførte i 2021 en lignende ordning og hentede 3,2 mio. kr. på tre år; forholdene er dog ikke helt de samme.',
    'Indsatsen ydes efter servicelovens § 85, stk. 2, jf. bekendtgørelse nr. 1053 af 8. september 2015, og se også bilag 2, side 14.',
    'Omkring 7 ud af 10 brugere er tilfredse eller meget tilfredse med tilbuddet i den seneste måling.',
    'Åbningstiden er mandag til torsdag kl. 9.00-15.30. Henvendelser over 15 minutter registreres på telefon 72 00 00 00.',
    'Forvaltningen har drøftet omlægningen med de faglige organisationer, og medarbejderne inddrages i to arbejdsgrupper.',
    'På landsplan voksede udgifterne på området med 4,1 pct. om året i perioden 2016-2021.',
    'Målet er, at mindst 80 pct. af borgerne oplever en uændret eller bedre kvalitet efter omlægningen.',
    'I foråret 2021 blev der gennemført et forsøg med 24 deltagere, hvoraf 19 fortsatte i ordinære forløb efter seks måneder.',
    'Konsulentrapporten peger på et potentiale på 2-4 pct. af udgifterne i sammenlignelige kommuner, men tallet er ikke efterprøvet.',
  ],
};
