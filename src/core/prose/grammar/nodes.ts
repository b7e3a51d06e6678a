import type { NumberShape, Pattern, PatternPart } from './pattern';

/** A pattern as a chain of steps, each knowing the next, so that matching makes no garbage. */
export type Node =
  | { readonly op: 'end' }
  | { readonly op: 'start'; readonly next: Node }
  | {
      readonly op: 'words';
      readonly words: ReadonlySet<string>;
      readonly endings: readonly string[];
      readonly next: Node;
    }
  | { readonly op: 'number'; readonly shape: NumberShape; readonly next: Node }
  | { readonly op: 'kind'; readonly kind: 'code' | 'word' | 'name'; readonly next: Node }
  | { readonly op: 'token'; readonly name: string; readonly next: Node }
  | { readonly op: 'slot'; readonly name: string; readonly kinds: ReadonlySet<string>; readonly next: Node }
  | { readonly op: 'gap'; readonly most: number; readonly next: Node }
  | { readonly op: 'either'; readonly branches: readonly Node[] };

const END: Node = { op: 'end' };

/** The chain for a compiled pattern; repetitions are written out, each turn optional. */
export function chain(pattern: Pattern): Node {
  return link(pattern, END);
}

function link(parts: Pattern, next: Node): Node {
  return parts.reduceRight((after, part) => step(part, after), next);
}

function step(part: PatternPart, next: Node): Node {
  switch (part.part) {
    case 'start':
      return { op: 'start', next };
    case 'words':
      return { op: 'words', words: part.words, endings: part.endings, next };
    case 'number':
      return { op: 'number', shape: part.shape, next };
    case 'code':
    case 'word':
    case 'name':
      return { op: 'kind', kind: part.part, next };
    case 'token':
      return { op: 'token', name: part.name, next };
    case 'slot':
      return { op: 'slot', name: part.name, kinds: part.kinds, next };
    case 'gap':
      return { op: 'gap', most: part.most, next };
    case 'either':
      return { op: 'either', branches: part.branches.map((branch) => link(branch, next)) };
    case 'repeat':
      return turns(part.body, part.least, part.most, next);
  }
}

/** As many turns as fit first, then fewer. */
function turns(body: Pattern, least: number, most: number, next: Node): Node {
  if (most === 0) return next;
  const again = link(body, turns(body, least - 1, most - 1, next));
  return least > 0 ? again : { op: 'either', branches: [again, next] };
}
