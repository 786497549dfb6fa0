import { useEffect, useRef, useState } from 'preact/hooks';
import { type GivenScorecardFile, type ReceivedState, receiveFiles } from '@/lib/state/debrief/receive-files';

/** The files that were given last: being read, or what came of them; null for none. Reading ends with the page. */
export function useReceived() {
  const [state, setState] = useState<ReceivedState | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const read = async (files: readonly GivenScorecardFile[]) => {
    const mine = new AbortController();
    stop.current.abort();
    stop.current = mine;
    setState({ is: 'reading', done: 0, total: files.length });
    const onProgress = (done: number, total: number) => stop.current === mine && setState({ is: 'reading', done, total });
    const read = await receiveFiles(files, { signal: mine.signal, onProgress });
    if (stop.current === mine) setState(read);
  };
  return {
    state,
    give: (files: readonly GivenScorecardFile[]) =>
      void read(files).catch((error: unknown) => {
        reportError(error);
        setState(null);
      }),
    stop: () => stop.current.abort(),
    dismiss: () => setState(null),
  };
}
