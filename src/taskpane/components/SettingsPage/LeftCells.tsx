import { Text } from '@fluentui/react-components';
import { formatAddress } from '../../../core/workbook/cell-ref';
import type { FreezePlan } from '../../../core/writing/plan-freeze';
import { useMessages } from '../../words-context';

/** The functions that stay, each with the reason. */
export function LeftCells({ left }: Pick<FreezePlan, 'left'>) {
  const { share } = useMessages().pane.settings;
  return left.map(({ cell, because }) => (
    <Text key={formatAddress(cell)} size={200}>
      {formatAddress(cell)} {share.left[because]}.
    </Text>
  ));
}
