import { browser } from '@/lib/browser/browser';
import { listUnreadableSettings } from '@/lib/settings/unreadable';
import { listUnreadable } from '@/lib/storage/unreadable';

/** How many items of one kind are unreadable. */
export type SetAsideKind = { readonly name: string; readonly count: number };

/** The unreadable items by kind, and a copy of them as text. */
export type SetAsideRows = { readonly kinds: readonly SetAsideKind[]; readonly count: number; readonly copy: string };

const names: Readonly<Record<string, string>> = {
  interviews: 'Interviews',
  notes: 'Notes',
  ratings: 'Ratings',
  ticks: 'Ticks',
  changes: 'Steps of the history',
  amendments: 'Amendments',
  choices: 'Choices of destinations',
  scorecards: 'Finished scorecards',
  outbox: 'Deliveries',
  destinations: 'Destinations',
  rubrics: 'Rubrics',
  rubricVersions: 'Versions of rubrics',
  rubricDrafts: 'Drafts of rubrics',
  subscriptions: 'Rubric subscriptions',
  prepared: 'Prepared interviews',
};
const words = 'Words not saved yet';

const kindOf = (table: string): string => names[table] ?? words;

/** Searches everything stored for what this version cannot read. */
export async function findSetAside(): Promise<SetAsideRows> {
  const [rows, settings] = await Promise.all([listUnreadable(), listUnreadableSettings()]);
  const all = [...rows.map(({ table }) => kindOf(table)), ...settings.map(() => 'Settings')];
  const kinds = [...Map.groupBy(all, (name) => name)].map(([name, { length: count }]) => ({ name, count }));
  return { kinds, count: all.length, copy: JSON.stringify({ version: browser.runtime.getManifest().version, rows, settings }, null, 2) };
}
