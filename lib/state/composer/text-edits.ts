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
  /** The summaries and reasons that were typed here and are not stored yet. */
  const textEdits = signal<readonly TextEdit[]>([]);

  /** What each edit that is on its way to the disk will have stored. */
  const inFlight = new Map<string, string>();

  const others = (id: string) => textEdits.peek().filter((edit) => edit.id !== id);

  function put(edit: TextEdit): void {
    textEdits.value = [...others(edit.id), edit];
    retryUntilSaved(edit.id, async () => {
      if (textEdits.peek().some(({ id }) => id === edit.id)) await saveTextEdit(edit);
    });
  }

  /** What was typed of a text and is not stored yet; null when nothing was. */
  const findTextEdit = (interviewId: string, of: StoredText): TextEdit | null =>
    textEdits.value.find((edit) => edit.interviewId === interviewId && edit.of === of) ?? null;

  /** Whether the stored text is neither what an edit began from nor what it says: another panel has changed it. */
  const isDisputed = ({ id, base, text }: TextEdit, stored: string): boolean => stored !== base && stored !== text && stored !== inFlight.get(id);

  /** Takes in what is typed of a text, and keeps it on disk beside the stored one, which is what it began from. */
  function typeText(interviewId: string, of: StoredText, stored: string, text: string): void {
    const before = textEdits.peek().find((edit) => edit.interviewId === interviewId && edit.of === of);
    put({ ...(before ?? { id: newId(), panel: panelId, interviewId, of, base: stored }), text });
  }

  /** Forgets what was typed of a text. */
  function dropText(id: string): void {
    textEdits.value = others(id);
    retryUntilSaved(id, () => deleteTextEdit(id));
  }

  /** Stores what was typed in place of the text that was seen; the words stay here when that fails, or when the stored text is another by now. */
  async function storeText(edit: TextEdit, seen: string, store: (text: string, seen: string) => Promise<boolean>): Promise<void> {
    inFlight.set(edit.id, edit.text);
    const stored = await store(edit.text, seen).finally(() => inFlight.delete(edit.id));
    const now = textEdits.peek().find(({ id }) => id === edit.id);
    if (!stored || now === undefined) return;
    if (now.text === edit.text) dropText(edit.id);
    else put({ ...now, base: edit.text });
  }

  /** Takes up what was typed of a text in a panel that is gone, where nothing of it was typed here. */
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
