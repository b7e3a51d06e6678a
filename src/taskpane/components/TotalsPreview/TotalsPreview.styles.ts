import { makeStyles, tokens } from '@fluentui/react-components';

export const useTotalsPreviewStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  top: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  heading: { margin: 0 },
  rows: {
    overflowY: 'auto',
    flexGrow: 1,
    minHeight: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  row: { marginBottom: tokens.spacingVerticalM },
  table: { tableLayout: 'auto', fontVariantNumeric: 'tabular-nums' },
  line: { borderBottomColor: tokens.colorNeutralStroke3 },
  cell: {
    height: '28px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  number: { textAlign: 'right' },
  headNumber: { '& > div': { justifyContent: 'flex-end' } },
  changed: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  link: { fontSize: tokens.fontSizeBase200 },
  formula: {
    display: 'block',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground3,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  chosen: { flexGrow: 1 },
});
