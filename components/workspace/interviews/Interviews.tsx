import { useEffect } from 'preact/hooks';
import { lazy } from '@/components/ui/feedback/lazy';
import { interviewList } from '@/lib/state/page/workspace/interviews';
import { ListPage } from './list/ListPage';
import { useInterviewRoute } from './route';

const CandidatePage = lazy(async () => (await import('./candidate/CandidatePage')).CandidatePage);
const InterviewPage = lazy(async () => (await import('./page/InterviewPage')).InterviewPage);

/** The interviews on this device: the list of them, or the page of one. */
export function Interviews() {
  const { id, view } = useInterviewRoute();
  useEffect(() => {
    const stop = new AbortController();
    interviewList.follow(stop.signal);
    return () => stop.abort();
  }, []);
  if (id === null) return <ListPage list={interviewList} />;
  const Page = view === 'candidate' ? CandidatePage : InterviewPage;
  return <Page key={`${view} ${id}`} id={id} list={interviewList} />;
}
