import { useLayoutEffect, useRef } from 'preact/hooks';
import { isMac, modifier } from '@/components/panel/capture/history-key';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sheetStyles from '@/components/ui/styles/sheet.module.css';
import { viewModel } from '@/lib/state/page/panel/interview';
import { preferencesModel } from '@/lib/state/page/preferences';
import { shortcutsModel } from '@/lib/state/page/shortcuts';
import { openShortcutSettings } from '@/lib/state/panel/shortcuts';
import keysStyles from './keys.module.css';

type Section = { readonly place: string; readonly rows: readonly (readonly [string, string])[] };

const inNote: Section = {
  place: 'In the note field',
  rows: [
    ['Enter', 'Save the note'],
    ['Shift Enter', 'Break the line'],
    ['Escape', 'Back to the call'],
    ['+  −  ?', 'First: strength, concern, follow up'],
    ['/', 'First: find an anchor'],
    ['++  −−  ??  //', 'Type a literal + − ? /'],
    ['#', 'File under a dimension, by number or letters; Tab takes it'],
    ['=1 … =5  =x', 'Rate that dimension, or not assessed; Enter'],
    ['↑', 'In an empty field: edit the last note'],
  ],
};

const outside: Section = {
  place: 'Single-key shortcuts, outside of fields',
  rows: [
    ['1 … 9', 'Focus a dimension'],
    ['n', 'Next uncovered dimension'],
    ['/', 'Find an anchor'],
    ['r', 'End and review'],
    ['q', 'Quote what was said last, or what is selected in the transcript'],
    ['?', 'This list'],
    ['1 … 5  0', 'In a rating: rate, or not assessed'],
  ],
};

const inTalk: Section = {
  place: 'In the transcript and in suggestions',
  rows: [
    ['↑  ↓', 'The turn or suggestion before or after'],
    ['Home  End', 'The first turn, the last turn'],
    ['Enter', 'Make a note of the turn; take the suggestion'],
    ['#', 'File the suggestion under another dimension'],
    ['Delete', 'Refuse the suggestion'],
  ],
};

const everywhere = (): Section => ({
  place: 'Everywhere',
  rows: [
    [`${modifier()} Z`, 'Undo the last change; in a field with text, its own'],
    [isMac() ? '⌘ Shift Z' : 'Ctrl Shift Z  Ctrl Y', 'Redo'],
    ['F1', 'This list'],
    ['F2', 'Move the panel'],
  ],
});

/** Keys in a row: two spaces separate alternatives, one separates keys that are pressed together. */
function Keys({ names }: { readonly names: string }) {
  return names
    .split('  ')
    .map((chord) => <span key={chord}>{chord.split(' ').map((part) => (part === '…' ? part : <kbd key={part}>{part}</kbd>))}</span>);
}

function KeySection({ place, rows, off }: Section & { readonly off?: boolean }) {
  return (
    <section>
      <h2>
        {place}
        {off && <small> Switched off in Settings</small>}
      </h2>
      <dl data-off={off ? '' : undefined}>
        {rows.map(([key, meaning]) => (
          <div key={meaning}>
            <dt>
              <Keys names={key} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The current global shortcuts. */
function BrowserKeys() {
  return (
    <section>
      <h2>Global shortcuts</h2>
      <dl>
        {shortcutsModel.shortcuts.value.map(({ command, does, key }) => (
          <div key={command}>
            <dt>{key === '' ? 'none' : <Keys names={key.replaceAll('+', ' ')} />}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class={controlsStyles.link} onClick={() => void openShortcutSettings().catch(reportError)}>
        Change these in the browser
      </button>
    </section>
  );
}

/** The list of keys. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const isAsked = viewModel.overlay.value === 'keys';
  // If it is requested again while closing, it is closed and rendered once more.
  useLayoutEffect(() => {
    if (!isAsked || dialog.current === null || dialog.current.open) return;
    dialog.current.showModal();
    // The close button is at the top, where the list opens.
    close.current?.focus();
    shortcutsModel.readShortcuts().catch(reportError);
  });
  return (
    <dialog ref={dialog} class={`${sheetStyles.sheet} ${keysStyles.keys}`} aria-labelledby="keys-title" onClose={onClose}>
      <header>
        <h1 id="keys-title">Keys</h1>
        <button ref={close} type="button" class={partsStyles.quiet} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <KeySection {...inNote} />
      <KeySection {...outside} off={!preferencesModel.singleKeys.value} />
      <KeySection {...inTalk} />
      <KeySection {...everywhere()} />
      <BrowserKeys />
    </dialog>
  );
}
