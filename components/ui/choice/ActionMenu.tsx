import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import styles from './ActionMenu.module.css';
import { moveInMenu } from './menu';

/** One thing that a menu does. */
export type MenuAction = {
  readonly name: string;
  readonly onChoose: () => void;
  /** Whether it removes something: it stands in red, apart. */
  readonly isDestructive?: boolean;
};

type Props = {
  /** The name of the button and of its menu. */
  readonly label: string;
  /** What the button shows in place of its name, and the class of its look. */
  readonly children?: ComponentChildren;
  readonly className?: string | undefined;
  readonly disabled?: boolean;
  readonly actions: readonly MenuAction[];
};

/** A button with a menu of what is done more rarely. */
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
          // The browser gives the first one the focus as it opens the menu, before any further key.
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
