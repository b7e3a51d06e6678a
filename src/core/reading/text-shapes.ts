/** Marks that print "nothing" in an amount cell. */
const DASHES = new Set(['-', '–', '—', '−', '‐', '‑', '‒', '―', '- ', '--', '---', '÷', '.', '..', '…']);

/** Is the text a dash, as printed for "no amount"? */
export function isDash(text: string): boolean {
  return text.length <= 5 && DASHES.has(text.trim());
}

const BULLET = /^\s*(?:[-–—•·▪●◦‣○■□►>*]\s|[•·▪●◦‣]|[a-zæøå]\)\s|[A-ZÆØÅ]\)\s|\(?\d{1,2}\)\s)/;

/** Does the text begin like a point of a list: a bullet, "a)", "1)"? */
export function startsWithBullet(text: string): boolean {
  return BULLET.test(text.slice(0, 12));
}

const NUMBERED = /^\s*(\d{1,2}(?:\.\d{1,2}){0,3})\.?[)]?\s+\S/;

/** "1. Baggrund", "2.3 Økonomi": the number, or null. */
export function headingNumber(text: string): string | null {
  return NUMBERED.exec(text.slice(0, 24))?.[1] ?? null;
}

/** Longer than this, a line is prose whatever else it looks like. */
const LONGEST_HEADING = 150;

/** Does a line end like a sentence? An abbreviation at the end of a short line ("m.v.", "kr.") doesn't count. */
export function endsLikeSentence(text: string): boolean {
  const end = text.slice(-ENDING).trimEnd();
  if (!/[.!?;,…]["”’)]?$/.test(end)) return false;
  return !(text.length < 60 && ABBREVIATION.test(end));
}

/** Patterns tied to the end of a text are tried on its last characters only. */
const ENDING = 12;
const ABBREVIATION = /\b(?:m\.?v|mv|mm|m\.?m|osv|kr|pct|p\/?l|inkl|ekskl|etc|mio|mia|t\.kr|nr|jf)\.?\)?\.?$/i;

/** Does a text end in a colon? */
export function endsWithColon(text: string): boolean {
  return text.slice(-ENDING).trimEnd().endsWith(':');
}

/** Could the line be a heading: short, one line, no sentence and no point of a list? */
export function looksLikeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING + ENDING) return false;
  const line = text.trim();
  return line.length <= LONGEST_HEADING && !endsLikeSentence(line) && !startsWithBullet(line) && /\p{L}/u.test(line);
}

/** A caption's own number: "Tabel 2. Varige ændringer" is 2. */
export function captionNumber(text: string): number | null {
  const match = text.length > LONGEST_CAPTION ? null : CAPTION.exec(text.slice(0, 24));
  return match ? Number(match[1]) : null;
}

const LONGEST_CAPTION = 250;
const CAPTION = /^\s*(?:tabel|table|tabell|skema)\s+(\d{1,3})(?!\d)/i;
