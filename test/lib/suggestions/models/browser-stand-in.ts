import type { BrowserModel, BrowserModelSession } from '@/lib/suggestions/models/browser-model';

/** How a stand-in answers: `say` gets each prompt with the earlier prompts of its session. */
export type StandIn = {
  status: string;
  say: (prompt: string, before: readonly string[]) => unknown;
  readonly created: string[][];
  readonly prompts: { readonly input: string; readonly before: readonly string[]; readonly constraint: object }[];
  open: number;
};

/**
 * Follows the documented interface of the browser's language model (https://github.com/webmachinelearning/prompt-api): sessions remember what they were
 * told, copies start from there, a signal rejects by its reason, a session that was destroyed answers no more, and a model that is not downloaded is
 * not created without a gesture. No real model can be run here.
 */
export function makeBrowserModel(hasGesture = false): { readonly model: BrowserModel; readonly state: StandIn } {
  const state: StandIn = { status: 'available', say: () => '{}', created: [], prompts: [], open: 0 };
  const makeSession = (told: string[], ends: AbortSignal | undefined): BrowserModelSession => {
    let isOver = false;
    state.open += 1;
    const destroy = () => {
      if (!isOver) state.open -= 1;
      isOver = true;
    };
    ends?.addEventListener('abort', destroy, { once: true });
    const check = (signal: AbortSignal) => {
      signal.throwIfAborted();
      if (isOver) throw new DOMException('The session has been destroyed.', 'InvalidStateError');
    };
    return {
      clone: async ({ signal }) => {
        check(signal);
        return makeSession([...told], undefined);
      },
      prompt: async (input, { responseConstraint, signal }) => {
        check(signal);
        state.prompts.push({ input, before: [...told], constraint: responseConstraint });
        const answer = await Promise.race([state.say(input, told), rejectAt(signal)]);
        told.push(input, String(answer));
        return answer;
      },
      destroy,
    };
  };
  const model: BrowserModel = {
    availability: async ({ expectedInputs, expectedOutputs }) => {
      const isAsked = [...expectedInputs, ...expectedOutputs].every(({ type, languages }) => type === 'text' && languages.join() === 'en');
      return isAsked ? state.status : 'unavailable';
    },
    create: async ({ initialPrompts = [], signal, monitor }) => {
      signal?.throwIfAborted();
      if (state.status === 'unavailable') throw new DOMException('The device is unable to run it.', 'NotSupportedError');
      if (state.status !== 'available' && !hasGesture) throw new DOMException('Requires a user gesture.', 'NotAllowedError');
      if (state.status !== 'available')
        monitor?.({ addEventListener: (_type, listener) => [0, 0.5, 1].forEach((loaded) => void listener({ loaded })) });
      state.status = 'available';
      const told = initialPrompts.map(({ content }) => content);
      state.created.push(told);
      return makeSession([...told], signal);
    },
  };
  return { model, state };
}

const rejectAt = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
