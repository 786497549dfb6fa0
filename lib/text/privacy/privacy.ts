/** An interview was not deleted because it is on legal hold. */
export const heldText = (candidate: string): string =>
  `The interview with ${candidate} is on legal hold and was not deleted. Settings lists it under Privacy, where the hold is lifted.`;

/** What was done, or not, with what is stored of a candidate. */
export const privacyTexts = {
  stopped: 'Stopped. Nothing was erased.',
  held: 'At least one of these interviews is on legal hold, so nothing was erased. Lift the hold first.',
  nothingChosen: 'Choose at least one interview.',
  noneFound: 'Nothing here has that name. Type it as it stands in the interview, or a part of it.',
} as const;

const countInterviews = (count: number) => (count === 1 ? '1 interview' : `${count.toLocaleString()} interviews`);

/** What is said about how long interviews are kept. */
export const retentionTexts = {
  presets: { 'one-year': 'One year', 'two-years': 'Two years' },
  notANumber: 'Enter a whole number of days from 1 to 36,500.',
  confirm: (count: number) =>
    `${countInterviews(count)} with every note, rating, scorecard and delivery will be gone from this device. This cannot be taken back. What was sent to a destination stays there.`,
  act: (count: number) => `Delete ${countInterviews(count)}`,
} as const;

/** What is said about erasing a candidate. */
export const eraseTexts = {
  choose: 'Choose what is about this person. Interviews of the same application are chosen together; the same name alone may be somebody else.',
  confirm: (count: number) =>
    `${count === 1 ? '1 entry' : `${count.toLocaleString()} entries`} with every note, draft, rating, scorecard, delivery and change will be gone from this device, and from backups made later. This cannot be taken back. Backups and files made before keep what they hold, and so does every destination that has received a scorecard.`,
} as const;

/** What a receipt says. */
export function describeReceipt({ id, rows }: { readonly id: string; readonly rows: Readonly<Record<string, number>> }): string {
  const count = Object.values(rows).reduce((sum, number) => sum + number, 0);
  return `Erased: ${count === 1 ? '1 row' : `${count.toLocaleString()} rows`}. The receipt ${id} names no one.`;
}
