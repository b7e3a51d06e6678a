import { Link, Text } from '@fluentui/react-components';
import type { DescribedFinding } from '../../../app/describe-finding';
import type { CellRange } from '../../../core/workbook/cell-ref';
import { useMessages } from '../../words-context';
import { excerptOf } from '../../../app/excerpt';
import { useFindingDetailStyles } from './FindingDetail.styles';

/** Characters of a paragraph shown on either side of the figure: a sentence or two. */
const ROOM = 140;

type Place = DescribedFinding['evidence'][number];

export interface EvidencePlaceProps {
  readonly place: Place;
  readonly onGoTo: (cell: CellRange) => void;
}

/** One place of a finding: the way to it, its words with the figure marked, and what the figure was read as. */
export function EvidencePlace({ place, onGoTo }: EvidencePlaceProps) {
  const styles = useFindingDetailStyles();
  const { detail } = useMessages().pane;
  return (
    <div className={styles.place}>
      <Link as="button" className={styles.goTo} onClick={() => onGoTo(place.cell)}>
        {detail.goTo(place.address)}
      </Link>
      <Quote text={place.text} span={place.span} />
      {place.reads !== null && (
        <Text size={200} className={styles.reading}>
          {detail.readAs(place.reads)}
        </Text>
      )}
    </div>
  );
}

function Quote({ text, span }: Pick<Place, 'text' | 'span'>) {
  const styles = useFindingDetailStyles();
  const { detail } = useMessages().pane;
  if (text.trim() === '') {
    return <Text className={styles.reading}>{detail.emptyCell}</Text>;
  }
  const { before, figure, after, isCutBefore, isCutAfter } = excerptOf(text, span, ROOM);
  return (
    <p className={styles.quote}>
      {isCutBefore && '… '}
      {before}
      {figure !== '' && <mark className={styles.figure}>{figure}</mark>}
      {after}
      {isCutAfter && ' …'}
    </p>
  );
}
