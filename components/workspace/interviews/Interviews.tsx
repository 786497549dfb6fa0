import { useEffect } from 'preact/hooks';
import { interviewList } from '@/lib/state/page/workspace/interviews';
import { ListPage } from './list/ListPage';

/** The interviews on this device. */
export function Interviews() {
  useEffect(() => {
    const stop = new AbortController();
    interviewList.follow(stop.signal);
    return () => stop.abort();
  }, []);
  return <ListPage list={interviewList} />;
}
