import { signal } from '@preact/signals';
import type { TextEdit } from '@/lib/core/interview/interview';
import { asReadonly } from '@/lib/state/app/as-readonly';

import type { Environment } from '@/lib/state/app/environment';
import type { Retries } from '@/lib/state/composer/retries';
import type { UnclaimedTexts } from '@/lib/state/composer/unclaimed-texts';
import type { Presence } from '@/lib/state/presence/presence';
import { claimTextEdit, deleteTextEdit, listTextEdits, saveTextEdit } from '@/lib/storage/unsaved/text-edits';

/** A text of an interview that is stored while it is typed. */
export type StoredText = 'summary' | 'reason';

/** Texts of an interview that are stored while they are typed. */
export type TextEdits = ReturnType<typeof createTextEdits>;

type TextEditsDependencies = Pick<Environment, 'newId'> &
  Pick<Presence, 'panelId'> &
  Pick<Retries, 'retryUntilSaved'> &
  Pick<UnclaimedTexts, 'findFree'>;

/** Texts of an interview that are stored while they are typed. */
export function createTextEdits({ newId, panelId, retryUntilSaved, findFree }: TextEditsDependencies) {
  /** The summaries and reasons typed here that are not saved yet. */
  const textEdits = signal<readonly TextEdit[]>([]);

  /** What each edit that is being written will have saved. */
  const inFlight = new Map<string, string>();

  const others = (id: string) => textEdits.peek().filter((edit) => edit.id !== id);

  function put(edit: TextEdit): void {
    textEdits.value = [...others(edit.id), edit];
    retryUntilSaved(edit.id, async () => {
      if (textEdits.peek().some(({ id }) => id === edit.id)) await saveTextEdit(edit);
    });
  }

  /** The unsaved edit of a text; null when there is none. */
  const findTextEdit = (interviewId: string, of: StoredText): TextEdit | null =>
    textEdits.value.find((edit) => edit.interviewId === interviewId && edit.of === of) ?? null;

  /** Whether another panel has changed the stored text: it is neither the edit's base nor its text. */
  const isDisputed = ({ id, base, text }: TextEdit, stored: string): boolean => stored !== base && stored !== text && stored !== inFlight.get(id);

  /** Handles typed text, and stores it as an edit with the stored text as its base. */
  function typeText(interviewId: string, of: StoredText, stored: string, text: string): void {
    const before = textEdits.peek().find((edit) => edit.interviewId === interviewId && edit.of === of);
    put({ ...(before ?? { id: newId(), panel: panelId, interviewId, of, base: stored }), text });
  }

  /** Discards an unsaved edit. */
  function dropText(id: string): void {
    textEdits.value = others(id);
    retryUntilSaved(id, () => deleteTextEdit(id));
  }

  /** Saves an edit in place of the text that was seen; the edit stays when that fails, or when the stored text was changed meanwhile. */
  async function storeText(edit: TextEdit, seen: string, store: (text: string, seen: string) => Promise<boolean>): Promise<void> {
    inFlight.set(edit.id, edit.text);
    const stored = await store(edit.text, seen).finally(() => inFlight.delete(edit.id));
    const now = textEdits.peek().find(({ id }) => id === edit.id);
    if (!stored || now === undefined) return;
    if (now.text === edit.text) dropText(edit.id);
    else put({ ...now, base: edit.text });
  }

  /** Takes over an edit from a closed panel, unless the text was edited here. */
  async function restoreText(interviewId: string, of: StoredText): Promise<void> {
    const isWanted = (edit: TextEdit) => edit.interviewId === interviewId && edit.of === of;
    if (textEdits.peek().some(isWanted)) return;
    const found = await findFree((await listTextEdits(interviewId)).filter(isWanted), null);
    const taken = found && (await claimTextEdit(found, panelId));
    if (taken !== null && !textEdits.peek().some(isWanted)) textEdits.value = [...textEdits.peek(), taken];
  }
  /** Replaces what textEdits holds. */
  const setTextEdits = (next: typeof textEdits.value): void => {
    textEdits.value = next;
  };
  return { textEdits: asReadonly(textEdits), findTextEdit, isDisputed, typeText, dropText, storeText, restoreText, setTextEdits };
}
