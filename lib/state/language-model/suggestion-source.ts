import { type ReadonlySignal, signal } from '@preact/signals';
import { type ModelEndpointError, type ModelEndpointForm, readEndpointForm } from '@/lib/core/language-model/endpoint-form';
import { matchPatternOf } from '@/lib/core/match-pattern';
import { failure, type Result, success } from '@/lib/core/result';
import { requestModelAnswer } from '@/lib/messaging/worker';
import { deleteModelKey, findModelKey, saveModelKey } from '@/lib/settings/model-key';
import { type SuggestionSettings, settings } from '@/lib/settings/settings';
import { giveBackUnused, requestPermissions } from '@/lib/state/app/permissions';
import { makeAskBrowser } from '@/lib/suggestions/models/ask-browser';
import { type BrowserModel, type BrowserModelStatus, downloadBrowserModel, findBrowserModelStatus } from '@/lib/suggestions/models/browser-model';
import { testModel } from './test-model';

type TestResult = Awaited<ReturnType<typeof testModel>>;

/** The source of suggestions that the user has chosen. */
export type SuggestionSourceModel = {
  /** Null until the choice is read. */
  readonly chosen: ReadonlySignal<SuggestionSettings | null>;
  /** Whether a key is stored for the endpoint. */
  readonly hasKey: ReadonlySignal<boolean>;
  /** Null until the browser has answered. */
  readonly browserStatus: ReadonlySignal<BrowserModelStatus | null>;
  /** The progress of downloading the browser's model, from 0 to 1; null while this page is not downloading it. */
  readonly downloaded: ReadonlySignal<number | null>;
  /** Reads the choice and follows it until the signal aborts. */
  readonly follow: (stop: AbortSignal) => Promise<void>;
  /** Chooses a source that is ready. */
  readonly choose: (source: SuggestionSettings['source']) => Promise<void>;
  /** Saves the endpoint and chooses it, once the browser permits its origin; else returns why not. Call it in a user gesture. */
  readonly saveEndpoint: (form: ModelEndpointForm) => Promise<Result<null, ModelEndpointError>>;
  /** Deletes the endpoint, its key, and its permission where nothing else needs it; this device's classifier is used from then on. */
  readonly removeEndpoint: () => Promise<void>;
  /** Makes the browser download its model, then chooses it; false when that failed. Call it in a user gesture. */
  readonly download: () => Promise<boolean>;
  /** Asks the chosen model about an example turn; returns the result as a message. */
  readonly test: () => Promise<TestResult>;
};

const patternOf = (base: string): readonly string[] => {
  const url = URL.parse(base);
  return url === null ? [] : [matchPatternOf(url)];
};

/** Saves the typed key; an empty field keeps the key of the same origin, unless it is to be deleted. */
async function keepKey(base: string, { apiKey, forgetsKey }: ModelEndpointForm): Promise<void> {
  const kept = forgetsKey ? '' : await findModelKey(base).catch(() => '');
  await saveModelKey(base, apiKey.trim() || kept);
}

/** A choice that is not read yet. `now` is in milliseconds; `browserModel` is the browser's model, undefined where there is none. */
export function createSuggestionSourceModel(browserModel: BrowserModel | undefined, now: () => number): SuggestionSourceModel {
  const chosen = signal<SuggestionSettings | null>(null);
  const hasKey = signal(false);
  const browserStatus = signal<BrowserModelStatus | null>(null);
  const downloaded = signal<number | null>(null);
  const show = async (next: SuggestionSettings) => {
    hasKey.value = (await findModelKey(next.base).catch(() => '')) !== '';
    chosen.value = next;
  };
  const look = async () => {
    browserStatus.value = await findBrowserModelStatus(browserModel);
  };
  const choose: SuggestionSourceModel['choose'] = (source) => settings.suggestions.update((before) => ({ ...before, source }));
  const follow: SuggestionSourceModel['follow'] = async (stop) => {
    settings.suggestions.observe((next) => void show(next).catch(reportError), stop);
    await Promise.all([settings.suggestions.get().then(show), look()]);
  };
  const saveEndpoint: SuggestionSourceModel['saveEndpoint'] = async (form) => {
    const draft = readEndpointForm(form, URL.parse);
    if (!draft.ok) return draft;
    const { base, model, origin } = draft.value;
    const isAllowed = await requestPermissions({ origins: [origin], permissions: [] }).catch(() => false);
    if (!isAllowed) return failure({ field: 'form', why: 'not-allowed' });
    const before = await settings.suggestions.get();
    await keepKey(base, form);
    await settings.suggestions.update(() => ({ source: 'endpoint', base, model }));
    await show(await settings.suggestions.get());
    await giveBackUnused({ origins: patternOf(before.base), permissions: [] });
    return success(null);
  };
  const removeEndpoint = async () => {
    const { base } = await settings.suggestions.get();
    await settings.suggestions.update(({ source }) => ({ source: source === 'endpoint' ? 'device' : source, base: '', model: '' }));
    await deleteModelKey();
    await giveBackUnused({ origins: patternOf(base), permissions: [] });
  };
  const download = async () => {
    if (browserModel === undefined) return false;
    downloaded.value = 0;
    const isThere = await downloadBrowserModel(browserModel, (share) => {
      downloaded.value = share;
    });
    downloaded.value = null;
    await look();
    if (isThere) await choose('browser');
    return isThere;
  };
  const test = async () => {
    const { source } = await settings.suggestions.get();
    if (source !== 'browser' || browserModel === undefined) return testModel(requestModelAnswer, now);
    const stop = new AbortController();
    return testModel(makeAskBrowser(browserModel, stop.signal), now).finally(() => stop.abort());
  };
  return { chosen, hasKey, browserStatus, downloaded, follow, choose, saveEndpoint, removeEndpoint, download, test };
}
