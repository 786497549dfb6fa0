import type { Debrief } from './debrief';
import { applicationOf, type DebriefScorecard, type ScorecardData } from './debrief-scorecard';
import { isSameScorecard } from './same-data';

/** Why a scorecard is in a debrief: it has the same application, or a user has added it. Never the name alone. */
export type JoinedBy = 'application' | 'hand';

/** A scorecard of a debrief. */
export type JoinedScorecard = DebriefScorecard & { readonly joinedBy: JoinedBy };

/** How a scorecard that arrives relates to those that are here. */
export type Arrival = 'new' | 'newer-revision' | 'older-revision' | 'same' | 'two-bodies';

/** Compares a scorecard that arrives with the revisions of it that are here; 'two-bodies' where one with its id and revision says something else. */
export function compareArrival(arriving: ScorecardData, here: readonly ScorecardData[]): Arrival {
  const own = here.filter(({ id }) => id === arriving.id);
  const twin = own.find(({ revision }) => revision === arriving.revision);
  if (twin !== undefined) return isSameScorecard(twin, arriving) ? 'same' : 'two-bodies';
  if (own.length === 0) return 'new';
  return own.some(({ revision }) => revision > arriving.revision) ? 'older-revision' : 'newer-revision';
}

/** The latest revision of each scorecard; of two copies of one, that of this device. */
export function latestRevisions<Found extends DebriefScorecard>(scorecards: readonly Found[]): readonly Found[] {
  const latest = new Map<string, Found>();
  for (const scorecard of scorecards) {
    const known = latest.get(scorecard.data.id);
    const isLater = known === undefined || scorecard.data.revision > known.data.revision;
    const isOwnCopy = scorecard.data.revision === known?.data.revision && scorecard.source.kind === 'device';
    if (isLater || isOwnCopy) latest.set(scorecard.data.id, scorecard);
  }
  return [...latest.values()];
}

function joinedBy(debrief: Pick<Debrief, 'applicationId' | 'added' | 'removed'>, data: ScorecardData): JoinedBy | null {
  const isSame = debrief.applicationId !== null && applicationOf(data) === debrief.applicationId;
  if (isSame && !debrief.removed.includes(data.id)) return 'application';
  return debrief.added.includes(data.id) ? 'hand' : null;
}

const finishOf = ({ data }: DebriefScorecard): string => data.interview.finishedAt ?? '';

/** The scorecards of a debrief, each in its latest revision, in the order in which they were finished: by application or by hand, never by name. */
export function joinScorecards(
  debrief: Pick<Debrief, 'applicationId' | 'added' | 'removed'>,
  scorecards: readonly DebriefScorecard[],
): readonly JoinedScorecard[] {
  return latestRevisions(scorecards)
    .flatMap((scorecard) => {
      const by = joinedBy(debrief, scorecard.data);
      return by === null ? [] : [{ ...scorecard, joinedBy: by }];
    })
    .toSorted((a, b) => (finishOf(a) === finishOf(b) ? (a.data.id < b.data.id ? -1 : 1) : finishOf(a) < finishOf(b) ? -1 : 1));
}
