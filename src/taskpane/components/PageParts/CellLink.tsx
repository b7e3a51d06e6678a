import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatAddress, type CellRange } from '../../../core/workbook/cell-ref';
import { usePagePartStyles } from './PageParts.styles';

export interface CellLinkProps {
  readonly cell: CellRange;
  /** What the link is called to a screen reader: an address alone says little. */
  readonly name: (address: string) => string;
  readonly onGoTo: (cell: CellRange) => void;
  /** The address, where left out. */
  readonly children?: ReactNode;
}

/** A way to a cell of the workbook. */
export function CellLink({ cell, name, onGoTo, children }: CellLinkProps) {
  const styles = usePagePartStyles();
  const address = formatAddress(cell);
  const isAddress = children === undefined;
  return (
    <Link
      as="button"
      inline
      className={styles.inlineLink}
      title={name(address)}
      {...(isAddress ? { 'aria-label': name(address) } : {})}
      onClick={() => onGoTo(cell)}
    >
      {isAddress ? address : children}
    </Link>
  );
}
