import { useEffect, useMemo, useState } from 'preact/hooks';
import { Empty } from '@/components/ui/feedback/Empty';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { InterviewStage } from '@/lib/core/interview/head';
import { findHeads, observeListed } from '@/lib/state/interviews/workspace';
import { Notice } from '../Notice';
import { ExportListed } from './ExportListed';
import interviewsStyles from './interviews.module.css';
import { InterviewList } from './list/InterviewList';
import { Preparing } from './Preparing';

const searchFrom = 9;

const groups: readonly (readonly [string, InterviewStage])[] = [
  ['Running', 'running'],
  ['To finish', 'to-finish'],
  ['Finished', 'finished'],
];

type Listed = Parameters<Parameters<typeof observeListed>[0]>[0];

function useListed(): Listed | null {
  const [listed, setListed] = useState<Listed | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    observeListed(setListed, stop.signal);
    return () => stop.abort();
  }, []);
  return listed;
}

function CannotRead({ count }: { readonly count: number }) {
  return (
    <p class={partsStyles.hint}>
      {count === 1 ? 'One interview cannot be read and was left out.' : `${count.toLocaleString()} interviews cannot be read and were left out.`}{' '}
      <a class={controlsStyles.link} href="#settings">
        Settings
      </a>{' '}
      has a copy.
    </p>
  );
}

const StartHere = () => (
  <a class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} href="/panel.html#new">
    New interview
  </a>
);

/** Those interviews that were found, by where each stands. */
function Groups({ heads }: { readonly heads: Listed['heads'] }) {
  const byStage = useMemo(() => Map.groupBy(heads, ({ stage }) => stage), [heads]);
  return groups.map(([title, stage]) => {
    const own = byStage.get(stage);
    if (own === undefined) return null;
    return (
      <section key={title} class={interviewsStyles.group}>
        <h2 id={`stage-${stage}`}>
          {title} <small>{own.length.toLocaleString()}</small>
        </h2>
        <InterviewList heads={own} labelledBy={`stage-${stage}`} />
      </section>
    );
  });
}

/** Every interview on this device, by where it stands, the latest first. */
export function Interviews() {
  const [words, setWords] = useState('');
  const listed = useListed();
  const heads = useMemo(() => findHeads(listed?.heads ?? [], words), [listed, words]);
  if (listed === null) return null;
  const { total } = listed;
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
  const missing = total - listed.heads.length;
  const found = heads.length === 0 ? 'No interview has these words.' : `${heads.length.toLocaleString()} found`;
  return (
    <>
      <div class={interviewsStyles.interviewsActs}>
        {total >= searchFrom && (
          <input
            dir="auto"
            type="search"
            class={`${partsStyles.input} ${interviewsStyles.interviewsInput}`}
            aria-label="Find an interview"
            placeholder="Candidate or rubric"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        )}
        <StartHere />
        <p role="status" class={partsStyles.hint}>
          {isSearching ? found : ''}
        </p>
      </div>
      <Notice />
      <Preparing />
      <ExportListed heads={heads} />
      <Groups heads={heads} />
      {missing > 0 && <CannotRead count={missing} />}
    </>
  );
}
