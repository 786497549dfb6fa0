import { useEffect, useState } from 'preact/hooks';
import { needsHandOff } from '@/lib/state/deliveries';
import { copyWords, download, loadTakeAway, type TakeAway as Scorecard } from '@/lib/state/take-away';
import { HandOff } from './HandOff';

type Props = {
  readonly interviewId: string;
  /** The kinds of destination that the scorecard went to. */
  readonly kinds: readonly string[];
};

function useScorecard({ interviewId, kinds }: Props) {
  const [scorecard, setScorecard] = useState<Scorecard | null>(null);
  const [byHand, setByHand] = useState(false);
  const all = kinds.join(' ');
  useEffect(() => {
    loadTakeAway(interviewId).then(setScorecard).catch(reportError);
    const ask = all.split(' ').filter((kind) => kind !== '');
    Promise.all(ask.map(needsHandOff)).then((answers) => setByHand(answers.includes(true)), reportError);
  }, [interviewId, all]);
  return { scorecard, byHand };
}

/** The finished scorecard to copy or download, and field by field where a system takes none from a program. */
export function TakeAway(props: Props) {
  const { scorecard, byHand } = useScorecard(props);
  const [said, setSaid] = useState('');
  if (scorecard === null) return null;
  const { markdown, json, name, fields } = scorecard;
  const copy = async () => setSaid((await copyWords(markdown)) ? 'Copied.' : 'The browser did not allow copying. Download it instead.');
  return (
    <>
      <div class="delivery-acts">
        <button type="button" class="quiet" onClick={() => void copy().catch(reportError)}>
          Copy
        </button>
        <button type="button" class="quiet" onClick={() => download(`${name}.md`, 'text/markdown', markdown)}>
          Download Markdown
        </button>
        <button type="button" class="quiet" onClick={() => download(`${name}.json`, 'application/json', json)}>
          Download JSON
        </button>
        <span class="hint" role="status">
          {said}
        </span>
      </div>
      {byHand && <HandOff fields={fields} system="the hiring system" onCopy={copyWords} />}
    </>
  );
}
