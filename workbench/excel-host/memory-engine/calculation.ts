import { cellArea, columnsOf, rowsOf } from '../area';
import type { Area, EngineValue, FunctionResult, InvokeFunction } from '../engine';
import { evaluateFormula, isGrid } from './formula-evaluator';
import type { FormulaScope, FormulaValue } from './formula-evaluator';
import { FormulaSyntaxError, parseFormula } from './formula-parser';
import type { FormulaNode } from './formula-parser';
import { MemorySheet } from './memory-sheet';

const BUSY: EngineValue = { error: '#BUSY!' };
const CYCLE: EngineValue = 0;

interface Place {
  readonly sheet: MemorySheet;
  readonly row: number;
  readonly column: number;
}

/** Cells whose shown value a calculation changed, per sheet. */
export type Recalculated = ReadonlyMap<string, Area[]>;

/** Works out every formula of the workbook again, spills arrays and asks the add-in for its functions' results. */
export class Calculation {
  private shown = new Map<string, EngineValue>();
  private readonly underway = new Set<string>();
  private readonly nodes = new Map<string, FormulaNode>();
  private names: ReadonlySet<string> = new Set();
  private invoke: InvokeFunction | null = null;
  /** Results of the add-in's functions by cell, name and arguments: asked once, until an argument changes. */
  private readonly results = new Map<string, FunctionResult | 'asked'>();

  constructor(
    private readonly sheets: () => readonly MemorySheet[],
    private readonly resultArrived: () => void,
  ) {}

  connect(names: readonly string[], invoke: InvokeFunction): void {
    this.names = new Set(names.map((name) => name.toUpperCase()));
    this.invoke = invoke;
    // Whoever was asked before may be gone, and answers no more.
    this.forgetResults();
  }

  forgetResults(): void {
    this.results.clear();
  }

  /** What a cell shows: its formula's result, a value spilled over it, or its own value. */
  valueAt(sheet: MemorySheet, row: number, column: number): EngineValue {
    const key = keyOf({ sheet, row, column });
    const known = this.shown.get(key);
    if (known !== undefined) return known;
    const cell = sheet.cell(row, column);
    if (!cell || cell.formula === null) return cell?.value ?? null;
    if (this.underway.has(key)) return CYCLE;
    this.underway.add(key);
    const value = this.settle({ sheet, row, column }, this.evaluate({ sheet, row, column }, cell.formula));
    this.underway.delete(key);
    return value;
  }

  /** Works everything out; gives the cells that show something else than before. */
  run(): Recalculated {
    const before = this.shown;
    this.shown = new Map();
    const formulas = this.sheets().flatMap((sheet) => sheet.formulaCells().map((cell) => ({ sheet, ...cell })));
    for (const { sheet } of formulas) sheet.spills.clear();
    // Twice, so that a formula read before its neighbour spilled sees the spilled values.
    for (let pass = 0; pass < 2; pass++) {
      if (pass === 1) for (const { sheet, row, column } of formulas) this.shown.delete(keyOf({ sheet, row, column }));
      for (const { sheet, row, column } of formulas) this.valueAt(sheet, row, column);
    }
    return this.differences(before);
  }

  private differences(before: ReadonlyMap<string, EngineValue>): Recalculated {
    const changed = new Map<string, Area[]>();
    for (const key of new Set([...before.keys(), ...this.shown.keys()])) {
      if (sameShown(before.get(key), this.shown.get(key))) continue;
      const [sheetId = '', row, column] = key.split('|');
      changed.set(sheetId, [...(changed.get(sheetId) ?? []), cellArea(Number(row), Number(column))]);
    }
    return changed;
  }

  private evaluate(place: Place, formula: string): FormulaValue {
    const scope: FormulaScope = {
      read: (name, area) => this.readFrom(name, place, area),
      call: (name, args) => this.call(place, name, args),
    };
    try {
      return evaluateFormula(this.parsed(formula), scope);
    } catch (error) {
      if (error instanceof FormulaSyntaxError) return { error: '#NAME?' };
      throw error;
    }
  }

  private parsed(formula: string): FormulaNode {
    const node = this.nodes.get(formula) ?? parseFormula(formula);
    this.nodes.set(formula, node);
    return node;
  }

  private readFrom(name: string | null, { sheet }: Place, area: Area): EngineValue[][] {
    const lower = name?.toLowerCase();
    const target = lower === undefined ? sheet : this.sheets().find((other) => other.name.toLowerCase() === lower);
    return Array.from({ length: rowsOf(area) }, (_, r) =>
      Array.from({ length: columnsOf(area) }, (_, c) =>
        target ? this.valueAt(target, area.top + r, area.left + c) : { error: '#REF!' },
      ),
    );
  }

  private call(place: Place, name: string, args: readonly FormulaValue[]): FormulaValue {
    const { sheet, row, column } = place;
    if (!this.names.has(name) || !this.invoke) return { error: '#NAME?' };
    const key = `${keyOf(place)}|${name}|${JSON.stringify(args)}`;
    const known = this.results.get(key);
    if (known === undefined) {
      this.results.set(key, 'asked');
      const asked = this.invoke;
      void asked({ name, args, sheetId: sheet.id, row, column }).then((result) => {
        if (this.invoke !== asked) return;
        this.results.set(key, result);
        this.resultArrived();
      });
    }
    if (known === undefined || known === 'asked') return BUSY;
    return known.ok ? known.value : known.error;
  }

  /** Spills an array to the right and below; `#SPILL!` where a cell is in the way. */
  private settle({ sheet, row, column }: Place, result: FormulaValue): EngineValue {
    const grid = isGrid(result) ? result : [[result]];
    const area = { top: row, left: column, bottom: row + grid.length - 1, right: column + (grid[0]?.length ?? 1) - 1 };
    const key = keyOf({ sheet, row, column });
    if (grid.length * (grid[0]?.length ?? 1) > 1) {
      if (isBlocked(sheet, area)) return this.show(key, { error: '#SPILL!' });
      sheet.spills.set(MemorySheet.position(row, column), area);
      grid.forEach((line, r) =>
        line.forEach((value, c) => this.show(keyOf({ sheet, row: row + r, column: column + c }), value)),
      );
    }
    // A formula that gives nothing shows 0.
    return this.show(key, grid[0]?.[0] ?? 0);
  }

  private show(key: string, value: EngineValue): EngineValue {
    this.shown.set(key, value);
    return value;
  }
}

function isBlocked(sheet: MemorySheet, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (row === area.top && column === area.left) continue;
      const cell = sheet.cell(row, column);
      if (cell && (cell.formula !== null || cell.value !== null)) return true;
    }
  }
  return false;
}

function sameShown(a: EngineValue | undefined, b: EngineValue | undefined): boolean {
  return (
    a === b || (typeof a === 'object' && typeof b === 'object' && a?.error === b?.error && a?.message === b?.message)
  );
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet.id}|${row}|${column}`;
}
