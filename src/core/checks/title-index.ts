import type { Proposal } from '../catalogue/catalogue';
import { oncePerText } from '../workbook/once-per';
import { plainTitle, plainTitlesOf, titleDifference, titlesOf } from './proposal-titles';

/** Proposals by how a text speaks of them. */
export interface TitleIndex {
  /** The proposals that go by a title, spelled differently or shortened. */
  readonly like: (subject: string) => readonly Proposal[];
  /** The proposals whose title, of two words at least, a plain text begins with. */
  readonly opening: (said: string) => readonly Proposal[];
  /** How many listed proposals have IDs of a form: letters, hyphens and number of digits. */
  readonly ofForm: (form: string) => number;
}

/** Gathers what texts that cite a proposal are held against. */
export function indexTitles(
  proposals: readonly Proposal[],
  byTitle: ReadonlyMap<string, readonly Proposal[]>,
): TitleIndex {
  const alike = new Map<string, readonly Proposal[]>();
  const forms = new Map<string, number>();
  for (const { id, listings } of proposals) {
    if (listings.length > 0) forms.set(formOf(id), (forms.get(formOf(id)) ?? 0) + 1);
  }
  return {
    like: (subject) => {
      const found = alike.get(subject) ?? proposals.filter((one) => goesBy(one, subject));
      alike.set(subject, found);
      return found;
    },
    opening: (said) => {
      const found = new Set<Proposal>();
      for (let gap = said.indexOf(' '); gap !== -1; gap = said.indexOf(' ', gap + 1)) {
        // The title ends at the next gap, or with the text.
        const stop = said.indexOf(' ', gap + 1);
        for (const one of byTitle.get(stop === -1 ? said : said.slice(0, stop)) ?? []) found.add(one);
      }
      return [...found];
    },
    ofForm: (form) => forms.get(form) ?? 0,
  };
}

/** Does a plain text begin with a title of the proposal, of two words at least? */
export function opens(proposal: Proposal, said: string): boolean {
  return plainTitlesOf(proposal).some((title) => title.includes(' ') && beginsWith(said, title));
}

function beginsWith(said: string, title: string): boolean {
  return said.startsWith(title) && (said.length === title.length || said.charAt(title.length) === ' ');
}

/** Is the proposal called so, give or take spelling and words left out? One word may be in many titles. */
export function goesBy(proposal: Proposal, subject: string): boolean {
  return (
    plainTitle(subject).includes(' ') &&
    titlesOf(proposal).some(({ title }) => titleDifference(title, subject) !== 'other')
  );
}

/** The proposal's own title that a plain text begins with, as printed. */
export function titleOpening(proposal: Proposal, said: string): string | null {
  const plain = plainTitlesOf(proposal);
  const place = plain.findIndex((title) => title.includes(' ') && beginsWith(said, title));
  return titlesOf(proposal)[place]?.title ?? null;
}

/** An ID's letters, hyphens and number of digits. */
export const formOf = oncePerText((id) => id.replace(/(\d)\p{Lu}$/u, '$1').replace(/\d/g, '#'));
