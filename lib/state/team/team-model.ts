import { type ReadonlySignal, signal } from '@preact/signals';
import type { Destination } from '@/lib/core/delivery/destination';
import type { TestResult } from '@/lib/core/delivery/target-schema';
import type { TeamReading, TeamSignInProblem } from '@/lib/core/team/reading';
import { signInAddressOf, teamStoreSettings } from '@/lib/core/team/settings';
import { poke, requestTeamReading } from '@/lib/messaging/worker';
import { findSecrets } from '@/lib/settings/secrets';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import {
  type DestinationKind,
  isTeamStore,
  listKinds,
  observeAllDestinations,
  removeDestination,
  testDestinationConnection,
} from '@/lib/state/delivery/destinations';
import { readToken } from '@/lib/team/token';
import { followRefused, type RefusedRow } from './refused';

/** The team's store as its settings show it. */
export type ShownStore = {
  readonly destination: Destination;
  /** Whether it has Supabase's sign-in by e-mail; otherwise a token is pasted. */
  readonly hasSignIn: boolean;
  readonly isSignedIn: boolean;
  /** The address in the token; null where it names none, and without a sign-in. */
  readonly email: string | null;
};

/** The team's store of this device, and what can be done with it. */
export type TeamModel = {
  /** The store; null where there is none, undefined until that is read. */
  readonly store: ReadonlySignal<ShownStore | null | undefined>;
  readonly reading: ReadonlySignal<TeamReading>;
  /** The rows of the store that are not used here. */
  readonly refused: ReadonlySignal<readonly RefusedRow[]>;
  /** The form of the store; null until it is loaded. */
  readonly kind: ReadonlySignal<DestinationKind | null>;
  /** Reads everything and follows it until the signal aborts. */
  readonly follow: (stop: AbortSignal) => Promise<void>;
  /** Reads the store again after its form was saved. */
  readonly saved: () => Promise<void>;
  readonly requestCode: (email: string) => Promise<TeamSignInProblem | null>;
  readonly signIn: (email: string, code: string) => Promise<TeamSignInProblem | null>;
  readonly test: () => Promise<TestResult | null>;
  /** Forgets the store, the sign-in, and what came from it. */
  readonly leave: () => Promise<void>;
};

/** Loaded when a sign-in is asked. */
const loadAsking = () => import('@/lib/state/delivery/ask-destination');

async function showStore(destination: Destination): Promise<ShownStore> {
  const read = teamStoreSettings.safeParse(destination.settings);
  const { token = '' } = await findSecrets(destination.id).catch(() => ({ token: '' }));
  const hasSignIn = read.success && signInAddressOf(read.data) !== null;
  return { destination, hasSignIn, isSignedIn: token !== '', email: token === '' ? null : (readToken(token)?.email ?? null) };
}

/** A model that has read nothing yet. */
export function createTeamModel(): TeamModel {
  const store = signal<ShownStore | null | undefined>(undefined);
  const reading = signal<TeamReading>(null);
  const refused = signal<readonly RefusedRow[]>([]);
  const kind = signal<DestinationKind | null>(null);
  let last: Destination | null = null;
  const show = async () => {
    const destination = last;
    const shown = destination === null ? null : await showStore(destination);
    // Another may have taken its place while its secrets were read.
    if (destination === last) store.value = shown;
  };
  const hear = (rows: readonly Destination[]) => {
    last = rows.find(isTeamStore) ?? null;
    show().catch(reportError);
  };
  const follow: TeamModel['follow'] = async (stop) => {
    observeAllDestinations(hear, stop);
    followRefused((rows) => {
      refused.value = rows;
    }, stop);
    teamReadingSetting.observe((next) => {
      reading.value = next;
      // A read may have renewed the sign-in, or found it refused.
      show().catch(reportError);
    }, stop);
    kind.value = (await listKinds()).find(isTeamStore) ?? null;
    reading.value = await teamReadingSetting.get();
  };
  const saved = async () => {
    await show();
    await requestTeamReading();
  };
  const signIn: TeamModel['signIn'] = async (email, code) => {
    const problem = last === null ? 'no-sign-in' : await (await loadAsking()).signInToTeam(last.id, email, code);
    if (problem === null) {
      poke('woken').catch(reportError);
      await requestTeamReading();
    }
    await show();
    return problem;
  };
  return {
    store,
    reading,
    refused,
    kind,
    follow,
    saved,
    requestCode: async (email) => (last === null ? 'no-sign-in' : (await loadAsking()).requestTeamCode(last.id, email)),
    signIn,
    test: async () => (last === null ? null : testDestinationConnection(last.id)),
    leave: async () => (last === null ? undefined : removeDestination(last)),
  };
}
