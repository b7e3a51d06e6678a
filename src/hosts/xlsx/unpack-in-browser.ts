import { packedPart } from './packed-part';
import type { ZipEntry } from './zip-directory';

/** Unpacks one part with what a browser has; null where it is broken or grows beyond what the directory announced. */
export async function unpackInBrowser(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | null> {
  const packed = packedPart(bytes, entry);
  if (packed === null || entry.method === 0) return packed;
  const whole = new Uint8Array(entry.bytes);
  let length = 0;
  try {
    const reader = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (length + piece.value.length > whole.length) {
        await reader.cancel();
        return null;
      }
      whole.set(piece.value, length);
      length += piece.value.length;
    }
  } catch {
    return null;
  }
  return whole.subarray(0, length);
}
