import { readFileSync } from 'node:fs';

/** Width and height from a PNG file's header, or null for a file that is none. */
export function imageSize(file: string): { readonly width: number; readonly height: number } | null {
  const bytes = readFileSync(file);
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
