import { historyKey } from '@/components/panel/capture/history-key';
import { focusComposer } from '@/components/panel/focus';
import type { Interview } from '@/lib/core/interview/interview';
import { spanOfMention } from '@/lib/core/note/compose-commands';
import { dismissCompletion, dropSigns, followMention, moveCompletion, pinDraft, takeBeginning } from '@/lib/state/composer/compose-commands';
import { completing, draft } from '@/lib/state/composer/draft';
import { editNewest } from '@/lib/state/composer/note-edits';
import { overlay } from '@/lib/state/interview/session';
import { redo, undo } from '@/lib/state/interview/undo';

/** Whether what is typed now is meant as it stands. */
let literally = false;

/** Types into the composer as if by hand, so that everything that follows typing follows; `asItStands` makes a sign no sign. */
export function typeIntoComposer(text: string, asItStands = false): void {
  focusComposer();
  literally = asItStands;
  // The one way to insert text that the field's own undo knows; there is no successor to it.
  document.execCommand('insertText', false, text);
  literally = false;
}

/** Whether the field's own undo emptied it, so that its own redo brings the words back. */
let emptiedByUndo = false;

/** Files the note under an option of the completion, and takes the `#word` out in a way that the field's own undo knows. */
export function acceptCompletion(interview: Interview, field: HTMLTextAreaElement, index: number): void {
  const open = completing.peek();
  const option = open?.options[index];
  completing.value = null;
  if (open === null || option === undefined) return;
  const { start, end } = spanOfMention(field.value, open.mention);
  pinDraft(interview, option.id);
  field.focus();
  field.setSelectionRange(start, end);
  // The one way to delete text that the field's own undo knows; there is no successor to it.
  document.execCommand('delete');
}

function pressInCompletion({ key }: KeyboardEvent, interview: Interview, field: HTMLTextAreaElement): boolean {
  const open = completing.peek();
  if (open === null) return false;
  if (key === 'ArrowDown') moveCompletion(1);
  else if (key === 'ArrowUp') moveCompletion(-1);
  else if (key === 'Escape') dismissCompletion();
  else if (key === 'Tab' || (key === 'Enter' && open.active !== null)) acceptCompletion(interview, field, open.active ?? 0);
  else return false;
  return true;
}

/** A key that is held down does not go on from the field's own undo to that of the interview. */
function pressHistory(event: KeyboardEvent): boolean {
  const asked = historyKey(event);
  if (asked === null || (asked === 'redo' && emptiedByUndo)) return false;
  emptiedByUndo = false;
  if (!event.repeat) void (asked === 'undo' ? undo() : redo());
  return true;
}

function pressInEmpty(event: KeyboardEvent): boolean {
  if ((event.key === 'Backspace' || historyKey(event) === 'undo') && dropSigns()) return true;
  if (pressHistory(event)) return true;
  if (event.key !== 'ArrowUp' || event.shiftKey) return false;
  void editNewest().catch(reportError);
  return true;
}

/** What a key does in the composer beyond saving and leaving; false when it does nothing there. */
export function pressInComposer(event: KeyboardEvent, interview: Interview, field: HTMLTextAreaElement): boolean {
  return pressInCompletion(event, interview, field) || (field.value === '' && pressInEmpty(event));
}

const isTyped = ({ inputType }: InputEvent) => inputType === 'insertText' || inputType === 'insertCompositionText';

function isBeginning(event: InputEvent, { value }: HTMLTextAreaElement): boolean {
  const empty = (draft.peek()?.text ?? '') === '';
  return isTyped(event) && !literally && !event.isComposing && !value.includes('\n') && (empty || value.length === 1);
}

/** Reads the beginning of a note; true when it was a sign, which is then gone from the field. */
function takeSign(interview: Interview, field: HTMLTextAreaElement): boolean {
  const taken = takeBeginning(interview.id, field.value);
  if (taken === null) return false;
  field.value = taken.text;
  if (taken.lookUp) overlay.value = 'look-up';
  return true;
}

/** What was typed into the composer as the sign of something; false when it is words. Only what is typed is a sign: a pasted list keeps its dashes. */
export function typeInComposer(event: InputEvent, interview: Interview, field: HTMLTextAreaElement): boolean {
  emptiedByUndo = event.inputType === 'historyUndo' && field.value === '';
  return isBeginning(event, field) && takeSign(interview, field);
}

/** What an input method has finished may be a sign, too. */
export function composeInComposer(interview: Interview, field: HTMLTextAreaElement): boolean {
  return field.value.length === 1 && takeSign(interview, field);
}

/** Opens or closes the completion as the caret stands. */
export function followCaret(interview: Interview, field: HTMLTextAreaElement): void {
  followMention(interview, field.value, field.selectionStart);
}
