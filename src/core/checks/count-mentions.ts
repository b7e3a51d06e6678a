import type { MeasurePhrase, ProseFigure, ProseRelation } from '../prose/prose-figure';
import { sameMeasure } from '../prose/same-measure';
import { meets } from '../figures/interval';
import { oncePerWith } from '../workbook/once-per';
import { readingsOf, saidIn, timesMeet, type SaidFigure } from './said-figures';
import type { SheetProse } from './sheet-prose';
import { flatMap } from '../workbook/flat-map';

/** A number of persons, places or posts with what it counts, and the words around it that tell which ones are meant. */
export interface CountMention {
  readonly said: SaidFigure;
  readonly measure: MeasurePhrase;
  /** "de 6 specialiserede medarbejdere": the ones spoken of before. */
  readonly definite: boolean;
  /** "i alt 4 årsværk". */
  readonly total: boolean;
  /** What narrows it down behind the noun: "på myndighedsområdet"; empty where nothing does. */
  readonly qualifier: string;
  /** What is done with them, by the verb's stem; empty where the sentence says nothing of the kind. */
  readonly action: string;
  /** The words of its sentence outside the noun, and those that describe the noun: adjectives and what follows "der", "to be". */
  readonly around: string;
  readonly descriptors: readonly string[];
  /** One of the numbers that a sentence takes apart, adds or compares: how it belongs together is told there. */
  readonly related: boolean;
}

/** One group of persons or things, and the numbers it is given, the one that fewest places give first. */
export interface CountGroup {
  readonly versions: readonly (readonly CountMention[])[];
}

const DEFINITE = /\b(?:de|disse|samtlige|alle|alle de|the|these|those|all)\s+$/i;
const TOTAL = /\b(?:i alt|samlet|tilsammen|in total|altogether)\s+(?:\p{L}+\s+)?$/iu;
const TOTAL_BEHIND = /^\s+(?:i alt|in total|in all)\b/i;
const QUALIFIER =
  /^\s+((?:i|på|til|hos|ved|fra|med|under|som|der|uden|af|of|in|at|with|for|who|that|from)\s+\p{L}+(?:\s+\p{L}+)?)/iu;
/** What a relative clause or "to be ..." says of them, up to three words. */
const RELATIVE = /^,?\s+(?:der|som|to be|that|who)\s+(\p{L}+(?:\s\p{L}+){0,2})/iu;
const ACTIONS =
  /\b(?:nedlæg|nedlagt|luk|frigør|frigjort|frigiv|reducer|opnormer|ansæt|ansat|afskedig|opret|spare|hjemtag|flyt|udslus|uddan|clos|cut|sav|creat|hir|train)/giu;

/** Every counted noun in a sheet's text and row labels that could be counted again elsewhere. */
export function countMentions(prose: SheetProse): CountMention[] {
  return flatMap(readingsOf(prose), (reading) => {
    const related = new Set<unknown>(flatMap(reading.relations, apart));
    return flatMap(saidIn(reading), ({ said, index }) => {
      const { words } = said;
      return isCount(words) ? [mentionOf(said, words.measure, related.has(index))] : [];
    });
  });
}

/** A number that parts are taken from stands for its group all the same. */
function apart({ kind, members }: ProseRelation): unknown[] {
  if (kind === 'part-of') return [members.part];
  if (kind === 'sum') return [...members.parts];
  return Object.values(members).flat();
}

function isCount(words: ProseFigure): words is ProseFigure & { readonly measure: MeasurePhrase } {
  const mine = words.owner === 'proposal' || words.owner === 'background';
  return words.kind === 'count' && words.comparator === 'exact' && mine && words.measure?.role === 'counted';
}

