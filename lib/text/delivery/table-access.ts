const ofYourKey = 'Replace authenticated by the role of your key: at Supabase anon for a public key, authenticated for a signed-in token.';

/** What the connection test of a table behind PostgREST found, with the SQL that gives what is missing. */
export const tableTexts = {
  works: (table: string) =>
    `It works: the table ${table} takes scorecards. The test was a row that the database had to refuse, so nothing was written. Whether a row may be replaced shows with the first amendment.`,
  nothingWritten: 'It was asked with a sample row, and nothing was written.',
  keptSample: (table: string) =>
    `The table ${table} took the test's row twice, which a unique index forbids. Delete the rows of “Connection test”, and check the unique columns.`,
  noSelect: (table: string) =>
    `The key may not read the table ${table}, which it needs for sending a scorecard twice without making two rows. Run this in the database: grant select, insert, update on ${table} to authenticated; ${ofYourKey}`,
  noUpsert: (table: string) =>
    `The key may add rows to ${table}, but may not see or replace them, which it needs for sending a scorecard twice without making two rows. Run this in the database: grant select, insert, update on ${table} to authenticated; create policy plumbline_select on ${table} for select to authenticated using (true); create policy plumbline_update on ${table} for update to authenticated using (true) with check (true); ${ofYourKey} Whoever has that role can then read all rows: write a narrower condition than true where some may not.`,
  noInsert: (table: string) =>
    `The key may not add rows to ${table}, or not this test's row. Run this in the database: grant select, insert, update on ${table} to authenticated; create policy plumbline_insert on ${table} for insert to authenticated with check (true); create policy plumbline_select on ${table} for select to authenticated using (true); create policy plumbline_update on ${table} for update to authenticated using (true) with check (true); ${ofYourKey} Whoever has that role can then read all rows: write a narrower condition than true where some may not.`,
} as const;
