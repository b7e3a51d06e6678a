import { Text } from '@fluentui/react-components';
import type { FindingEntry } from '../../state/finding-entry';
import { useMessages } from '../../words-context';
import { useFindingDetailStyles } from './FindingDetail.styles';

/** Who accepted the finding, when and why, and whether its numbers are others by now. */
export function StatusLine({ entry: { status } }: { readonly entry: FindingEntry }) {
  const styles = useFindingDetailStyles();
  const { accept } = useMessages().pane;
  if (status.status === 'open') return null;
  const { name, date, reason } = status.acceptance;
  return (
    <div className={styles.status}>
      <Text size={200} weight="semibold">
        {accept[status.status](name, date)}
      </Text>
      <Text>{reason}</Text>
    </div>
  );
}
