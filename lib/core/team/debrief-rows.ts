import * as z from 'zod/mini';
import { type Debrief, debriefSchema } from '@/lib/core/debrief/debrief';
import { type DebriefEntry, debriefEntrySchema } from '@/lib/core/debrief/entries';

/** A row of a debrief for the team's store, and the table it belongs to. */
export type DebriefToShare = { readonly table: 'debriefs' | 'debrief_entries'; readonly row: object };

/** A version of a debrief: its id, the id of the version that it takes the place of, null for the first, and when it was made in wall milliseconds. */
export type DebriefVersion = { readonly id: string; readonly replaces: string | null; readonly at: number };

const { id, candidate, applicationId, added, removed, createdAt } = debriefSchema.def.innerType.shape;
const sharedSchema = z.readonly(z.object({ id, candidate, applicationId, added, removed, createdAt }));
/** What of a debrief is shared: whether and when it was looked at here is not. */
export type SharedDebrief = z.infer<typeof sharedSchema>;

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** Whether something can be in the store under its id. */
export const hasStoreId = ({ id }: { readonly id: string }): boolean => uuid.test(id);

/** What of a debrief is shared. */
export const sharedOf = ({ id, candidate, applicationId, added, removed, createdAt }: SharedDebrief): SharedDebrief => ({
  ...{ id, candidate, applicationId, added, removed, createdAt },
});

const iso = (at: number) => new Date(at).toISOString();

/** The row that a device writes for a version of a debrief; the database adds who wrote it. */
export const rowOfDebrief = (debrief: SharedDebrief, candidate: string, { id, replaces, at }: DebriefVersion): DebriefToShare => ({
  table: 'debriefs',
  row: { candidate, id, replaces, written_at: iso(at), body: sharedOf(debrief) },
});

/** The row that a device writes for an entry of a debrief. */
export const rowOfEntry = (entry: DebriefEntry, candidate: string): DebriefToShare => ({
  table: 'debrief_entries',
  row: { candidate, id: entry.id, debrief: entry.debriefId, kind: entry.kind, replaces: entry.replaces, written_at: iso(entry.at), body: entry },
});

const written = { candidate: z.string(), author: z.string(), written_at: z.string() };
const replaces = z.nullable(z.string());
/** A version of a debrief as the store gives it. */
export const storeDebriefSchema = z.object({ ...written, id: z.string(), replaces, body: sharedSchema });
/** An entry of a debrief as the store gives it. */
export const storeEntrySchema = z.object({ ...written, id: z.string(), debrief: z.string(), kind: z.string(), replaces, body: debriefEntrySchema });
/** A version of a debrief as the store gives it. */
export type StoreDebrief = z.infer<typeof storeDebriefSchema>;
/** An entry of a debrief as the store gives it. */
export type StoreEntry = z.infer<typeof storeEntrySchema>;

/** Whether an entry's row and what is in it name the same entry, debrief, kind and predecessor. */
export const fitsRow = ({ id, debrief, kind, replaces: before, body }: StoreEntry): boolean =>
  body.id === id && body.debriefId === debrief && body.kind === kind && body.replaces === before;

/** The entry of a row, by the address that the store has checked. */
export const entryOf = ({ author, body }: StoreEntry): DebriefEntry => ({ ...body, by: { ...body.by, email: author } });

/** Whether a version of a debrief counts before another: the later one, and of two at the same time the one with the higher id. */
export const isLaterVersion = (one: Pick<DebriefVersion, 'id' | 'at'>, other: Pick<DebriefVersion, 'id' | 'at'>): boolean =>
  one.at > other.at || (one.at === other.at && one.id > other.id);

/** A debrief as it was, with what a version of it says. */
export const withShared = (before: Debrief | null, shared: SharedDebrief): Debrief => ({ ...before, ...shared });
