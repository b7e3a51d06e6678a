/** Endings of nouns and adjectives, longest first: plural, definite, genitive. */
const ENDINGS = ['erens', 'ernes', 'erne', 'eren', 'ers', 'ere', 'ens', 'ets', 'enes', 'ene', 'er', 'en', 'et', 'e'];

const LEAST_STEM = 3;

/** Plurals that change their vowel, short forms, and words that mean the same in a catalogue. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['børn', 'barn'],
  ['børnene', 'barn'],
  ['børns', 'barn'],
  ['mænd', 'mand'],
  ['åv', 'årsværk'],
  ['fuldtidsstillinger', 'årsværk'],
  ['fuldtidsstilling', 'årsværk'],
  ['budgetramme', 'ramme'],
  ['budgetrammen', 'ramme'],
  ['områder', 'område'],
  ['års', 'år'],
  ['døtre', 'datter'],
  ['bøger', 'bog'],
  ['midler', 'middel'],
  ['midlerne', 'middel'],
]);

/**
 * Second parts of compounds that carry a meaning of their own in budget prose, as stems: "dagtilbudsrammen" is the frame for
 * "dagtilbud".
 */
const HEADS = [
  'ramme',
  'budget',
  'udgift',
  'udgifter',
  'besparelse',
  'tilbud',
  'område',
  'plads',
  'pladser',
  'ydelse',
  'ydelser',
  'indsats',
  'indsatser',
  'omsætning',
  'indtægt',
  'pulje',
  'forbrug',
  'bevilling',
  'pris',
  'takst',
  'løn',
  'lønsum',
  'timer',
  'medarbejder',
  'institution',
  'anbringelse',
  'hjælp',
  'støtte',
  'kørsel',
  'undervisning',
  'behandling',
  'bolig',
  'areal',
].map(stemOf);

/** The stems of a lower-case Danish word; a compound whose second part carries meaning gives both parts. */
export function danishStems(word: string): readonly string[] {
  return parts(stemOf(word.endsWith('-') ? word.slice(0, -1) : word));
}

function parts(stem: string): string[] {
  for (const head of HEADS) {
    const rest = stem.length - head.length;
    if (rest >= LEAST_STEM && stem.endsWith(head)) return [...parts(stemOf(stem.slice(0, rest))), head];
  }
  return [stem];
}

function stemOf(word: string): string {
  const same = SAME.get(word);
  if (same !== undefined) return stemOf(same);
  const plain = withoutGenitive(word);
  for (const ending of ENDINGS) {
    if (plain.length - ending.length >= LEAST_STEM && plain.endsWith(ending))
      return undouble(withoutGenitive(plain.slice(0, -ending.length)));
  }
  return undouble(plain);
}

function withoutGenitive(word: string): string {
  return word.length > LEAST_STEM + 1 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** "ramm" is "ram": the definite form doubles the consonant. */
function undouble(word: string): string {
  const last = word.charAt(word.length - 1);
  return word.length > LEAST_STEM && last === word.charAt(word.length - 2) && /[bdfgklmnprst]/.test(last)
    ? word.slice(0, -1)
    : word;
}
