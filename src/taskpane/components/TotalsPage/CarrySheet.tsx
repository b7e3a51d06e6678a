import { Button, Text } from '@fluentui/react-components';
import type { SheetContent } from '../../../core/workbook/sheet-change';
import { useMessages } from '../../words-context';
import { useTotalsPreviewStyles } from '../TotalsPreview/TotalsPreview.styles';

export interface CarrySheetProps {
  readonly sheet: SheetContent;
  readonly isBusy: boolean;
  readonly onWrite: (sheet: SheetContent) => void;
}

/** Carry-forwards for which a recovery plan has no empty rows: offered on a sheet of their own. */
export function CarrySheet({ sheet, isBusy, onWrite }: CarrySheetProps) {
  const styles = useTotalsPreviewStyles();
  const { carrySheet } = useMessages().pane.totals;
  return (
    <div className={styles.row}>
      <Text>{carrySheet.explain(sheet.name)}</Text>
      <Button disabledFocusable={isBusy} onClick={() => onWrite(sheet)}>
        {carrySheet.write}
      </Button>
    </div>
  );
}
