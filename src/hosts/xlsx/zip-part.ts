import { inflateRawSync } from 'node:zlib';
import { packedPart } from './packed-part';
import type { ZipEntry } from './zip-directory';

/** The text of one part of a zip archive, or null where {@link unpackPart} can't unpack it. */
export function readPart(bytes: Uint8Array, entry: ZipEntry): string | null {
  const part = unpackPart(bytes, entry);
  return part && new TextDecoder().decode(part);
}

/**
 * The bytes of one part of a zip archive, or null where they can't be unpacked: an unknown method, broken data, or more bytes than the
 * directory announced (which were weighed before anything was inflated).
 */
export function unpackPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = packedPart(bytes, entry);
  if (packed === null || entry.method === 0) return packed;
  try {
    // The length must be one byte at least.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.bytes) });
  } catch {
    return null;
  }
}
