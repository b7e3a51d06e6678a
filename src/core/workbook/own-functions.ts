/** The add-in's functions as they stand in formulas; a test holds them against those it registers. */
export const OWN_FUNCTIONS: readonly string[] = [
  'NETSAVING',
  'GROSSSAVING',
  'CARRYFORWARD',
  'ADJUSTEDTARGET',
  'OUTSTANDING',
  'RELEASED',
  'PAYBACKYEARS',
  'PRICELEVEL',
  'SAVINGTOTAL',
  'PARSEAMOUNT',
  'IMPLIEDBASE',
  'AGREES',
  'CHECKTEXT',
];

const CALL = `(?<![\\p{L}\\p{N}_.!])(?:${OWN_FUNCTIONS.join('|')})(?=\\()`;
/** Texts and sheet names in quotes. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** True for a formula that calls one of the add-in's functions; a name in a text or of a sheet is no call. */
export function callsOwnFunction(formula: string): boolean {
  const call = new RegExp(CALL, 'iu');
  return outsideQuotes(formula).some((part) => call.test(part));
}

/** The formula with each of the add-in's functions called by another name. */
export function renameOwnCalls(formula: string, rename: (name: string) => string): string {
  const call = new RegExp(CALL, 'giu');
  const parts = formula.split(QUOTED);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(call, rename))).join('');
}

const outsideQuotes = (formula: string): string[] => formula.split(QUOTED).filter((_, index) => index % 2 === 0);
