/** One file in a zip archive, as its central directory announces it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly compressedBytes: number;
  readonly bytes: number;
  /** Where the entry's local header begins. */
  readonly offset: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** The end record is 22 bytes and may carry a comment of up to 65,535. */
const endRecordBytes = 22;
const longestComment = 0xffff;

/**
 * The entries of a zip archive, read from its central directory without inflating anything; null when the bytes are no
 * complete zip archive. Zip64 archives (over 4 GB or 65,535 entries) count as none: no workbook of ours is that large.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (position + 46 > end || view.getUint32(position, true) !== directoryEntry) return null;
    const nameBytes = view.getUint16(position + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameBytes)),
      method: view.getUint16(position + 10, true),
      compressedBytes: view.getUint32(position + 20, true),
      bytes: view.getUint32(position + 24, true),
      offset: view.getUint32(position + 42, true),
    });
    position += 46 + nameBytes + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}

function findEndRecord(view: DataView): number | null {
  const last = view.byteLength - endRecordBytes;
  const first = Math.max(0, last - longestComment);
  for (let position = last; position >= first; position--) {
    if (view.getUint32(position, true) === endOfDirectory) return position;
  }
  return null;
}
