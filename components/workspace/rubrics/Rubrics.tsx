import { useEffect, useState } from 'preact/hooks';
import { lazy } from '@/components/ui/feedback/lazy';
import type { Subscription } from '@/lib/core/rubric/subscription';
import { preferencesModel } from '@/lib/state/page/preferences';
import { toastModel } from '@/lib/state/page/toast';
import { followLibrary, type LibraryRubric, loadRecent } from '@/lib/state/rubrics/rubric-library';
import { followSubscriptions } from '@/lib/state/rubrics/subscriptions';
import { readTeamOnce } from '@/lib/state/team/follow-team';
import { Reading } from '../health/Reading';
import { Notice } from '../Notice';
import { Library } from './Library';
import { useRubricRoute } from './route';

const EditorPage = lazy(async () => (await import('./editor/EditorPage')).EditorPage);
const Versions = lazy(async () => (await import('./versions/Versions')).Versions);

function useLibrary() {
  const [library, setLibrary] = useState<readonly LibraryRubric[] | null>(null);
  const [subscriptions, setSubscriptions] = useState<readonly Subscription[]>([]);
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    followLibrary(setLibrary, stop.signal).catch(reportError);
    followSubscriptions(setSubscriptions, stop.signal);
    preferencesModel.follow(stop.signal).catch(reportError);
    loadRecent().then(setRecent).catch(reportError);
    readTeamOnce().catch(reportError);
    return () => {
      stop.abort();
      toastModel.dismissToast();
    };
  }, []);
  return { library, subscriptions, recent };
}

/** The rubrics: a list to find and read them, the editor, and the versions of the user's own. */
export function Rubrics() {
  const { library, subscriptions, recent } = useLibrary();
  const { id, view } = useRubricRoute();
  if (library === null) return <Reading message="Reading the rubrics…" />;
  const row = library.find(({ rubric }) => rubric.id === id);
  return (
    <>
      <Notice />
      {id !== null && (view === 'edit' || (view === 'copy' && row !== undefined)) ? (
        <EditorPage key={`${id} ${view}`} id={id} copy={view === 'copy' ? (row?.rubric ?? null) : null} library={library} />
      ) : view === 'history' && row !== undefined ? (
        <Versions key={row.rubric.id} row={row} />
      ) : (
        <Library library={library} subscriptions={subscriptions} recent={recent} open={id} />
      )}
    </>
  );
}
