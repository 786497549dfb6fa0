import * as z from 'zod/mini';
import { foldText, matchWords } from '@/lib/core/text/fold';
import { getDatabase } from '@/lib/storage/database/database';
import { listLeftLooks, nameLook } from '@/lib/storage/debrief/looks/related-looks';
import { debriefTables } from '@/lib/storage/debrief/open';
import { judgeDebriefs, judgeReceived } from '@/lib/storage/debrief/visible';
import { listInterviewEntries } from '@/lib/storage/interview/entries';
import { listCandidatesPlans } from '@/lib/storage/plan/related';

/** Something stored under a candidate's name; `at` is wall time in milliseconds, null where unknown. */
export type StoredMatch = {
  readonly kind: 'interview' | 'prepared' | 'received' | 'debrief' | 'look' | 'plan';
  readonly id: string;
  readonly candidate: string;
  /** The rubric's title, or ''. */
  readonly rubric: string;
  readonly at: number | null;
  /** The candidate's id in the hiring system; null where unknown. */
  readonly applicationId: string | null;
  readonly isHeld: boolean;
};

/** For a name with more matches than this, the user has to type more. */
const mostMatches = 200;

const applied = z.object({ applicationId: z.string() });
const interviewSchema = z.object({ preparation: applied });
const preparedSchema = z.object({ id: z.string(), candidate: z.string() });
const timed = z.object({ startsAt: z.number() });

/** Others' scorecards and debriefs under a name; those that wait for an unfinished interview are left out. */
async function listDebriefMatches(fits: (folded: string) => boolean): Promise<readonly StoredMatch[]> {
  const database = getDatabase();
  const [debriefs, received] = await database.transaction('r', debriefTables(database), async () => [
    await judgeDebriefs(database),
    await judgeReceived(database),
  ]);
  const common = { rubric: '', isHeld: false } as const;
  const visible = <Row extends { readonly candidate: string }>(all: readonly { readonly row: Row; readonly closedBy: string | null }[]) =>
    all.filter(({ row, closedBy }) => closedBy === null && fits(foldText(row.candidate))).map(({ row }) => row);
  const latest = new Map(visible(received).map((row) => [row.scorecardId, row]));
  return [
    ...visible(debriefs).map(
      ({ id, candidate, applicationId, createdAt }): StoredMatch => ({ ...common, kind: 'debrief', id, candidate, applicationId, at: createdAt }),
    ),
    ...[...latest.values()].map(
      ({ scorecardId: id, candidate, applicationId, receivedAt }): StoredMatch => ({
        ...common,
        kind: 'received',
        id,
        candidate,
        applicationId,
        at: receivedAt,
      }),
    ),
  ];
}

/** The plans of candidates of a name. */
async function listPlanMatches(fits: (folded: string) => boolean): Promise<readonly StoredMatch[]> {
  const plans = await listCandidatesPlans(getDatabase());
  return plans
    .filter(({ candidate }) => fits(foldText(candidate)))
    .map(({ id, candidate, applicationId }): StoredMatch => ({ kind: 'plan', id, candidate, applicationId, rubric: '', at: null, isHeld: false }));
}

/** The looks at others' scorecards of candidates of a name, where the debrief that was looked at is gone. */
async function listLookMatches(fits: (folded: string) => boolean): Promise<readonly StoredMatch[]> {
  const database = getDatabase();
  const looks = await database.transaction('r', database.debriefs, database.looks, () => listLeftLooks(database));
  return looks.flatMap((look): readonly StoredMatch[] => {
    const candidate = look.names.find((name) => fits(foldText(name)));
    const [applicationId = null] = look.applicationIds;
    return candidate === undefined ? [] : [{ kind: 'look', id: nameLook(look), candidate, rubric: '', at: look.at, applicationId, isHeld: false }];
  });
}

/** Everything stored under a name or part of one, latest first, at most 200; accents and case are ignored. */
export async function listMatches(typed: string): Promise<readonly StoredMatch[]> {
  const database = getDatabase();
  const fits = matchWords(typed);
  const { entries } = await listInterviewEntries();
  const found = entries.filter(({ candidate }) => fits(foldText(candidate))).slice(0, mostMatches);
  const rows: readonly unknown[] = await database.interviews.bulkGet(found.map((head) => head.id));
  const held = new Set(await database.holds.toCollection().primaryKeys());
  const interviews = found.map(
    (head, index): StoredMatch => ({
      kind: 'interview',
      id: head.id,
      candidate: head.candidate,
      rubric: head.rubric,
      at: head.startedAt,
      isHeld: held.has(head.id),
      applicationId: interviewSchema.safeParse(rows[index]).data?.preparation.applicationId ?? null,
    }),
  );
  const stored: readonly unknown[] = await database.prepared.toArray();
  const prepared = stored.flatMap((row): readonly StoredMatch[] => {
    const { data } = preparedSchema.safeParse(row);
    if (data === undefined || !fits(foldText(data.candidate))) return [];
    const at = timed.safeParse(row).data?.startsAt ?? null;
    const applicationId = applied.safeParse(row).data?.applicationId ?? null;
    return [{ kind: 'prepared', id: data.id, candidate: data.candidate, rubric: '', at, applicationId, isHeld: false }];
  });
  return [...prepared, ...interviews, ...(await listPlanMatches(fits)), ...(await listDebriefMatches(fits)), ...(await listLookMatches(fits))];
}
