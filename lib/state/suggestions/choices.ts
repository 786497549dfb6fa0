import { type ReadonlySignal, signal } from '@preact/signals';
import { type SuggestionView, settings } from '@/lib/settings/settings';
import type { Environment } from '@/lib/state/app/environment';

/** How the user wants suggestions to be shown, and what the classifier learns from. */
export type SuggestionChoices = {
  /** Null until the choices are read. */
  readonly choices: ReadonlySignal<SuggestionView | null>;
  readonly setListedLive: (on: boolean) => Promise<void>;
  readonly setFillsDraft: (on: boolean) => Promise<void>;
  /** Stops learning from everything filed until now. The notes stay. */
  readonly forgetLearned: () => Promise<void>;
  /** Reads the choices and follows them until the signal aborts. */
  readonly follow: (stop: AbortSignal) => Promise<void>;
};

const change = (part: Partial<SuggestionView>) => settings.suggestionView.update((before) => ({ ...before, ...part }));

/** Choices that are not read yet. */
export function createSuggestionChoices({ newId }: Pick<Environment, 'newId'>): SuggestionChoices {
  const choices = signal<SuggestionView | null>(null);
  const show = (next: SuggestionView) => {
    choices.value = next;
  };
  return {
    choices,
    setListedLive: (areListedLive) => change({ areListedLive }),
    setFillsDraft: (fillsDraft) => change({ fillsDraft }),
    // Ids contain the time at which they were made: every earlier note has a smaller one.
    forgetLearned: () => change({ learnsAfter: newId() }),
    follow: async (stop) => {
      settings.suggestionView.observe(show, stop);
      show(await settings.suggestionView.get());
    },
  };
}
