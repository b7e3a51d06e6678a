import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { LANGUAGE_CODES, LANGUAGE_TABLE, type LanguageCode } from '../../../messages/language-table';
import { useLanguageCode, useMessages } from '../../words-context';

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

/** The one after a language in the table; after the last comes the first. */
function nextLanguage(language: LanguageCode): LanguageCode {
  return LANGUAGE_CODES[(LANGUAGE_CODES.indexOf(language) + 1) % LANGUAGE_CODES.length] ?? language;
}

/** The promise about data, and the way to another language. */
export function Footer({ onLanguage }: { readonly onLanguage: (language: LanguageCode) => void }) {
  const styles = useStyles();
  const { privacy } = useMessages().pane;
  const other = nextLanguage(useLanguageCode());
  return (
    <footer className={styles.footer}>
      <Text size={200}>{privacy}</Text>
      <Link as="button" lang={other} className={styles.language} onClick={() => onLanguage(other)}>
        {LANGUAGE_TABLE[other].name}
      </Link>
    </footer>
  );
}
