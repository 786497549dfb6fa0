import { judgingWords } from '@/lib/core/rubric/anchor-quality';
import type { Advice } from '@/lib/core/rubric/rubric-advice';
import type { Fault, Path } from '@/lib/core/rubric/rubric-faults';
import { placeInWords } from '@/lib/core/rubric/rubric-places';

/** A fault with its place in words. */
const inPlace = ({ path, text }: Fault, names: readonly string[]): Fault => {
  const place = placeInWords(path, names);
  return { path, text: place === '' ? text : `${place}: ${text}` };
};

type Props = {
  readonly names: readonly string[];
  readonly faults: readonly Fault[];
  readonly advice: readonly Advice[];
  readonly onGo: (path: Path) => void;
};

function Words() {
  return (
    <details class="words">
      <summary>Words that judge a person</summary>
      {judgingWords.map(({ kind, instead, words }) => (
        <div key={kind}>
          <h3>{kind}</h3>
          <p class="hint">{instead}</p>
          <p>{words.join(', ')}</p>
        </div>
      ))}
    </details>
  );
}

function Items({ items, onGo }: { readonly items: readonly (Fault | Advice)[]; readonly onGo: (path: Path) => void }) {
  return (
    <ul>
      {items.map(({ path, text, ...rest }) => (
        <li key={`${path.join(' ')} ${text}`} data-strong={'strength' in rest && rest.strength === 'note' ? undefined : ''}>
          <button type="button" class="link" onClick={() => onGo(path)}>
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
    <section class="advice" aria-label="Before you save">
      {faults.length > 0 && (
        <div role="alert">
          <h2>To mend before it can be saved</h2>
          <Items items={faults.map((fault) => inPlace(fault, names))} onGo={onGo} />
        </div>
      )}
      {advice.length > 0 && (
        <div>
          <h2>Worth a look</h2>
          <Items items={advice} onGo={onGo} />
        </div>
      )}
      <Words />
    </section>
  );
}
