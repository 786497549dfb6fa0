/** Milliseconds since the call began; never negative. */
export function callTime(recordedAt: number, startedAt: number): number {
  return Math.max(0, recordedAt - startedAt);
}

/** A call time in milliseconds as mm:ss; minutes run past 59. */
export function formatCallTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Reads a call time of minutes and seconds (12:30), or of hours too (1:12:30), into milliseconds; null when it is none. */
export function parseCallTime(text: string): number | null {
  const match = /^\s*(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)\s*$/.exec(text);
  if (match === null) return null;
  const [, hours = '0', minutes, seconds] = match;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
