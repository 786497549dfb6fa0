import { useEffect, useRef, useState } from 'preact/hooks';
import { type GivenScorecardFile, type ReceivedState, receiveFiles } from '@/lib/state/debrief/receive-files';

/** The files that were given last: being read by `receive`, or what came of them; null for none. Reading ends with the page. */
export function useReceived(receive: typeof receiveFiles = receiveFiles) {
  const [state, setState] = useState<ReceivedState | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const give = async (files: readonly GivenScorecardFile[]) => {
    const mine = new AbortController();
    stop.current.abort();
    stop.current = mine;
    const show = (next: ReceivedState | null) => {
      if (stop.current === mine) setState(next);
    };
    show({ is: 'reading', done: 0, total: files.length });
    try {
      show(await receive(files, { signal: mine.signal, onProgress: (done, total) => show({ is: 'reading', done, total }) }));
    } catch (error) {
      reportError(error);
      show(null);
    }
  };
  return {
    state,
    give: (files: readonly GivenScorecardFile[]) => void give(files),
    stop: () => stop.current.abort(),
    dismiss: () => setState(null),
  };
}
