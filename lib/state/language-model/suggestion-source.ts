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

/** Where the user lets suggestions come from. */
export type SuggestionSourceModel = {
  /** Null until the choice is read. */
  readonly chosen: ReadonlySignal<SuggestionSettings | null>;
  /** Whether a key is kept for the endpoint. */
  readonly hasKey: ReadonlySignal<boolean>;
  /** Null until the browser has said. */
  readonly browserStatus: ReadonlySignal<BrowserModelStatus | null>;
  /** How much of the browser's model has come, from 0 to 1; null while none is being downloaded for this page. */
  readonly downloaded: ReadonlySignal<number | null>;
  /** Reads the choice and follows it until the signal aborts. */
  readonly follow: (stop: AbortSignal) => Promise<void>;
  /** Takes suggestions from here on from a source that is ready. */
  readonly choose: (source: SuggestionSettings['source']) => Promise<void>;
  /** Saves the endpoint and takes suggestions from it, once the browser permits its origin; else why not. Call it in a gesture. */
  readonly saveEndpoint: (form: ModelEndpointForm) => Promise<Result<null, ModelEndpointError>>;
  /** Forgets the endpoint, its key, and its permission where nothing else needs it; this device's own classifier suggests from then on. */
  readonly removeEndpoint: () => Promise<void>;
  /** Has the browser download its model, then takes suggestions from it; false where it could not. Call it in a gesture. */
  readonly download: () => Promise<boolean>;
  /** Asks the chosen model about an invented turn: what it met, in words. */
  readonly test: () => Promise<TestResult>;
};

const patternOf = (base: string): readonly string[] => {
  const url = URL.parse(base);
  return url === null ? [] : [matchPatternOf(url)];
};

/** Saves the key that was typed; an empty field keeps the one for the same origin, unless it is to be forgotten. */
async function keepKey(base: string, { apiKey, forgetsKey }: ModelEndpointForm): Promise<void> {
  const kept = forgetsKey ? '' : await findModelKey(base).catch(() => '');
  await saveModelKey(base, apiKey.trim() || kept);
}

/** A choice that is not read yet. `now` is in milliseconds; `browserModel` is what the browser offers, undefined where it offers none. */
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
