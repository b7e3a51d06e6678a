import type { CellText, SheetReading } from '../reading/sheet-reading';
import type { CheckContext } from './check-context';

/** Words for moving a shortfall on, by beginning; Danish, Norwegian, Swedish, English. */
const MOVED =
  /(?<!\p{L})(?:overfør|överför|videreføre?s|lagt|lægges|tillægges|lagd|läggs|rulle[rst]|carried|carry|carries|rolled|roll|rolls|added)/u;
const NEXT = /\b(?:næste|følgende|efterfølgende|kommende|neste|nästa|följande|next|following|subsequent)\b/;
const OWED = /(?:mål|krav|år|target|requirement|year)/;
/** "overføres ikke", "is not carried forward". */
const NOT_MOVED =
  /(?<!\p{L})(?:overfør\w*|överför\w*|videreføres|lægges|läggs|rulles|carried)\s+(?:ikke|ikkje|inte|not)\b|\b(?:ikke|inte|not|never|aldrig)\s+(?:be\s+)?(?:overfør|överför|videreføre|lagt|lægge|läggs|carried|carry|rolled|added)/u;

/** The sentence that says that what a year misses is added to the next year's target, or null. */
function carryOverStatement(paragraphs: readonly CellText[]): CellText | null {
  for (const { cell, text } of paragraphs) {
    for (const sentence of text.split(/(?<=[.!?])\s+/)) {
      const lower = sentence.toLowerCase();
      const says = MOVED.test(lower) && NEXT.test(lower) && OWED.test(lower) && !NOT_MOVED.test(lower);
      if (says) return { cell, text: sentence.trim() };
    }
  }
  return null;
}

/** The plan's own words first, then what the workbook's other plans and texts say. */
export function statementFor(sheet: SheetReading, context: CheckContext): CellText | null {
  const others = [...context.sheetsOf('recovery-plan'), ...context.sheetsOf('narrative')];
  for (const { paragraphs } of [sheet, ...others]) {
    const found = carryOverStatement(paragraphs);
    if (found) return found;
  }
  return null;
}
