import { useEffect, useRef } from 'preact/hooks';
import type { StoredText } from '@/lib/state/composer/text-edits';
import { unsavedModel } from '@/lib/state/page/app';
import { texts } from '@/lib/state/page/panel/texts';

const pauseMs = 200;
const retryMs = 3000;

type Kept = {
  readonly interviewId: string;
  readonly of: StoredText;
  /** The text as it is stored. */
  readonly saved: string;
  /** Stores a text in place of the one that was seen; false when that failed. */
  readonly store: (text: string, seen: string) => Promise<boolean>;
};

/**
 * A text that is stored while it is typed: 200 ms after the last key, when its field is left, and when it is removed; after a failure again every
 * three seconds. If another panel has stored another text meanwhile, that is `theirs`, and nothing is stored until one is chosen; otherwise null.
 */
export function useKept(kept: Kept) {
  const latest = useRef(kept);
  latest.current = kept;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isShown = useRef(true);
  const { interviewId, of, saved } = kept;
  const edit = texts.findTextEdit(interviewId, of);
  const keep = () => {
    clearTimeout(timer.current);
    const now = texts.textEdits.peek().find((each) => each.interviewId === interviewId && each.of === of);
    const { saved: stored, store } = latest.current;
    if (now !== undefined && !texts.isDisputed(now, stored)) texts.storeText(now, now.base, store).then(tryAgain).catch(reportError);
  };
  const tryAgain = () => {
    if (!isShown.current || !unsavedModel.hasUnsaved.peek()) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, retryMs);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is taken up once for each text, and stored when its field goes.
  useEffect(() => {
    isShown.current = true;
    texts.restoreText(interviewId, of).then(keep).catch(reportError);
    return () => {
      isShown.current = false;
      keep();
    };
  }, [interviewId, of]);
  const type = (next: string) => {
    texts.typeText(interviewId, of, saved, next);
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, pauseMs);
  };
  const theirs = edit !== null && texts.isDisputed(edit, saved) ? saved : null;
  const keepMine = () => edit !== null && void texts.storeText(edit, saved, kept.store).catch(reportError);
  const keepTheirs = () => edit !== null && texts.dropText(edit.id);
  return { text: edit?.text ?? saved, type, keep, theirs, keepMine, keepTheirs };
}
