import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/lib/state/app/announcer';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { Environment } from '@/lib/state/app/environment';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import { type OpenSuggestion, observeSuggested } from '@/lib/storage/captions/suggested';
import { refuseSuggestion, reopenSuggestion, takeSuggestion } from '@/lib/storage/captions/suggested-commands';
import { suggestionTexts } from '@/lib/text/suggestions/list';

const undoForMs = 10_000;

/** A listed suggestion: open, or with what was just done with it, which can be undone there. */
export type ListedSuggestion = OpenSuggestion & {
  readonly done: { readonly act: 'taken' | 'refused'; readonly dimension: string } | null;
};

type Done = ListedSuggestion & { readonly done: NonNullable<ListedSuggestion['done']> };

type OpenSuggestionsDependencies = Pick<Environment, 'newId' | 'now'> & Pick<InterviewModel, 'execute'> & Pick<Announcer, 'announce'>;

/** The suggestions of an interview, and the actions on them. */
export function createOpenSuggestions({ newId, now, execute, announce }: OpenSuggestionsDependencies) {
  const open = signal<readonly OpenSuggestion[]>([]);
  const done = signal<readonly Done[]>([]);
  const total = signal(0);

  const listed = computed<readonly ListedSuggestion[]>(() => {
    const acted = new Set(done.value.map(({ turn }) => turn.id));
    const rest = open.value.filter(({ turn }) => !acted.has(turn.id)).map((suggestion) => ({ ...suggestion, done: null }));
    return [...rest, ...done.value].toSorted((a, b) => a.turn.at - b.turn.at);
  });

  const forget = (turnId: string) => {
    done.value = done.peek().filter(({ turn }) => turn.id !== turnId);
  };

  function remember(suggestion: OpenSuggestion, act: Done['done']): void {
    const { suggested, turn } = suggestion;
    const acted: Done = { suggested, turn, done: act };
    forget(turn.id);
    done.value = [...done.peek(), acted];
    open.value = open.peek().filter((other) => other.turn.id !== turn.id);
    // If the user acts on it again meanwhile, that has its own time.
    setTimeout(() => {
      done.value = done.peek().filter((other) => other !== acted);
    }, undoForMs);
  }

  /** Makes a note from a suggestion, under its own dimension or another. */
  async function take(suggestion: OpenSuggestion, dimension = suggestion.suggested.dimension): Promise<boolean> {
    const { suggested, turn } = suggestion;
    const command = takeSuggestion({ suggested, seen: turn.text, noteId: newId(), dimension }, now());
    const isTaken = await execute(suggested.interviewId, command);
    if (isTaken) {
      remember(suggestion, { act: 'taken', dimension });
      announce(suggestionTexts.taken);
    }
    return isTaken;
  }

  /** Refuses a suggestion. */
  async function refuse(suggestion: OpenSuggestion): Promise<boolean> {
    const { suggested } = suggestion;
    const isRefused = await execute(suggested.interviewId, refuseSuggestion(suggested, now()));
    if (isRefused) {
      remember(suggestion, { act: 'refused', dimension: suggested.dimension });
      announce(suggestionTexts.refused);
    }
    return isRefused;
  }

  /** Undoes what was just done with a suggestion: it is open again, and its note is deleted. */
  async function reopen({ suggested, turn }: OpenSuggestion): Promise<boolean> {
    const isOpen = await execute(suggested.interviewId, reopenSuggestion(suggested, turn.text, now()));
    if (isOpen) {
      forget(turn.id);
      announce(suggestionTexts.reopened);
    }
    return isOpen;
  }

  /** Shows the suggestions of an interview until the signal aborts. */
  function followOpen(interviewId: string, stop: AbortSignal): void {
    observeSuggested(
      interviewId,
      (found) => {
        // What undo or redo has opened again is no longer done.
        const isOpen = new Set(found.open.map(({ turn }) => turn.id));
        done.value = done.peek().filter(({ turn }) => !isOpen.has(turn.id));
        open.value = found.open;
        total.value = found.total;
      },
      stop,
    );
    stop.addEventListener('abort', () => {
      open.value = [];
      done.value = [];
      total.value = 0;
    });
  }

  return { listed, open: asReadonly(open), total: asReadonly(total), take, refuse, reopen, followOpen };
}
