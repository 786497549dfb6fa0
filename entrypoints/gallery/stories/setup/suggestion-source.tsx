import { signal } from '@preact/signals';
import { ShownSuggestions } from '@/components/workspace/settings/suggestions/ShownSuggestions';
import { SuggestionSource } from '@/components/workspace/settings/suggestions/SuggestionSource';
import { failure } from '@/lib/core/result';
import type { SuggestionView } from '@/lib/settings/settings';
import type { SuggestionSourceModel } from '@/lib/state/language-model/suggestion-source';
import { describeModelFailure, modelTestTexts } from '@/lib/text/suggestions/model';
import { sourceTexts } from '@/lib/text/suggestions/source';
import { suggestionViewTexts } from '@/lib/text/suggestions/view';
import type { Story } from '../../story';
import { until } from '../../until';

type Shown = {
  readonly source?: 'device' | 'browser' | 'endpoint';
  readonly base?: string;
  readonly hasKey?: boolean;
  readonly status?: 'absent' | 'unavailable' | 'downloadable' | 'downloading' | 'available';
  readonly downloaded?: number;
  readonly test?: SuggestionSourceModel['test'];
  readonly isRead?: boolean;
};
const nothing = async () => undefined;
const works: SuggestionSourceModel['test'] = async () => ({ ok: true, text: modelTestTexts.works(1.4, 'Debugging') });
const fails: SuggestionSourceModel['test'] = async () => ({ ok: false, text: describeModelFailure({ why: 'key-refused', status: 403 }) });
const gateway = 'https://models.example.com/v1';

const section = ({ source = 'device', base = '', hasKey = false, status = 'absent', downloaded, test = works, isRead = true }: Shown) => (
  <main>
    <h1>Settings</h1>
    <SuggestionSource
      model={{
        chosen: signal(isRead ? { source, base, model: base === '' ? '' : 'small' } : null),
        hasKey: signal(hasKey),
        browserStatus: signal(isRead ? status : null),
        downloaded: signal(downloaded ?? null),
        choose: nothing,
        saveEndpoint: async () => failure({ field: 'form', why: 'not-allowed' }),
        removeEndpoint: nothing,
        download: async () => false,
        test,
      }}
    />
  </main>
);
const shownSection = (choices: SuggestionView | null) => (
  <main>
    <h1>Settings</h1>
    <ShownSuggestions model={{ choices: signal(choices), setListedLive: nothing, setFillsDraft: nothing, forgetLearned: nothing }} />
  </main>
);
const press = async (name: string) => {
  const find = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  (await until(find, name)).click();
};
const pick = async (name: string) => {
  const find = () => [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(name));
  (await until(find, name)).click();
};
const testAnd = (text: string) => async () => {
  await press(sourceTexts.test);
  await until(() => document.body.textContent?.includes(text), text);
};
const story = (name: string, shown: Shown, act?: Story['act']): Story => ({
  group: 'Suggestion source',
  name,
  page: 'workspace',
  show: () => section(shown),
  ...(act && { act }),
});

/** Where suggestions come from, as the settings show it. */
export const suggestionSourceStories: readonly Story[] = [
  story('being read', { isRead: false }),
  story('this device', {}),
  story('browser without a model', {}, () => pick(sourceTexts.browser)),
  story('browser model that cannot run here', { source: 'browser', status: 'unavailable' }),
  story('browser model to download', { status: 'downloadable' }, () => pick(sourceTexts.browser)),
  story('browser model being downloaded', { status: 'downloadable', downloaded: 0.42 }, () => pick(sourceTexts.browser)),
  story('browser model that was not downloaded', { status: 'downloadable' }, async () => {
    await pick(sourceTexts.browser);
    await press(sourceTexts.download);
  }),
  story('browser model ready', { source: 'browser', status: 'available' }),
  story('no endpoint yet', {}, () => pick(sourceTexts.endpoint)),
  story('endpoint that the browser does not permit', {}, async () => {
    await pick(sourceTexts.endpoint);
    await press(sourceTexts.save);
  }),
  story('endpoint', { source: 'endpoint', base: gateway, hasKey: true }),
  story('endpoint while another is chosen', { base: gateway }, () => pick(sourceTexts.endpoint)),
  story('endpoint that works', { source: 'endpoint', base: gateway, hasKey: true }, testAnd('It works')),
  story('endpoint that refuses the key', { source: 'endpoint', base: gateway, test: fails }, testAnd('403')),
  story('endpoint to be removed', { source: 'endpoint', base: gateway }, () => press(sourceTexts.remove)),
  { group: 'Suggestion source', name: 'how they are shown, not read yet', page: 'workspace', show: () => shownSection(null) },
  {
    group: 'Suggestion source',
    name: 'how they are shown, and what was learned forgotten',
    page: 'workspace',
    show: () => shownSection({ areListedLive: true, fillsDraft: false, learnsAfter: '' }),
    act: async () => {
      await press(suggestionViewTexts.forget);
      await until(() => document.body.textContent?.includes(suggestionViewTexts.forgotten), suggestionViewTexts.forgotten);
    },
  },
];
