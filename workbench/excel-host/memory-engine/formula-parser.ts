import { parseArea } from '../address';
import type { Area } from '../engine';

export type FormulaNode =
  | { readonly kind: 'constant'; readonly value: number | string | boolean | null }
  | { readonly kind: 'range'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: 'negate'; readonly operand: FormulaNode }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: FormulaNode; readonly right: FormulaNode };

/** Thrown for a formula this small calculator can't read; its cell shows `#NAME?`. */
export class FormulaSyntaxError extends Error {
  override readonly name = 'FormulaSyntaxError';
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|([0-9]+(?:\.[0-9]+)?)|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Za-z]{1,3}\$?[0-9]{1,7})?)(?![\p{L}\p{N}_(.])|([\p{L}_][\p{L}\p{N}_.]*)|(<=|>=|<>|[-+*/^&=<>(),]))/uy;

type Token = RegExpExecArray;

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 1;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const token = TOKEN.exec(formula);
    if (!token) throw new FormulaSyntaxError(formula);
    found.push(token);
  }
  return found;
}

/** Loosest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Reads `=A1+SUM(B1:B3)*2`, calls with any name included; throws {@link FormulaSyntaxError}. */
export function parseFormula(formula: string): FormulaNode {
  const reader = new Reader(tokens(formula), formula);
  const node = reader.expression(0);
  reader.end();
  return node;
}

class Reader {
  private next = 0;

  constructor(
    private readonly list: readonly Token[],
    private readonly formula: string,
  ) {}

  expression(level: number): FormulaNode {
    const operators = LEVELS[level];
    if (!operators) return this.operand();
    let left = this.expression(level + 1);
    for (let operator = this.symbol(); operator && operators.includes(operator); operator = this.symbol()) {
      this.next++;
      left = { kind: 'binary', operator, left, right: this.expression(level + 1) };
    }
    return left;
  }

  end(): void {
    if (this.next < this.list.length) throw new FormulaSyntaxError(this.formula);
  }

  private symbol(): string | undefined {
    return this.list[this.next]?.[6];
  }

  private take(symbol: string): void {
    if (this.symbol() !== symbol) throw new FormulaSyntaxError(this.formula);
    this.next++;
  }

  private operand(): FormulaNode {
    const token = this.list[this.next++];
    if (!token) throw new FormulaSyntaxError(this.formula);
    const [, text, number, sheet, range, word, symbol] = token;
    if (text !== undefined) return { kind: 'constant', value: text.slice(1, -1).replaceAll('""', '"') };
    if (number !== undefined) return { kind: 'constant', value: Number(number) };
    if (range !== undefined) return { kind: 'range', sheet: sheetName(sheet), area: parseArea(range) };
    if (word !== undefined) return this.word(word);
    if (symbol === '-') return { kind: 'negate', operand: this.operand() };
    if (symbol === '+') return this.operand();
    if (symbol !== '(') throw new FormulaSyntaxError(this.formula);
    const inner = this.expression(0);
    this.take(')');
    return inner;
  }

  private word(word: string): FormulaNode {
    const upper = word.toUpperCase();
    if (this.symbol() !== '(') {
      if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'constant', value: upper === 'TRUE' };
      throw new FormulaSyntaxError(this.formula);
    }
    this.next++;
    const args: FormulaNode[] = [];
    while (this.symbol() !== ')') {
      if (args.length > 0) this.take(',');
      args.push(this.argument());
    }
    this.take(')');
    return { kind: 'call', name: upper, args };
  }

  /** An argument may be left out: `F(A1,,TRUE)`. */
  private argument(): FormulaNode {
    const symbol = this.symbol();
    return symbol === ',' || symbol === ')' ? { kind: 'constant', value: null } : this.expression(0);
  }
}

function sheetName(prefix: string | undefined): string | null {
  if (prefix === undefined) return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
