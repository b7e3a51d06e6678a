import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Excel's green, from dark to light, so that the pane's one accent is the application's own. */
const EXCEL_GREEN: BrandVariants = {
  10: '#02150a',
  20: '#07250f',
  30: '#083615',
  40: '#09431b',
  50: '#0a5123',
  60: '#0c5f2b',
  70: '#0e6c33',
  80: '#107c41',
  90: '#218d51',
  100: '#379d64',
  110: '#4fac78',
  120: '#68ba8c',
  130: '#83c8a1',
  140: '#9fd6b7',
  150: '#bde4ce',
  160: '#dbf2e6',
};

const light: Theme = createLightTheme(EXCEL_GREEN);

// Fluent's default foreground in the dark is too dark a green for text on grey.
const dark: Theme = {
  ...createDarkTheme(EXCEL_GREEN),
  colorBrandForeground1: EXCEL_GREEN[120],
  colorBrandForeground2: EXCEL_GREEN[130],
  colorBrandForegroundLink: EXCEL_GREEN[120],
  colorBrandForegroundLinkHover: EXCEL_GREEN[130],
  colorBrandForegroundLinkPressed: EXCEL_GREEN[110],
};

/** The Fluent theme for a host that is dark or light. */
export function paneTheme(isDark: boolean): Theme {
  return isDark ? dark : light;
}
