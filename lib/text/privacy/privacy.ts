/** An interview was not deleted because it is on legal hold. */
export const heldText = (candidate: string): string =>
  `The interview with ${candidate} is on legal hold and was not deleted. Settings lists it under Privacy, where the hold is lifted.`;

/** What was done, or not, with what is stored of a candidate. */
export const privacyTexts = {
  stopped: 'Stopped. Nothing was erased.',
  held: 'At least one of these interviews is on legal hold, so nothing was erased. Lift the hold first.',
  nothingChosen: 'Choose at least one interview.',
  noneFound: 'Nothing here has that name. Type it as in the interview, or a part of it.',
} as const;

const countInterviews = (count: number) => (count === 1 ? '1 interview' : `${count.toLocaleString()} interviews`);

/** What no deletion here reaches. */
const madeBefore = 'backups, automatic copies and files made before';

/** Texts about how long interviews are kept. */
export const retentionTexts = {
  presets: { 'one-year': 'One year', 'two-years': 'Two years' },
  notANumber: 'Enter a whole number of days from 1 to 36,500.',
  confirm: (count: number) =>
    `${countInterviews(count)} with every note, rating, scorecard and delivery will be gone from Plumbline on this device. This cannot be undone. What was sent to a destination stays there, and ${madeBefore} keep what they hold.`,
  act: (count: number) => `Delete ${countInterviews(count)}`,
} as const;

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

/** How many interviews are due now; `held` of them are on legal hold and stay. */
export const sayDueNow = (count: number, held: number): string =>
  `${countInterviews(count)} ${count === 1 ? 'is' : 'are'} due for deletion${held === 0 ? '.' : `; ${held.toLocaleString()} of them on legal hold.`}`;

/** How many interviews come due on a day. */
export const sayDueOn = (count: number, at: number): string => `${countInterviews(count)} ${count === 1 ? 'is' : 'are'} due on ${day.format(at)}.`;

/** How many more come due within the days that are looked ahead. */
export const sayDueLater = (count: number): string => `${countInterviews(count)} more in the thirty days from today.`;

/** How long an interview is kept, at the wall time `now`. */
export function sayKept({ until, isHeld }: { readonly until: number | null; readonly isHeld: boolean }, now: number): string {
  if (isHeld) return 'Kept: on legal hold';
  if (until === null) return 'Kept until you delete it';
  return until > now ? `Kept until ${day.format(until)}` : `Due for deletion since ${day.format(until)}`;
}

/** Names of what keeps an interview. */
export const keepingTexts = { heading: 'Kept', column: 'Kept', hold: 'Legal hold', hint: 'Kept from deletion until you lift it.' } as const;

/** Texts about erasing a candidate. */
export const eraseTexts = {
  choose: 'Choose what is about this person. Interviews of the same application are chosen together; the same name alone may be somebody else.',
  confirm: (count: number) =>
    `${count === 1 ? '1 entry' : `${count.toLocaleString()} entries`} with every note, draft, rating, scorecard, delivery and change will be gone from Plumbline on this device, and from backups made later. This cannot be undone. What a destination has received stays there, and ${madeBefore} keep what they hold.`,
  inStore: 'Also erase this candidate in the team’s store',
  inStoreHint: 'You are an owner of the team: every interviewer’s scorecards and debriefs of this candidate go too, there and on their devices.',
  confirmInStore: 'In the team’s store, everybody’s scorecards and debriefs of this candidate are erased as soon as this device is online.',
} as const;

/** Texts about the file with everything that is stored about a candidate. */
export const candidateFileTexts = {
  leftOut:
    'While an interview of this candidate is prepared or not finished here, this file holds no scorecards of other interviewers and no debriefs. It does not say whether there are any. Finish the interview, then download it again.',
  hint: 'While an interview of this candidate is prepared or not finished, the file leaves out others’ scorecards and debriefs, and says so.',
} as const;

/** What a receipt says. */
export function describeReceipt({ id, rows }: { readonly id: string; readonly rows: Readonly<Record<string, number>> }): string {
  const count = Object.values(rows).reduce((sum, number) => sum + number, 0);
  return `Erased: ${count === 1 ? '1 row' : `${count.toLocaleString()} rows`}. What was sent, and ${madeBefore}, keep what they hold. The receipt ${id} names no one.`;
}
