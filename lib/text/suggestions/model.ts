import type { ModelFailure } from '@/lib/core/language-model/exchange';

const why: Readonly<Record<ModelFailure['why'], (status: number | null) => string>> = {
  'not-set-up': () => 'No endpoint is set up.',
  'not-allowed': () => 'The browser may not send there. Save the endpoint again, and allow it.',
  unavailable: () => 'The browser’s model cannot be used here.',
  offline: () => 'This device is offline.',
  unreachable: () => 'The endpoint cannot be reached. Check the address and that it is up.',
  timeout: () => 'No answer within 10 seconds. A model that was not used for long may still be loading.',
  redirected: () => 'The endpoint redirects elsewhere. Redirects are not followed: enter the final address.',
  'key-refused': (status) =>
    status === 403
      ? 'The endpoint answered 403. Check the API key. Ollama answers so until its setting OLLAMA_ORIGINS names chrome-extension://*.'
      : `The endpoint answered ${status}. Check the API key.`,
  'not-found': () => 'The endpoint answered 404. Check the base URL, which often ends in /v1, and the name of the model.',
  busy: (status) => `The endpoint answered ${status}: it is overloaded, or you have reached your limit.`,
  failed: (status) => (status === null ? 'The model failed.' : `The endpoint answered ${status}.`),
  'broken-off': () => 'The answer was too long, or was cut off.',
  unreadable: () => 'The answer is not a chat completion. Check the base URL.',
  declined: () => 'The model declined to answer.',
  'wrong-answer': () => 'The model answered, but not in the form that it was asked for, or with words that nobody said.',
  'not-asked': () => 'The question could not be sent. Reload this page and try again.',
};

/** Why a model gave no answer, and what to do. */
export const describeModelFailure = ({ why: reason, status }: ModelFailure): string => why[reason](status);

/** Text shown where suggestions are shown while a model does not answer. */
export const modelTrouble = (failure: ModelFailure): string =>
  `The model did not answer; suggestions come from this device instead. ${describeModelFailure(failure)}`;

/** What a test of a model says. */
export const modelTestTexts = {
  testing: 'Testing…',
  works: (seconds: number, dimension: string | null): string =>
    `It works: it answered in ${seconds.toFixed(1)} seconds, and took the test’s sentence for ${dimension === null ? 'evidence of nothing' : `evidence of “${dimension}”`}.`,
} as const;
