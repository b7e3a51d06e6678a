import { makeStyles, tokens } from '@fluentui/react-components';

/** What the reading pages look alike in: a scrolling page, quiet remarks, dense tables of figures. */
export const usePagePartStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, overflowWrap: 'anywhere' },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  plainList: { listStyleType: 'none', margin: 0, padding: 0 },
  // Many years may be wider than the pane; then the table scrolls and not the page.
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& td, & th': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
      textAlign: 'right',
      verticalAlign: 'bottom',
      fontWeight: tokens.fontWeightRegular,
      whiteSpace: 'nowrap',
    },
    '& thead th': { color: tokens.colorNeutralForeground3 },
    '& th:first-child': { textAlign: 'left', whiteSpace: 'normal', paddingLeft: 0, hyphens: 'auto' },
    '& tfoot td, & tfoot th': { fontWeight: tokens.fontWeightSemibold },
  },
  named: { display: 'flex', alignItems: 'baseline' },
  inlineLink: { fontSize: 'inherit', textAlign: 'inherit', overflowWrap: 'anywhere' },
});
