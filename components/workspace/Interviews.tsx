import { useEffect, useState } from 'preact/hooks';
import type { Interview } from '@/lib/core/interview';
import { loadInterviews } from '@/lib/state/workspace';

const stateOf = ({ finishedAt, endedAt }: Interview) => (finishedAt !== null ? 'Finished' : endedAt !== null ? 'In review' : 'Running');

/** Every interview on this device, the latest first. */
export function Interviews() {
  const [rows, setRows] = useState<readonly Interview[]>([]);
  useEffect(() => {
    loadInterviews().then(setRows).catch(reportError);
  }, []);
  if (rows.length === 0)
    return (
      <p>
        No interviews yet. Join a call on Google Meet or Zoom and press the Plumbline button at its edge.{' '}
        <a href="/panel.html">Start a phone interview here</a>.
      </p>
    );
  return (
    <ul class="table">
      {rows.map((interview) => (
        <li key={interview.id}>
          <a class="row-link" href={`/panel.html#interview=${interview.id}`}>
            {interview.candidate}
          </a>
          <span class="hint">{interview.rubric.title}</span>
          <span class="hint">{new Date(interview.startedAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}</span>
          <span>{stateOf(interview)}</span>
        </li>
      ))}
    </ul>
  );
}
