import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const tokens = () => {
  const sheet = readFileSync('components/ui/styles/tokens.css', 'utf8');
  return new Map(Array.from(sheet.matchAll(/^\s*(--[\w-]+): (.+);/gm), ([, name = '', value = '']) => [name, value]));
};

/**
 * Replaces each `var(--token)` by its value, and rem by px, because a call page has its own root font size. Of a colour with two values it takes the
 * light one, because the launcher looks the same on every page.
 */
export function withTokens(style: string, values: ReadonlyMap<string, string> = tokens()): string {
  const put = (text: string): string =>
    text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`Expected a token named ${name}.`);
      return put(value);
    });
  return put(style)
    .replace(/light-dark\((oklch\([^)]*\)), oklch\([^)]*\)\)/g, '$1')
    .replace(/([\d.]+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`);
}

/** Builds the style of the guest's elements from the tokens of the pages. */
export const guestStyle: Plugin = {
  name: 'guest-style',
  enforce: 'pre',
  transform(code, id) {
    return id.includes('/call.content/style.css') ? { code: withTokens(code), map: null } : undefined;
  },
};
