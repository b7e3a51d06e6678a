import type { Proposal } from '../catalogue/catalogue';
import { canonicalId } from '../catalogue/proposal-id';
import type { ProposalMention, ProseReading } from '../prose/prose-figure';
import type { CheckContext } from './check-context';
import { code, defineCheck, type Draft } from './define-check';
import { documentOf, identityOf } from './identity';
import { plainTitle, titlesOf } from './proposal-titles';
import { hasCatalogueProse } from './said-figures';
import { goesBy, titleOpening } from './title-index';
import { flatMap } from '../workbook/flat-map';

export interface CitedWithOtherTitle {
  readonly document: string;
  readonly id: string;
  /** The subject or title that the text gives it. */
  readonly subject: string;
  /** What the proposal of that ID is called; null where no sheet knows the ID. */
  readonly title: string | null;
  /** The proposal that has this title. */
  readonly meant: string;
}

export interface UnknownId {
  readonly document: string;
  readonly id: string;
  readonly subject: string | null;
}

const codes = { 'cited-with-other-title': code<CitedWithOtherTitle>(), 'unknown-id': code<UnknownId>() };

export default defineCheck({
  id: 'reference-mismatch',
  severity: 'warning',
  about: 'sheet',
  codes,
  docs: {
    what: "A text cites an ID with another proposal's title, or an ID of the catalogue's own form that no sheet knows.",
    why: 'The reader is sent to the wrong proposal, or to none.',
    whenNotToUse:
      'Silent where the words beside an ID are nobody’s title, where an ID has another form than the catalogue’s, and where the sentence speaks of another catalogue or year.',
    examples: [
      {
        name: "an ID cited with another proposal's title, and one that no sheet knows",
        sheets: {
          Oversigt: [
            ['1.000 kr.', null, null, null],
            ['Nr.', 'Forslag', 2025, 2026],
            ['AB01', 'Fælles kørsel til dagtilbud', -600, -600],
            ['AB02', 'Ny model for indkøb', -200, -200],
            [null, 'I alt', -800, -800],
          ],
          AB01: [
            ['Forslagets titel:', 'AB01 - Fælles kørsel til dagtilbud'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Fælles kørsel', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
            [],
            ['3. Indhold'],
            ['Forslaget skal ses sammen med forslag AB01 ”Ny model for indkøb”.'],
            ['Desuden henvises til forslaget AB07 om bedre planlægning.'],
          ],
        },
        yields: [
          { code: 'cited-with-other-title', cell: 'AB01!A8' },
          { code: 'unknown-id', cell: 'AB01!A9' },
        ],
      },
      {
        name: 'an ID with its own title shortened, and one of another catalogue',
        sheets: {
          Oversigt: [
            ['1.000 kr.', null, null, null],
            ['Nr.', 'Forslag', 2025, 2026],
            ['AB01', 'Fælles kørsel til dagtilbud', -600, -600],
            ['AB02', 'Ny model for indkøb', -200, -200],
            [null, 'I alt', -800, -800],
          ],
          AB01: [
            ['Forslagets titel:', 'AB01 - Fælles kørsel til dagtilbud'],
            ['3. Indhold'],
            ['Forslaget skal ses sammen med AB02 ”Model for indkøb”.'],
            ['I budget 2024 blev forslag AB09 vedtaget.'],
            ['Opgaven hører under KMD12.'],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(sheet, context) {
    if (!hasCatalogueProse(sheet)) return;
    const own = context.caseOn(sheet.name)?.title?.cell;
    const document = documentOf(sheet, context);
    for (const reading of context.prose(sheet).paragraphs) {
      // How a case names itself is title-mismatch's business.
      if (reading.source.cell === own) continue;
      for (const mention of reading.mentions) {
        const draft = draftFor(document, reading, mention, context);
        if (draft) yield draft;
      }
    }
  },
});

type Document = ReturnType<typeof documentOf>;

function draftFor(
  document: Document,
  { source }: ProseReading,
  mention: ProposalMention,
  context: CheckContext,
): Draft<typeof codes> | null {
  const id = canonicalId(mention.id);
  const cited = context.proposal(id);
  const behind = source.text.slice(mention.end, mention.end + 200);
  const named = mention.subject === null ? titledBehind(behind, context) : null;
  const subject = mention.subject?.text ?? named?.title ?? null;
  if (cited && (subject === null || goesBy(cited, subject))) return null;
  const meant = named?.proposal ?? (subject === null ? null : titledLike(subject, id, context));
  if (cited && (!meant || meant.id === id)) return null;
  if (!cited && !meant && (!context.isOwnForm(id) || speaksOfAnother(source.text, mention))) return null;
  const shared = {
    cells: [source.cell, ...places(meant ?? cited)],
    amount: null,
    evidence: [{ cell: source.cell, text: source.text, span: { start: mention.start, end: mention.end }, reads: null }],
    arithmetic: [],
    identity: [document.identity, id, identityOf(subject ?? '')],
    figures: [],
  };
  if (!meant || subject === null)
    return { code: 'unknown-id', ...shared, data: { document: document.name, id: mention.id, subject } };
  const title = cited ? (titlesOf(cited)[0]?.title ?? null) : null;
  return {
    code: 'cited-with-other-title',
    ...shared,
    data: { document: document.name, id: mention.id, subject, title, meant: meant.id },
  };
}

/** Where the proposal's title stands: a list first. */
function places(proposal: Proposal | null) {
  return proposal ? flatMap(titlesOf(proposal), ({ cell }) => cell).slice(0, 1) : [];
}

/** Another proposal that goes by this title; null where none does, or more than one. */
function titledLike(subject: string, id: string, context: CheckContext): Proposal | null {
  const exact = context.proposalsTitled(subject).filter((proposal) => proposal.id !== id);
  const found = exact.length > 0 ? exact : context.proposalsLike(subject).filter((one) => one.id !== id);
  const [only, second] = found;
  return only && !second ? only : null;
}

/** The only proposal whose title stands right behind the ID, whatever marks part them. */
function titledBehind(behind: string, context: CheckContext): { proposal: Proposal; title: string } | null {
  const said = plainTitle(behind.replace(/^[^\p{L}]+(?:(?:om|vedr|vedrørende|about|on)\.?\s+)?/u, ''));
  const [only, second] = context.proposalsOpening(said);
  const title = only && !second ? titleOpening(only, said) : null;
  return only && title !== null ? { proposal: only, title } : null;
}

const ANOTHER =
  /\b(?:budget(?:tet|forlig|forliget|aftale|aftalen)? (?:for )?(?:19|20)\d\d|tidligere|sidste års|forrige|vedtog|vedtaget|previous|last year|earlier)\b/i;

/** Does the sentence speak of another catalogue, where the ID may be known? */
function speaksOfAnother(text: string, { start, end }: ProposalMention): boolean {
  const from = text.lastIndexOf('. ', start) + 1;
  const stop = text.indexOf('. ', end);
  return ANOTHER.test(text.slice(from, stop === -1 ? text.length : stop));
}
