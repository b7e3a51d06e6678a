import { inflateRawSync } from 'node:zlib';
import type { ZipEntry } from './zip-directory';

const LOCAL_HEADER = 30;

/**
 * The text of one part of a zip archive, or null where it is no text we can unpack: an unknown method, or more bytes than the
 * directory announced (which were weighed before anything was inflated).
 */
export function readPart(
  bytes: Uint8Array,
  { method, compressedBytes, offset, bytes: announced }: ZipEntry,
): string | null {
  if (offset + LOCAL_HEADER > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + LOCAL_HEADER + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + compressedBytes);
  if (method === 0) return new TextDecoder().decode(packed);
  if (method !== 8 || announced === 0) return null;
  try {
    return new TextDecoder().decode(inflateRawSync(packed, { maxOutputLength: announced }));
  } catch {
    return null;
  }
}
