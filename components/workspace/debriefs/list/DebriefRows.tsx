import { StateLabel } from '@/components/ui/state/StateLabel';
import { ListTable } from '@/components/workspace/page/ListTable';
import type { DebriefListRow } from '@/lib/state/debrief/follow';
import { debriefListTexts } from '@/lib/text/debrief/list';
import { debriefTexts } from '@/lib/text/debrief/page';
import { debriefAddress } from '../route';

function State({ row: { isClosed, decision } }: { readonly row: DebriefListRow }) {
  if (isClosed) return <StateLabel icon="lock" tone={undefined} name={debriefListTexts.closed} />;
  if (decision === null) return <StateLabel icon="talk" tone={undefined} name={debriefListTexts.undecided} />;
  return <StateLabel icon="done" tone="done" name={decision} />;
}

/** The debriefs, the latest first. A closed one tells its candidate alone. */
export const DebriefRows = ({ rows }: { readonly rows: readonly DebriefListRow[] }) => (
  <ListTable
    label={debriefListTexts.list}
    columns={[debriefListTexts.candidate, debriefListTexts.begun, debriefListTexts.state]}
    items={rows.map((row) => ({
      id: row.id,
      address: debriefAddress(row.id),
      name: row.candidate,
      cells: [debriefTexts.finishedOn(new Date(row.createdAt).toISOString()), <State key="state" row={row} />],
    }))}
  />
);
