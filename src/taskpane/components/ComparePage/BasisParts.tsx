import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { writeBasis } from '../../../app/comparison-basis';
import type { Snapshot } from '../../../core/workbook/snapshot';
import { useMessages } from '../../words-context';
import { usePagePartStyles } from '../PageParts/PageParts.styles';
import { saveText } from './save-text';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    margin: 0,
  },
  field: { width: '100%' },
});

export interface BasisPartsProps {
  readonly snapshot: Snapshot;
  readonly onPaste: (text: string) => void;
}

/** The open workbook as a basis for comparisons: saved as a file, or copied from one open copy to another. */
export function BasisParts({ snapshot, onPaste }: BasisPartsProps) {
  const parts = usePagePartStyles();
  const { comparePage: words } = useMessages();
  const save = (): void => {
    const name = snapshot.name.replace(/\.xls[xmb]?$/i, '');
    saveText(`${words.fileName(name)}.json`, writeBasis(snapshot));
  };
  return (
    <div className={parts.part}>
      <div>
        <Button onClick={save}>{words.save}</Button>
      </div>
      <Text size={200} className={parts.quiet}>
        {words.saveHint}
      </Text>
      <Accordion collapsible>
        <AccordionItem value="paste">
          <AccordionHeader as="h3" size="small">
            {words.paste.heading}
          </AccordionHeader>
          <PastePanel snapshot={snapshot} onPaste={onPaste} />
        </AccordionItem>
      </Accordion>
    </div>
  );
}

function PastePanel({ snapshot, onPaste }: BasisPartsProps) {
  const styles = useStyles();
  const { paste } = useMessages().comparePage;
  const [text, setText] = useState('');
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(writeBasis(snapshot));
      setCopied(true);
    } catch {
      // Some web views refuse the clipboard; the file does the same.
    }
  };
  return (
    <AccordionPanel className={styles.panel}>
      <Button size="small" onClick={() => void copy()}>
        {isCopied ? paste.copied : paste.copy}
      </Button>
      <Field label={paste.label} className={styles.field}>
        <Textarea rows={3} value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Button size="small" disabledFocusable={text.trim() === ''} onClick={() => onPaste(text)}>
        {paste.use}
      </Button>
    </AccordionPanel>
  );
}
