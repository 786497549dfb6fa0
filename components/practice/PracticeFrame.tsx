import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { practiceTexts } from '@/lib/text/practice/practice';
import practiceStyles from './practice.module.css';

/** How long a panel may take to appear before an error is shown, in milliseconds. */
const showWithinMs = 20_000;

type Props = {
  /** Loads the panel into its frame; calls `onReady` once it is visible. */
  readonly load: (frame: HTMLIFrameElement, onReady: () => void, signal: AbortSignal) => void;
};

/** The frame with the panel. */
export function PracticeFrame({ load }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isLate, setLate] = useState(false);
  useLayoutEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => setLate(true), showWithinMs);
    const onReady = () => {
      clearTimeout(timer);
      setLate(false);
    };
    if (frame.current !== null) load(frame.current, onReady, stop.signal);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [load]);
  return (
    <div class={practiceStyles.practicePanel}>
      {isLate && <p role="alert">{practiceTexts.noPanel}</p>}
      <iframe ref={frame} title="Plumbline scorecard" allow="clipboard-write" />
    </div>
  );
}
