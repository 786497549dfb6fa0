import * as z from 'zod/mini';
import { browser } from '@/lib/browser/browser';

const shownSchema = z.enum(['light', 'dark']);

/** Runs in the call's page: whether most of its edges are dark. It must not use anything outside of itself. */
function inspectTheme(): 'light' | 'dark' | null {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  /** The brightness of a colour, 0 to 255; null for a transparent one. */
  const brightnessOf = (color: string): number | null => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return alpha < 255 ? null : 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isDarkAt = (x: number, y: number): boolean => {
    for (const element of document.elementsFromPoint(x, y)) {
      const brightness = brightnessOf(getComputedStyle(element).backgroundColor);
      if (brightness !== null) return brightness < 128;
    }
    return false;
  };
  const points: readonly (readonly [number, number])[] = [
    [innerWidth / 4, 4],
    [innerWidth / 4, innerHeight / 2],
    [innerWidth / 4, innerHeight - 4],
  ];
  return points.filter(([x, y]) => isDarkAt(x, y)).length * 2 > points.length ? 'dark' : 'light';
}

/** Whether the page of a tab is light or dark; null where extensions have no access. */
export async function findCallTheme(tabId: number): Promise<'light' | 'dark' | null> {
  const results = await browser.scripting.executeScript({ target: { tabId }, func: inspectTheme }).catch(() => []);
  return shownSchema.safeParse(results[0]?.result).data ?? null;
}
