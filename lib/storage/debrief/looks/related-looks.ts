import type { LocalInterview } from '@/lib/core/debrief/blind';
import { type LoggedLook, lookSchema } from '@/lib/core/debrief/look';
import { foldText } from '@/lib/core/text/fold';
import type { Database } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** The key of a look as one text, as a user chooses it. */
export const nameLook = ({ of, at }: LoggedLook): string => `${of} ${at}`;

/** Every look that can be read. Call it in a transaction that reads them. */
export const readLooks = async ({ looks }: Database): Promise<readonly LoggedLook[]> => readable(lookSchema, await looks.toArray());

/** The looks at debriefs that are gone: those of the others are found and erased with their debrief. */
export async function listLeftLooks(database: Database): Promise<readonly LoggedLook[]> {
  const debriefs = new Set(await database.debriefs.toCollection().primaryKeys());
  return (await readLooks(database)).filter(({ of }) => !debriefs.has(of));
}

/** What a person's looks are known by: what was shown, their applications, the looks that were chosen, and the person's interviews here. */
export type LookTraces = {
  readonly of: ReadonlySet<string>;
  readonly applications: ReadonlySet<string>;
  readonly chosen: readonly string[];
  readonly interviews: readonly LocalInterview[];
};

/** Whether a look is a person's; by the name alone only where it knows no application. */
function isTheirs(look: LoggedLook, { of, applications, chosen, interviews }: LookTraces): boolean {
  if (of.has(look.of) || chosen.includes(nameLook(look)) || look.applicationIds.some((id) => applications.has(id))) return true;
  const names = new Set(interviews.map(({ candidate }) => foldText(candidate)));
  return look.applicationIds.length === 0 && look.names.some((name) => names.has(foldText(name)));
}

/** The keys of a person's looks. Call it in a transaction that reads them. */
export async function findRelatedLooks(database: Database, traces: LookTraces): Promise<readonly (readonly [string, number])[]> {
  return (await readLooks(database)).filter((look) => isTheirs(look, traces)).map(({ of, at }) => [of, at] as const);
}
