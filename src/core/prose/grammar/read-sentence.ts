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
import { polarityOf } from './polarity';
import { priceLevelOf } from './price-level';
import { readFigures } from './read-figures';
import { segmentOf } from './segment';
import { standingOf } from './standing';
import { isCompound } from './unit-at';
import type { Line, WordEntry } from './word-entry';
import { flatMap } from '../../workbook/flat-map';

/** What one sentence gives; its figures are numbered from `offset`. */
export interface SentenceRead {
  readonly figures: readonly ProseFigure[];
  /** The sentence's words and figures, for the relations. */
  readonly line: Line;
  /** Figures that stand like a name's number. */
  readonly nameLike: readonly number[];
  readonly mentions: readonly ProposalMention[];
  readonly passedOver: readonly PassedOver[];
  readonly unread: readonly UnreadNumber[];
}

/** Reads one sentence of a source. */
export function readSentence(source: ProseSource, sentence: Sentence, engine: Engine, offset: number): SentenceRead {
  const { tokens } = sentence;
  const words = tokens.map(({ text }) => engine.lexicon.of(text));
  const passed = passedOver(tokens, words, engine.passedOver);
  const { drafts, unread } = readFigures(tokens, words, passed, engine.language);
  const plain = { items: tokens, words };
  const line = drafts.length === 0 ? plain : withFigures(plain, drafts, offset, engine.lexicon.of(''));
  const figures = drafts.length === 0 ? [] : describe(source, sentence, line, drafts, engine);
  return {
    figures,
    line,
    nameLike: flatMap(drafts, (draft, i) => (draft.nameLike ? [i + offset] : [])),
    mentions: mentionsIn(source.text, sentence, (at) => passed.get(at) === 'legal', engine.language),
    passedOver: [
      ...flatMap([...passed], ([at, because]) => (covers(drafts, at) ? [] : [{ because, ...spanOf(tokens[at]) }])),
      ...unread
        .filter((at) => isCompound(tokens, at + 1))
        .map((at): PassedOver => ({ because: 'id-or-name', ...spanOf(tokens[at]) })),
    ],
    unread: unread.filter((at) => !isCompound(tokens, at + 1)).map((at) => spanOf(tokens[at])),
  };
}

function covers(drafts: readonly Draft[], at: number): boolean {
  return drafts.some(({ from, to }) => from <= at && at < to);
}

function spanOf(token: Token | undefined): { start: number; end: number } {
  return { start: token?.start ?? 0, end: token?.end ?? 0 };
}

/** The sentence's tokens with each figure, its hedge included, as one item; figures are numbered from `offset`. */
function withFigures(plain: Plain, drafts: readonly Draft[], offset: number, noWord: WordEntry): Line {
  const items: Item[] = [];
  const words: WordEntry[] = [];
  let at = 0;
  const copyTo = (end: number): void => {
    items.push(...plain.items.slice(at, end));
    words.push(...plain.words.slice(at, end));
  };
  drafts.forEach((draft, index) => {
    copyTo(draft.lead);
    items.push(figureItem(plain.items, draft, index + offset));
    words.push(noWord);
    at = Math.max(draft.to, at);
  });
  copyTo(plain.items.length);
  return { items, words };
}

/** A sentence's tokens and what the language knows of each. */
interface Plain {
  readonly items: readonly Token[];
  readonly words: readonly WordEntry[];
}

function figureItem(tokens: readonly Token[], draft: Draft, figure: number): FigureItem {
  return {
    kind: 'figure',
    text: '',
    figure,
    figureKind: draft.kind,
    years: draft.years,
    start: tokens[draft.lead]?.start ?? 0,
    end: tokens[draft.to - 1]?.end ?? 0,
  };
}

function describe(
  source: ProseSource,
  sentence: Sentence,
  line: Line,
  drafts: readonly Draft[],
  engine: Engine,
): ProseFigure[] {
  const { language } = engine;
  const { items } = line;
  const figures: ProseFigure[] = [];
  const cues = { period: periodCues(line, language.periods), owner: ownerCues(source, line) };
  for (let at = 0; at < items.length; at++) {
    const draft = items[at]?.kind === 'figure' ? drafts[figures.length] : undefined;
    if (draft === undefined) continue;
    const segment = segmentOf(items, at);
    const period = periodOf(items, at, draft, segment, language.periods, cues.period);
    const isYear = draft.kind === 'year';
    const polarity = isYear ? null : polarityOf(at, segment, line);
    const measure = isYear ? null : measureOf(source.text, sentence.tokens, items, at, draft, language);
    const owned = ownerOf(source, line, at, segment, period, engine.owners, cues.owner);
    const span = wordsOf(source.text, sentence.tokens, draft, language);
    const known = { kind: draft.kind, money: draft.unit !== null, owned, measure, polarity, own: span };
    figures.push({
      cell: source.cell,
      start: span.start,
      end: span.end,
      words: source.text.slice(span.start, span.end),
      kind: draft.kind,
      figure: draft.figure,
      comparator: draft.comparator,
      polarity: polarity?.polarity ?? null,
      measure,
      owner: owned.owner,
      standing: standingOf(known, line, segment, language.purposes),
      period,
      unit: draft.unit,
      time: draft.time,
      per: draft.per,
      priceLevel: draft.unit === null ? null : priceLevelOf(items, segment, language.periods),
      sentence: sentence.number,
    });
  }
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
  const dotted = last?.kind === 'word' && text.charAt(end) === '.' && !scan.writtenOut.has(last.text);
  const abbreviated = dotted && (scan.mayEnd.has(last.text) || scan.goOn.has(last.text));
  return { start: tokens[draft.from]?.start ?? 0, end: abbreviated ? end + 1 : end };
}
