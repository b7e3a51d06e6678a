import type { Snapshot } from '../../../src/core/workbook/snapshot';
import type { CaseStyle } from './case-prose';
import { formCase, threeTableCase } from './danish-case';
import { flatOverview, groupSheet, stackedOverview, type MadeGroup } from './danish-lists';
import { recoveryPlan } from './danish-plan';
import { danishSentences } from './danish-sentences';
import { danishProposals } from './danish-words';
import { englishCase, englishList, englishProposals } from './english-pages';
import { englishSentences } from './english-sentences';
import type { Page, Place } from './page';
import { makeProposal, type MadeProposal, type ProposalWords } from './proposal';
import { drawFrom, type Draw } from './random';
import type { Sentences } from './sentences';

/** `sections`: an overview by group, group sheets and three tables per case; `forms`: a flat list and one-page forms; `english`. */
export const CATALOGUE_FORMS = ['sections', 'forms', 'english'] as const;
export type CatalogueForm = (typeof CATALOGUE_FORMS)[number];

export interface CatalogueOrder {
  readonly cases: number;
  readonly seed: number;
  readonly form: CatalogueForm;
  /** Paragraphs of background per case; 3 unless told. */
  readonly paragraphs?: number;
}

export interface MadeCatalogue {
  readonly snapshot: Snapshot;
  /** Every cell that a fault can be planted in. */
  readonly places: readonly Place[];
}

const GROUP_SIZE = 8;
const GROUP_NAMES = [
  'Børn og unge',
  'Ældre og sundhed',
  'Teknik og miljø',
  'Kultur og fritid',
  'Beskæftigelse',
  'Handicap',
];

/** A whole catalogue whose figures all agree, the same for the same seed: overview, groups, cases with prose, a recovery plan. */
export function makeCatalogue(order: CatalogueOrder): MadeCatalogue {
  const draw = drawFrom(order.seed);
  const firstYear = draw.whole(2024, 2027);
  const years = [0, 1, 2, 3].map((offset) => firstYear + offset);
  const pages = PAGES[order.form](order, draw, years);
  return {
    snapshot: {
      name: `${order.form}-${order.seed}.xlsx`,
      sheets: pages.map((page) => page.snapshot()),
      tables: [],
      names: [],
    },
    places: pages.flatMap(({ places }) => places),
  };
}

type MakePages = (order: CatalogueOrder, draw: Draw, years: readonly number[]) => Page[];

const PAGES: Readonly<Record<CatalogueForm, MakePages>> = {
  sections: (order, draw, years) => {
    const proposals = makeProposals(order, draw, danishProposals, years);
    const groups = inGroups(proposals);
    const lists = { years, sign: 1 } as const;
    return [
      stackedOverview(groups, lists),
      ...groups.map((group) => groupSheet(group, lists)),
      ...casePages(threeTableCase, proposals, order, danishSentences, draw, years),
      recoveryPlan(draw, years),
    ];
  },
  forms: (order, draw, years) => {
    const proposals = makeProposals(order, draw, danishProposals, years);
    return [
      flatOverview(inGroups(proposals), { years, sign: -1 }),
      ...casePages(formCase, proposals, order, danishSentences, draw, years),
    ];
  },
  english: (order, draw, years) => {
    const proposals = makeProposals(order, draw, englishProposals, years);
    return [englishList(proposals, years), ...casePages(englishCase, proposals, order, englishSentences, draw, years)];
  },
};

function makeProposals(
  { cases, seed }: CatalogueOrder,
  draw: Draw,
  words: ProposalWords,
  years: readonly number[],
): MadeProposal[] {
  return Array.from({ length: cases }, (_, serial) =>
    makeProposal(draw, idOf(serial), seed + serial, words, years.length),
  );
}

function casePages(
  pageOf: (proposal: MadeProposal, style: CaseStyle) => Page,
  proposals: readonly MadeProposal[],
  { paragraphs = 3 }: CatalogueOrder,
  sentences: Sentences,
  draw: Draw,
  years: readonly number[],
): Page[] {
  return proposals.map((proposal, index) => {
    const other = proposals.length > 1 ? proposals[(index + 1) % proposals.length]! : null;
    return pageOf(proposal, { years, priceLevel: years[0]!, paragraphs, other, sentences, draw });
  });
}

/** `AA01` to `AA08`, `AB01`, ...: the letters are the group's. */
function idOf(serial: number): string {
  const group = Math.floor(serial / GROUP_SIZE);
  const letter = (index: number): string => String.fromCharCode(65 + index);
  const prefix = `${letter(Math.floor(group / 26))}${letter(group % 26)}`;
  return `${prefix}${String((serial % GROUP_SIZE) + 1).padStart(2, '0')}`;
}

function inGroups(proposals: readonly MadeProposal[]): MadeGroup[] {
  return Array.from({ length: Math.ceil(proposals.length / GROUP_SIZE) }, (_, group) => {
    const members = proposals.slice(group * GROUP_SIZE, (group + 1) * GROUP_SIZE);
    const name = GROUP_NAMES[group % GROUP_NAMES.length]!;
    const round = Math.floor(group / GROUP_NAMES.length);
    return {
      name: round === 0 ? name : `${name}, del ${round + 1}`,
      sheet: `Gruppe ${members[0]!.id.slice(0, 2)}`,
      proposals: members,
    };
  });
}
