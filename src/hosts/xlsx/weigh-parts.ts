import type { HostTrouble } from '../../core/workbook/host-trouble';
import { weighSheet } from './weigh-sheet';
import type { ZipEntry } from './zip-directory';

/** A catalogue of 1,000 cases has some 400,000 cells; each takes the library a kilobyte. */
const MOST_CELLS = 2_000_000;
/** The library looks through all sheets for each new one. */
const MOST_SHEETS = 5_000;
const MOST_MERGED = 100_000;
const MOST_RULED = 100_000;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** Unpacks one part: null where it is broken or holds more than the directory announced. */
export type Unpack = (bytes: Uint8Array, entry: ZipEntry) => Promise<Uint8Array | null> | Uint8Array | null;

/** Parts of a file's sheets that are left out, because the library would spend minutes on them and nothing reads them. */
export interface PartsWeighed {
  readonly leaveOut: readonly string[];
}

/**
 * Unpacks each part once, to see that the directory told the truth of its size, and weighs the sheets: what the library is then given
 * neither hangs nor loses anything without saying so.
 */
export async function weighParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  unpack: Unpack,
): Promise<PartsWeighed | HostTrouble> {
  if (entries.filter(({ name }) => SHEET.test(name)).length > MOST_SHEETS) return { trouble: 'too-large' };
  let [cells, merged, ruled] = [0, 0, 0];
  for (const entry of entries) {
    const part = await unpack(bytes, entry);
    if (part === null) return { trouble: 'unreadable', why: 'not-a-workbook' };
    if (!SHEET.test(entry.name)) continue;
    const sheet = weighSheet(new TextDecoder().decode(part));
    if (!sheet.sound) return { trouble: 'unreadable', why: 'not-a-workbook' };
    cells += sheet.cells;
    merged += sheet.merged;
    ruled += sheet.ruled;
    if (cells > MOST_CELLS || merged > MOST_MERGED) return { trouble: 'too-large' };
  }
  return { leaveOut: ruled > MOST_RULED ? ['dataValidations'] : [] };
}
