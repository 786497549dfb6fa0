import * as z from 'zod/mini';

type Message = { readonly role: 'system' | 'user'; readonly content: string };
type Languages = readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
type Core = { readonly expectedInputs: Languages; readonly expectedOutputs: Languages };
type ProgressEvent = { readonly loaded: number };
type Monitor = { readonly addEventListener: (type: 'downloadprogress', listener: (event: ProgressEvent) => void) => void };
type CreateOptions = Core & {
  readonly initialPrompts?: readonly Message[];
  readonly signal?: AbortSignal;
  readonly monitor?: (monitor: Monitor) => void;
};
/** A session of the browser's model. */
export type BrowserModelSession = {
  readonly clone: (options: { readonly signal: AbortSignal }) => Promise<BrowserModelSession>;
  readonly prompt: (input: string, options: { readonly responseConstraint: object; readonly signal: AbortSignal }) => Promise<unknown>;
  readonly destroy: () => void;
};

/**
 * The browser's `LanguageModel`, as far as it is used (https://webmachinelearning.github.io/prompt-api). Frames of other sites need permission for
 * it.
 */
export type BrowserModel = {
  readonly availability: (options: Core) => Promise<unknown>;
  readonly create: (options: CreateOptions) => Promise<BrowserModelSession>;
};

declare global {
  /** The browser's language model; undefined where there is none. */
  var LanguageModel: BrowserModel | undefined;
}

/** Whether the browser's model can be used: 'absent' where the browser has no such API. */
export type BrowserModelStatus = 'absent' | 'unavailable' | 'downloadable' | 'downloading' | 'available';

const statusSchema = z.enum(['unavailable', 'downloadable', 'downloading', 'available']);
/** The same in each call, as the API requires: the answer is valid for a session created with it. */
export const inEnglish: Core = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

/** The browser's answer about its model; asking downloads nothing. */
export async function findBrowserModelStatus(model: BrowserModel | undefined): Promise<BrowserModelStatus> {
  if (model === undefined) return 'absent';
  const status = statusSchema.safeParse(await model.availability(inEnglish).catch(() => 'unavailable'));
  return status.success ? status.data : 'unavailable';
}

/**
 * Makes the browser download its model, because the user asked for it; call it in a user gesture. True when the model can then be used. `onProgress`
 * receives shares from 0 to 1.
 */
export async function downloadBrowserModel(model: BrowserModel, onProgress: (share: number) => void): Promise<boolean> {
  const monitor = (events: Monitor) => events.addEventListener('downloadprogress', ({ loaded }) => onProgress(loaded));
  try {
    (await model.create({ ...inEnglish, monitor })).destroy();
    return true;
  } catch {
    return false;
  }
}
