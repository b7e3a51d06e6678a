import type { ProseLanguage } from '../language';
import type { ProposalMention } from '../prose-figure';
import type { Sentence, Token } from '../scan/token';
import { budgetYear } from './number-shapes';
import { nounGroupAt, nounGroupBefore, type Stretch } from './noun-group';
import { flatMap } from '../../workbook/flat-map';

const PROPOSAL_ID = /^\p{Lu}{2,6}-?\d{1,4}[a-z]?$|^\p{Lu}{2,6}(?:-\d{2,4}){2,3}$/u;
const QUOTES = new Set(['”', '"', '“', '«', '»', '„']);
const JOINS = new Set(['-', '–', '—', ':']);

/** Proposals' IDs in a sentence, each with the title or subject beside it. */
export function mentionsIn(
  text: string,
  sentence: Sentence,
  isLegal: (at: number) => boolean,
  language: ProseLanguage,
): ProposalMention[] {
  const { tokens } = sentence;
  if (!tokens.some(({ kind }) => kind === 'code')) return [];
  return flatMap(tokens, (token, at) => {
    if (token.kind !== 'code' || isLegal(at)) return [];
    const id = text.slice(token.start, token.end);
    if (!PROPOSAL_ID.test(id) || budgetYear(token.text) !== null) return [];
    const stretch = subjectBehind(tokens, at, language) ?? subjectBefore(tokens, at, language);
    const subject = stretch && spanOf(text, tokens, stretch);
    return [{ id, start: token.start, end: token.end, subject, sentence: sentence.number }];
  });
}

/** `AB01 om Fælles drift`, `AB03 ”Ændring af ...”`, `AB05 – Fælles kørsel`. */
function subjectBehind(tokens: readonly Token[], at: number, { mentions, nouns }: ProseLanguage): Stretch | null {
  const next = tokens[at + 1]?.text ?? '';
  if (QUOTES.has(next)) return quoted(tokens, at + 1);
  if (mentions.about.has(next))
    return QUOTES.has(tokens[at + 2]?.text ?? '') ? quoted(tokens, at + 2) : nounGroupAt(tokens, at + 2, nouns);
  if (JOINS.has(next) && tokens[at + 2]?.capital === true)
    return at <= 1 ? titleFrom(tokens, at + 2) : nounGroupAt(tokens, at + 2, nouns);
  return null;
}

function quoted(tokens: readonly Token[], open: number): Stretch | null {
  let to = open + 1;
  while (to < tokens.length && !QUOTES.has(tokens[to]?.text ?? '')) to++;
  return to > open + 1 && to < tokens.length ? { from: open + 1, to } : null;
}

/** A line that begins with an ID is a heading: the rest is its title. */
function titleFrom(tokens: readonly Token[], from: number): Stretch {
  const last = tokens[tokens.length - 1];
  return { from, to: last?.text === '.' ? tokens.length - 1 : tokens.length };
}

/** `Fælles drift (AB01)`. */
function subjectBefore(tokens: readonly Token[], at: number, { nouns }: ProseLanguage): Stretch | null {
  if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')') return null;
  return nounGroupBefore(tokens, at - 1, 0, nouns);
}

function spanOf(text: string, tokens: readonly Token[], { from, to }: Stretch): ProposalMention['subject'] {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}
