// Draws the add-in's icons: a year table with a check mark. `node assets/draw-icons.mjs` writes assets/icon-*.png.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

/** Sizes that Excel asks for on the ribbon and in the list of add-ins, in pixels. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const GREEN = [15, 118, 77];
const WHITE = [255, 255, 255];
const LINES = [150, 200, 176];
/** Points per pixel and direction: smooth edges without a graphics library. */
const SAMPLES = 8;

/** Distance from (x, y) to a rounded rectangle's edge, negative inside. */
function roundedRect(x, y, { left, top, right, bottom, radius }) {
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  const inside = Math.min(x - left, right - x, y - top, bottom - y);
  return dx > 0 && dy > 0 ? Math.hypot(dx, dy) - radius : -inside;
}

/** Distance from (x, y) to a line segment. */
function segment(x, y, [ax, ay], [bx, by]) {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** Measures in sixteenths of the icon, and lines on whole pixels so that small icons stay crisp. */
function measures(size) {
  const pixel = 16 / size;
  const snap = (value) => Math.max(1, Math.round(value / pixel)) * pixel;
  return { snap, rule: snap(size < 32 ? 1 : 0.6), frame: snap(1) };
}

/** The colour at a point in sixteenths, or null for transparent. */
function colourAt(x, y, { snap, rule, frame }) {
  const badge = { x: 11, y: 11, radius: 5 };
  const fromBadge = Math.hypot(x - badge.x, y - badge.y);
  if (fromBadge <= badge.radius) {
    const tick = Math.min(segment(x, y, [8.6, 11.2], [10.3, 12.9]), segment(x, y, [10.3, 12.9], [13.5, 9.3]));
    return tick <= 0.85 ? WHITE : GREEN;
  }
  if (fromBadge <= badge.radius + 0.8) return null;
  const sheet = { left: 0, top: snap(1), right: snap(15), bottom: snap(14), radius: 1.6 };
  const depth = -roundedRect(x, y, sheet);
  if (depth < 0) return null;
  const header = snap(5);
  if (depth < frame || y < header) return GREEN;
  const onLine = (at, position) => at >= snap(position) && at < snap(position) + rule;
  return onLine(x, 5) || onLine(x, 10) || onLine(y, 8) || onLine(y, 11) ? LINES : WHITE;
}

/** One pixel as red, green, blue, opacity: the mean of its sample points. */
function pixelAt(column, row, size, measure) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const colour = colourAt((x * 16) / size, (y * 16) / size, measure);
    if (colour === null) continue;
    covered++;
    colour.forEach((value, channel) => (sum[channel] += value));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((255 * covered) / SAMPLES ** 2)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** The icon as the bytes of a PNG file, `size` pixels square, 8 bits of red, green, blue and opacity. */
export function drawIcon(size) {
  const measure = measures(size);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (__, column) => pixelAt(column, row, size, measure)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const size of ICON_SIZES) {
    writeFileSync(fileURLToPath(new URL(`icon-${size}.png`, import.meta.url)), drawIcon(size));
  }
}
