import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { callTime, formatCallTime } from '@/lib/core/call-time';
import { findMention, type Mention } from '@/lib/core/compose';
import type { Interview } from '@/lib/core/interview';
import { type Dimension, shortName } from '@/lib/core/rubric';
import { draft, filingUnder, restoreDraft, setStance, submitDraft, typeDraft } from '@/lib/state/composer';
import { redo, undo } from '@/lib/state/session';
import { Completion } from './lazy-capture';

const stanceWords = { for: 'For', against: 'Against', revisit: 'Come back' };

/** What the composer asks of the panel around it. */
export type ComposerActions = { readonly onLeave: () => void; readonly onLookUp: () => void; readonly onKeys: () => void };

type Completing = { readonly mention: Mention; readonly options: readonly Dimension[]; readonly active: number };

function useCompletion(interview: Interview, field: { readonly current: HTMLTextAreaElement | null }) {
  const [completing, setCompleting] = useState<Completing | null>(null);
  const follow = async () => {
    const mention = field.current === null ? null : findMention(field.current.value, field.current.selectionStart);
    if (mention === null) return setCompleting(null);
    const { matchDimensions } = await import('@/lib/core/match-dimensions');
    setCompleting({ mention, options: matchDimensions(interview.rubric.dimensions, mention.query), active: 0 });
  };
  const move = (by: number) =>
    setCompleting((now) => now && { ...now, active: (now.active + by + now.options.length + 1) % (now.options.length + 1) });
  const accept = async (dimension: string | null) => {
    if (completing === null || field.current === null) return;
    const { fileDraft } = await import('@/lib/state/compose-commands');
    const caret = fileDraft(interview.id, dimension, completing.mention);
    setCompleting(null);
    requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret));
  };
  return { completing, follow, move, accept, close: () => setCompleting(null) };
}

/** What a key does while the completion is open; false when it does nothing there. */
function completeBy(key: string, { completing, move, accept, close }: ReturnType<typeof useCompletion>): boolean {
  if (completing === null) return false;
  if (key === 'ArrowDown') move(1);
  else if (key === 'ArrowUp') move(-1);
  else if (key === 'Escape') close();
  else if (key === 'Enter' || key === 'Tab') void accept(completing.options[completing.active]?.id ?? null);
  else return false;
  return true;
}

const isUndo = (event: KeyboardEvent) => event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);

/** What a key does in an empty composer; false when it does nothing there. */
function startBy(event: KeyboardEvent, interview: Interview, { onLookUp }: ComposerActions): boolean {
  const stance = draft.peek()?.stance ?? null;
  if (isUndo(event)) void (event.shiftKey ? redo() : undo());
  else if (event.key === 'ArrowUp') void import('@/lib/state/note-edits').then(({ editNewest }) => editNewest());
  else if (event.key === '/' && stance === null) onLookUp();
  else if (event.key === 'Backspace' && stance !== null) setStance(interview.id, stance);
  else return false;
  return true;
}

function pressAnywhere(event: KeyboardEvent, { onLeave, onKeys }: ComposerActions): boolean {
  if (event.key === 'Escape') onLeave();
  else if (event.key === 'F1') onKeys();
  else if (event.key === 'Enter' && !event.shiftKey) void submitDraft();
  else return false;
  return true;
}

function Stamp({ interview }: { readonly interview: Interview }) {
  const held = draft.value;
  const dimension = interview.rubric.dimensions.find(({ id }) => id === filingUnder.value);
  const time = held === null ? [] : [formatCallTime(callTime(held.recordedAt, interview.startedAt))];
  const place = dimension === undefined ? 'No dimension' : shortName(dimension);
  return <small>{[...time, place].join(' · ')}</small>;
}

/** Where a note is typed. Enter saves it, Shift+Enter breaks the line, Escape goes back to the call. */
export function Composer({ interview, ...actions }: { readonly interview: Interview } & ComposerActions) {
  const field = useRef<HTMLTextAreaElement>(null);
  const completion = useCompletion(interview, field);
  useLayoutEffect(() => {
    field.current?.focus();
    restoreDraft(interview.id).catch(reportError);
  }, [interview.id]);
  const stance = draft.value?.stance ?? null;
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const empty = event.currentTarget instanceof HTMLTextAreaElement && event.currentTarget.value === '';
    if (completeBy(event.key, completion) || (empty && startBy(event, interview, actions)) || pressAnywhere(event, actions)) event.preventDefault();
  };
  const { completing } = completion;
  return (
    <div class="composer">
      {completing !== null && <Completion {...completing} onChoose={(dimension) => void completion.accept(dimension)} />}
      {stance !== null && (
        <button type="button" class="chip" aria-pressed="true" title="Take the stance away" onClick={() => setStance(interview.id, stance)}>
          {stanceWords[stance]}
        </button>
      )}
      <textarea
        id="note"
        ref={field}
        rows={1}
        aria-label="Note"
        aria-autocomplete="list"
        aria-controls={completing === null ? undefined : 'completion'}
        aria-activedescendant={completing === null ? undefined : `completion-${completing.active}`}
        placeholder="What did they say or do?"
        value={draft.value?.text ?? ''}
        onInput={(event) => {
          typeDraft(interview.id, event.currentTarget.value);
          completion.follow().catch(reportError);
        }}
        onKeyDown={press}
        onBlur={completion.close}
      />
      <Stamp interview={interview} />
    </div>
  );
}
