import type { ScorecardSource } from '@/lib/core/debrief/debrief-scorecard';
import type { JoinedBy } from '@/lib/core/debrief/join-scorecards';
import { readableText } from '@/lib/core/text/readable';
import { debriefTexts } from './page';

const whys: Readonly<Record<JoinedBy, string>> = { application: 'same application id', hand: 'added by hand' };

/** Where a scorecard came from. */
const describeSource = (source: ScorecardSource): string =>
  source.kind === 'device' ? 'finished on this device' : `from ${source.kind === 'file' ? 'the file ' : ''}${readableText(source.name)}`;

/** When a scorecard was finished, where it came from, and why it is in the debrief; the last is null for one that was taken out. */
export const describeOrigin = (finishedAt: string | null, source: ScorecardSource, joinedBy: JoinedBy | null): string =>
  [
    ...(finishedAt === null ? [] : [debriefTexts.finishedOn(finishedAt)]),
    describeSource(source),
    ...(joinedBy === null ? [] : [whys[joinedBy]]),
  ].join(' · ');

/** The texts of which scorecards a debrief has. */
export const membershipTexts = {
  title: 'Scorecards in this debrief',
  hint: 'Scorecards of the same application join by themselves, never by the name alone. One without that id, or under another name, is added by hand.',
  addByHand: 'Add by hand',
  whichOf: (name: string) => `Which scorecards are of ${name}?`,
  nothingElse: 'No other scorecard is on this device. Add the files of others with “Add scorecards”.',
  add: 'Add to this debrief',
  takeOut: 'Take out',
  takeOutOf: (name: string) => `Take out the scorecard of ${name}`,
  out: 'Taken out',
  outHint: 'They count nowhere here, and exports say that they were taken out.',
  putBack: 'Put back',
  putBackOf: (name: string) => `Put back the scorecard of ${name}`,
  notBlind: (at: string) =>
    `Not blind: others’ scorecards of this candidate were opened on the interviewer’s device on ${debriefTexts.finishedOn(at)}, before this one was finished.`,
  isOut: (name: string) => `The scorecard of ${name} is taken out of this debrief.`,
  isBack: (name: string) => `The scorecard of ${name} is back in this debrief.`,
} as const;