function mentionOf(said: SaidFigure, measure: MeasurePhrase, related: boolean): CountMention {
  const { text, words } = said;
  const before = text.slice(Math.max(0, words.start - 30), words.start);
  const sentence = sentenceAround(text, words);
  const behind = text.slice(Math.max(words.end, measure.end)).slice(0, 60);
  return {
    said,
    measure,
    definite: DEFINITE.test(before),
    total: TOTAL.test(before) || TOTAL_BEHIND.test(behind),
    qualifier: QUALIFIER.exec(behind.replace(TOTAL_BEHIND, ''))?.[1]?.toLowerCase() ?? '',
    action: (sentence.toLowerCase().match(ACTIONS) ?? []).sort().join(' '),
    around: sentence.toLowerCase().replace(measure.text.toLowerCase(), ' '),
    descriptors: [
      ...measure.stems,
      ...(RELATIVE.exec(behind)?.[1]
        ?.toLowerCase()
        .match(/\p{L}+/gu) ?? []),
    ],
    related,
  };
}

function sentenceAround(text: string, { start, end }: ProseFigure): string {
  const from = Math.max(...['. ', '; ', ': ', '\n'].map((stop) => text.lastIndexOf(stop, start)), -1) + 1;
  const stops = ['. ', '; ', '\n'].map((stop) => text.indexOf(stop, end)).filter((at) => at !== -1);
  return text.slice(from, Math.min(...stops, text.length));
}

/** Groups that are given two different numbers which nothing explains. */
export function contradictoryGroups(mentions: readonly CountMention[]): CountGroup[] {
  const groups: CountMention[][] = [];
  for (const mention of mentions) {
    for (const other of mentions) {
      if (mention === other || !contradict(mention, other, mentions)) continue;
      const group = groups.find((members) => members.includes(mention) || members.includes(other));
      if (!group) groups.push([mention, other]);
      else for (const one of [mention, other]) if (!group.includes(one)) group.push(one);
    }
  }
  return groups.map((group) => ({ versions: versionsOf(group, mentions) }));
}

/** All mentions of the group's numbers, by number. */
function versionsOf(group: readonly CountMention[], mentions: readonly CountMention[]): CountMention[][] {
  const alike = mentions.filter((mention) => group.includes(mention) || group.some((one) => saysTheSame(one, mention)));
  const numbers = [...new Set(group.map(({ said }) => said.figure.value))];
  return numbers
    .map((number) => alike.filter(({ said }) => said.figure.value === number))
    .sort((a, b) => support(a, mentions) - support(b, mentions));
}

function saysTheSame(a: CountMention, b: CountMention): boolean {
  return a.said.figure.value === b.said.figure.value && sameMeasure(a.measure, b.measure).same;
}

/** How many places give the number to anything of that kind: "de 6 specialiserede medarbejdere", "6 medarbejdere". */
function support([first]: readonly CountMention[], mentions: readonly CountMention[]): number {
  return mentions.filter(
    ({ said, measure }) =>
      said.figure.value === first?.said.figure.value &&
      measure.stems.some((stem) => first.measure.stems.includes(stem)),
  ).length;
}

function contradict(a: CountMention, b: CountMention, all: readonly CountMention[]): boolean {
  if (meets(a.said.figure.interval, b.said.figure.interval) || a.related || b.related) return false;
  if (!timesMeet(a.said.words, b.said.words)) return false;
  if (isOrphan(a, all) && isAtPlaceOf(a, b)) return !isDerived(a, all) && !isDerived(b, all);
  if (a.said.words.owner !== b.said.words.owner) return false;
  if (isOrphan(a, all) && isDescribedIn(a, b)) return !isDerived(a, all) && !isDerived(b, all);
  if (!sameMeasure(a.measure, b.measure).same) return false;
  const sameGroup =
    isTwin(a, b) ||
    (isOrphan(a, all) && refersTo(a, b)) ||
    ((sameDeed(a, b) || samePlace(a, b)) && b.qualifier === a.qualifier);
  return sameGroup && !isDerived(a, all) && !isDerived(b, all);
}

