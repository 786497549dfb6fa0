import './trouble.css';
import { useEffect } from 'preact/hooks';
import { followFailures } from '@/lib/state/app/failures';
import { dismissProblem, problem } from '@/lib/state/app/unsaved';

/** Says what could not be read or saved, until it is or the user has read of it. */
export function Trouble() {
  useEffect(() => {
    const stop = new AbortController();
    followFailures(stop.signal);
    return () => stop.abort();
  }, []);
  const words = problem.value;
  if (words === null) return null;
  return (
    <div class="trouble" role="alert">
      <span>{words}</span>
      <button type="button" class="tool" aria-label="Dismiss" onClick={dismissProblem}>
        ×
      </button>
    </div>
  );
}
