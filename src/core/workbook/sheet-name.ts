/** Excel's limit. */
export const LONGEST_SHEET_NAME = 31;

const FORBIDDEN = /[\\/?*[\]:]/;

/** True when Excel takes the text as a sheet's name: 1-31 characters, none of \ / ? * [ ] :, no apostrophe at an end, not History. */
export function isSheetName(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_SHEET_NAME || FORBIDDEN.test(text)) return false;
  return !text.startsWith("'") && !text.endsWith("'") && text.toLowerCase() !== 'history';
}

/** True when Excel takes two names for the same sheet: case doesn't count. */
export function sameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
