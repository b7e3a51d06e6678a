import { inflateRawSync } from 'node:zlib';
import { readZipDirectory } from '../../src/hosts/xlsx/zip-directory';

type Parts = Map<string, Uint8Array>;

/** An archive with some of its text parts changed, added (null before) or taken away (null after). */
export function rezip(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (text: string | null) => string | null>>,
): Uint8Array {
  const parts = unzip(bytes);
  for (const [name, change] of Object.entries(changes)) {
    const before = parts.get(name);
    const after = change(before ? new TextDecoder().decode(before) : null);
    if (after === null) parts.delete(name);
    else parts.set(name, new TextEncoder().encode(after));
  }
  return zip(parts);
}

function unzip(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Parts = new Map();
  for (const { name, method, compressedBytes, offset } of readZipDirectory(bytes) ?? []) {
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const packed = bytes.subarray(start, start + compressedBytes);
    parts.set(name, method === 0 ? packed : new Uint8Array(inflateRawSync(packed)));
  }
  return parts;
}

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** Stored, not deflated. */
function zip(parts: Parts): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const whole = Buffer.concat([number32(LOCAL), fields, Buffer.from(name), content]);
    directory.push(Buffer.concat([number32(ENTRY), Buffer.from([20, 0]), fields, rest, Buffer.from(name)]));
    local.push(whole);
    offset += whole.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...local, listed, number32(END), end]));
}

function number32(value: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value, 0);
  return four;
}

function crc32(content: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of content) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
