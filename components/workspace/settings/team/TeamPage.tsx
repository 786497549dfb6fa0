import { useEffect } from 'preact/hooks';
import styles from '@/components/workspace/interviews/page/Crumbs.module.css';
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
      <nav aria-label="Breadcrumb">
        <ol class={styles.crumbs}>
          <li>
            <a href="#settings">{teamTexts.back}</a>
          </li>
          <li aria-current="page">{teamTexts.open}</li>
        </ol>
      </nav>
      <TeamSettings key={String(who === null)} model={teamModel} email={who?.email ?? ''} />
    </>
  );
}
