import { readdirSync, readFileSync } from 'node:fs';
import { FUNCTIONS } from '../../src/functions/function-table';

type Cell = string | number | null;
type Name = keyof typeof FUNCTIONS;

const FOLDER = 'docs/functions';
const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
const read = (page: string) => readFileSync(`${FOLDER}/${page}`, 'utf8');

function cellOf(printed: string): Cell {
  const text = printed.trim();
  if (text === '') return null;
  if (/^-?[\d.]+%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** The example's cells: table rows that begin with a row number in bold. */
function gridOf(page: string): Cell[][] {
  const rows = [...page.matchAll(/^\| \*\*\d+\*\* +\|(.*)\|$/gm)];
  return rows.map(([, cells = '']) => cells.split('|').map(cellOf));
}

/** The example's formulas with the results printed beside them. */
function callsOf(page: string): [string, string][] {
  return [...page.matchAll(/^(=.*?) {2}-> {2}(.*)$/gm)].map(([, formula = '', result = '']) => [formula, result]);
}

function argumentOf(written: string, grid: readonly (readonly Cell[])[]): unknown {
  const range = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(written);
  if (range !== null) {
    const [, left = '', top = '', right, bottom] = range;
    const columns = (letter: string) => letter.charCodeAt(0) - 65;
    if (right === undefined) return grid[Number(top) - 1]?.[columns(left)] ?? null;
    const rows = grid.slice(Number(top) - 1, Number(bottom));
    return rows.map((row) => row.slice(columns(left), columns(right) + 1));
  }
  if (written.startsWith('"')) return written.slice(1, -1).replaceAll('""', '"');
  return written === 'TRUE' ? true : written === 'FALSE' ? false : cellOf(written);
}

/** Runs a formula of the page and prints its result as the page does: columns parted by |, rows by /. */
function run(formula: string, grid: readonly (readonly Cell[])[]): string {
  const [, name = '', list = ''] = /^=([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  const given = (list.match(/"(?:[^"]|"")*"|[^,\s][^,]*/g) ?? []).map((written) => argumentOf(written.trim(), grid));
  const result = FUNCTIONS[name as Name](given);
  if (!result.ok) return JSON.stringify(result.problem);
  const { value } = result;
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  const rows =
    Array.isArray(value) && Array.isArray(value[0])
      ? (value as number[][])
      : [value].flat().length > 0
        ? [[value].flat()]
        : [];
  return rows.map((row) => row.join(' | ')).join(' / ');
}

it('has a page for every function, and no other', () => {
  expect(pages.sort()).toEqual(
    Object.keys(FUNCTIONS)
      .map((name) => `${name}.md`)
      .sort(),
  );
});

describe.each(pages)('the page %s', (file) => {
  const page = read(file);

  it('has a worked example that comes out as printed', () => {
    const calls = callsOf(page);
    expect(calls.length).toBeGreaterThan(0);
    for (const [formula, result] of calls) expect([formula, run(formula, gridOf(page))]).toEqual([formula, result]);
  });

  it('lists the arguments in order', () => {
    const listed = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
    expect(listed).toEqual(FUNCTIONS[file.replace('.md', '') as Name].argumentNames);
  });

  it('has a Danish part with a formula as Danish Excel wants it', () => {
    expect(page).toMatch(/## På dansk\n\n[^]*`=[A-Z]+\([^`,]*(?:\d,\d[^`,]*)?\)`/);
  });
});
