import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { Border, Style } from 'exceljs';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const THIN = 1;
const MEDIUM = 8;

/** What of an Excel cell's looks the grid can show: font, fill, borders, alignment, wrapping and number format. */
export function gridStyle(style: Partial<Style>): IStyleData {
  const { font, fill, alignment, numFmt } = style;
  const fillColor = fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor?.argb) : null;
  const fontColor = rgb(font?.color?.argb);
  return {
    ...(font?.bold === true && { bl: BooleanNumber.TRUE }),
    ...(font?.italic === true && { it: BooleanNumber.TRUE }),
    ...(font?.size !== undefined && { fs: font.size }),
    ...(font?.name !== undefined && { ff: withFallback(font.name) }),
    ...(fontColor !== null && { cl: { rgb: fontColor } }),
    ...(fillColor !== null && { bg: { rgb: fillColor } }),
    ...(style.border && { bd: borders(style.border) }),
    ...(alignment?.horizontal && HORIZONTAL[alignment.horizontal] && { ht: HORIZONTAL[alignment.horizontal] }),
    ...(alignment?.vertical && VERTICAL[alignment.vertical] && { vt: VERTICAL[alignment.vertical] }),
    ...(alignment?.indent && { pd: { l: 2 + 9 * alignment.indent } }),
    ...(alignment?.wrapText === true && { tb: WrapStrategy.WRAP }),
    ...(numFmt !== undefined && numFmt !== 'General' && { n: { pattern: numFmt } }),
  };
}

/** A font and what looks like it where it isn't installed, as CSS. */
export function withFallback(font: string): string {
  return `${font}, Carlito, 'Segoe UI', Arial, sans-serif`;
}

/** `FFDDEBF7` (opacity first) as `#DDEBF7`. */
function rgb(argb: string | undefined): string | null {
  return argb === undefined ? null : `#${argb.slice(-6)}`;
}

function borders(border: Partial<Style['border']>): IBorderData {
  const line = (edge: Partial<Border> | undefined) =>
    edge?.style === undefined
      ? null
      : {
          s: edge.style === 'medium' || edge.style === 'thick' ? MEDIUM : THIN,
          cl: { rgb: rgb(edge.color?.argb) ?? '#808080' },
        };
  return { t: line(border.top), b: line(border.bottom), l: line(border.left), r: line(border.right) };
}
