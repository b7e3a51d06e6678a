import { inflateRawSync } from 'node:zlib';
import { readZipDirectory } from '../../src/hosts/xlsx/zip-directory';

/** The files of a zip archive as text, by name. */
export function zipParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entries = readZipDirectory(bytes);
  if (entries === null) throw new Error('these bytes are no zip archive');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = entries.map(({ name, method, compressedBytes, offset }): [string, string] => {
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const packed = bytes.subarray(start, start + compressedBytes);
    return [name, new TextDecoder().decode(method === 0 ? packed : inflateRawSync(packed))];
  });
  return new Map(parts);
}
