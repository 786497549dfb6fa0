import './interviews.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Empty } from '@/components/ui/feedback/Empty';
import type { Interview } from '@/lib/core/interview/interview';
import { type Listed, observeListed, pageOfInterviews } from '@/lib/state/interviews/workspace';
import { Notice } from '../Notice';
import { InterviewRow } from './InterviewRow';
import { Preparing } from './Preparing';

const searchFrom = 9;

const groups: readonly (readonly [string, (interview: Interview) => boolean])[] = [
  ['Running', ({ endedAt, finishedAt }) => finishedAt === null && endedAt === null],
  ['To finish', ({ endedAt, finishedAt }) => finishedAt === null && endedAt !== null],
  ['Finished', ({ finishedAt }) => finishedAt !== null],
];

function useListed(words: string, count: number): Listed | null {
  const [listed, setListed] = useState<Listed | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    observeListed(words, count, setListed, stop.signal);
    return () => stop.abort();
  }, [words, count]);
  return listed;
}

/** The end of a list that goes on: it is read on as soon as it comes in sight, or is pressed. */
function More({ onMore }: { readonly onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && latest.current());
    if (button.current !== null) observer.observe(button.current);
    return () => observer.disconnect();
  }, []);
  return (
    <button ref={button} type="button" class="quiet" onClick={onMore}>
      Show more
    </button>
  );
}

function CannotRead({ count }: { readonly count: number }) {
  return (
    <p class="hint">
      {count === 1 ? 'One interview cannot be read and was left out.' : `${count.toLocaleString()} interviews cannot be read and were left out.`}{' '}
      <a class="link" href="#settings">
        Settings
      </a>{' '}
      has a copy.
    </p>
  );
}

const StartHere = () => (
  <a class="primary" href="/panel.html#new">
    New interview
  </a>
);

/** Every interview on this device, by where it stands, the latest first. */
export function Interviews() {
  const [words, setWords] = useState('');
  const [count, setCount] = useState(pageOfInterviews);
  const listed = useListed(words, count);
  if (listed === null) return null;
  const { rows, total } = listed;
  const isSearching = words.trim() !== '';
  if (total === 0)
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
  const missing = isSearching ? 0 : Math.min(count, total) - rows.length;
  return (
    <>
      <div class="acts">
        {total >= searchFrom && (
          <input
            dir="auto"
            type="search"
            class="input"
            aria-label="Find an interview"
            placeholder="Candidate or rubric"
            value={words}
            onInput={(event) => {
              setWords(event.currentTarget.value);
              setCount(pageOfInterviews);
            }}
          />
        )}
        <StartHere />
      </div>
      <Notice />
      <Preparing />
      {groups.map(([title, belongs]) => {
        const own = rows.filter(({ interview }) => belongs(interview));
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
      {missing > 0 && <CannotRead count={missing} />}
      {(isSearching ? rows.length === count : count < total) && <More key={count} onMore={() => setCount(count + pageOfInterviews)} />}
      <p role="status" class="hint">
        {isSearching && rows.length === 0 ? 'No interview has these words.' : ''}
      </p>
    </>
  );
}
