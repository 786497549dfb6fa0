import 'fake-indexeddb/auto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkRubric } from '@/entrypoints/background/rubrics';
import { beginSubscription, type Subscription } from '@/lib/core/rubric/subscription';
import { getDatabase } from '@/lib/storage/database/database';
import { saveSubscription } from '@/lib/storage/rubrics/subscription-commands';
import { changeSubscription, findSubscription } from '@/lib/storage/rubrics/subscriptions';
import { stubBrowser } from '../../setup/extension.ts';

const text = '{"a":"rubric"}';
let url = '';
/** What the user does while the address is being asked. */
let meanwhile: () => Promise<unknown> = async () => undefined;
const server = createServer((_request, response) => {
  void meanwhile().then(() => response.setHeader('etag', '"2"').end(text));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rubric.json`;
  stubBrowser({ permissions: { contains: async () => true } });
});
afterAll(() => server.close());

beforeEach(async () => {
  meanwhile = async () => undefined;
  await getDatabase().subscriptions.clear();
  await saveSubscription(beginSubscription('s', url, 1));
});

const digestOf = async () => {
  await checkRubric('s');
  return (await findSubscription('s'))?.offer?.digest ?? '';
};
const decide = (decision: Partial<Subscription>) => () => changeSubscription('s', (current) => ({ ...current, ...decision }));

test('a new version from the address is offered', async () => {
  await checkRubric('s');
  expect(await findSubscription('s')).toMatchObject({ etag: '"2"', offer: { text, path: '/rubric.json' }, problem: null });
});

describe('a decision that is made while the address is asked stands:', () => {
  test.each(['accepted', 'declined'] as const)('%s', async (decision) => {
    const digest = await digestOf();
    await changeSubscription('s', (current) => ({ ...current, etag: null }));
    const decided = { rubricId: 'mine', remoteId: 'theirs', [decision]: digest, offer: null };
    meanwhile = decide(decided);
    await checkRubric('s');
    expect(await findSubscription('s')).toMatchObject({ ...decided, etag: '"2"' });
  });

  test('another address', async () => {
    meanwhile = decide({ url: 'https://rubrics.example/other.json', rubricId: 'mine' });
    await checkRubric('s');
    expect(await findSubscription('s')).toMatchObject({ url: 'https://rubrics.example/other.json', rubricId: 'mine', offer: { text } });
  });

  test('unsubscribing', async () => {
    meanwhile = () => getDatabase().subscriptions.delete('s');
    expect(await checkRubric('s')).toBe(true);
    expect(await findSubscription('s')).toBeNull();
  });
});
