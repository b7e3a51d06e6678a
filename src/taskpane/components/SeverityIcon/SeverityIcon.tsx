import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../../core/checks/finding';
import { useMessages } from '../../words-context';

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular };

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

export interface SeverityIconProps {
  readonly severity: Severity;
  /** Where the words beside the icon already say the severity. */
  readonly isDecorative?: boolean;
}

/** A severity by shape, colour and name. */
export function SeverityIcon({ severity, isDecorative = false }: SeverityIconProps) {
  const styles = useStyles();
  const { severities } = useMessages().findings;
  const Icon = ICONS[severity];
  const name = isDecorative ? { 'aria-hidden': true } : { 'aria-label': severities[severity] };
  return <Icon className={mergeClasses(styles.icon, styles[severity])} {...name} />;
}
