import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import destinationsStyles from '@/components/workspace/destinations/destinations.module.css';
import { judgingWords } from '@/lib/core/rubric/anchor-quality';
import { describePath } from '@/lib/core/rubric/describe-path';
import type { Advice } from '@/lib/core/rubric/rubric-advice';
import type { Fault, Path } from '@/lib/core/rubric/rubric-faults';
import { describeAdvice, describeFault, judgementTexts } from '@/lib/text/rubrics/quality';
import editorStyles from './editor.module.css';

/** One line of a list, and the place that it leads to. */
type Item = { readonly path: Path; readonly text: string; readonly strength: Advice['strength'] };

const ofFault = ({ path, reason }: Fault, names: readonly string[]): Item => {
  const place = describePath(path, names);
  const text = describeFault(reason);
  return { path, text: place === '' ? text : `${place}: ${text}`, strength: 'strong' };
};

const ofAdvice = ({ path, reason, strength }: Advice): Item => ({ path, text: describeAdvice(reason), strength });

type Props = {
  readonly names: readonly string[];
  readonly faults: readonly Fault[];
  readonly advice: readonly Advice[];
  readonly onGo: (path: Path) => void;
};

function Words() {
  return (
    <details class={editorStyles.words} data-part="words">
      <summary>Words that judge a person</summary>
      {judgingWords.map(({ kind, words }) => (
        <div key={kind}>
          <h3>{judgementTexts[kind].title}</h3>
          <p class={`${partsStyles.hint} ${destinationsStyles.destinationsHint}`}>{judgementTexts[kind].instead}</p>
          <p>{words.join(', ')}</p>
        </div>
      ))}
    </details>
  );
}

function Items({ items, onGo }: { readonly items: readonly Item[]; readonly onGo: (path: Path) => void }) {
  return (
    <ul>
      {items.map(({ path, text, strength }) => (
        <li key={`${path.join(' ')} ${text}`} data-strong={strength === 'note' ? undefined : ''}>
          <button type="button" class={`${controlsStyles.link} ${editorStyles.editorLink}`} data-part="link" onClick={() => onGo(path)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What keeps the rubric from being saved, what would make it better, and which words are better left out; each leads to its place. */
export function AdviceList({ names, faults, advice, onGo }: Props) {
  return (
    <section class={editorStyles.advice} data-part="advice" aria-label="Before you save">
      {faults.length > 0 && (
        <div role="alert">
          <h2>To mend before it can be saved</h2>
          <Items items={faults.map((fault) => ofFault(fault, names))} onGo={onGo} />
        </div>
      )}
      {advice.length > 0 && (
        <div>
          <h2>Worth a look</h2>
          <Items items={advice.map(ofAdvice)} onGo={onGo} />
        </div>
      )}
      <Words />
    </section>
  );
}
