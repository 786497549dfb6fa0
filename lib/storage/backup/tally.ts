/** How many of a backup's rows of a table are missing here, are the same here, and are different here. */
export type TableTally = {
  readonly table: string;
  readonly total: number;
  readonly fresh: number;
  readonly same: number;
  readonly different: number;
};

/** How a row in a backup compares with the rows here. */
export type Likeness = 'fresh' | 'same' | 'different';

/** Counts rows by table and by how they compare with the rows here. */
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
/** Counts rows by table. */
export type Tally = ReturnType<typeof createTally>;
