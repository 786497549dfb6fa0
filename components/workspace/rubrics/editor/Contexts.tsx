import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { contextNames, nameContexts } from '@/components/rubrics/context-names';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { contexts as all, type Context } from '@/lib/core/rubric/context';
import editorStyles from './editor.module.css';

type Props = { readonly about: string; readonly contexts: readonly Context[]; readonly onChange: (contexts: readonly Context[]) => void };

/** Closes the list when the focus leaves it. */
function leave({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLDetailsElement>): void {
  if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) currentTarget.open = false;
}

function close(event: TargetedKeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

/** Which kinds of interview something is for; for all when none is ticked. */
export function Contexts({ about, contexts, onChange }: Props) {
  const toggle = (context: Context, on: boolean) => onChange(all.filter((one) => (one === context ? on : contexts.includes(one))));
  return (
    <details class={editorStyles.forContexts} onFocusOut={leave} onKeyDown={close}>
      <summary>
        {contexts.length === 0 ? 'All kinds' : nameContexts(contexts)}
        <span class={partsStyles.hidden}> of interview: {about}</span>
      </summary>
      <div>
        {all.map((context) => (
          <label key={context}>
            <input type="checkbox" checked={contexts.includes(context)} onChange={(event) => toggle(context, event.currentTarget.checked)} />{' '}
            {contextNames[context]}
          </label>
        ))}
      </div>
    </details>
  );
}
