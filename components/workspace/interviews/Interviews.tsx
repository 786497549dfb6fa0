import './interviews.css';
import { useEffect, useState } from 'preact/hooks';
import { Empty } from '@/components/ui/Empty';
import type { Interview } from '@/lib/core/interview';
import { foldText } from '@/lib/core/text/fold';
import { type ListedInterview, observeListed } from '@/lib/state/workspace';
import { Notice } from '../Notice';
import { InterviewRow } from './InterviewRow';
import { Preparing } from './Preparing';

const searchFrom = 9;

const groups: readonly (readonly [string, (interview: Interview) => boolean])[] = [
  ['Running', ({ endedAt, finishedAt }) => finishedAt === null && endedAt === null],
  ['To finish', ({ endedAt, finishedAt }) => finishedAt === null && endedAt !== null],
  ['Finished', ({ finishedAt }) => finishedAt !== null],
];

function useListed(): readonly ListedInterview[] | null {
  const [rows, setRows] = useState<readonly ListedInterview[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    observeListed(setRows, stop.signal);
    return () => stop.abort();
  }, []);
  return rows;
}

const StartHere = () => (
  <a class="primary" href="/panel.html#new">
    New interview
  </a>
);

/** Every interview on this device, by where it stands, the latest first. */
export function Interviews() {
  const rows = useListed();
  const [words, setWords] = useState('');
  if (rows === null) return null;
  if (rows.length === 0)
    return (
      <>
        <Notice />
        <Empty icon="interviews" title="No interviews yet">
          <p>Join a call and press the Plumbline button at its edge. For a phone call or a meeting in a room, begin here.</p>
          <StartHere />
        </Empty>
        <Preparing />
      </>
    );
  const fitting = rows.filter(({ interview }) => foldText(`${interview.candidate} ${interview.rubric.title}`).includes(foldText(words.trim())));
  return (
    <>
      <div class="acts">
        {rows.length >= searchFrom && (
          <input
            dir="auto"
            type="search"
            class="input"
            aria-label="Find an interview"
            placeholder="Candidate or rubric"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        )}
        <StartHere />
      </div>
      <Notice />
      <Preparing />
      {groups.map(([title, belongs]) => {
        const own = fitting.filter(({ interview }) => belongs(interview));
        if (own.length === 0) return null;
        return (
          <section key={title} class="group">
            <h2>
              {title} <small>{own.length}</small>
            </h2>
            <ul>
              {own.map((row) => (
                <InterviewRow key={row.interview.id} {...row} />
              ))}
            </ul>
          </section>
        );
      })}
      <p role="status" class="hint">
        {fitting.length === 0 ? 'No interview has these words.' : ''}
      </p>
    </>
  );
}
