import { useEffect, useState } from 'preact/hooks';
import { Empty } from '@/components/ui/feedback/Empty';
import { lazy } from '@/components/ui/feedback/lazy';
import { Reading } from '@/components/workspace/health/Reading';
import { Notice } from '@/components/workspace/Notice';
import { Crumbs } from '@/components/workspace/page/Crumbs';
import { GonePage } from '@/components/workspace/page/GonePage';
import { ItemHead } from '@/components/workspace/page/ItemHead';
import { useDrop } from '@/components/workspace/use-drop';
import { useTitle } from '@/components/workspace/use-title';
import { followDebrief, type ShownDebrief } from '@/lib/state/debrief/follow';
import { debriefActions } from '@/lib/state/page/workspace/debriefs';
import { debriefTexts } from '@/lib/text/debrief/page';
import { AddScorecards } from '../files/AddScorecards';
import { Received } from '../files/Received';
import { useReceived } from '../files/use-received';
import { debriefsCrumb, goToDebrief } from '../route';
import { ClosedDebrief } from './ClosedDebrief';
import { DebriefExport } from './DebriefExport';
import styles from './DebriefPage.module.css';
import { OpenDebrief } from './OpenDebrief';
import { OtherDebriefs } from './OtherDebriefs';
import { ScorecardList } from './ScorecardList';

const TeamLine = lazy(async () => (await import('./TeamLine')).TeamLine);

/** A debrief as it is stored, read again at each change; 'gone' where there is none, null until it is read. */
function useDebrief(id: string): ShownDebrief | 'gone' | null {
  const [shown, setShown] = useState<ShownDebrief | 'gone' | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    followDebrief(id, (found) => setShown(found ?? 'gone'), stop.signal);
    return () => stop.abort();
  }, [id]);
  return shown;
}

/** What stands under the candidate's name: the roles, how many scorecards, how they were joined. Nothing while it is closed. */
function hintOf(shown: ShownDebrief): string {
  if (shown.closedBy !== null || shown.view.columns.length === 0) return '';
  const { columns } = shown.view;
  const roles = [...new Set(columns.map(({ rubric }) => rubric.title))].join(', ');
  const ways = new Set(columns.map(({ joinedBy }) => joinedBy));
  const [way = 'hand'] = ways;
  return [roles, debriefTexts.scorecards(columns.length), debriefTexts.joined[ways.size > 1 ? 'both' : way]].join(' · ');
}

function Content({ shown }: { readonly shown: ShownDebrief }) {
  if (shown.closedBy !== null) return <ClosedDebrief by={shown.closedBy} />;
  const { view, didInterview, isSettled, hasChanged } = shown;
  return (
    <>
      {view.columns.length > 0 ? (
        <OpenDebrief view={view} didInterview={didInterview} isSettled={isSettled} hasChanged={hasChanged} />
      ) : (
        <Empty icon="debriefs" title={debriefTexts.empty}>
          <p>{debriefTexts.emptyHint}</p>
        </Empty>
      )}
      <ScorecardList view={view} />
    </>
  );
}

/** A debrief's page: closed until one's own interview is finished, then the scorecards side by side and what comes of them. */
export function DebriefPage({ id }: { readonly id: string }) {
  const shown = useDebrief(id);
  const received = useReceived();
  const isOver = useDrop(received.give);
  useTitle(shown === null ? null : shown === 'gone' ? debriefTexts.nothingHere : shown.debrief.candidate);
  if (shown === null) return <Reading message={debriefTexts.reading} />;
  if (shown === 'gone')
    return <GonePage way={[debriefsCrumb]} title={debriefTexts.nothingHere} explanation={debriefTexts.gone} back={debriefTexts.toList} />;
  const { debrief } = shown;
  const remove = async () => {
    if (await debriefActions.deleteDebrief(debrief)) goToDebrief(null);
  };
  const joined = new Set(shown.closedBy === null ? shown.view.columns.map(({ scorecardId }) => scorecardId) : []);
  return (
    <div class={styles.debriefDrop} data-over={isOver ? '' : undefined}>
      <Crumbs way={[debriefsCrumb]} here={debrief.candidate} />
      <Notice />
      <ItemHead key={debrief.id} name={debrief.candidate} hint={hintOf(shown)}>
        <AddScorecards onFiles={received.give} disabled={received.state?.is === 'reading'} />
        {shown.closedBy === null && <DebriefExport id={debrief.id} isDecided={shown.view.entries.decision !== null} />}
      </ItemHead>
      {received.state !== null && (
        <Received
          state={received.state}
          onStop={received.stop}
          onDismiss={received.dismiss}
          onJoin={shown.closedBy !== null ? null : (scorecardId) => void debriefActions.addScorecards(debrief, [scorecardId])}
          isJoined={(scorecardId) => joined.has(scorecardId)}
        />
      )}
      <TeamLine debriefId={shown.closedBy === null ? debrief.id : null} />
      <OtherDebriefs applicationId={debrief.applicationId} debriefId={debrief.id} />
      <Content shown={shown} />
      {shown.closedBy === null && (
        <button type="button" class={styles.debriefDelete} onClick={() => void remove().catch(reportError)}>
          {debriefTexts.delete}
        </button>
      )}
    </div>
  );
}
