import { canFail, type Page } from './page';
import type { MadeProposal } from './proposal';
import type { Draw } from './random';
import type { Sentences } from './sentences';
import { slip } from './slips';

export interface CaseStyle {
  readonly years: readonly number[];
  readonly priceLevel: number;
  /** Paragraphs of background, for catalogues as long as real ones. */
  readonly paragraphs: number;
  /** A proposal that this one may cite. */
  readonly other: MadeProposal | null;
  readonly sentences: Sentences;
  readonly draw: Draw;
}

/** Where the proposal comes from: figures of others, of history, of law. */
export function background(page: Page, { paragraphs, sentences, draw }: CaseStyle): void {
  for (let count = 0; count < paragraphs; count++) page.row(draw.pick(sentences.background));
}

/** What the proposal does: people and places counted twice, and another proposal cited. */
export function contents(page: Page, { posts, title }: MadeProposal, { other, sentences, draw }: CaseStyle): void {
  const [first, again] = draw.pick(sentences.count);
  const cite = draw.pick(sentences.cite);
  page.row(first(posts));
  if (other && other.title !== title)
    page.row(canFail(cite(other.id, other.title), slip('citation', cite(other.id, title), 'reference-mismatch')));
  page.row(canFail(again(posts), slip('count', again(posts + 3), 'count-mismatch')));
}

/** What the proposal saves: a percentage of its frame, the net saving over the years, and sums of its own. */
export function economy(page: Page, proposal: MadeProposal, { years, sentences, draw }: CaseStyle): void {
  const { area, frame, percent, savings, net } = proposal;
  const full = Math.abs(savings[0]!.amounts.at(-1)!);
  const share = draw.pick(sentences.share);
  page.row(
    canFail(
      share(area, frame, percent, full),
      slip('percentage', share(area, frame, percent + 3, full), 'percent-base-mismatch', 'percent-mismatch'),
    ),
  );
  const [first = 0, later = 0] = net;
  const [year = 0, from = 0, , last = 0] = years;
  const rise = draw.pick(sentences.rise);
  const steady = draw.pick(sentences.net);
  if (first < 0 && first !== later)
    page.row(
      canFail(
        rise(first, year, later, from),
        slip('phase-in', rise(first, year, later, last), 'phase-in-mismatch', 'amount-mismatch'),
      ),
    );
  else if (first === later)
    page.row(canFail(steady(later), slip('amount', steady(Math.round(later * 17) / 10), 'amount-mismatch')));
  computations(page, year, from, sentences, draw);
}

function computations(page: Page, year: number, from: number, sentences: Sentences, draw: Draw): void {
  const before = draw.whole(40, 90) * 10;
  const fall = draw.pick(sentences.fall);
  const falls = (percent: number): string => fall(before, year - 2, (before * 4) / 5, from, percent);
  page.row(canFail(falls(20), slip('computation', falls(30), 'arithmetic-mismatch')));
  const count = draw.whole(2, 8) * 10;
  const cost = draw.pick(sentences.cost);
  const price = draw.whole(3, 9) * 10_000;
  const costs = (total: number): string => cost(count, price, total);
  const total = (count * price) / 1000;
  page.row(canFail(costs(total), slip('computation', costs(total + 300), 'arithmetic-mismatch')));
}
