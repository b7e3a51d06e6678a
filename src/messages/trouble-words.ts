import type { HostTrouble } from '../core/workbook/host-trouble';

/** One trouble for a reader: what happened, and what to do about it. One sentence each. */
export interface TroubleText {
  readonly what: string;
  readonly todo: string;
}

type Trouble = HostTrouble['trouble'];

/** A text for every trouble a host can report; leaving one out doesn't compile. */
export type TroubleWords = {
  readonly [T in Trouble]: (trouble: Extract<HostTrouble, { readonly trouble: T }>) => TroubleText;
};

/** The words for one trouble. */
export function describeTrouble(trouble: HostTrouble, words: TroubleWords): TroubleText {
  // The table is keyed by the same tag as the union, which TypeScript can't follow through an index.
  const describe = words[trouble.trouble] as (trouble: HostTrouble) => TroubleText;
  return describe(trouble);
}
