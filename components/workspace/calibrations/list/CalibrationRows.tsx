import { StateLabel } from '@/components/ui/state/StateLabel';
import { ListTable } from '@/components/workspace/page/ListTable';
import type { CalibrationListRow } from '@/lib/state/calibration/follow';
import { calibrationTexts, sayMonth } from '@/lib/text/calibration/list';
import { calibrationAddress } from '../route';

function State({ row: { rated, samples, finished } }: { readonly row: CalibrationListRow }) {
  if (finished === null) return <StateLabel icon="lock" tone={undefined} name={calibrationTexts.rated(rated, samples)} />;
  return <StateLabel icon="done" tone="done" name={calibrationTexts.compared(finished)} />;
}

/** The sessions, the latest month first. One that is not finished tells one's own progress alone. */
export const CalibrationRows = ({ rows }: { readonly rows: readonly CalibrationListRow[] }) => (
  <ListTable
    label={calibrationTexts.list}
    columns={[calibrationTexts.month, calibrationTexts.rubric, calibrationTexts.state]}
    items={rows.map((row) => ({
      id: row.id,
      address: calibrationAddress(row.id),
      name: sayMonth(row.month),
      cells: [row.rubric, <State key="state" row={row} />],
    }))}
  />
);
