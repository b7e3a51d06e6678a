import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { checkWorkbook } from '../../src/app/check-workbook';
import { applyEdits, previewTotals } from '../../src/app/write-totals';
import type { HostResult } from '../../src/app/workbook-host';
import { contentAt } from '../../src/core/workbook/cell-content';
import { cellAt, formatAddress } from '../../src/core/workbook/cell-ref';
import { callsOwnFunction } from '../../src/core/workbook/own-functions';
import type { CellValue, Snapshot } from '../../src/core/workbook/snapshot';
import { openXlsxFile, openXlsxHost } from '../../src/hosts/xlsx/open-file';
import { da } from '../../src/messages/da';

/**
 * Writes the totals into each example, lets LibreOffice open and save it without a screen, and prints what became of the cells: run by hand
 * (`npm run verify:libreoffice`), not in CI; what it printed stands in docs/libreoffice.md. Needs `soffice` on the path.
 */
function good<T>(answer: HostResult<T>): T {
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

async function writeTotals(example: string, file: string): Promise<number> {
  const host = good(await openXlsxHost(example));
  const { planned, ownSheet } = previewTotals(good(await checkWorkbook(host)), da);
  good(
    await applyEdits(
      host,
      planned.map(({ edit }) => edit),
      ownSheet,
    ),
  );
  good(await host.save(file));
  return planned.length;
}

interface Outcome {
  readonly cells: number;
  readonly changed: readonly string[];
  /** What LibreOffice shows where a formula calls a function it doesn't know. */
  readonly shown: ReadonlyMap<string, number>;
  readonly calls: number;
  /** Calls whose formula LibreOffice wrote back as it was. */
  readonly kept: number;
}

/** Every cell of the file before LibreOffice, beside what it is after. */
function outcomeOf(before: Snapshot, after: Snapshot): Outcome {
  const changed: string[] = [];
  const shown = new Map<string, number>();
  let [cells, calls, kept] = [0, 0, 0];
  for (const sheet of before.sheets) {
    const now = after.sheets.find(({ name }) => name === sheet.name);
    sheet.values.forEach((row, y) =>
      row.forEach((value, x) => {
        const [top, left] = [sheet.top + y, sheet.left + x];
        const was = contentAt(sheet, top, left);
        const is = now ? contentAt(now, top, left) : null;
        if (value === null && was.formula === null) return;
        cells += 1;
        if (was.formula !== null && callsOwnFunction(was.formula)) {
          calls += 1;
          if (is?.formula === was.formula) kept += 1;
          const said = show(is?.value ?? null);
          shown.set(said, (shown.get(said) ?? 0) + 1);
        } else if (was.formula === null && show(is?.value ?? null) !== show(value)) {
          changed.push(formatAddress(cellAt(sheet.name, top, left)));
        }
      }),
    );
  }
  return { cells, changed, shown, calls, kept };
}

function show(value: CellValue): string {
  return typeof value === 'object' && value !== null ? value.error : String(value ?? '');
}

async function main(): Promise<void> {
  console.log(execFileSync('soffice', ['--version'], { encoding: 'utf8' }).trim());
  const folder = mkdtempSync(join(tmpdir(), 'katalogtjek-'));
  const saved = join(folder, 'saved');
  try {
    for (const example of readdirSync('examples').filter((name) => name.endsWith('.xlsx'))) {
      const file = join(folder, example);
      const planned = await writeTotals(join('examples', example), file);
      execFileSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', saved, file], { stdio: 'ignore' });
      const before = good(await openXlsxFile(file)).snapshot;
      const after = good(await openXlsxFile(join(saved, basename(file)))).snapshot;
      const { cells, changed, shown, calls, kept } = outcomeOf(before, after);
      const said = [...shown].map(([what, count]) => `${what} (${count})`).join(', ');
      console.log(
        `${example}: ${planned} cells written, ${cells} cells kept but ${changed.length}; ${calls} of the add-in's functions show ${said || 'nothing'}, ${kept} formulas kept`,
      );
      if (changed.length > 0) console.log(`  changed: ${changed.slice(0, 10).join(', ')}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
