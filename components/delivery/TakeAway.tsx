import { useEffect, useState } from 'preact/hooks';
import type { Interview } from '@/lib/core/interview/interview';
import { copyWords, download, loadTakeAways, type TakeAway as Scorecard } from '@/lib/state/app/take-away';
import { needsHandOff } from '@/lib/state/delivery/deliveries';
import { HandOff } from './HandOff';

type Props = {
  readonly interview: Interview;
  /** The kinds of destination that the scorecard went to. */
  readonly kinds: readonly string[];
};

function useRevisions({ id, revision }: Interview): readonly Scorecard[] {
  const [revisions, setRevisions] = useState<readonly Scorecard[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when there is a further revision.
  useEffect(() => {
    loadTakeAways(id).then(setRevisions).catch(reportError);
  }, [id, revision]);
  return revisions;
}

function useByHand(kinds: readonly string[]): boolean {
  const [byHand, setByHand] = useState(false);
  const all = kinds.join(' ');
  useEffect(() => {
    const ask = all.split(' ').filter((kind) => kind !== '');
    Promise.all(ask.map(needsHandOff)).then((answers) => setByHand(answers.includes(true)), reportError);
  }, [all]);
  return byHand;
}

function Taking({ scorecard: { markdown, json, name }, label }: { readonly scorecard: Scorecard; readonly label: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => setSaid((await copyWords(markdown)) ? 'Copied.' : 'The browser did not allow copying. Download it instead.');
  return (
    <div class="delivery-acts">
      <button type="button" class="quiet" onClick={() => void copy().catch(reportError)}>
        Copy{label}
      </button>
      <button type="button" class="quiet" onClick={() => download(`${name}.md`, 'text/markdown', markdown)}>
        Download Markdown{label}
      </button>
      <button type="button" class="quiet" onClick={() => download(`${name}.json`, 'application/json', json)}>
        Download JSON{label}
      </button>
      <span class="hint" role="status">
        {said}
      </span>
    </div>
  );
}

function Earlier({ revisions }: { readonly revisions: readonly Scorecard[] }) {
  if (revisions.length === 0) return null;
  return (
    <details>
      <summary>{revisions.length === 1 ? 'The earlier revision' : `The ${revisions.length} earlier revisions`}</summary>
      {revisions.map((scorecard) => (
        <div key={scorecard.revision} class="delivery-one">
          <p class="hint">
            Revision {scorecard.revision}, {new Date(scorecard.since).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}
            {scorecard.reason !== null && `: ${scorecard.reason}`}
          </p>
          <Taking scorecard={scorecard} label={` of revision ${scorecard.revision}`} />
        </div>
      ))}
    </details>
  );
}

/** The finished scorecard to copy or download, field by field where a system takes none from a program, and its earlier revisions. */
export function TakeAway({ interview, kinds }: Props) {
  const [latest, ...earlier] = useRevisions(interview);
  const byHand = useByHand(kinds);
  if (latest === undefined) return null;
  return (
    <>
      {latest.reason !== null && (
        <p class="hint">
          Revision {latest.revision}: {latest.reason}
        </p>
      )}
      <Taking scorecard={latest} label="" />
      <Earlier revisions={earlier} />
      {byHand && <HandOff fields={latest.fields} system="the hiring system" onCopy={copyWords} />}
    </>
  );
}
