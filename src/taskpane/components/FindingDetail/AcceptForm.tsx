import { Button, Field, Input, Text, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useMessages } from '../../words-context';
import type { FindingDetailProps } from './detail-props';
import { useFindingDetailStyles } from './FindingDetail.styles';

type AcceptFormProps = Pick<FindingDetailProps, 'entry' | 'name' | 'isBusy' | 'onAccept' | 'onStop'>;

/** Why a finding is accepted and who says so. Enter accepts, Escape leaves it. */
export function AcceptForm({ entry: { status }, name: lastName, isBusy, onAccept, onStop }: AcceptFormProps) {
  const styles = useFindingDetailStyles();
  const { pane } = useMessages();
  const { accept, commands } = pane;
  const [reason, setReason] = useState(status.status === 'open' ? '' : status.acceptance.reason);
  const [name, setName] = useState(lastName);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // The user asked for the form just now.
  useEffect(() => field.current?.focus(), []);

  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() === '') field.current?.focus();
    else onAccept(reason.trim(), name.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onStop();
    if (event.key !== 'Enter' || event.shiftKey || event.target !== field.current) return;
    event.preventDefault();
    save();
  };
  return (
    <form aria-label={accept.heading} className={styles.form} onSubmit={save} onKeyDown={onKeyDown}>
      <Field
        label={accept.reason}
        size="small"
        required
        {...(isMissing ? { validationState: 'error' as const, validationMessage: accept.reasonMissing } : {})}
      >
        <Textarea
          textarea={{ ref: field }}
          size="small"
          rows={2}
          value={reason}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <Field label={accept.name} size="small">
        <Input size="small" autoComplete="name" value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <Text size={200} className={styles.reading}>
        {accept.hint}
      </Text>
      <div className={styles.formActions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          {accept.save}
        </Button>
        <Button size="small" onClick={onStop}>
          {commands.cancel}
        </Button>
      </div>
    </form>
  );
}
