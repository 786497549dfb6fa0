import { useEffect } from 'preact/hooks';
import { lazy } from '@/components/ui/feedback/lazy';
import { interviewList } from '@/lib/state/page/workspace/interviews';
import { usePlanRoute } from '../plans/route';
import { ListPage } from './list/ListPage';
import { useInterviewRoute } from './route';

const CandidatePage = lazy(async () => (await import('./candidate/CandidatePage')).CandidatePage);
const Plans = lazy(async () => (await import('../plans/Plans')).Plans);
const InterviewPage = lazy(async () => (await import('./page/InterviewPage')).InterviewPage);

/** The interviews on this device: the list of them, the page of one, or the interview plans. */
export function Interviews() {
  const { id, view } = useInterviewRoute();
  const plan = usePlanRoute();
  useEffect(() => {
    const stop = new AbortController();
    interviewList.follow(stop.signal);
    return () => stop.abort();
  }, []);
  if (plan !== null) return <Plans id={plan} />;
  if (id === null) return <ListPage list={interviewList} />;
  const Page = view === 'candidate' ? CandidatePage : InterviewPage;
  return <Page key={`${view} ${id}`} id={id} list={interviewList} />;
}
