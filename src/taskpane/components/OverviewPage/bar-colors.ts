import { tokens } from '@fluentui/react-components';

/** Colours that stand out from the pane in the light and in the dark theme, and from their neighbours; used again from the first when all are used. */
const COLORS = [
  tokens.colorPaletteBlueBorderActive,
  tokens.colorPalettePumpkinBorderActive,
  tokens.colorPaletteTealBorderActive,
  tokens.colorPaletteMagentaBorderActive,
  tokens.colorPaletteForestBorderActive,
  tokens.colorPaletteLavenderBorderActive,
  tokens.colorPaletteBrownBorderActive,
  tokens.colorPaletteNavyBorderActive,
  tokens.colorPaletteCranberryBorderActive,
  tokens.colorPaletteSteelBorderActive,
] as const;

/** The colour of the n-th group, counted from 0. */
export function barColor(index: number): string {
  return COLORS[index % COLORS.length] ?? COLORS[0];
}
