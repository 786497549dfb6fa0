import { useEffect, useState } from 'preact/hooks';
import { Empty } from '@/components/ui/feedback/Empty';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { Received } from '@/components/workspace/debriefs/files/Received';
import { useReceived } from '@/components/workspace/debriefs/files/use-received';
import pageStyles from '@/components/workspace/debriefs/page/DebriefPage.module.css';
import { Reading } from '@/components/workspace/health/Reading';
import { Notice } from '@/components/workspace/Notice';
import headStyles from '@/components/workspace/page/ListHead.module.css';
import { useDrop } from '@/components/workspace/use-drop';
import { useTitle } from '@/components/workspace/use-title';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { type CalibrationListRow, followCalibrations } from '@/lib/state/calibration/follow';
import { receiveCalibrations } from '@/lib/state/calibration/receive-calibrations';
import { readTeamOnce } from '@/lib/state/team/follow-team';
import { exampleTexts } from '@/lib/text/calibration/examples';
import { calibrationTexts } from '@/lib/text/calibration/list';
import { AddCalibrationFiles } from '../AddCalibrationFiles';
import { calibrationAddress, examplesRoute, goToCalibration, ownSamplesRoute } from '../route';
import { CalibrationRows } from './CalibrationRows';
import { NewSession } from './NewSession';
import { RealInterviews } from './RealInterviews';

function useCalibrations(): readonly CalibrationListRow[] | null {
  const [rows, setRows] = useState<readonly CalibrationListRow[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    followCalibrations(setRows, stop.signal);
    readTeamOnce().catch(reportError);
    return () => stop.abort();
  }, []);
  return rows;
}

const Nothing = () => (
  <Empty icon="calibration" title={calibrationTexts.none}>
    <p>{calibrationTexts.noneHint}</p>
    <p>{calibrationTexts.noneNext}</p>
  </Empty>
);

/** Every calibration session on this device; begin one, and add invitations and answers. */
export function CalibrationListPage() {
  useTitle(calibrationTexts.title);
  const rows = useCalibrations();
  const received = useReceived(receiveCalibrations);
  const isOver = useDrop(received.give);
  const [isBeginning, setBeginning] = useState(false);
  if (rows === null) return <Reading message={calibrationTexts.reading} />;
  return (
    <div class={pageStyles.debriefDrop} data-over={isOver ? '' : undefined}>
      <div class={headStyles.listHead}>
        <h1>{calibrationTexts.title}</h1>
        <a class={partsStyles.quiet} href={calibrationAddress(examplesRoute)}>
          {exampleTexts.open}
        </a>
        <a class={partsStyles.quiet} href={calibrationAddress(ownSamplesRoute)}>
          {calibrationTexts.ownSamples}
        </a>
        <AddCalibrationFiles onFiles={received.give} disabled={received.state?.is === 'reading'} />
        <button type="button" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} onClick={() => setBeginning(true)}>
          {calibrationTexts.create}
        </button>
      </div>
      <Notice />
      {received.state !== null && (
        <Received state={received.state} onStop={received.stop} onDismiss={received.dismiss} onJoin={null} isJoined={() => false} />
      )}
      {rows.length === 0 ? <Nothing /> : <CalibrationRows rows={rows} />}
      <RealInterviews />
      {isBeginning && (
        <NewSession
          onBegun={(id) => {
            setBeginning(false);
            goToCalibration(id);
          }}
          onClose={() => setBeginning(false)}
        />
      )}
    </div>
  );
}
