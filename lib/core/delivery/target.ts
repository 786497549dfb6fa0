import { couldBeNameOf, foldName } from '@/lib/core/text/names';

/** A place for a scorecard in a hiring system: a person's application, and the interview where the system knows it. */
export type ApplicationMatch = {
  readonly id: string;
  readonly candidate: string;
  readonly emails: readonly string[];
  /** The call links that the system has for it. */
  readonly calls: readonly string[];
  /** What distinguishes it: job, interview, date. */
  readonly details: string;
};

/** What is known of the interview; null for what is unknown. */
export type TargetHints = { readonly call: string | null; readonly email: string | null; readonly name: string | null };

/** One application that is certain, several that only a person can choose from, or none. */
export type TargetChoice<Found extends ApplicationMatch> =
  | { readonly found: 'one'; readonly application: Found; readonly by: 'call' | 'email' | 'name' }
  | { readonly found: 'several'; readonly applications: readonly Found[] }
  | { readonly found: 'none' };

/**
 * A Zoom meeting has one number and many addresses: that of the invitation (/j/) and of the web client (/wc/), each under any of a company's hosts.
 */
const zoomMeeting = /^(?:[\w-]+\.)*zoom\.us\/(?:j|s|w|wc)(?:\/join)?\/(\d{9,12})(?!\d)/;

/** A call's link reduced to what identifies the call: without scheme, www., query, fragment and trailing slash; for Zoom, the number alone. */
export function callKey(link: string): string {
  const bare = link.trim().replace(/^https?:\/\/(www\.)?/i, '');
  const key = bare
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
  const meeting = zoomMeeting.exec(key)?.[1];
  return meeting === undefined ? key : `zoom.us/${meeting}`;
}

function pickSingle<Found extends ApplicationMatch>(matches: readonly Found[], by: 'call' | 'email' | 'name'): TargetChoice<Found> | null {
  const [first, second] = matches;
  if (first === undefined) return null;
  return second === undefined ? { found: 'one', application: first, by } : { found: 'several', applications: matches };
}

/**
 * Decides where a scorecard belongs: by the call's link, else by e-mail, else by the whole name. It never guesses between two equal matches. A link
 * that leads to somebody with quite another name (a reused room) is ignored.
 */
export function chooseTarget<Found extends ApplicationMatch>(
  applications: readonly Found[],
  { call, email, name }: TargetHints,
): TargetChoice<Found> {
  const link = call === null ? '' : callKey(call);
  const address = email?.trim().toLowerCase() ?? '';
  const hasEmail = ({ emails }: Found) => address !== '' && emails.some((known) => known.toLowerCase() === address);
  const typed = foldName(name ?? '');
  const hasName = ({ candidate }: Found) => typed !== '' && foldName(candidate) === typed;
  const byCall = link === '' ? [] : applications.filter(({ calls }) => calls.some((known) => callKey(known) === link));
  const [only] = byCall;
  if (byCall.length > 1)
    return pickSingle(byCall.filter(hasEmail), 'call') ?? pickSingle(byCall.filter(hasName), 'call') ?? { found: 'several', applications: byCall };
  if (only !== undefined && (hasEmail(only) || couldBeNameOf(typed, only.candidate))) return { found: 'one', application: only, by: 'call' };
  const certain =
    only === undefined ? (pickSingle(applications.filter(hasEmail), 'email') ?? pickSingle(applications.filter(hasName), 'name')) : null;
  if (certain !== null) return certain;
  return applications.length === 0 ? { found: 'none' } : { found: 'several', applications };
}
