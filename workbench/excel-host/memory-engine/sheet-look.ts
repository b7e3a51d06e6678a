import { cellArea, contains, intersection, sameArea } from '../area';
import type { Area } from '../engine';

/** Excel's width of a column nobody has touched, in points. */
const STANDARD_WIDTH = 48;

interface BoldPart {
  readonly area: Area;
  readonly bold: boolean;
}

/** How a sheet's cells look, as far as an add-in asks: what is bold, and how wide the columns are. */
export class SheetLook {
  /** Oldest first; a later part lies over the earlier ones. */
  private parts: BoldPart[] = [];
  private readonly widths = new Map<number, number>();

  setBold(area: Area, bold: boolean): void {
    const visible = this.parts.filter((part) => !contains(area, part.area));
    this.parts = bold || visible.length > 0 ? [...visible, { area, bold }] : [];
  }

  isBold(area: Area): boolean | null {
    const top = this.parts.findLast((part) => intersection(part.area, area) !== null);
    if (!top) return false;
    const inside = intersection(top.area, area);
    if (inside && sameArea(inside, area)) return top.bold;
    return this.bitByBit(area);
  }

  private bitByBit(area: Area): boolean | null {
    const seen = new Set<boolean>();
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        seen.add(this.parts.findLast((part) => contains(part.area, cellArea(row, column)))?.bold ?? false);
        if (seen.size > 1) return null;
      }
    }
    return seen.has(true);
  }

  setColumnWidth({ left, right }: Area, points: number): void {
    for (let column = left; column <= right; column++) this.widths.set(column, points);
  }

  columnWidth({ left, right }: Area): number | null {
    const widths = new Set<number>();
    for (let column = left; column <= right; column++) widths.add(this.widths.get(column) ?? STANDARD_WIDTH);
    const [only = STANDARD_WIDTH, ...others] = widths;
    return others.length > 0 ? null : only;
  }
}
