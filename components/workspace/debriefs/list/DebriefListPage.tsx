import { useEffect, useState } from 'preact/hooks';
import { Empty } from '@/components/ui/feedback/Empty';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { Reading } from '@/components/workspace/health/Reading';
import { Notice } from '@/components/workspace/Notice';
import headStyles from '@/components/workspace/page/ListHead.module.css';
import { useDrop } from '@/components/workspace/use-drop';
import { useTitle } from '@/components/workspace/use-title';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { type DebriefListRow, followDebriefs } from '@/lib/state/debrief/follow';
import { readTeamOnce } from '@/lib/state/team/follow-team';
import { debriefListTexts } from '@/lib/text/debrief/list';
import { AddScorecards } from '../files/AddScorecards';
import { Received } from '../files/Received';
import { useReceived } from '../files/use-received';
import styles from '../page/DebriefPage.module.css';
import { goToDebrief } from '../route';
import { DebriefRows } from './DebriefRows';
import { NewDebrief } from './NewDebrief';

function useDebriefs(): readonly DebriefListRow[] | null {
  const [rows, setRows] = useState<readonly DebriefListRow[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    followDebriefs(setRows, stop.signal);
    readTeamOnce().catch(reportError);
    return () => stop.abort();
  }, []);
  return rows;
}

const Nothing = () => (
  <Empty icon="debriefs" title={debriefListTexts.none}>
    <p>{debriefListTexts.noneHint}</p>
    <p>{debriefListTexts.noneNext}</p>
  </Empty>
);

/** Every debrief on this device; begin one, and add the scorecards of others. */
export function DebriefListPage() {
  useTitle('Debriefs');
  const rows = useDebriefs();
  const received = useReceived();
  const isOver = useDrop(received.give);
  const [isBeginning, setBeginning] = useState(false);
  if (rows === null) return <Reading message={debriefListTexts.reading} />;
  return (
    <div class={styles.debriefDrop} data-over={isOver ? '' : undefined}>
      <div class={headStyles.listHead}>
        <h1>Debriefs</h1>
        <AddScorecards onFiles={received.give} disabled={received.state?.is === 'reading'} />
        <button type="button" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} onClick={() => setBeginning(true)}>
          {debriefListTexts.create}
        </button>
      </div>
      <Notice />
      {received.state !== null && (
        <Received state={received.state} onStop={received.stop} onDismiss={received.dismiss} onJoin={null} isJoined={() => false} />
      )}
      {rows.length === 0 ? <Nothing /> : <DebriefRows rows={rows} />}
      {isBeginning && (
        <NewDebrief
          onBegun={(id) => {
            setBeginning(false);
            goToDebrief(id);
          }}
          onClose={() => setBeginning(false)}
        />
      )}
    </div>
  );
}
