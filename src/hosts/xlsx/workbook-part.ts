/** A defined name as the file has it. */
export interface StoredName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet it holds on alone; null where it holds for the whole workbook. */
  readonly sheet: string | null;
}

/** What the library leaves out of a workbook's own part, or reads in part only. */
export interface WorkbookPart {
  readonly names: readonly StoredName[];
  /** Some names are hidden or carry a comment, which the library can't write. */
  readonly hasOtherNames: boolean;
  readonly structureProtected: boolean;
}

/** Names that Excel gives by itself for print settings: the library keeps these in its own way. */
const PRINTING = /^_xlnm\.Print_(?:Area|Titles)$/;

/** Reads `xl/workbook.xml` for what the library doesn't. */
export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets = [...xml.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(([, text = '']) => attribute(text, 'name') ?? '');
  const names: StoredName[] = [];
  let hasOtherNames = false;
  for (const [, attributes = '', text = ''] of xml.matchAll(/<(?:\w+:)?definedName\s([^>]*)>([^<]*)</g)) {
    const name = attribute(attributes, 'name') ?? '';
    if (PRINTING.test(name)) continue;
    const local = attribute(attributes, 'localSheetId');
    names.push({ name, refersTo: unescapeXml(text), sheet: local === null ? null : (sheets[Number(local)] ?? null) });
    // Excel hides names of its own by their prefix, whatever the file says.
    hasOtherNames ||= !name.startsWith('_xlnm.') && /\s(?:hidden|comment|description|function)=/.test(attributes);
  }
  const protection = /<(?:\w+:)?workbookProtection\s([^>]*)>/.exec(xml)?.[1] ?? '';
  const structureProtected = /^(?:1|true|on)$/.test(attribute(protection, 'lockStructure') ?? '');
  return { names, hasOtherNames, structureProtected };
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : null;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/gi;

function unescapeXml(text: string): string {
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, named?: string) => {
    if (named !== undefined) return ENTITIES[named.toLowerCase()] ?? '';
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
