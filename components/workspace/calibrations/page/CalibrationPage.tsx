import { useEffect, useState } from 'preact/hooks';
import { lazy } from '@/components/ui/feedback/lazy';
import { Received } from '@/components/workspace/debriefs/files/Received';
import { useReceived } from '@/components/workspace/debriefs/files/use-received';
import pageStyles from '@/components/workspace/debriefs/page/DebriefPage.module.css';
import { Reading } from '@/components/workspace/health/Reading';
import { Notice } from '@/components/workspace/Notice';
import { GonePage } from '@/components/workspace/page/GonePage';
import { ItemHead } from '@/components/workspace/page/ItemHead';
import { useDrop } from '@/components/workspace/use-drop';
import { useTitle } from '@/components/workspace/use-title';
import { followCalibration, type ShownCalibration } from '@/lib/state/calibration/follow';
import { receiveCalibrations } from '@/lib/state/calibration/receive-calibrations';
import { calibrationActions } from '@/lib/state/page/workspace/calibrations';
import { calibrationTexts, sayMonth } from '@/lib/text/calibration/list';
import { AddCalibrationFiles } from '../AddCalibrationFiles';
import { CalibrationCrumbs } from '../CalibrationCrumbs';
import { ComparedSession } from '../comparison/ComparedSession';
import { RateSamples } from '../rating/RateSamples';
import { calibrationsCrumb, goToCalibration } from '../route';
import { SaveMenu } from './SaveMenu';

const CalibrationTeam = lazy(async () => (await import('./CalibrationTeam')).CalibrationTeam);

/** A session as it is stored, read again at each change; 'gone' where there is none, null until it is read. */
function useCalibration(id: string): ShownCalibration | 'gone' | null {
  const [shown, setShown] = useState<ShownCalibration | 'gone' | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    followCalibration(id, (found) => setShown(found ?? 'gone'), stop.signal);
    return () => stop.abort();
  }, [id]);
  return shown;
}

/** A session's page: the answers are rated alone, then all ratings are compared. */
export function CalibrationPage({ id }: { readonly id: string }) {
  const shown = useCalibration(id);
  const received = useReceived(receiveCalibrations);
  const isOver = useDrop(received.give);
  const calibration = shown === null || shown === 'gone' ? null : shown.is === 'rating' ? shown.calibration : shown.view.calibration;
  useTitle(calibration === null ? calibrationTexts.title : sayMonth(calibration.month));
  if (shown === null) return <Reading message={calibrationTexts.reading} />;
  if (shown === 'gone' || calibration === null)
    return (
      <GonePage way={[calibrationsCrumb]} title={calibrationTexts.nothingHere} explanation={calibrationTexts.gone} back={calibrationTexts.toList} />
    );
  const { month, rubric, owner } = calibration;
  const remove = async () => {
    if (await calibrationActions.remove(calibration)) goToCalibration(null);
  };
  return (
    <div class={pageStyles.debriefDrop} data-over={isOver ? '' : undefined}>
      <CalibrationCrumbs here={sayMonth(month)} />
      <Notice />
      <ItemHead
        key={calibration.id}
        name={sayMonth(month)}
        hint={[rubric.title, ...(owner.name === null ? [] : [calibrationTexts.ownedBy(owner.name)])].join(' · ')}
      >
        <AddCalibrationFiles onFiles={received.give} disabled={received.state?.is === 'reading'} />
        <SaveMenu id={calibration.id} isFinished={calibration.finishedAt !== null} />
      </ItemHead>
      <CalibrationTeam id={calibration.id} isFinished={calibration.finishedAt !== null} />
      {received.state !== null && (
        <Received state={received.state} onStop={received.stop} onDismiss={received.dismiss} onJoin={null} isJoined={() => false} />
      )}
      {shown.is === 'rating' ? <RateSamples calibration={calibration} ratings={shown.ratings} /> : <ComparedSession view={shown.view} />}
      <button type="button" class={pageStyles.debriefDelete} onClick={() => void remove().catch(reportError)}>
        {calibrationTexts.delete}
      </button>
    </div>
  );
}
