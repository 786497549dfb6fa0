import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import styles from './ActionMenu.module.css';
import { moveInMenu } from './menu';

/** One action of a menu. */
export type MenuAction = {
  readonly name: string;
  readonly onChoose: () => void;
  /** Whether it deletes something: then it is red and set apart. */
  readonly isDestructive?: boolean;
};

type Props = {
  /** The name of the button and of its menu. */
  readonly label: string;
  /** The content of the button instead of its name, and its class. */
  readonly children?: ComponentChildren;
  readonly className?: string | undefined;
  readonly disabled?: boolean;
  readonly actions: readonly MenuAction[];
};

/** A button with a menu of less common actions. */
export function ActionMenu({ label, children, className = partsStyles.quiet, disabled = false, actions }: Props) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const press = (event: TargetedKeyboardEvent<HTMLElement>) => {
    event.stopPropagation();
    if (event.key === 'Tab') menu.current?.hidePopover();
    if (moveInMenu(event.currentTarget, event)) event.preventDefault();
  };
  const choose = ({ onChoose }: MenuAction) => {
    menu.current?.hidePopover();
    onChoose();
  };
  return (
    <span class={styles.menuHolder}>
      <button
        type="button"
        class={`${className} ${styles.menuButton}`}
        disabled={disabled}
        aria-label={children === undefined ? undefined : label}
        title={children === undefined ? undefined : label}
        aria-haspopup="menu"
        popovertarget={id}
      >
        {children ?? label}
      </button>
      <div ref={menu} id={id} role="menu" aria-label={label} class={styles.menuItems} popover="auto" onKeyDown={press}>
        {actions.map((action, at) => (
          // The browser focuses the first item as it opens the menu, before any further key.
          <button
            key={action.name}
            type="button"
            role="menuitem"
            tabIndex={-1}
            autofocus={at === 0}
            data-destructive={action.isDestructive === true ? '' : undefined}
            onClick={() => choose(action)}
          >
            {action.name}
          </button>
        ))}
      </div>
    </span>
  );
}
