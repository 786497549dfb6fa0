import type { ViewState } from '@/lib/state/panel/view-hand-over';
import { focusComposer } from '../focus';

const noteField = () => document.querySelector<HTMLTextAreaElement>('#note');
const main = () => document.querySelector('[data-part="panel"] > [data-part="scroll"]');
const notes = () => document.querySelector('[data-part="notes"] ul');

/** The part of the view that only this document knows: the caret in the note field, and the scroll positions. */
export function readViewState(): ViewState {
  const field = noteField();
  const caret = field === null ? null : { start: field.selectionStart, end: field.selectionEnd };
  return { caret, scrolled: { main: main()?.scrollTop ?? 0, notes: notes()?.scrollTop ?? 0 } };
}

const picture = () => new Promise(requestAnimationFrame);
/** How many pictures the parts and the words may take to be there. */
const longestWaitFrames = 90;

const isThere = ({ caret, scrolled }: ViewState) => {
  const field = noteField();
  const words = caret === null || field === null || field.value.length >= caret.end;
  return words && main() !== null && (scrolled.notes === 0 || (notes()?.scrollHeight ?? 0) > 0);
};

/** Restores the caret, the focus and the scroll positions once the panel shows what they belong to. */
export async function restoreViewState(sight: ViewState): Promise<void> {
  for (let pictures = 0; pictures < longestWaitFrames && !isThere(sight); pictures++) await picture();
  const field = noteField();
  if (field !== null && sight.caret !== null) field.setSelectionRange(sight.caret.start, sight.caret.end);
  focusComposer();
  main()?.scrollTo(0, sight.scrolled.main);
  notes()?.scrollTo(0, sight.scrolled.notes);
}
