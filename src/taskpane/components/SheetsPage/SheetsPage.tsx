import { Accordion, Switch, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { explainWorkbook, type ExplainedSheet, type Explanation } from '../../../app/explain-workbook';
import type { CellRange } from '../../../core/workbook/cell-ref';
import { useMessages } from '../../words-context';
import { Growing } from '../PageParts/Growing';
import { PageFrame } from '../PageParts/PageFrame';
import { usePagePartStyles } from '../PageParts/PageParts.styles';
import type { PageProps } from '../Pane/page-entry';
import { isOpenQuestion } from './open-questions';
import { SheetItem } from './SheetItem';

/** How every sheet was read. */
export function SheetsPage({ pane }: PageProps) {
  const { result } = pane.check;
  const explanation = useMemo(() => result && explainWorkbook(result), [result]);
  if (explanation === null) return null;
  return <Sheets explanation={explanation} onGoTo={(cell) => void pane.goTo(cell)} />;
}

/** Sheets shown at a time: a closed line each, so that a pane with many hundred sheets still opens at once. */
const STEP = 100;

export interface SheetsProps {
  readonly explanation: Explanation;
  readonly onGoTo: (cell: CellRange) => void;
}

/** The same for a workbook explained already: a line per sheet that opens on what was read there. */
export function Sheets({ explanation, onGoTo }: SheetsProps) {
  const styles = usePagePartStyles();
  const { sheets: words } = useMessages();
  const [isFiltered, setFiltered] = useState(false);
  const withQuestions = explanation.sheets.filter(({ coverage }) => coverage.some(isOpenQuestion));
  const chosen = isFiltered ? withQuestions : explanation.sheets;
  return (
    <PageFrame heading={words.heading}>
      <div className={styles.part}>
        <KindSummary sheets={explanation.sheets} />
        <Text size={200} className={styles.quiet}>
          {words.intro}
        </Text>
        {withQuestions.length > 0 ? (
          <Switch
            label={words.onlyOpenQuestions}
            checked={isFiltered}
            onChange={(_event, { checked }) => setFiltered(checked)}
          />
        ) : (
          <Text size={200} className={styles.quiet}>
            {words.noOpenQuestions}
          </Text>
        )}
      </div>
      <Growing items={chosen} step={STEP} more={words.more}>
        {(shown) => (
          <Accordion collapsible multiple>
            {shown.map((sheet) => (
              <SheetItem key={sheet.name} sheet={sheet} onGoTo={onGoTo} />
            ))}
          </Accordion>
        )}
      </Growing>
    </PageFrame>
  );
}

/** How many sheets of each kind there are, in the order in which the kinds first stand. */
function KindSummary({ sheets }: { readonly sheets: readonly ExplainedSheet[] }) {
  const { sheets: words, explain } = useMessages();
  const counts = new Map<ExplainedSheet['kind'], number>();
  for (const { kind } of sheets) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => ({ kind: explain.kinds[kind], count }));
  return <Text>{words.summary(sheets.length, kinds)}</Text>;
}
