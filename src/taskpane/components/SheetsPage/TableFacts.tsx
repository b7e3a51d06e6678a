import { Button, Text } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { ExplainedRow, ExplainedTable } from '../../../app/explain-workbook';
import { formatUnit } from '../../../core/figures/format-figures';
import { columnLetters, parseAddress, quoteSheetName, type CellRange } from '../../../core/workbook/cell-ref';
import type { Messages } from '../../../messages/messages';
import { useMessages } from '../../words-context';
import { CellLink } from '../PageParts/CellLink';
import { usePagePartStyles } from '../PageParts/PageParts.styles';

export interface TableFactsProps {
  readonly sheet: string;
  readonly table: ExplainedTable;
  readonly onGoTo: (cell: CellRange) => void;
}

/** One table: where it stands, what it was taken for, and on demand row by row. */
export function TableFacts({ sheet, table, onGoTo }: TableFactsProps) {
  const styles = usePagePartStyles();
  const messages = useMessages();
  const { sheets: words, explain } = messages;
  const [isOpen, setOpen] = useState(false);
  const range = parseAddress(`${quoteSheetName(sheet)}!${table.range}`);
  const facts = [
    explain.tableRoles[table.role],
    explain.years(table.years),
    unitText(table, messages),
    table.priceLevel === null ? null : explain.priceLevel(table.priceLevel),
    table.sign ? explain.sign(table.sign.saving, table.sign.because) : explain.noSign,
  ].filter((fact) => fact !== null);
  return (
    <div className={styles.part}>
      <h4 className={styles.subheading}>
        <CellLink cell={range} name={words.goTo} onGoTo={onGoTo}>
          {table.range}
        </CellLink>
        {table.caption !== null && ` ${table.caption}`}
      </h4>
      <ul className={styles.list}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {words.rows(table.rows.length)}
        </Button>
      </div>
      {isOpen && <Rows table={table} />}
    </div>
  );
}

function Rows({ table }: { readonly table: ExplainedTable }) {
  const styles = usePagePartStyles();
  const { explain } = useMessages();
  const place = (number: number): string => (table.direction === 'down' ? columnLetters(number - 1) : String(number));
  return (
    <ul className={styles.list}>
      {table.rows.map((row) => (
        <li key={row.row}>
          <Text size={200} weight="semibold">
            {place(row.row)} {row.label}
          </Text>{' '}
          <span className={styles.quiet}>{rowNotes(row, table, place, explain)}</span>
        </li>
      ))}
    </ul>
  );
}

function rowNotes(
  row: ExplainedRow,
  { direction }: ExplainedTable,
  place: (number: number) => string,
  explain: Messages['explain'],
): string {
  const sums = row.sums.map((sum) => (sum < 0 ? `-${place(-sum)}` : place(sum)));
  return [
    explain.rowRoles[row.role],
    explain.rowStatuses[row.status],
    row.section && explain.sections[row.section],
    row.controlArea && explain.controlAreas[row.controlArea],
    sums.length > 0 ? explain.sums(sums, direction) : '',
  ]
    .filter((note) => note !== null && note !== '')
    .join(', ');
}

function unitText({ unit, unitLearned }: ExplainedTable, { explain, locale }: Messages): string {
  if (unit === null) return explain.noUnit;
  const name = formatUnit(unit.unit, locale);
  return unitLearned ? explain.unitLearned[unitLearned](name) : explain.unit(name, unit.from);
}
