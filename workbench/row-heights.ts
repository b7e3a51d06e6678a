import { BooleanNumber } from '@univerjs/core';
import type { IRange, IRowData } from '@univerjs/core';
import type { Cell, Row, Worksheet } from 'exceljs';
import { withFallback } from './cell-style';

const PIXELS_PER_POINT = 4 / 3;
const CELL_MARGIN = 8;
const LINE_HEIGHT = 1.35;

/** Heights in pixels, by row from zero: the file's own, or what wrapped text needs where this machine's fonts are wider. */
export function rowHeights(
  sheet: Worksheet,
  widthOf: (column: number) => number,
  merged: readonly IRange[],
): Record<number, IRowData> {
  const heights: Record<number, IRowData> = {};
  sheet.eachRow((row, rowNumber) => {
    const own = row.height as number | undefined;
    const height = Math.max((own ?? 0) * PIXELS_PER_POINT, neededHeight(row, widthOf, merged));
    heights[rowNumber - 1] = {
      ...(height > 0 && { h: Math.ceil(height), ia: BooleanNumber.FALSE }),
      ...(row.hidden && { hd: BooleanNumber.TRUE }),
    };
  });
  return heights;
}

function neededHeight(row: Row, widthOf: (column: number) => number, merged: readonly IRange[]): number {
  let height = 0;
  row.eachCell((cell, columnNumber) => {
    if (cell.alignment?.wrapText !== true || (cell.isMerged && cell.master !== cell)) return;
    const size = (cell.font?.size ?? 11) * PIXELS_PER_POINT;
    const lines = wrappedLines(cell, cellWidth(row.number - 1, columnNumber - 1, widthOf, merged), size);
    height = Math.max(height, lines * size * LINE_HEIGHT + 4);
  });
  return height;
}

function cellWidth(
  row: number,
  column: number,
  widthOf: (column: number) => number,
  merged: readonly IRange[],
): number {
  const block = merged.find(({ startRow, startColumn }) => startRow === row && startColumn === column);
  let width = 0;
  for (let at = column; at <= (block?.endColumn ?? column); at++) width += widthOf(at);
  return width;
}

let measuring: CanvasRenderingContext2D | null = null;

/** Lines that the text takes in the given width, broken between words. */
function wrappedLines(cell: Cell, width: number, size: number): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  const context = measuring;
  if (!context) return 1;
  context.font = `${cell.font?.bold === true ? 'bold ' : ''}${size}px ${withFallback(cell.font?.name ?? 'Calibri')}`;
  const room = width - CELL_MARGIN;
  let lines = 0;
  for (const paragraph of cell.text.split('\n')) {
    let line = '';
    lines++;
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (context.measureText(longer).width > room && line !== '') {
        lines++;
        line = word;
      } else line = longer;
    }
  }
  return lines;
}
