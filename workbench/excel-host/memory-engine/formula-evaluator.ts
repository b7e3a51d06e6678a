import type { Area, EngineError, EngineValue } from '../engine';
import type { FormulaNode } from './formula-parser';

/** One value, or rows x columns. */
export type FormulaValue = EngineValue | readonly (readonly EngineValue[])[];

/** What a formula can reach. */
export interface FormulaScope {
  read(sheet: string | null, area: Area): readonly (readonly EngineValue[])[];
  /** The result of a function that isn't built in: the add-in's, or `#NAME?`. */
  call(name: string, args: readonly FormulaValue[]): FormulaValue;
}

export const isGrid = (value: FormulaValue): value is readonly (readonly EngineValue[])[] => Array.isArray(value);

export const isError = (value: FormulaValue): value is EngineError =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const error = (code: string): EngineError => ({ error: code });

/** A small calculator: arithmetic, comparison, text joining, SUM, and whatever functions the scope knows. */
export function evaluateFormula(node: FormulaNode, scope: FormulaScope): FormulaValue {
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'range': {
      const grid = scope.read(node.sheet, node.area);
      return grid.length === 1 && grid[0]?.length === 1 ? (grid[0][0] ?? null) : grid;
    }
    case 'negate':
      return arithmetic('-', 0, single(evaluateFormula(node.operand, scope)));
    case 'binary':
      return binary(
        node.operator,
        single(evaluateFormula(node.left, scope)),
        single(evaluateFormula(node.right, scope)),
      );
    case 'call': {
      const args = node.args.map((argument) => evaluateFormula(argument, scope));
      return node.name === 'SUM' ? sum(args) : scope.call(node.name, args);
    }
  }
}

/** Where one value is wanted, a range gives its first. */
function single(value: FormulaValue): EngineValue {
  return isGrid(value) ? (value[0]?.[0] ?? null) : value;
}

function sum(args: readonly FormulaValue[]): EngineValue {
  let total = 0;
  for (const cell of args.flatMap((argument) => (isGrid(argument) ? argument.flat() : [argument]))) {
    if (isError(cell)) return cell;
    if (typeof cell === 'number') total += cell;
  }
  return total;
}

function binary(operator: string, left: EngineValue, right: EngineValue): EngineValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') return `${left ?? ''}${right ?? ''}`;
  const compare = COMPARISONS[operator];
  if (compare) return compare(left ?? 0, right ?? 0);
  return arithmetic(operator, left, right);
}

const COMPARISONS: Readonly<Record<string, (a: string | number | boolean, b: string | number | boolean) => boolean>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
};

function arithmetic(operator: string, left: EngineValue, right: EngineValue): EngineValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const a = Number(left ?? 0);
  const b = Number(right ?? 0);
  if (Number.isNaN(a) || Number.isNaN(b)) return error('#VALUE!');
  if (operator === '/' && b === 0) return error('#DIV/0!');
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  return operator === '/' ? a / b : a ** b;
}
