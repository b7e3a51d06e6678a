import type { ZipEntry } from './zip-directory';

const LOCAL_HEADER = 30;

/**
 * The bytes of one part as they stand in the archive, stored or deflated; null where the archive holds no such bytes, packs them by another
 * method, or announces another size for stored ones.
 */
export function packedPart(
  bytes: Uint8Array,
  { method, compressedBytes, offset, bytes: announced }: ZipEntry,
): Uint8Array | null {
  if (offset + LOCAL_HEADER > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + LOCAL_HEADER + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + compressedBytes);
  const known = method === 8 || (method === 0 && compressedBytes === announced);
  return known && packed.length === compressedBytes ? packed : null;
}
