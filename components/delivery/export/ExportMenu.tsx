import type { TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { moveInMenu } from '@/components/ui/choice/menu';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { ExportFormat } from '@/lib/state/export/export-scorecard';
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
  const press = (event: TargetedKeyboardEvent<HTMLElement>) => {
    event.stopPropagation();
    if (event.key === 'Tab') menu.current?.hidePopover();
    if (moveInMenu(event.currentTarget, event)) event.preventDefault();
  };
  const choose = (choice: ExportChoice) => {
    menu.current?.hidePopover();
    onChoose(choice);
  };
  return (
    <span class={styles.exporting}>
      <button type="button" class={`${partsStyles.quiet} ${styles.exportButton}`} disabled={disabled} aria-haspopup="menu" popovertarget={id}>
        {label}
      </button>
      <div ref={menu} id={id} role="menu" aria-label={label} class={styles.exportMenu} popover="auto" onKeyDown={press}>
        {choices.map(([choice, name], at) => (
          // The browser gives the first one the focus as it opens the menu, before any further key.
          <button key={choice} type="button" role="menuitem" tabIndex={-1} autofocus={at === 0} onClick={() => choose(choice)}>
            {name}
          </button>
        ))}
      </div>
    </span>
  );
}
