import { isProse, onlyText, type Line } from './lines';
import { captionNumber, endsLikeSentence, headingNumber, looksLikeHeading, startsWithBullet } from './text-shapes';

const LONGEST_TITLE = 150;
const LONGEST_PLAIN_HEADING = 100;

/** Is the line at `index` a heading? A heading is short, is no sentence, and has something to head. */
export function isHeadingLine(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const cell = onlyText(line);
  if (!line || !cell || cell.text.length > LONGEST_TITLE + 10) return false;
  const text = cell.text.trim();
  if (startsWithBullet(text) || /^(?:\d{1,2}:|\*)/.test(text)) return false;
  const above = line.opens ? null : (onlyText(lines[index - 1])?.text.trim() ?? '');
  const below = line.continues ? (onlyText(lines[index + 1])?.text.trim() ?? '') : null;
  if (isFirstTitle(lines, index)) return text.length <= LONGEST_TITLE;
  if (captionNumber(text) !== null) return true;
  if (headingNumber(text) !== null) return isNumberedHeading(text, above, below);
  if (text.endsWith(':')) return isColonHeading(line, text, below);
  if (!looksLikeHeading(text) || endsInAmount(text)) return isSentenceHeading(line, text, below);
  if (text.length > LONGEST_PLAIN_HEADING) return false;
  if (isTopBlock(lines, index)) return true;
  if (above?.endsWith(':') || below === null) return false;
  return (
    isProse(below) || (line.opens && below !== '' && headsHeading(lines, index + 1)) || (line.opens && below === '')
  );
}

/** "2. Baggrund og formål": numbered, and neither above nor below is the same list's next point. */
function isNumberedHeading(text: string, above: string | null, below: string | null): boolean {
  if (text.length > LONGEST_PLAIN_HEADING + 20 || endsLikeSentence(text)) return false;
  const isPoint = (other: string | null): boolean => other !== null && headingNumber(other) !== null;
  return !isPoint(above) && !isPoint(below);
}

/** "Beskrivelse:" heads what follows; "Der ventes disse effekter:" leads in to a list. */
function isColonHeading(line: Line, text: string, below: string | null): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const leadsIn = below !== null && startsWithBullet(below);
  if (text.length > LONGEST_PLAIN_HEADING) return false;
  return line.opens ? words <= 3 || !leadsIn : words <= 2 && !leadsIn;
}

/** "Forslaget sparer 500.000 kr." is a sentence, though its last word is an abbreviation. */
function endsInAmount(text: string): boolean {
  return /\d (?:t\.? ?|mio\.? ?|mia\.? ?|mill\.? ?|millioner ?|tusinde? ?)?kr\.$/i.test(text.slice(-24));
}

/** A heading closed with a full stop, above a long paragraph. */
function isSentenceHeading(line: Line, text: string, below: string | null): boolean {
  return (
    line.opens && text.endsWith('.') && text.length <= 70 && below !== null && below.length > 100 && !/\d/.test(text)
  );
}

/** The sheet's first line, or the first below "Bilag 1" and a date. */
function isFirstTitle(lines: readonly Line[], index: number): boolean {
  return (
    index < 4 &&
    lines[index]?.isTop === true &&
    lines.slice(0, index).every((line) => saysOnlyWhatPaper(onlyText(line)?.text ?? ''))
  );
}

/** "Bilag 1", "Januar 2019", "BUSINESS CASE": says what the paper is, not what it is about. */
export function saysOnlyWhatPaper(text: string): boolean {
  return /^\s*(?:(?:bilag|appendix|annex|vedlegg|bilaga)\s*\w{0,3}\.?|\p{L}+ (?:19|20)\d\d|business case)\s*$/iu.test(
    text,
  );
}

function isTopBlock(lines: readonly Line[], index: number): boolean {
  for (let row = index; row > 0; row -= 1) {
    if (row !== index && !looksLikeHeading(onlyText(lines[row])?.text ?? '.')) return false;
    if (lines[row]?.opens) return false;
    if (index - row > 4) return false;
  }
  return onlyText(lines[0]) !== null;
}

/** A heading directly above another one ("Beskrivelse" / "Kort opsummering"). */
function headsHeading(lines: readonly Line[], index: number): boolean {
  const below = lines[index];
  const text = onlyText(below)?.text ?? '';
  const next = onlyText(lines[index + 1])?.text;
  return looksLikeHeading(text) && below?.continues === true && next !== undefined && isProse(next);
}
