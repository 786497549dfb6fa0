import './trouble.css';
import { useEffect } from 'preact/hooks';
import { unsavedModel } from '@/lib/state/page/app';
import { failureFollower } from '@/lib/state/page/failures';

/** Says what could not be read or saved, until it is or the user has read of it. */
export function Trouble() {
  useEffect(() => {
    const stop = new AbortController();
    failureFollower.followFailures(stop.signal);
    return () => stop.abort();
  }, []);
  const words = unsavedModel.problem.value;
  if (words === null) return null;
  return (
    <div class="trouble" role="alert">
      <span>{words}</span>
      <button type="button" class="tool" aria-label="Dismiss" onClick={unsavedModel.dismissProblem}>
        ×
      </button>
    </div>
  );
}
