import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './ItemHead.module.css';

type Props = {
  readonly name: string;
  /** What stands below the name; nothing where it is empty. */
  readonly hint?: string;
  /** What can be done with the item as a whole. */
  readonly children?: ComponentChildren;
};

/** The head of an item's page. Its name takes the focus when it is first shown, so that it is announced; a key of the item makes it the next one's. */
export function ItemHead({ name, hint = '', children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header class={styles.itemHead}>
      <div>
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {name}
        </h1>
        {hint !== '' && (
          <p class={styles.itemHint}>
            <bdi>{hint}</bdi>
          </p>
        )}
      </div>
      {children !== undefined && <div class={styles.itemActs}>{children}</div>}
    </header>
  );
}
