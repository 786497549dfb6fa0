import { StateLabel } from '@/components/ui/state/StateLabel';
import { ListTable } from '@/components/workspace/page/ListTable';
import type { DebriefListRow } from '@/lib/state/debrief/follow';
import { debriefListTexts } from '@/lib/text/debrief/list';
import { debriefTexts } from '@/lib/text/debrief/page';
import { debriefAddress } from '../route';

function State({ state }: Pick<DebriefListRow, 'state'>) {
  if (state.is === 'closed') return <StateLabel icon="lock" tone={undefined} name={debriefListTexts.closed} />;
  if (state.is === 'undecided') return <StateLabel icon="talk" tone={undefined} name={debriefListTexts.undecided} />;
  if (state.is === 'unread') return <StateLabel icon="done" tone={undefined} name={debriefListTexts.unread} />;
  return <StateLabel icon="done" tone="done" name={state.decision} />;
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
      cells: [debriefTexts.finishedOn(new Date(row.createdAt).toISOString()), <State key="state" state={row.state} />],
    }))}
  />
);
