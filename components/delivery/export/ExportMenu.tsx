import { useId, useRef } from 'preact/hooks';
import type { ExportFormat } from '@/lib/state/export/take-away';
import { formatNames } from '@/lib/text/exports';
import styles from './ExportMenu.module.css';

/** What the menu offers: a page to print, or a file. */
export type ExportChoice = 'pdf' | ExportFormat;

const choices: readonly (readonly [ExportChoice, string])[] = [
  ['pdf', 'PDF'],
  ['word', formatNames.word],
  ['excel', formatNames.excel],
  ['csv', formatNames.csv],
  ['markdown', formatNames.markdown],
  ['plain-text', formatNames['plain-text']],
  ['json', formatNames.json],
];

/** The item that a key in the menu goes to: the arrows around, Home and End, and the first letter of a name; undefined for none. */
function findItem(items: readonly HTMLElement[], now: number, key: string): HTMLElement | undefined {
  const { length } = items;
  const at: Readonly<Record<string, number>> = { ArrowDown: now + 1, ArrowUp: now - 1 + length, Home: 0, End: length - 1 };
  const index = at[key];
  if (index !== undefined) return items[index % length];
  const after = [...items.slice(now + 1), ...items.slice(0, now + 1)];
  return key.length === 1 ? after.find(({ textContent }) => textContent.toLowerCase().startsWith(key.toLowerCase())) : undefined;
}

type Props = {
  /** The name of the button. */
  readonly label: string;
  readonly disabled?: boolean;
  readonly onChoose: (choice: ExportChoice) => void;
};

/** A button with the formats in which scorecards leave. */
export function ExportMenu({ label, disabled = false, onChoose }: Props) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Tab') menu.current?.hidePopover();
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const now = document.activeElement instanceof HTMLButtonElement ? items.indexOf(document.activeElement) : -1;
    const found = findItem(items, now, event.key);
    if (found === undefined) return;
    found.focus();
    event.preventDefault();
  };
  const choose = (choice: ExportChoice) => {
    menu.current?.hidePopover();
    onChoose(choice);
  };
  return (
    <span class={styles.exporting}>
      <button type="button" class={styles.exportButton} disabled={disabled} aria-haspopup="menu" popovertarget={id}>
        {label}
      </button>
      <div
        ref={menu}
        id={id}
        role="menu"
        aria-label={label}
        class={styles.exportMenu}
        popover="auto"
        onKeyDown={press}
        onToggle={({ newState }) => newState === 'open' && menu.current?.querySelector('button')?.focus()}
      >
        {choices.map(([choice, name]) => (
          <button key={choice} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(choice)}>
            {name}
          </button>
        ))}
      </div>
    </span>
  );
}
