/** What decides between light and dark: the system, the user, or, for a panel in a call, the call's page. */
export const themes = ['system', 'light', 'dark', 'call'] as const;
/** What a user wants to decide between light and dark. */
export type Theme = (typeof themes)[number];

/** The text sizes, from the browser's default upwards. */
export const textSizes = ['standard', 'large', 'largest'] as const;
/** How large a user wants text. */
export type TextSize = (typeof textSizes)[number];

const percents: Readonly<Record<TextSize, number>> = { standard: 100, large: 112.5, largest: 125 };

/** What a user has chosen of how the pages look. */
export type Look = { readonly theme: Theme; readonly textSize: TextSize };

/** Light or dark. */
export type ColorScheme = 'light' | 'dark';

/**
 * The color scheme of a page with that look; null where the system decides. `callTheme` is that of the call's page, null where there is none or it is
 * unknown.
 */
export function decideScheme({ theme }: Pick<Look, 'theme'>, callTheme: ColorScheme | null): ColorScheme | null {
  if (theme === 'call') return callTheme;
  return theme === 'system' ? null : theme;
}

/** The style of a page's root element with that look; `callTheme` is that of the call's page, null where there is none or it is unknown. */
export function styleOf(look: Look, callTheme: ColorScheme | null): string {
  const decided = decideScheme(look, callTheme);
  const scheme = decided === null ? '' : `color-scheme:${decided};`;
  return look.textSize === 'standard' ? scheme : `${scheme}font-size:${percents[look.textSize]}%`;
}
