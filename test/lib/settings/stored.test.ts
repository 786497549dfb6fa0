import { beforeEach, describe, expect, test } from 'vitest';
import { findSecrets, saveSecrets } from '@/lib/settings/secrets';
import { settings } from '@/lib/settings/settings';
import { listUnreadableSettings } from '@/lib/settings/unreadable';
import { stubBrowser } from '../../setup/extension.ts';

/** The extension's storage, which behaves as the browser's: asynchronous reads and writes of copies. */
const kept = new Map<string, unknown>();
const turn = () => new Promise((resolve) => setTimeout(resolve));
const local = {
  get: async (key: string | null) => {
    await turn();
    const found = key === null ? [...kept] : kept.has(key) ? [[key, kept.get(key)]] : [];
    return structuredClone(Object.fromEntries(found));
  },
  set: async (values: object) => {
    await turn();
    for (const [key, value] of Object.entries(structuredClone(values))) kept.set(key, value);
  },
};

beforeEach(() => {
  kept.clear();
  stubBrowser({ storage: { local } });
});

test('two concurrent changes of settings lose nothing', async () => {
  const favourites = Array.from({ length: 20 }, (_, index) => `rubric-${index}`);
  const changes = favourites.map((id) => settings.preferences.update((before) => ({ ...before, favourites: [...before.favourites, id] })));
  await Promise.all([...changes, settings.preferences.update((before) => ({ ...before, singleKeys: false }))]);
  expect(await settings.preferences.get()).toMatchObject({ favourites, singleKeys: false });
  await Promise.all(
    (['meet', 'zoom', 'teams'] as const).map((platform) => settings.sites.update((before) => ({ ...before, off: [...before.off, platform] }))),
  );
  expect((await settings.sites.get()).off).toEqual(['meet', 'zoom', 'teams']);
});

// Names under which earlier builds stored values: changing one here would lose its value.
test.each([
  ['copies', { everyDays: 7, folder: null, isEncrypted: true, copiedAt: 1, backedUpAt: 2, problem: 'not-saved' }],
  ['retention', { days: 365 }],
  ['interviewer', { name: 'Ivo Interviewer', email: 'ivo@acme.example' }],
  ['sites', { off: ['zoom'], added: ['https://meet.acme.example/*'] }],
  ['reminders', { asked: true, shown: { interview: { kind: 'nearly-up', at: 3 } } }],
  ['lock', { afterMinutes: 15, inCalls: true, check: { salt: 'a', iterations: 2, hash: 'b' }, releaseAt: 4 }],
] as const)('what is stored under “%s” comes back as it was', async (name, stored) => {
  kept.set(name, stored);
  expect(await settings[name].get()).toEqual(stored);
});

describe('a setting that cannot be read', () => {
  test('does not hide others, and is listed', async () => {
    const broken = { singleKeys: false, favourites: 'all', placement: { form: 'balloon' } };
    kept.set('preferences', broken);
    expect(await settings.preferences.get()).toMatchObject({ singleKeys: false, favourites: [] });
    expect(await listUnreadableSettings()).toEqual([{ key: 'preferences', value: broken }]);
  });

  test('is kept aside when the user sets a new value, and stays listed', async () => {
    const broken = { name: 'Ada', email: 5 };
    kept.set('interviewer', broken);
    expect(await settings.interviewer.get()).toEqual({ name: 'Ada', email: null });
    await settings.interviewer.update(() => ({ name: 'Ada Lovelace', email: null }));
    await settings.interviewer.update(() => ({ name: 'Ada King', email: null }));
    expect(await settings.interviewer.get()).toEqual({ name: 'Ada King', email: null });
    expect(await listUnreadableSettings()).toEqual([{ key: 'interviewer', value: broken }]);
  });

  test('that is a secret is listed without its value, and reads as absent', async () => {
    kept.set('secret:d', { signingSecret: 5 });
    await expect(findSecrets('d')).rejects.toThrow();
    expect(await listUnreadableSettings()).toEqual([{ key: 'secret:d', value: undefined }]);
    await saveSecrets('d', { signingSecret: 'new' });
    expect(await findSecrets('d')).toEqual({ signingSecret: 'new' });
    expect(await listUnreadableSettings()).toEqual([{ key: 'secret:d', value: undefined }]);
  });

  test('is not reported if nothing was ever set, or everything can be read', async () => {
    await settings.sites.update((before) => ({ ...before, off: ['meet'] }));
    await saveSecrets('d', { signingSecret: 'whsec' });
    kept.set('known-later', { any: 'thing' });
    expect(await listUnreadableSettings()).toEqual([]);
    expect(await settings.preferences.get()).toMatchObject({ singleKeys: true });
  });
});
