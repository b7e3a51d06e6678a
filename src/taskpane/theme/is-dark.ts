export interface ThemeSigns {
  /** What the host says outright, where it does. */
  readonly isDark: boolean | null;
  /** The host's colour behind its panes, `#rrggbb`; some hosts leave the hash out. */
  readonly background: string | null;
  /** What the system prefers. */
  readonly prefersDark: boolean;
}

const COLOUR = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Relative luminance after WCAG 2, from 0 (black) to 1 (white); null for what is no colour. */
export function luminance(colour: string): number | null {
  const parts = COLOUR.exec(colour)
    ?.slice(1)
    .map((part) => Number.parseInt(part, 16) / 255);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The luminance at which black and white text stand out equally. */
const EVEN = 0.179;

/** Whether to draw dark: the host's word, else its background, else the system. */
export function isDarkTheme({ isDark, background, prefersDark }: ThemeSigns): boolean {
  if (isDark !== null) return isDark;
  const light = background === null ? null : luminance(background);
  return light === null ? prefersDark : light < EVEN;
}
