import './rubrics.css';
import { useState } from 'preact/hooks';
import { type Context, contexts } from '@/lib/core/context';
import { RubricChooser } from './RubricChooser';

type Props = {
  readonly rubric: string;
  readonly context: Context;
  readonly onRubric: (id: string) => void;
  readonly onContext: (context: Context) => void;
};

const names: Readonly<Record<Context, string>> = { 'live-call': 'Live call', 'live-coding': 'Live coding', 'take-home': 'Take-home', phone: 'Phone' };

/** What can be chosen beside the candidate's name: the rubric by words and preview, and what kind of interview it is. */
export function StartOptions({ rubric, context, onRubric, onContext }: Props) {
  const [browsing, setBrowsing] = useState(false);
  const choose = (id: string) => {
    onRubric(id);
    setBrowsing(false);
  };
  return (
    <>
      <button type="button" class="quiet browse" onClick={() => setBrowsing(true)}>
        Browse rubrics
      </button>
      <fieldset class="contexts">
        <legend class="label">Kind of interview</legend>
        {contexts.map((name) => (
          <label key={name}>
            <input type="radio" name="context" value={name} checked={name === context} onChange={() => onContext(name)} />
            <span>{names[name]}</span>
          </label>
        ))}
      </fieldset>
      {browsing && <RubricChooser chosen={rubric} onChoose={choose} onClose={() => setBrowsing(false)} />}
    </>
  );
}
