import { useEffect } from 'preact/hooks';
import { Crumbs } from '@/components/workspace/page/Crumbs';
import { useTitle } from '@/components/workspace/use-title';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { teamModel } from '@/lib/state/page/workspace/team';
import { teamTexts } from '@/lib/text/team/settings';
import { TeamSettings } from './TeamSettings';

/** The page of the team's store in the settings. */
export function TeamPage() {
  useTitle(teamTexts.open);
  useEffect(() => {
    const stop = new AbortController();
    interviewerModel.loadInterviewer().catch(reportError);
    teamModel.follow(stop.signal).catch(reportError);
    return () => stop.abort();
  }, []);
  const who = interviewerModel.interviewer.value;
  return (
    <>
      <Crumbs way={[['#settings', teamTexts.back]]} here={teamTexts.open} />
      <TeamSettings key={String(who === null)} model={teamModel} email={who?.email ?? ''} />
    </>
  );
}
