/** How tall the launcher is, and how near to the top and bottom of the window it may stand, in CSS pixels. */
export const launcherHeight = 44;
const margin = 8;
const step = 16;
/** The share of the window's height that is above a launcher nobody has moved. */
export const usualAbove = 0.45;

/** The share of a window's height that is above a launcher whose top is to be at `top`, so that all of it stays in the window; lengths in CSS pixels. */
export function shareAbove(top: number, windowHeight: number): number {
  const most = windowHeight - launcherHeight - margin;
  return Math.max(0, Math.min(most, Math.max(margin, top))) / windowHeight;
}

/** Where a launcher's top goes by a key, in CSS pixels; null where the key does not move it. */
export function moveByKey(top: number, windowHeight: number, key: string): number | null {
  const tops: Readonly<Record<string, number>> = { ArrowUp: top - step, ArrowDown: top + step, Home: 0, End: windowHeight };
  return Object.hasOwn(tops, key) ? (tops[key] ?? null) : null;
}
