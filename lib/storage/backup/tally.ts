/** How many rows of a table in a backup are not here, are here in the same way, and are here with something else in them. */
export type TableTally = {
  readonly table: string;
  readonly total: number;
  readonly fresh: number;
  readonly same: number;
  readonly different: number;
};

/** What a row in a backup is to the rows here. */
export type Likeness = 'fresh' | 'same' | 'different';

/** Counts rows by their table and by what they are to the rows here. */
export function createTally() {
  const counts = new Map<string, Record<Likeness, number>>();
  return {
    add: (table: string, likeness: Likeness, count = 1): void => {
      const known = counts.get(table) ?? { fresh: 0, same: 0, different: 0 };
      counts.set(table, { ...known, [likeness]: known[likeness] + count });
    },
    list: (): readonly TableTally[] => [...counts].map(([table, count]) => ({ table, ...count, total: count.fresh + count.same + count.different })),
  };
}
/** Counts rows by their table. */
export type Tally = ReturnType<typeof createTally>;
