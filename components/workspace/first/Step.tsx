import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import firstStyles from './first.module.css';

/** The state of a step: open, done with a value or skipped, or not reached yet. */
export type StepState = 'open' | 'done' | 'skipped' | 'later';

type Props = {
  readonly title: string;
  /** The value in a few words; '' where there is none. */
  readonly summary: string;
  readonly standing: StepState;
  /** Whether the step takes the focus when it opens. */
  readonly takesFocus: boolean;
  readonly onOpen: () => void;
  readonly children: ComponentChildren;
};

/** A step: expanded while it is open, otherwise one line with its value that opens it. */
export function Step({ title, summary, standing, takesFocus, onOpen, children }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = standing === 'open';
  useLayoutEffect(() => {
    if (isOpen && takesFocus) heading.current?.focus();
  }, [isOpen, takesFocus]);
  return (
    <li class={firstStyles.firstStep}>
      <section aria-labelledby={id}>
        <div class={firstStyles.firstLine}>
          {standing === 'done' ? <Icon name="check" /> : <span />}
          <div>
            <h2 id={id} ref={heading} tabIndex={-1}>
              {title}
            </h2>
            {!isOpen && standing !== 'later' && <p>{standing === 'done' ? summary : 'Skipped'}</p>}
          </div>
          {!isOpen && (
            <button type="button" class={partsStyles.quiet} aria-label={`${standing === 'later' ? 'Open' : 'Change'}: ${title}`} onClick={onOpen}>
              {standing === 'later' ? 'Open' : 'Change'}
            </button>
          )}
        </div>
        {isOpen && <div class={firstStyles.firstBody}>{children}</div>}
      </section>
    </li>
  );
}

/** The two buttons that lead on from a step. */
export function Onward({ onSkip, children = 'Continue' }: { readonly onSkip: () => void; readonly children?: string }) {
  return (
    <div class={firstStyles.firstButtons}>
      <button type="submit" class={partsStyles.primary}>
        {children}
      </button>
      <button type="button" class={partsStyles.quiet} onClick={onSkip}>
        Skip
      </button>
    </div>
  );
}
