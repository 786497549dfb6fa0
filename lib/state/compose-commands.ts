import type { Mention } from '@/lib/core/compose';
import { cutMention, parseRatingCommand } from '@/lib/core/compose-commands';
import type { Draft } from '@/lib/core/interview';
import { beginDraft, draft, keepDraft } from './composer';
import { rateDimension } from './rating';

/** Files the note being typed under a dimension, or none, in place of the mention that named it. Returns where the caret then stands. */
export function fileDraft(interviewId: string, dimension: string | null, mention: Mention): number {
  const before = draft.peek() ?? beginDraft(interviewId);
  const { text, caret } = cutMention(before.text, mention);
  keepDraft({ ...before, text, dimension, pinned: true });
  return caret;
}

/** Rates the dimension when that is what the note being typed asks for; false when it is a note like any other. */
export async function rateByDraft(composed: Draft, dimension: string | null): Promise<boolean> {
  const value = parseRatingCommand(composed.text);
  if (value === null || dimension === null) return false;
  keepDraft({ ...composed, text: '', stance: null, pinned: false, dimension: null });
  return rateDimension(dimension, value);
}
