import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { checkPages } from './check-pages';

/** Writes docs/checks anew: a page for every check, an index, and no other page. */
const folder = join(process.cwd(), 'docs/checks');
const pages = checkPages();
const options = { ...(await resolveConfig(folder)), parser: 'markdown' };
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(join(folder, file));
for (const [file, text] of pages) writeFileSync(join(folder, file), await format(text, options));
