import { oncePerText } from '../workbook/once-per';

/** Words that carry no meaning of their own in a row label. */
const FILLERS = new Set(
  'af alle andre at bl blandt da de den der det dette disse efter eller en er et for fra hen hos i ifm ift inden indenfor med mellem mv mm og også om op over på pr samt sig som til ud uden under ved vedr vedrørende via the of and to in for on by with from'.split(
    ' ',
  ),
);

/** The words of a label that tell it from others: lower case, without fillers, figures and one-letter words. */
export const labelWords = oncePerText((label): ReadonlySet<string> => {
  const words = label.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return new Set(words.filter((word) => !FILLERS.has(word)));
});

/** How much of the shorter label the two share, from 0 to 1; words count as shared when one begins the other ("bolig", "boliger"). */
export function labelLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const word of short) if (long.has(word) || [...long].some((other) => sameStem(word, other))) shared += 1;
  return shared / short.size;
}

/** Do two words differ in their ending only? Danish and English endings are at most four letters; shorter stems would match by chance. */
export function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 5 && long.length - short.length <= 4 && long.startsWith(short);
}
