import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ExplainedFigure, ExplainedSheet } from '../../../app/explain-workbook';
import { parseAddress, type CellRange } from '../../../core/workbook/cell-ref';
import type { ExplainWords } from '../../../messages/explain-words';
import { useMessages } from '../../words-context';
import { CellLink } from '../PageParts/CellLink';
import { Growing } from '../PageParts/Growing';
import { usePagePartStyles } from '../PageParts/PageParts.styles';
import { isOpenQuestion } from './open-questions';
import { ProposalFacts } from './ProposalFacts';
import { TableFacts } from './TableFacts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    textAlign: 'left',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginLeft: tokens.spacingHorizontalS,
    marginRight: 0,
    paddingBottom: tokens.spacingVerticalM,
  },
});

export interface SheetItemProps {
  readonly sheet: ExplainedSheet;
  readonly onGoTo: (cell: CellRange) => void;
}

/** One sheet: its name and kind, and on demand how it was read. */
export function SheetItem({ sheet, onGoTo }: SheetItemProps) {
  const styles = useStyles();
  const parts = usePagePartStyles();
  const { sheets: words, explain } = useMessages();
  const open = sheet.coverage.filter(isOpenQuestion);
  return (
    <AccordionItem value={sheet.name}>
      <AccordionHeader as="h3" size="small">
        <span className={styles.head}>
          <span className={styles.name}>{sheet.name}</span>
          <span className={parts.quiet}>{explain.kinds[sheet.kind]}</span>
          {open.length > 0 && (
            <Badge appearance="outline" color="important" size="small">
              {words.notUnderstood(open.length)}
            </Badge>
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <SheetFacts sheet={sheet} onGoTo={onGoTo} />
        {sheet.tables.map((table) => (
          <TableFacts key={table.range} sheet={sheet.name} table={table} onGoTo={onGoTo} />
        ))}
        {open.length > 0 && <OpenQuestions figures={open} onGoTo={onGoTo} />}
      </AccordionPanel>
    </AccordionItem>
  );
}

function SheetFacts({ sheet, onGoTo }: SheetItemProps) {
  const styles = usePagePartStyles();
  const { sheets: words, explain } = useMessages();
  const { because, hiddenParts, coverage } = sheet;
  const count = (state: ExplainedFigure['state']): number => coverage.filter((figure) => figure.state === state).length;
  return (
    <ul className={styles.list}>
      <li>
        {explain.kinds[sheet.kind]}, {words.because(explain.kindReasons[because.code])}
        {because.cell !== null && (
          <>
            {' '}
            <CellLink cell={parseAddress(because.cell)} name={words.goTo} onGoTo={onGoTo} />
          </>
        )}
      </li>
      {sheet.hidden && <li>{words.hiddenSheet}</li>}
      {hiddenParts.rows + hiddenParts.columns > 0 && (
        <li>{explain.hiddenParts(hiddenParts.rows, hiddenParts.columns)}</li>
      )}
      {sheet.proposal && <ProposalFacts proposal={sheet.proposal} />}
      {sheet.tables.length === 0 && <li>{words.noTables}</li>}
      <li>
        {explain.paragraphs(sheet.paragraphs)};{' '}
        {explain.figures({
          checked: count('checked'),
          understood: count('understood'),
          notUnderstood: count('not-understood'),
        })}
      </li>
    </ul>
  );
}

/** Cells named at a time. */
const STEP = 20;

function OpenQuestions({
  figures,
  onGoTo,
}: {
  readonly figures: readonly ExplainedFigure[];
  readonly onGoTo: (cell: CellRange) => void;
}) {
  const styles = usePagePartStyles();
  const { sheets: words, explain } = useMessages();
  return (
    <div className={styles.part}>
      <h4 className={styles.subheading}>{words.notUnderstoodHeading}</h4>
      <Growing items={figures} step={STEP} more={words.more}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map(({ cell, words: quoted, because }, index) => (
              <li key={index}>
                <CellLink cell={parseAddress(cell)} name={words.goTo} onGoTo={onGoTo} />{' '}
                {quoted !== null && <Text size={200}>{words.quoted(quoted)} </Text>}
                {reasonOf(because, explain)}
              </li>
            ))}
          </ul>
        )}
      </Growing>
    </div>
  );
}

function reasonOf(because: string, { notUnderstood }: ExplainWords): string {
  return Object.entries(notUnderstood).find(([reason]) => reason === because)?.[1] ?? because;
}
