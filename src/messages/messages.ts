import type { BatchWords } from './batch-words';
import type { CliWords } from './cli-words';
import type { ComparePageWords } from './compare-page-words';
import type { CompareWords } from './compare-words';
import type { ExplainWords } from './explain-words';
import type { FindingWords } from './finding-words';
import type { MemoWords } from './memo-words';
import type { OverviewWords } from './overview-words';
import type { Locale, PaneWords } from './pane-words';
import type { SheetsWords } from './sheets-words';
import type { TroubleWords } from './trouble-words';
import type { WrittenWords } from './written-words';

/** Everything the program says, in one language. */
export interface Messages {
  readonly locale: Locale;
  readonly findings: FindingWords;
  readonly explain: ExplainWords;
  readonly pane: PaneWords;
  readonly cli: CliWords;
  readonly batch: BatchWords;
  readonly memo: MemoWords;
  readonly compare: CompareWords;
  readonly comparePage: ComparePageWords;
  readonly overview: OverviewWords;
  readonly sheets: SheetsWords;
  readonly troubles: TroubleWords;
  readonly written: WrittenWords;
}
