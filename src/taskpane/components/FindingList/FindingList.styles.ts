import { makeStyles, tokens } from '@fluentui/react-components';

export const useFindingListStyles = makeStyles({
  // The padding keeps a focused finding clear of the group's sticky heading.
  scroll: {
    overflowY: 'auto',
    flexGrow: 1,
    minHeight: 0,
    paddingBottom: tokens.spacingVerticalS,
    scrollPaddingTop: '32px',
  },
  group: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  groupLine: { paddingLeft: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  groupMain: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    flexGrow: 1,
    paddingRight: tokens.spacingHorizontalM,
  },
  groupName: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  counts: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  row: {
    alignItems: 'flex-start',
    paddingLeft: `calc(${tokens.spacingHorizontalM} + ${tokens.strokeWidthThicker})`,
    paddingRight: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  // A border only here: in forced colours every border is drawn, a transparent one too.
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
  rowIcon: { lineHeight: tokens.lineHeightBase300, height: tokens.lineHeightBase300 },
  rowMain: { minWidth: 0, flexGrow: 1 },
  message: {
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  place: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});
