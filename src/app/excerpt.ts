/** A piece of a cell's text around the figure, ready to draw: `before` + `figure` + `after`, with what was cut off marked. */
export interface Excerpt {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Cuts at the last space within reach, so that no word is halved; a text without spaces is cut where it must be. */
function cutEnd(text: string, room: number): string {
  if (text.length <= room) return text;
  const end = text.lastIndexOf(' ', room);
  return text.slice(0, end > 0 ? end : room);
}

function cutStart(text: string, room: number): string {
  if (text.length <= room) return text;
  const from = text.length - room;
  const start = text.indexOf(' ', from);
  return text.slice(start >= 0 && start < text.length - 1 ? start + 1 : from);
}

/** At most `room` characters on either side of the figure; without a span, the beginning of the text. */
export function excerptOf(
  text: string,
  span: { readonly start: number; readonly end: number } | null,
  room: number,
): Excerpt {
  if (span === null) {
    const before = cutEnd(text, 2 * room);
    return { before, figure: '', after: '', isCutBefore: false, isCutAfter: before.length < text.length };
  }
  const before = cutStart(text.slice(0, span.start), room);
  const after = cutEnd(text.slice(span.end), room);
  return {
    before,
    figure: text.slice(span.start, span.end),
    after,
    isCutBefore: before.length < span.start,
    isCutAfter: after.length < text.length - span.end,
  };
}
