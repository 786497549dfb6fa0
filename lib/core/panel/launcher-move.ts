/** The launcher's height, and its smallest distance to the top and bottom of the window, in CSS pixels. */
export const launcherHeight = 44;
const margin = 8;
const step = 16;
/** The share of the window's height above a launcher that nobody has moved. */
export const usualAbove = 0.45;

/** The share of a window's height above a launcher with its top at `top`, kept inside the window; lengths in CSS pixels. */
export function shareAbove(top: number, windowHeight: number): number {
  const most = windowHeight - launcherHeight - margin;
  return Math.max(0, Math.min(most, Math.max(margin, top))) / windowHeight;
}

/** The new top of a launcher after a key, in CSS pixels; null where the key does not move it. */
export function moveByKey(top: number, windowHeight: number, key: string): number | null {
  const tops: Readonly<Record<string, number>> = { ArrowUp: top - step, ArrowDown: top + step, Home: 0, End: windowHeight };
  return Object.hasOwn(tops, key) ? (tops[key] ?? null) : null;
}
