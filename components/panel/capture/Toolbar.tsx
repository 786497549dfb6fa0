import { Icon } from '@/components/ui/Icon';
import type { Stance } from '@/lib/core/compose';
import type { Interview } from '@/lib/core/interview';
import { endAndReview } from '@/lib/state/call';
import { draft, filingUnder, setStance } from '@/lib/state/composer';
import { markMoment } from '@/lib/state/notes';
import { focusComposer, typeIntoComposer } from '../focus';

const stances: readonly { readonly stance: Stance; readonly face: string; readonly name: string }[] = [
  { stance: 'for', face: '+', name: 'For' },
  { stance: 'against', face: '−', name: 'Against' },
  { stance: 'revisit', face: '?', name: 'Come back to it' },
];

type Props = { readonly interview: Interview; readonly onLookUp: () => void; readonly onKeys: () => void };

/** What the composer's keys do, to be clicked. */
export function Toolbar({ interview, onLookUp, onKeys }: Props) {
  const current = draft.value?.stance ?? null;
  const act = (work: () => void) => () => {
    work();
    focusComposer();
  };
  return (
    <div class="toolbar">
      {stances.map(({ stance, face, name }) => (
        <button
          key={name}
          type="button"
          class="tool"
          aria-label={name}
          title={name}
          aria-pressed={stance === current}
          onClick={act(() => setStance(interview.id, stance))}
        >
          <kbd aria-hidden="true">{face}</kbd>
        </button>
      ))}
      <button
        type="button"
        class="tool"
        aria-label="File under a dimension"
        title="File under a dimension"
        onClick={() => typeIntoComposer(draft.peek()?.text.match(/\S$/) ? ' #' : '#')}
      >
        <kbd aria-hidden="true">#</kbd>
      </button>
      <button type="button" class="tool" aria-label="Find an anchor" title="Find an anchor" onClick={onLookUp}>
        <kbd aria-hidden="true">/</kbd>
      </button>
      <button
        type="button"
        class="tool"
        aria-label="Mark this moment"
        title="Mark this moment"
        onClick={act(() => void markMoment(filingUnder.peek()))}
      >
        <Icon name="flag" />
      </button>
      <button type="button" class="tool" aria-label="Keys" title="Keys  F1" onClick={onKeys}>
        <Icon name="keys" />
      </button>
      <button type="button" class="primary" onClick={() => void endAndReview()}>
        End and review
      </button>
    </div>
  );
}
