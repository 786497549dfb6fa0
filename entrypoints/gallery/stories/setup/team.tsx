import { signal } from '@preact/signals';
import { TeamSettings } from '@/components/workspace/settings/team/TeamSettings';
import type { TeamReading } from '@/lib/core/team/reading';
import { isTeamStore, listKinds } from '@/lib/state/delivery/destinations';
import type { RefusedRow } from '@/lib/state/team/refused';
import type { ShownStore, TeamModel } from '@/lib/state/team/team-model';
import { teamConnectionTexts } from '@/lib/text/team/connection';
import { teamTexts } from '@/lib/text/team/settings';
import type { Story } from '../../story';
import { until } from '../../until';

type Shown = {
  readonly store?: Partial<ShownStore> | null;
  readonly reading?: Partial<NonNullable<TeamReading>>;
  readonly more?: Partial<TeamModel>;
};

const destination: ShownStore['destination'] = {
  id: 'team',
  kind: 'team-store',
  name: 'hiring.supabase.co',
  settings: { url: 'https://hiring.supabase.co/rest/v1' },
  mappings: {},
  rubrics: null,
  pause: null,
  restUntil: null,
  askedUntil: null,
  acceptedAt: null,
  failures: 0,
  createdAt: 0,
};
const email = 'ada@team.test';
const signedOut: ShownStore = { destination, hasSignIn: true, isSignedIn: false, email: null };
const nothing = async () => undefined;

async function show({ store = null, reading, more = {} }: Shown) {
  const kind = (await listKinds()).find(isTeamStore) ?? null;
  const read = { storeId: 'team', readAt: Date.UTC(2026, 10, 29, 9, 30), problem: null, email, role: 'interviewer', ...reading };
  const model: TeamModel = {
    store: signal(store === null ? null : { ...signedOut, ...store }),
    reading: signal(reading === undefined ? null : read),
    refused: signal([]),
    kind: signal(kind),
    follow: nothing,
    saved: nothing,
    requestCode: async () => null,
    signIn: async () => null,
    test: async () => ({ ok: true, text: teamConnectionTexts.works(email, 'an interviewer') }),
    leave: nothing,
    ...more,
  };
  return (
    <main>
      <h1>Settings</h1>
      <TeamSettings model={model} email={email} />
    </main>
  );
}

const press = async (name: string) => {
  const find = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  (await until(find, name)).click();
};
const refused: readonly RefusedRow[] = [
  {
    ...{ id: 'grace@team.test 0199a1b2-0000-7000-8000-000000000001 1', table: 'scorecards', author: 'grace@team.test', name: 'Mara Lindqvist' },
    ...{ why: 'contradicts', details: ['Its score is stated as 4, and its ratings give 3.5.'] },
  },
  {
    ...{ id: '01991000-0000-7000-8000-000000000001 0199a1b2-0000-7000-8000-000000000002', table: 'debrief_entries', author: null, name: null },
    ...{ why: 'unreadable', details: ['body.kind'] },
  },
  {
    ...{ id: 'backend-engineer 3', table: 'rubrics', author: 'grace@team.test', name: 'Backend Engineer at Acme' },
    ...{ why: 'two-bodies', details: [] },
  },
];
const signedIn = { isSignedIn: true, email };

/** The settings of the team's store. */
export const teamStories: readonly Story[] = [
  { name: 'no store', shown: {} },
  { name: 'the form of a store', shown: {}, act: () => press(teamTexts.connect) },
  { name: 'nobody is signed in', shown: { store: {} } },
  { name: 'a code was sent', shown: { store: {} }, act: () => press(teamTexts.sendCode) },
  {
    name: 'an address that is not known',
    shown: { store: {}, more: { requestCode: async () => 'refused' as const } },
    act: () => press(teamTexts.sendCode),
  },
  { name: 'signed in', shown: { store: signedIn, reading: {} } },
  { name: 'a store without sign-in', shown: { store: { hasSignIn: false } } },
  { name: 'rows of the store are not used', shown: { store: signedIn, reading: {}, more: { refused: signal(refused) } } },
  { name: 'reading fails', shown: { store: signedIn, reading: { problem: 'unreachable' as const } } },
  { name: 'no member', shown: { store: signedIn, reading: { problem: 'no-member' as const, readAt: null, role: null } } },
  {
    name: 'the connection test finds something wrong',
    shown: { store: signedIn, reading: {}, more: { test: async () => ({ ok: false, text: teamConnectionTexts.noMember(email) }) } },
    act: () => press(teamTexts.test),
  },
  { name: 'a store that an earlier version has made', shown: { store: signedIn, reading: { problem: 'older-store' as const } } },
  {
    name: 'the connection test finds files of an earlier edition',
    shown: {
      store: signedIn,
      reading: {},
      more: { test: async () => ({ ok: false, text: teamConnectionTexts.olderFiles(['2-candidates.sql', '5-calibrations.sql']) }) },
    },
    act: () => press(teamTexts.test),
  },
  { name: 'asks before leaving', shown: { store: signedIn, reading: {} }, act: () => press(teamTexts.leave) },
].map(({ name, shown, act }) => ({ group: 'Team', name, page: 'workspace', show: () => show(shown), ...(act && { act }) }));
