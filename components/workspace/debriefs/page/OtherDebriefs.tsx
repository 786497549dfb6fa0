import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { type DebriefListRow, followDebriefs } from '@/lib/state/debrief/follow';
import { debriefListTexts } from '@/lib/text/debrief/list';
import { debriefAddress } from '../route';

type Props = {
  /** The application of the candidate; null where none is known, and then nothing is said. */
  readonly applicationId: string | null;
  /** The id of the debrief on whose page this stands; null where one is about to begin. */
  readonly debriefId: string | null;
  /** Follows the debriefs on this device until the signal aborts. */
  readonly follow?: typeof followDebriefs;
};

/** The other debriefs of a candidate's application, such as one that a colleague began at the same time: a decision belongs into one of them. */
export function OtherDebriefs({ applicationId, debriefId, follow = followDebriefs }: Props) {
  const [rows, setRows] = useState<readonly DebriefListRow[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    if (applicationId === null) setRows([]);
    else follow((all) => setRows(all.filter((row) => row.applicationId === applicationId)), stop.signal);
    return () => stop.abort();
  }, [applicationId, follow]);
  const others = rows.filter(({ id }) => id !== debriefId);
  if (others.length === 0) return null;
  return (
    <p class={partsStyles.hint} role="status">
      {debriefListTexts.others}{' '}
      {others.map(({ id, createdAt }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <a href={debriefAddress(id)}>{debriefListTexts.begunOn(createdAt)}</a>
        </span>
      ))}
      . {debriefListTexts.decideInOne}
    </p>
  );
}
