import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Locale } from '../../../messages/pane-words';
import { useMessages } from '../../words-context';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
  language: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, flexShrink: 0 },
});

/** The promise about data, and the way to the other language. */
export function Footer({ onLanguage }: { readonly onLanguage: (locale: Locale) => void }) {
  const styles = useStyles();
  const { privacy, otherLanguage } = useMessages().pane;
  return (
    <footer className={styles.footer}>
      <Text size={200}>{privacy}</Text>
      <Link
        as="button"
        lang={otherLanguage.code}
        className={styles.language}
        onClick={() => onLanguage(otherLanguage.code)}
      >
        {otherLanguage.name}
      </Link>
    </footer>
  );
}
