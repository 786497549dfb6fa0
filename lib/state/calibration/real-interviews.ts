import { makeDebriefTable } from '@/lib/core/debrief/table/make-table';
import { type Agreement, judgeAgreement, type RatingTable } from '@/lib/core/statistics';
import { listLookedAt } from '@/lib/storage/debrief/looks/looks';
import { isOpen, listDebriefs, openDebrief, type VisibleDebrief } from '@/lib/storage/debrief/open';

/** How well interviewers agree who rated the same candidates, and of how many candidates. */
export type RealAgreement = { readonly candidates: number; readonly agreement: Agreement };

type Unit = ReadonlyMap<string, number>;

/** Each dimension of a debrief as a unit: who gave which score. An interviewer is known by e-mail, else by name. */
function unitsOf({ scorecards }: VisibleDebrief): readonly Unit[] {
  const { columns, rows } = makeDebriefTable(scorecards);
  const raters = columns.map(({ data: { interviewer, id } }) => interviewer.email?.toLowerCase() ?? interviewer.name ?? id);
  return rows.map(
    ({ cells }) =>
      new Map(
        cells.flatMap((cell, at) => {
          const rater = raters[at];
          return rater === undefined || cell === null || cell.score === null ? [] : [[rater, cell.score] as const];
        }),
      ),
  );
}

function tableOf(units: readonly Unit[]): RatingTable {
  const raters = [...new Set(units.flatMap((unit) => [...unit.keys()]))];
  return raters.map((rater) => units.map((unit) => unit.get(rater) ?? null));
}

/**
 * Judges how well interviewers agree on real candidates; null where no two have rated the same one. Only debriefs count whose scorecards one has seen, or
 * has finished one's own for: the figures tell of the others', and would be a look that nobody logs.
 */
export async function judgeRealInterviews(): Promise<RealAgreement | null> {
  const opened = await Promise.all((await listDebriefs()).map(({ debrief }) => openDebrief(debrief.id)));
  const seen = await listLookedAt();
  const isKnown = ({ blindness, debrief }: VisibleDebrief) => blindness.state === 'open' || seen.has(debrief.id);
  const units = opened.flatMap((one) => (one !== null && isOpen(one) && isKnown(one) ? [unitsOf(one)] : []));
  const agreement = judgeAgreement(tableOf(units.flat()));
  const isCompared = (own: readonly Unit[]) => own.some((unit) => unit.size > 1);
  return agreement.units === 0 ? null : { candidates: units.filter(isCompared).length, agreement };
}
