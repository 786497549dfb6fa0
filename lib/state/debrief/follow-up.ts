import { briefBounds } from '@/lib/core/interview/interview';
import type { Prepared } from '@/lib/core/prepared/prepared';
import { disagreementTexts } from '@/lib/text/debrief/page';
import type { DebriefView, EvidenceRow } from './debrief-view';

/** The rubric that a follow-up is held with: that of one's own scorecard where it has the dimension, else of the first that has it. */
function chooseColumn({ columns }: DebriefView, row: EvidenceRow) {
  const having = columns.filter((_, at) => row.cells[at] !== null && row.cells[at] !== undefined);
  return having.find(({ isOwn }) => isOwn) ?? having[0];
}

type FollowUp = { readonly id: string; readonly reason: string; readonly startsAt: number | null; readonly rubrics: ReadonlySet<string> };

/** The interview that is prepared to follow up a disagreement, about its dimension alone; `rubrics` are the ids of those that are here. */
export function prepareFollowUp(view: DebriefView, row: EvidenceRow, { id, reason, startsAt, rubrics }: FollowUp): Prepared {
  const { debrief } = view;
  const column = chooseColumn(view, row);
  const rubric = column !== undefined && rubrics.has(column.rubric.id) ? column.rubric.id : null;
  return {
    id,
    candidate: debrief.candidate,
    email: null,
    role: column?.rubric.role.slice(0, 200) || null,
    rubric,
    context: 'live-call',
    startsAt,
    link: null,
    applicationId: debrief.applicationId,
    event: null,
    brief: disagreementTexts.brief(row.name, reason).slice(0, briefBounds.brief),
    links: [],
    followUp: { debriefId: debrief.id, dimensions: row.ids },
  };
}
