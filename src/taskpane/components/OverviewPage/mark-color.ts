import { tokens } from '@fluentui/react-components';

/** The colour of a mark: that of text, so that it stands on every bar. */
export const MARK_COLOR = tokens.colorNeutralForeground1;
