import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from './build';

/**
 * Prints how much the built task pane loads at first, gzipped, beside a page with one Fluent button built in the same way: what React and
 * Fluent weigh by themselves. Wants `npm run build` to have been run.
 */
const GOAL = 250;
const dist = join(import.meta.dirname, '../dist');
const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024;

/** The page's own scripts, and the words of one language. */
function loadedByPane(): string[] {
  const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)].map(([, source]) => source ?? '');
  const own = scripts.filter((source) => !source.startsWith('https:'));
  const words = readdirSync(dist).filter((file) => /^messages-da\..*js$/.test(file));
  return [...own, ...words].map((file) => join(dist, file));
}

async function loadedByMinimalPage(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'minimal-pane-'));
  await build({
    entry: join(import.meta.dirname, 'minimal-pane.tsx'),
    output: { path: folder, filename: 'minimal-pane.js' },
  });
  const size = kilobytes(
    readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .map((file) => join(folder, file)),
  );
  rmSync(folder, { recursive: true });
  return size;
}

if (!existsSync(join(dist, 'taskpane.html'))) console.log('first load: dist/ is missing, run npm run build first');
else {
  const [pane, minimal] = [kilobytes(loadedByPane()), await loadedByMinimalPage()];
  console.log(
    `first load: ${pane.toFixed(0)} KB gzipped (goal ${GOAL}); one Fluent button ${minimal.toFixed(0)} KB: ` +
      `${(pane / minimal).toFixed(2)} x, ${(pane - minimal).toFixed(0)} KB of our own`,
  );
}
