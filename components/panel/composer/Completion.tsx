import { Option } from '@/components/ui/choice/Option';
import { listInOrder } from '@/lib/core/interview/focus/in-focus';
import type { Interview } from '@/lib/core/interview/interview';
import { draftModel } from '@/lib/state/page/panel/notes';
import composerStyles from './composer.module.css';
import { acceptCompletion } from './composer-keys';

type Props = { readonly interview: Interview; readonly field: { readonly current: HTMLTextAreaElement | null } };

/** The dimensions that the typed `#` may mean, and an option for none. */
export function Completion({ interview, field }: Props) {
  const open = draftModel.completing.value;
  if (open === null) return null;
  const numberOf = (id: string) => listInOrder(interview).findIndex((dimension) => dimension.id === id) + 1;
  const choose = (index: number) => field.current !== null && acceptCompletion(interview, field.current, index);
  return (
    <div id="completion" class={composerStyles.completion} data-part="completion" role="listbox" aria-label="Dimensions">
      {open.options.map(({ id, name }, index) => (
        <Option key={name} id={`completion-${index}`} active={index === open.active} onChoose={() => choose(index)}>
          {id !== null && <kbd aria-hidden="true">{numberOf(id)}</kbd>}
          <span class={id === null ? composerStyles.none : undefined}>{name}</span>
        </Option>
      ))}
    </div>
  );
}
