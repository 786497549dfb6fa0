import { type ReadonlySignal, signal } from '@preact/signals';
import { type SuggestionView, settings } from '@/lib/settings/settings';
import type { Environment } from '@/lib/state/app/environment';

/** How the user wants suggestions to be shown, and what is learned for them. */
export type SuggestionChoices = {
  /** Null until the choices are read. */
  readonly choices: ReadonlySignal<SuggestionView | null>;
  readonly setListedLive: (on: boolean) => Promise<void>;
  readonly setFillsDraft: (on: boolean) => Promise<void>;
  /** Learns no more from anything that was filed until now. The notes stay. */
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
    // Ids hold the moment that they were made at: every note of until now has a smaller one.
    forgetLearned: () => change({ learnsAfter: newId() }),
    follow: async (stop) => {
      settings.suggestionView.observe(show, stop);
      show(await settings.suggestionView.get());
    },
  };
}
