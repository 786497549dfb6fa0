import type { ModelEndpointError } from '@/lib/core/language-model/endpoint-form';

/** What the settings say of where suggestions come from. */
export const sourceTexts = {
  about:
    'While captions are read, Plumbline suggests which of the candidate’s words are evidence for which dimension. Ratings are yours: no model is asked for one.',
  device: 'This device’s own',
  deviceLeaves: 'A small classifier that comes with Plumbline. Nothing leaves this device.',
  browser: 'The browser’s model',
  browserLeaves: 'The browser runs it; Chrome and Edge do so on this device.',
  browserFramed: 'A call’s page may prevent the panel from using it. Then this device makes the suggestions, and the panel says so.',
  endpoint: 'Your endpoint',
  endpointAbout: 'Any server with OpenAI’s chat completions API: llama.cpp or Ollama on this device, or your company’s gateway.',
  /** What leaves the machine, and when; `origin` is where it goes. */
  endpointLeaves: (origin: string): string =>
    `While captions are read, each finished turn of the candidate, the question before it and this rubric’s text go to ${origin}. Notes, ratings, sound and the names of speakers do not.`,
  endpointIdle: (origin: string): string => `${origin} is set up. While another source is chosen, nothing goes there.`,
  /** Texts shown while a source is looked at that cannot suggest yet. */
  notYet: (stored: string): string => `Until this is ready, suggestions come from: ${stored}.`,
  base: 'Base URL',
  baseHint: 'Up to /chat/completions, often ending in /v1. https:// anywhere; http:// only on this device (localhost).',
  model: 'Model',
  modelHint: 'Its name as the server knows it.',
  apiKey: 'API key',
  apiKeyHint: 'Sent to that address alone, and in no backup. Leave it empty if the server needs none.',
  keyKept: 'Kept. Type to replace it.',
  forgetKey: 'Forget the kept API key',
  save: 'Save endpoint',
  saved: 'Saved. Test it now.',
  test: 'Test',
  testLeaves: 'A test sends an example sentence and an example rubric, nothing from an interview.',
  remove: 'Remove endpoint',
  removeAsk:
    'Its address and key are forgotten, and the browser’s permission for it unless something else needs it. This device makes the suggestions from then on.',
  download: 'Download the model',
  downloadFailed: 'The browser did not download its model. Check the disk space and the connection, then press again.',
} as const;

/** Texts about the browser's model by how it stands; `share` is what has come of a download, from 0 to 1, null where none is under way here. */
export function describeBrowserModel(status: 'absent' | 'unavailable' | 'downloadable' | 'downloading' | 'available', share: number | null): string {
  if (share !== null) return `The browser is downloading its model: ${Math.round(share * 100)} %.`;
  return {
    absent: 'This browser offers no model of its own.',
    unavailable: 'The browser says that its model cannot run on this device.',
    downloadable: 'The browser can download its model, several gigabytes, once. It does so only when you press the button.',
    downloading: 'The browser is downloading its model.',
    available: 'The browser says that its model is ready.',
  }[status];
}

const endpointErrors: Readonly<Record<ModelEndpointError['why'], string>> = {
  'not-a-url': 'That is not a complete address. It begins with https://, or with http://localhost.',
  'not-http': 'An endpoint begins with https://, or with http://localhost.',
  insecure: 'http:// would send what is said unencrypted. Use https://; http:// works only for this device (localhost).',
  credentials: 'The address holds a user name or password. Remove them; the key has a field of its own.',
  'too-long': 'That is too long.',
  empty: 'Enter the name of the model.',
  'key-form': 'A key has no spaces, and only letters, digits and signs of plain ASCII. Copy it whole.',
  'not-allowed': 'The browser was not allowed to send there. Nothing was saved. Press again and allow it.',
};

/** Why an endpoint cannot be saved. */
export const describeEndpointError = ({ why }: ModelEndpointError): string => endpointErrors[why];
