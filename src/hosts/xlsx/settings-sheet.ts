import type { Workbook } from 'exceljs';

/** Excel keeps an add-in's settings in a part that the library doesn't know; a file of ours keeps them on a sheet that no menu shows. */
const SHEET = 'Katalogtjek_data';
const HEADING = 'Katalogtjek settings';
/** Excel's longest text in a cell is 32,767 characters. */
const PIECES = /[\s\S]{1,30000}/g;

/** Takes the settings out of a workbook just read, and their sheet with them: it is no part of what a reader sees. */
export function takeSettings(workbook: Workbook): Map<string, string> {
  const settings = new Map<string, string>();
  const sheet = workbook.getWorksheet(SHEET);
  if (sheet?.state !== 'veryHidden' || sheet.getCell('A1').value !== HEADING) return settings;
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const pieces: string[] = [];
    row.eachCell((cell, column) => {
      if (column > 1) pieces.push(cell.text.slice(1));
    });
    settings.set(row.getCell(1).text.slice(1), pieces.join(''));
  });
  workbook.removeWorksheet(sheet.id);
  return settings;
}

/** Puts the settings onto their sheet for as long as `work` runs. */
export async function withSettings<T>(
  workbook: Workbook,
  settings: ReadonlyMap<string, string>,
  work: () => Promise<T>,
): Promise<T> {
  if (settings.size === 0) return work();
  const sheet = workbook.addWorksheet(SHEET, { state: 'veryHidden' });
  sheet.getCell('A1').value = HEADING;
  for (const [key, value] of settings) {
    // A mark in front of each piece keeps spaces and empty texts.
    const pieces = value.match(PIECES) ?? [''];
    sheet.addRow([key, ...pieces].map((piece) => `>${piece}`));
  }
  try {
    return await work();
  } finally {
    workbook.removeWorksheet(sheet.id);
  }
}
