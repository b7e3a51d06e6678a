const OWN_SHEETS = new Set(['katalogtjek', 'katalogtjek totaler', 'katalogtjek totals']);
const SCHEMA_SHEET = 'katalogskema';

function plain(name: string): string {
  return name.trim().toLowerCase();
}

/** A sheet that Katalogtjek writes itself. */
export function isOwnSheet(name: string): boolean {
  return OWN_SHEETS.has(plain(name));
}

/** The sheet with a workbook's own words and rules. */
export function isSchemaSheet(name: string): boolean {
  return plain(name) === SCHEMA_SHEET;
}

/** Does a sheet's name fit a pattern in which `*` stands for anything? Case doesn't count. */
export function fitsSheetName(pattern: string, name: string): boolean {
  const [head = '', ...rest] = plain(pattern).split('*');
  const text = plain(name);
  if (rest.length === 0) return text === head;
  if (!text.startsWith(head)) return false;
  const tail = rest.pop() ?? '';
  let from = head.length;
  for (const part of rest) {
    const found = text.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return text.length - tail.length >= from && text.endsWith(tail);
}
