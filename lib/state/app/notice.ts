import { signal } from '@preact/signals';

/** What was done last and how to take it back; null when nothing is to be said. */
export const notice = signal<{ readonly text: string; readonly undo: (() => unknown) | null } | null>(null);

/** Says what was done, with the way to take it back where there is one. */
export function notify(text: string, undo: (() => unknown) | null = null): void {
  notice.value = { text, undo };
}

/** Takes back what was done last. */
export async function undoNotice(): Promise<void> {
  const undo = notice.peek()?.undo;
  notice.value = null;
  await undo?.();
}
