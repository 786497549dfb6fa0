/** Milliseconds since the call began; never negative. */
export function callTime(recordedAt: number, startedAt: number): number {
  return Math.max(0, recordedAt - startedAt);
}

/** A call time in milliseconds as mm:ss; minutes run past 59. */
export function formatCallTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
