import type * as z from 'zod/mini';
import type { FoundItem, TargetQuery } from '@/lib/core/delivery/destination';
import type { Target, TestResult } from '@/lib/core/delivery/target-schema';
import type { Result } from '@/lib/core/result';
import type { ActorAccess, AdapterContext, AttemptContext, CheckedSend } from '../actor';
import type { StoredSettings } from '../adapter';

/** The searches that a destination supports. Each returns what to choose from, or a message for the user. */
export type LookUps<Settings> = {
  readonly targets?: (query: TargetQuery, access: ActorAccess<Settings>, call: CheckedSend) => Promise<Result<readonly Target[], string>>;
  readonly users?: (email: string, access: ActorAccess<Settings>, call: CheckedSend) => Promise<Result<readonly FoundItem[], string>>;
  readonly forms?: (target: Target | null, access: ActorAccess<Settings>, call: CheckedSend) => Promise<Result<readonly FoundItem[], string>>;
};

/** The half of a destination's adapter that asks, in the page that wants to know. The worker sends its requests. */
export type AskerParts<Settings extends StoredSettings> = {
  readonly settings: z.ZodMiniType<Settings>;
  /** Tests the connection without writing anything lasting, and says what works or which permission is missing. */
  readonly test: (access: ActorAccess<Settings>, adapterContext: AdapterContext, attemptContext: AttemptContext) => Promise<TestResult>;
  readonly lookUps: LookUps<Settings>;
};

/** The asking half as the rest of the code sees it. */
export type Asker = Omit<AskerParts<StoredSettings>, 'settings'>;

/** Builds an asker whose settings are read by its schema at every call; it throws when they are invalid. */
export function makeAsker<Settings extends StoredSettings>(parts: AskerParts<Settings>): Asker {
  const open = ({ settings, secrets }: ActorAccess<StoredSettings>): ActorAccess<Settings> => ({ settings: parts.settings.parse(settings), secrets });
  const { targets, users, forms } = parts.lookUps;
  return {
    test: (access, adapterContext, attemptContext) => parts.test(open(access), adapterContext, attemptContext),
    lookUps: {
      ...(targets && { targets: (query, access, call) => targets(query, open(access), call) }),
      ...(users && { users: (email, access, call) => users(email, open(access), call) }),
      ...(forms && { forms: (target, access, call) => forms(target, open(access), call) }),
    },
  };
}
