import type { Proposal } from '../catalogue/catalogue';
import { code, defineCheck, type Draft } from './define-check';
import { duplicateOf, namesOneProposal } from './duplicate-ids';
import { identityOf } from './identity';
import { titleDifference, titlesOf, type TitleDifference, type TitlePlace } from './proposal-titles';
import { flatMap } from '../workbook/flat-map';

/** A title as printed and the sheets that print it so. */
export interface TitleVersion {
  readonly title: string;
  readonly sheets: readonly string[];
}

export interface TitlesDiffer {
  readonly id: string;
  /** The title that fewest places have first. */
  readonly versions: readonly [TitleVersion, TitleVersion, ...TitleVersion[]];
  readonly how: Exclude<TitleDifference, 'none'>;
}

const codes = { 'titles-differ': code<TitlesDiffer>() };

export default defineCheck({
  id: 'title-mismatch',
  severity: 'warning',
  about: 'proposal',
  codes,
  docs: {
    what: 'One ID has different titles in the overview, the group table and the case.',
    why: 'Readers look a proposal up by its title; two titles look like two proposals, or like one that was changed on the way.',
    whenNotToUse:
      'Casing, punctuation, stars and remarks such as “under udarbejdelse” are ignored by themselves; a shortened title or a misspelling is only noted.',
    examples: [
      {
        name: 'a proposal that got a new title in its case only',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Øget brug af fælles ruter', -600, -600],
            [null, 'I alt', -600, -600],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - Afskaffelse af kørselstilskud'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Fælles ruter', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
          ],
        },
        yields: [{ code: 'titles-differ', cell: 'Oversigt!B3' }],
      },
      {
        name: 'a title shortened in the overview',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Fælles ruter', -600, -600],
            [null, 'I alt', -600, -600],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - Fælles ruter for ældre og handicappede'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Fælles ruter', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
          ],
        },
        yields: [{ code: 'titles-differ', cell: 'Oversigt!B3', severity: 'info' }],
      },
      {
        name: 'a prefix, a dash and a remark that are no part of the title',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Smart investering: IT-ruter – nye værktøjer - under udarbejdelse', -600, -600],
            [null, 'I alt', -600, -600],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - IT ruter - Nye værktøjer'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Fælles ruter', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(proposal) {
    if (!namesOneProposal(proposal.id) || duplicateOf(proposal) !== null) return;
    const versions = versionsOf(titlesOf(proposal));
    if (versions.length > 1) yield draftOf(proposal, versions);
  },
});

/** Places with the same title together, those with fewest places first; of equals, the list before the case. */
function versionsOf(places: readonly TitlePlace[]): TitlePlace[][] {
  const versions: TitlePlace[][] = [];
  for (const place of places) {
    const same = versions.find(([first]) => first && titleDifference(first.title, place.title) === 'none');
    if (same) same.push(place);
    else versions.push([place]);
  }
  return versions.sort((a, b) => a.length - b.length);
}

function draftOf({ id }: Proposal, versions: readonly TitlePlace[][]): Draft<typeof codes> {
  const how = worstDifference(versions);
  const told = versions.map((places): TitleVersion => ({
    title: places[0]?.title ?? '',
    sheets: [...new Set(places.map(({ sheet }) => sheet.name))],
  }));
  const places = versions.flat();
  return {
    code: 'titles-differ',
    severity: how === 'other' ? 'warning' : 'info',
    cells: places.map(({ cell }) => cell),
    data: { id, versions: told as unknown as TitlesDiffer['versions'], how },
    amount: null,
    evidence: places.map(({ cell, title }) => ({ cell, text: title, span: null, reads: null })),
    arithmetic: [],
    // A new title is a new contradiction: titles are what is compared here.
    identity: [id, ...told.map(({ title }) => identityOf(title))],
    figures: [],
  };
}

const WORST: readonly TitlesDiffer['how'][] = ['other', 'shortened', 'spelling'];

function worstDifference(versions: readonly TitlePlace[][]): TitlesDiffer['how'] {
  const found = new Set(
    flatMap(versions, ([first], index) =>
      versions.slice(index + 1).map(([second]) => titleDifference(first?.title ?? '', second?.title ?? '')),
    ),
  );
  return WORST.find((how) => found.has(how)) ?? 'other';
}
