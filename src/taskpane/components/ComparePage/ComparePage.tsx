import { MessageBar, MessageBarBody, MessageBarTitle, Spinner, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { changesByProposal } from '../../../app/changes-by-proposal';
import type { CheckResult } from '../../../app/check-workbook';
import type { CellRange } from '../../../core/workbook/cell-ref';
import { describeTrouble } from '../../../messages/trouble-words';
import { useEarlierWorkbook } from '../../earlier-workbook-context';
import { useMessages } from '../../words-context';
import { PageFrame } from '../PageParts/PageFrame';
import { usePagePartStyles } from '../PageParts/PageParts.styles';
import type { PageProps } from '../Pane/page-entry';
import { BasisParts } from './BasisParts';
import { ChangeGroups } from './ChangeGroups';
import { ChooseFile } from './ChooseFile';
import { useEarlier, type ReadTrouble } from './use-earlier';

/** The open workbook held against an earlier one. */
export function ComparePage({ pane }: PageProps) {
  const { result } = pane.check;
  if (result === null) return null;
  return <Compare result={result} onGoTo={(cell) => void pane.goTo(cell)} />;
}

export interface CompareProps {
  readonly result: CheckResult;
  readonly onGoTo: (cell: CellRange) => void;
}

/** The same for a workbook that was read. */
export function Compare({ result, onGoTo }: CompareProps) {
  const styles = usePagePartStyles();
  const { comparePage: words } = useMessages();
  const { earlier } = useEarlierWorkbook();
  const { reading, trouble, chooseFile, paste } = useEarlier();
  return (
    <PageFrame heading={words.heading}>
      <div className={styles.part}>
        <Text size={200} className={styles.quiet}>
          {words.intro}
        </Text>
        <ChooseFile isPrimary={earlier === null} isBusy={reading !== null} onChoose={(file) => void chooseFile(file)} />
      </div>
      {reading !== null && <Spinner size="tiny" label={words.reading(reading)} />}
      {trouble !== null && <Trouble trouble={trouble} />}
      {earlier !== null && reading === null && <Changes earlier={earlier} result={result} onGoTo={onGoTo} />}
      <BasisParts snapshot={result.snapshot} onPaste={(text) => void paste(text, words.paste.label)} />
    </PageFrame>
  );
}

function Changes({ earlier, result, onGoTo }: CompareProps & { readonly earlier: CheckResult }) {
  const styles = usePagePartStyles();
  const { compare } = useMessages();
  const groups = useMemo(() => changesByProposal(earlier, result), [earlier, result]);
  return (
    <div className={styles.part} aria-live="polite">
      <h3 className={styles.subheading}>{compare.heading(earlier.workbook, result.workbook)}</h3>
      <ChangeGroups groups={groups} onGoTo={onGoTo} />
    </div>
  );
}

function Trouble({ trouble }: { readonly trouble: ReadTrouble }) {
  const { comparePage, troubles } = useMessages();
  const said = () => {
    if (trouble.why === 'host') return describeTrouble(trouble.trouble, troubles);
    return trouble.why === 'no-basis' ? comparePage.noBasis : { what: comparePage.loadFailed, todo: '' };
  };
  const { what, todo } = said();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle> {todo}
      </MessageBarBody>
    </MessageBar>
  );
}
