import { Button, Text } from '@fluentui/react-components';
import { useEffect, useRef, type FormEvent, type KeyboardEvent } from 'react';
import { useMessages } from '../../words-context';
import { Growing } from '../PageParts/Growing';
import { PlannedCells } from '../TotalsPreview/PlannedCells';
import type { FindingDetailProps } from './detail-props';
import { useFindingDetailStyles } from './FindingDetail.styles';

/** Cells shown at a time. */
const STEP = 12;

type FixFormProps = Pick<FindingDetailProps, 'entry' | 'fix' | 'isBusy' | 'onGoTo' | 'onFix' | 'onStop'>;

/** What a fix would write, cell by cell, before and after. Escape leaves it unwritten. */
export function FixForm({ entry, fix, isBusy, onGoTo, onFix, onStop }: FixFormProps) {
  const styles = useFindingDetailStyles();
  const { fix: words, commands } = useMessages().pane;
  const { planned } = fix;
  const form = useRef<HTMLFormElement>(null);
  // The user asked for the preview just now; the button that writes is not to be pressed by the same key.
  useEffect(() => form.current?.focus(), []);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onFix();
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') onStop();
  };
  return (
    <form
      ref={form}
      tabIndex={-1}
      aria-label={words.heading}
      className={styles.form}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <Growing items={planned} step={STEP} more={words.more}>
        {(shown) => (
          <PlannedCells
            name={entry.described.what}
            planned={shown}
            hasSheets={planned.some(({ edit }) => edit.cell.sheet !== entry.sheet)}
            onGoTo={onGoTo}
          />
        )}
      </Growing>
      <Text size={200} className={styles.reading}>
        {words.hint}
      </Text>
      <div className={styles.formActions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy || planned.length === 0}>
          {words.write(planned.length)}
        </Button>
        <Button size="small" onClick={onStop}>
          {commands.cancel}
        </Button>
      </div>
    </form>
  );
}
