import { type ReadonlySignal, signal } from '@preact/signals';
import { type ModelFailure, type ModelReply, noModelAnswer } from '@/lib/core/language-model/exchange';
import { healthy, type ModelHealth } from '@/lib/core/language-model/health';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { requestModelAnswer } from '@/lib/messaging/worker';
import { settings } from '@/lib/settings/settings';
import type { Suggester } from '@/lib/suggestions/engine';
import { makeAskBrowser } from '@/lib/suggestions/models/ask-browser';
import type { BrowserModel } from '@/lib/suggestions/models/browser-model';
import { type AnswerMemory, createAnswerMemory } from '@/lib/suggestions/models/remember-answers';
import { type AskModel, suggestByModel } from '@/lib/suggestions/models/suggest-by-model';

/** Suggests by the source that the user has chosen, and reports when a model does not answer. */
export type ModelSuggester = {
  /** The last failure while a model does not answer and suggestions come from this device's classifier; null while everything works. */
  readonly trouble: ReadonlySignal<ModelFailure | null>;
  /** Suggests for one call until `stop` aborts: by the built-in classifier `own`, or by the model that is chosen when a turn arrives. */
  readonly open: (own: Suggester, rubric: Pick<Rubric, 'dimensions'>, stop: AbortSignal) => Suggester;
};

const askNone = (): Promise<ModelReply> => Promise.resolve(noModelAnswer('unavailable'));

type ModelSurroundings = {
  /** The browser's language model; undefined where there is none. */
  readonly browserModel: BrowserModel | undefined;
  /** The wall time in milliseconds. */
  readonly now: () => number;
  /** Whether this is a practice call, of which nothing is ever sent anywhere. */
  readonly isPractice: boolean;
};

/** Makes a suggester that follows the user's choice from turn to turn. */
export function createModelSuggester({ browserModel, now, isPractice }: ModelSurroundings): ModelSuggester {
  const trouble = signal<ModelFailure | null>(null);
  const memories = { browser: createAnswerMemory(), endpoint: createAnswerMemory() };
  const onHealth = ({ lastFailure }: ModelHealth) => {
    trouble.value = lastFailure;
  };
  const open: ModelSuggester['open'] = (own, rubric, stop) => {
    if (isPractice) return own;
    const askBrowser = browserModel === undefined ? askNone : makeAskBrowser(browserModel, stop);
    const make = (ask: AskModel, memory: AnswerMemory) => suggestByModel(ask, { own, rubric, memory, now, onHealth });
    const makeEngines = () => ({
      device: own,
      browser: make(askBrowser, memories.browser),
      endpoint: make(requestModelAnswer, memories.endpoint),
    });
    let engines = makeEngines();
    let engine: Promise<Suggester> = settings.suggestions.get().then(({ source }) => engines[source]);
    let keepsEarlier = false;
    settings.suggestions.observe(({ source }) => {
      engines = makeEngines();
      engine = Promise.resolve(engines[source]);
      // Another endpoint, or another model there, may say otherwise.
      memories.endpoint.forget();
      onHealth(healthy);
    }, stop);
    const suggest: Suggester['suggest'] = async (turn) => {
      const chosen = await engine;
      keepsEarlier = chosen.keepsEarlier === true;
      return chosen.suggest(turn);
    };
    return {
      suggest,
      get keepsEarlier() {
        return keepsEarlier;
      },
    };
  };
  return { trouble, open };
}
