import type { CliWords } from './cli-words';
import type { ExplainWords } from './explain-words';
import type { FindingWords } from './finding-words';
import type { Locale, PaneWords } from './pane-words';
import type { TroubleWords } from './trouble-words';
import type { WrittenWords } from './written-words';

/** Everything the program says, in one language. */
export interface Messages {
  readonly locale: Locale;
  readonly findings: FindingWords;
  readonly explain: ExplainWords;
  readonly pane: PaneWords;
  readonly cli: CliWords;
  readonly troubles: TroubleWords;
  readonly written: WrittenWords;
}
