import type { ProseLanguage } from '../language';
import type { PassedOver, ProposalMention, ProseFigure, ProseSource, UnreadNumber } from '../prose-figure';
import type { Sentence, Token } from '../scan/token';
import type { Draft } from './draft';
import type { Engine } from './engine';
import type { FigureItem, Item } from './item';
import { measureOf } from './measure';
import { mentionsIn } from './mentions';
import { ownerCues, ownerOf } from './owner';
import { passedOver } from './passed-over';
import { periodCues, periodOf } from './period';
import { polarityCues, polarityOf } from './polarity';
import { priceLevelOf } from './price-level';
import { readFigures } from './read-figures';
import { segmentOf } from './segment';
import { standingOf } from './standing';
import { isCompound } from './unit-at';

/** What one sentence gives; its figures are numbered from `offset`. */
export interface SentenceRead {
  readonly figures: readonly ProseFigure[];
  /** The sentence's words and figures, for the relations. */
  readonly items: readonly Item[];
  /** Figures that stand like a name's number. */
  readonly nameLike: readonly number[];
  readonly mentions: readonly ProposalMention[];
  readonly passedOver: readonly PassedOver[];
  readonly unread: readonly UnreadNumber[];
}

/** Reads one sentence of a source. */
export function readSentence(source: ProseSource, sentence: Sentence, engine: Engine, offset: number): SentenceRead {
  const { tokens } = sentence;
  const passed = passedOver(tokens, engine.passedOver);
  const { drafts, unread } = readFigures(tokens, passed, engine.language);
  const items = drafts.length === 0 ? tokens : withFigures(tokens, drafts);
  const figures = drafts.length === 0 ? [] : describe(source, sentence, items, drafts, engine);
  return {
    figures,
    items: offset === 0 || drafts.length === 0 ? items : items.map((item) => numberedFrom(item, offset)),
    nameLike: drafts.flatMap((draft, i) => (draft.nameLike ? [i + offset] : [])),
    mentions: mentionsIn(source.text, sentence, (at) => passed.get(at) === 'legal', engine.language),
    passedOver: [
      ...[...passed].flatMap(([at, because]) => (covers(drafts, at) ? [] : [{ ...spanOf(tokens[at]), because }])),
      ...unread
        .filter((at) => isCompound(tokens, at + 1))
        .map((at): PassedOver => ({ ...spanOf(tokens[at]), because: 'id-or-name' })),
    ],
    unread: unread.filter((at) => !isCompound(tokens, at + 1)).map((at) => spanOf(tokens[at])),
  };
}

function numberedFrom(item: Item, offset: number): Item {
  return item.kind === 'figure' ? { ...item, figure: item.figure + offset } : item;
}

function covers(drafts: readonly Draft[], at: number): boolean {
  return drafts.some(({ from, to }) => from <= at && at < to);
}

function spanOf(token: Token | undefined): { start: number; end: number } {
  return { start: token?.start ?? 0, end: token?.end ?? 0 };
}

/** The sentence's tokens with each figure, its hedge included, as one item. */
function withFigures(tokens: readonly Token[], drafts: readonly Draft[]): Item[] {
  const items: Item[] = [];
  let at = 0;
  drafts.forEach((draft, figure) => {
    for (; at < draft.lead; at++) push(items, tokens[at]);
    items.push(figureItem(tokens, draft, figure));
    at = Math.max(draft.to, at);
  });
  for (; at < tokens.length; at++) push(items, tokens[at]);
  return items;
}

function push(items: Item[], token: Token | undefined): void {
  if (token !== undefined) items.push(token);
}

function figureItem(tokens: readonly Token[], draft: Draft, figure: number): FigureItem {
  return {
    kind: 'figure',
    text: '',
    figure,
    figureKind: draft.kind,
    start: tokens[draft.lead]?.start ?? 0,
    end: tokens[draft.to - 1]?.end ?? 0,
  };
}

function describe(
  source: ProseSource,
  sentence: Sentence,
  items: readonly Item[],
  drafts: readonly Draft[],
  engine: Engine,
): ProseFigure[] {
  const { language } = engine;
  const figures: ProseFigure[] = [];
  const cues = {
    polarity: polarityCues(items, engine.polarity),
    period: periodCues(items, language.periods),
    owner: ownerCues(items, engine.owners),
  };
  items.forEach((item, at) => {
    const draft = item.kind === 'figure' ? drafts[item.figure] : undefined;
    if (draft === undefined) return;
    const segment = segmentOf(items, at);
    const period = periodOf(items, drafts, at, draft, segment, language.periods, cues.period);
    const isYear = draft.kind === 'year';
    const polarity = isYear ? null : polarityOf(at, segment, cues.polarity);
    const measure = isYear ? null : measureOf(source.text, sentence.tokens, items, at, draft, language);
    const owned = ownerOf(source, items, at, segment, period, language, engine.owners, cues.owner);
    const span = wordsOf(source.text, sentence.tokens, draft, language);
    const known = { kind: draft.kind, money: draft.unit !== null, owned, measure, polarity, own: span };
    figures.push({
      cell: source.cell,
      ...span,
      words: source.text.slice(span.start, span.end),
      kind: draft.kind,
      figure: draft.figure,
      comparator: draft.comparator,
      polarity: polarity?.polarity ?? null,
      measure,
      owner: owned.owner,
      standing: standingOf(known, items, segment, engine.purposes, language.purposes),
      period,
      unit: draft.unit,
      time: draft.time,
      per: draft.per,
      priceLevel: draft.unit === null ? null : priceLevelOf(items, segment, language.periods),
      sentence: sentence.number,
    });
  });
  return figures;
}

/** A figure's own words, with the dot of an abbreviation at their end. */
function wordsOf(
  text: string,
  tokens: readonly Token[],
  draft: Draft,
  { scan }: ProseLanguage,
): { start: number; end: number } {
  const last = tokens[draft.to - 1];
  const end = last?.end ?? 0;
  const abbreviated =
    last?.kind === 'word' && text.charAt(end) === '.' && (scan.mayEnd.has(last.text) || scan.goOn.has(last.text));
  return { start: tokens[draft.from]?.start ?? 0, end: abbreviated ? end + 1 : end };
}
