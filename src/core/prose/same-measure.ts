import type { MeasurePhrase } from './prose-figure';
import { LANGUAGES } from './languages';
import { flatMap } from '../workbook/flat-map';

export interface MeasureMatch {
  readonly same: boolean;
  /** The shared stems' share of all, general ones ("udgift", "ramme") counted less; 1 for phrases that say the same. */
  readonly confidence: number;
  readonly shared: readonly string[];
}

/** A general stem tells less than a particular one by this factor; it orders candidates and decides nothing alone. */
const GENERAL_WEIGHT = 0.25;

const GENERAL: ReadonlySet<string> = new Set(flatMap(LANGUAGES, (language) => [...language.nouns.general]));

/**
 * Are two noun groups said of the same thing? They are when their particular stems are the same ones, whatever the order and
 * inflection, and, where nothing particular is named, when the general ones are. A general stem on one side only ("ramme") may be
 * left out on the other, but two different ones ("antal", "udgift") part them.
 */
export function sameMeasure(a: MeasurePhrase, b: MeasurePhrase): MeasureMatch {
  const shared = a.stems.filter((stem) => b.stems.includes(stem));
  const all = new Set([...a.stems, ...b.stems]);
  const confidence = weigh(shared) / Math.max(weigh([...all]), Number.MIN_VALUE);
  return { same: agree(a.stems, b.stems), confidence, shared };
}

function agree(a: readonly string[], b: readonly string[]): boolean {
  const [ownA, ownB] = [particular(a), particular(b)];
  const [generalA, generalB] = [general(a), general(b)];
  if (!sameSet(ownA, ownB)) return false;
  if (ownA.length === 0) return sameSet(generalA, generalB) && generalA.length > 0;
  return generalA.length === 0 || generalB.length === 0 || generalA.some((stem) => generalB.includes(stem));
}

const particular = (stems: readonly string[]): string[] => stems.filter((stem) => !GENERAL.has(stem));
const general = (stems: readonly string[]): string[] => stems.filter((stem) => GENERAL.has(stem));
const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((stem) => b.includes(stem));
const weigh = (stems: readonly string[]): number =>
  stems.reduce((sum, stem) => sum + (GENERAL.has(stem) ? GENERAL_WEIGHT : 1), 0);
