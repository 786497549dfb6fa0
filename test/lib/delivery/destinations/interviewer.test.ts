import { expect, test } from 'vitest';
import type { Planner } from '@/lib/delivery/adapter';
import { planner as folder } from '@/lib/delivery/destinations/folder/plan';
import { planner as postgrest } from '@/lib/delivery/destinations/postgrest/plan';
import { planner as webhook } from '@/lib/delivery/destinations/webhook/plan';
import { finish, onlyRequest, planFor } from './attempt.ts';

const table = { url: 'http://127.0.0.1:9', table: 'scorecards', conflict: ['scorecard_id'], expression: null };
const systems: readonly (readonly [string, Planner, Readonly<Record<string, unknown>>, string])[] = [
  ['a webhook', webhook, { url: 'http://127.0.0.1:9/in', method: 'POST', expression: null }, '"interviewer":{"name":NAME,"email":MAIL}'],
  ['a JSON file', folder, { folder: '', format: 'json' }, '"name": NAME,\n      "email": MAIL'],
  ['a Markdown file', folder, { folder: '', format: 'markdown' }, '- Interviewer: KNOWN\n'],
  ['a table', postgrest, table, '"interviewer":"FIRST"'],
];
const people = [
  { name: 'Barbara Liskov', email: 'b@example.com', known: 'Barbara Liskov, b@example.com' },
  { name: 'Barbara Liskov', email: null, known: 'Barbara Liskov' },
  { name: null, email: 'b@example.com', known: 'no name given, b@example.com' },
];

test.each(systems)('%s gets the name of who interviewed', async (_system, planner, settings, expected) => {
  for (const { name, email, known } of people) {
    const { data, ...rest } = finish([4, 3]);
    const envelope = { ...rest, data: { ...data, interviewer: { name, email } } };
    const words = expected
      .replace('NAME', JSON.stringify(name))
      .replace('MAIL', JSON.stringify(email))
      .replace('KNOWN', known)
      .replace('FIRST', name ?? email ?? '');
    expect(onlyRequest(await planFor(planner, envelope, settings, null, null)).body).toContain(words);
  }
});
