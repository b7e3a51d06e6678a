import { Button, Text } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useMessages } from '../../words-context';
import { SeverityIcon } from '../SeverityIcon/SeverityIcon';
import { AcceptForm } from './AcceptForm';
import { DetailActions } from './DetailActions';
import type { FindingDetailProps } from './detail-props';
import { EvidencePlace } from './EvidencePlace';
import { useFindingDetailStyles } from './FindingDetail.styles';
import { FixForm } from './FixForm';
import { StatusLine } from './StatusLine';

/** One finding: what, why and what to do, with its places and its arithmetic. */
export function FindingDetail(props: FindingDetailProps) {
  const { described } = props.entry;
  const styles = useFindingDetailStyles();
  const { detail } = useMessages().pane;
  return (
    <section aria-label={detail.label} className={styles.panel}>
      <DetailBar {...props} />
      <div className={styles.body} tabIndex={0} role="group" aria-label={described.what}>
        <h2 className={styles.what}>{described.what}</h2>
        <StatusLine entry={props.entry} />
        {props.doing === 'accept' && <AcceptForm {...props} />}
        {props.doing === 'fix' && <FixForm {...props} />}
        <Sentence heading={detail.why} text={described.why} />
        <Sentence heading={detail.todo} text={described.todo} />
        {described.evidence.length > 0 && (
          <Part heading={detail.evidence}>
            <div className={styles.places}>
              {described.evidence.map((place, index) => (
                <EvidencePlace key={index} place={place} onGoTo={props.onGoTo} />
              ))}
            </div>
          </Part>
        )}
        {described.steps.length > 0 && (
          <Part heading={detail.steps}>
            <ol className={styles.steps}>
              {described.steps.map((step, index) => (
                <li key={index}>{step}</li>
              ))}
            </ol>
          </Part>
        )}
        {described.amount !== null && (
          <Part heading={detail.atStake}>
            <Text weight="semibold">{described.amount}</Text>
          </Part>
        )}
      </div>
      {props.doing === null && <DetailActions {...props} />}
    </section>
  );
}

function DetailBar({ entry, position, of, onStep, onClose }: FindingDetailProps) {
  const styles = useFindingDetailStyles();
  const { pane, findings } = useMessages();
  const { detail, commands } = pane;
  return (
    <div className={styles.bar}>
      <span className={styles.severity}>
        <SeverityIcon severity={entry.finding.severity} isDecorative />
        <Text size={200} weight="semibold">
          {findings.severities[entry.finding.severity]}
        </Text>
      </span>
      <Text size={200} className={styles.position}>
        {detail.position(position, of)}
      </Text>
      <IconButton
        name={detail.previous}
        icon={<ChevronUp20Regular />}
        isOff={position <= 1}
        onPress={() => onStep(-1)}
      />
      <IconButton name={detail.next} icon={<ChevronDown20Regular />} isOff={position >= of} onPress={() => onStep(1)} />
      <IconButton name={commands.close} icon={<Dismiss20Regular />} onPress={onClose} />
    </div>
  );
}

interface IconButtonProps {
  readonly name: string;
  readonly icon: ReactNode & object;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

function IconButton({ name, icon, isOff = false, onPress }: IconButtonProps) {
  return (
    <Button
      appearance="subtle"
      size="small"
      aria-label={name}
      title={name}
      icon={<>{icon}</>}
      disabledFocusable={isOff}
      onClick={onPress}
    />
  );
}

/** A part that is one text; a finding that has nothing to say under a heading leaves it out. */
function Sentence({ heading, text }: { readonly heading: string; readonly text: string }) {
  const styles = useFindingDetailStyles();
  if (text === '') return null;
  return (
    <Part heading={heading}>
      <p className={styles.text}>{text}</p>
    </Part>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useFindingDetailStyles();
  return (
    <div className={styles.section}>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
    </div>
  );
}
