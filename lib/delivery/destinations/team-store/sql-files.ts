/** A file of the store's SQL, and the edition of it that this version of the extension is made for. */
export type SqlFile = { readonly name: string; readonly edition: number };

/** The files of the store's SQL, in the order of their numbers, which begin with 1. A file whose text changes gets the next edition, here and in itself. */
export const sqlFiles: readonly SqlFile[] = [
  { name: '1-members.sql', edition: 1 },
  { name: '2-candidates.sql', edition: 1 },
  { name: '3-scorecards.sql', edition: 1 },
  { name: '4-debriefs.sql', edition: 1 },
  { name: '5-calibrations.sql', edition: 2 },
  { name: '6-erasures.sql', edition: 1 },
];