/** Two labels or sentences that differ in the number only. */
function isTwin(a: CountMention, b: CountMention): boolean {
  const plain = ({ said: { text } }: CountMention): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
  return a.said.text !== b.said.text && plain(a) === plain(b) && plain(a).includes(' ');
}

/** "De 3 ..." while nothing else in the document speaks of three of them. */
function isOrphan(mention: CountMention, all: readonly CountMention[]): boolean {
  return mention.definite && standsAlone(mention, all);
}

const standsAlone = oncePerWith((mention: CountMention, all: readonly CountMention[]): boolean => {
  const supported = all.some(
    (other) =>
      other !== mention &&
      meets(other.said.figure.interval, mention.said.figure.interval) &&
      other.measure.stems.some((stem) => mention.measure.stems.includes(stem)),
  );
  return !supported;
});

/** "De 8 berørte medarbejdere" are those of "forslaget berører 7 medarbejdere": the noun is the same, and so is what happens to them. */
function isDescribedIn(a: CountMention, b: CountMention): boolean {
  const noun = b.measure.stems.filter((stem) => a.measure.stems.includes(stem));
  if (noun.length === 0 || noun.length < b.measure.stems.length) return false;
  return a.descriptors.some(
    (word) => !noun.includes(word) && word.length >= STEM && startsWord(b.around, word.slice(0, STEM)),
  );
}

/** As many letters as tell one verb from another: "berør", "nedlæ", "remov". */
const STEM = 5;

function startsWord(text: string, stem: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => word.startsWith(stem));
}

/** A group of a telling name may go without its qualifier; "de 12 borgere" only where neither says which. */
function refersTo(a: CountMention, b: CountMention): boolean {
  if (a.measure.stems.length > 1) return a.qualifier === b.qualifier || a.qualifier === '' || b.qualifier === '';
  return a.qualifier === '' && b.qualifier === '' && a.action === b.action;
}

/** "De 14 medarbejdere på dagcentrene" are those of "Dagcentrene har 12 medarbejdere". */
function isAtPlaceOf(a: CountMention, b: CountMention): boolean {
  const place = /^(?:i|på|ved|in|at) (?:the )?(\p{L}{5,})/u.exec(a.qualifier)?.[1];
  if (place === undefined || b.qualifier !== '' || !sameMeasure(a.measure, b.measure).same) return false;
  return new RegExp(`^\\s*(?:the )?${place} (?:har|have|has)(?!\\p{L})`, 'u').test(b.around);
}

/** The same is done to the same things in the same place: "der nedlægges 3,5 årsværk i ydelsescentret". */
function samePlace(a: CountMention, b: CountMention): boolean {
  const same = a.action !== '' && a.action === b.action && a.said.words.polarity === b.said.words.polarity;
  return same && a.qualifier !== '' && plainWords(a) === plainWords(b);
}

/** The sentence up to what stands behind a comma, without its numbers. */
function plainWords({ around }: CountMention): string {
  return (around.split(',')[0] ?? '').replace(/[^\p{L}]+/gu, ' ').trim();
}

/** The same is done with the same things, and both sentences mean all of them. */
function sameDeed(a: CountMention, b: CountMention): boolean {
  const inAll = (a.total || a.definite) && (b.total || b.definite);
  return inAll && a.action !== '' && a.action === b.action && a.said.words.polarity === b.said.words.polarity;
}

/** Is the number the sum or difference of two others of its kind? Then the text may have taken the group apart. */
const isDerived = oncePerWith(({ said, measure }: CountMention, all: readonly CountMention[]): boolean => {
  const numbers = all
    .filter((other) => other.measure.stems.some((stem) => measure.stems.includes(stem)))
    .map((other) => other.said.figure.value)
    .filter((value) => value !== said.figure.value);
  const [value, found] = [said.figure.value, new Set(numbers)];
  return [...found].some(
    (number) => (number !== value - number && found.has(value - number)) || found.has(value + number),
  );
});
