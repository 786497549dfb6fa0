import { cloneElement, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { listFocus } from '@/lib/core/interview/focus/listed-focus';
import type { Interview } from '@/lib/core/interview/interview';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { sayOthers } from '@/lib/text/plan/focus';
import focusStyles from './focused-dimensions.module.css';

type Props = {
  readonly interview: Interview;
  /** The dimensions as they are shown, in the rubric's order. */
  readonly items: readonly VNode<{ readonly index: number }>[];
};

/** The dimensions that an interview was prepared to be about, and below them the others, collapsed until they are asked for. */
export function FocusedDimensions({ interview, items }: Props) {
  const [isOpen, setOpen] = useState(false);
  const focused = listFocus(interview);
  const { dimensions } = interview.rubric;
  const isAside = (index: number) => !focused.some(({ id }) => id === dimensions[index]?.id);
  const current = dimensions.findIndex(({ id }) => id === interviewModel.focusedDimension.value);
  const shows = isOpen || (current >= 0 && isAside(current));
  const toggle = () => {
    setOpen(!shows);
    const [first] = focused;
    // The card of the dimension that is worked on would go with the others.
    if (shows && current >= 0 && isAside(current) && first !== undefined) interviewModel.focusDimension(first.id);
  };
  // Numbers follow the order in which they are shown, as the keys 1 to 9 do.
  const inFocus = items.filter((_, index) => !isAside(index)).map((item, index) => cloneElement(item, { index }));
  const others = items.filter((_, index) => isAside(index)).map((item, index) => cloneElement(item, { index: inFocus.length + index }));
  return (
    <>
      <h2 class={focusStyles.focusTitle}>In focus</h2>
      {inFocus}
      <button type="button" class={focusStyles.focusOthers} data-part="other-dimensions" aria-expanded={shows} onClick={toggle}>
        <Icon name="open" />
        {sayOthers(others.length)}
      </button>
      {shows && others}
    </>
  );
}
