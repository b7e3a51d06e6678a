import { isFieldLabel } from './read-fields';
import type { LinesRead } from './read-lines';
import { markedIn, statusIn } from './row-status';
import type { AmountCell, CaseStatements, CellText, TableRow, YearTable } from './sheet-reading';
import type { Vocabulary } from './vocabulary/vocabulary';
import { flatMap } from '../workbook/flat-map';

/** What a sheet states of its proposal beside its amounts: its status, when it has paid for itself, and how it is followed up. */
export function caseStatements(
  title: CellText | null,
  tables: readonly YearTable[],
  lines: LinesRead,
  vocabulary: Vocabulary,
): CaseStatements {
  const captions = flatMap(tables, ({ caption }) => caption ?? []);
  return {
    status: statedStatus(title, captions, lines, vocabulary),
    payback: [...flatMap(tables, ({ rows }) => flatMap(rows, paybackIn)), ...besideLabels(lines, vocabulary)],
    followUp: lines.paragraphs.filter(
      ({ heading }) => heading !== null && vocabulary.meanings(heading).has('follow-up'),
    ),
  };
}

/** A field "Status:", a mark in the title, or a short line that speaks of the proposal; the first of them. */
function statedStatus(
  title: CellText | null,
  captions: readonly CellText[],
  lines: LinesRead,
  vocabulary: Vocabulary,
): CaseStatements['status'] {
  const field = lines.fields.find(
    ({ label, value }) => value !== null && vocabulary.meanings(label.text).has('head-status'),
  )?.value;
  const inField = field && statusIn(field.text, vocabulary);
  if (field && inField) return { status: inField, source: field };
  const inTitle = title && markedIn(title.text, vocabulary);
  if (title && inTitle) return { status: inTitle, source: title };
  const remarks = lines.paragraphs.filter(({ form }) => form !== 'row');
  // Right above a table a remark is read as its caption.
  for (const { cell, text } of [...captions, ...remarks]) {
    const status = speaksOfProposal(text) ? statusIn(text, vocabulary) : null;
    if (status) return { status, source: { cell, text } };
  }
  return null;
}

const SHORTEST_SENTENCE = 40;
const LONGEST_LINE = 120;

/** "Under udarbejdelse", "Forslaget er trukket tilbage.": a remark set apart, or one that begins with the proposal. */
function speaksOfProposal(text: string): boolean {
  const line = text.trim();
  if (line.length > LONGEST_LINE) return false;
  return (
    line.length <= SHORTEST_SENTENCE ||
    /^(?:dette |this |the )?(?:forslag|proposal|tiltak|åtgärd|sag|business case)/i.test(line)
  );
}

/** "Tilbagebetalingstid | 4 år": each cell of a payback row that says something. */
function paybackIn({ role, label, cells, extraCells }: TableRow): { label: string; value: CellText }[] {
  if (role !== 'payback') return [];
  return flatMap([...cells, ...extraCells], (cell) => {
    const text = wordsIn(cell);
    return text === '' ? [] : [{ label: label?.text ?? '', value: { cell: cell.cell, text } }];
  });
}

function wordsIn({ text, printed }: AmountCell): string {
  return text?.trim() ?? (printed === null ? '' : String(printed));
}

/** The same as a field, or in a list of labels and numbers. */
function besideLabels(
  { fields, countTables }: LinesRead,
  vocabulary: Vocabulary,
): { label: string; value: CellText }[] {
  const asks = (text: string): boolean => isFieldLabel(text) && vocabulary.meanings(text).has('payback');
  return [
    ...flatMap(fields, ({ label, value }) => (value && asks(label.text) ? [{ label: label.text, value }] : [])),
    ...flatMap(countTables, ({ rows }) =>
      flatMap(rows, ({ label, cell, figure }) =>
        asks(label.text) ? [{ label: label.text, value: { cell, text: String(figure.value) } }] : [],
      ),
    ),
  ];
}
