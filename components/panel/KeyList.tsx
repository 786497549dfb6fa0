import '@/components/ui/sheet.css';
import { useEffect, useRef } from 'preact/hooks';
import { openShortcutSettings, readShortcuts, shortcuts } from '@/lib/state/shortcuts';

const keys: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'In the note field',
    [
      ['Enter', 'Save the note'],
      ['Shift Enter', 'Break the line'],
      ['Escape', 'Back to the call'],
      ['+  −  ?', 'First: for, against, come back to it'],
      ['#', 'File under a dimension'],
      ['=1 … =5  =x', 'Rate the dimension in focus, or not assessed'],
      ['/', 'First: find an anchor'],
      ['↑', 'In an empty field: edit the last note'],
    ],
  ],
  [
    'Outside of fields',
    [
      ['1 … 9', 'Focus a dimension'],
      ['n', 'Next uncovered dimension'],
      ['/', 'Find an anchor'],
      ['?', 'This list'],
      ['1 … 5  0', 'In a rating: rate, or not assessed'],
    ],
  ],
  [
    'Everywhere',
    [
      ['Ctrl Z', 'Undo the last change'],
      ['Ctrl Shift Z', 'Bring it back'],
      ['F1', 'This list'],
    ],
  ],
];

/** A key as the browser writes it, each of its parts a key of its own. */
function BrowserKey({ name }: { readonly name: string }) {
  return name === '' ? 'none' : name.split('+').map((part) => <kbd key={part}>{part}</kbd>);
}

/** The keys that act in the whole browser, as they are now. */
function BrowserKeys() {
  return (
    <section>
      <h2>In the whole browser</h2>
      <dl>
        {shortcuts.value.map(({ command, does, key }) => (
          <div key={command}>
            <dt>
              <BrowserKey name={key} />
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="link" onClick={() => void openShortcutSettings().catch(reportError)}>
        Change these in the browser
      </button>
    </section>
  );
}

/** The list of keys. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const last = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    last.current?.focus();
    readShortcuts().catch(reportError);
  }, []);
  return (
    <dialog ref={dialog} class="sheet" aria-label="Keys" onClose={onClose}>
      {keys.map(([place, rows]) => (
        <section key={place}>
          <h2>{place}</h2>
          <dl>
            {rows.map(([key, meaning]) => (
              <div key={meaning}>
                <dt>{key.split(' ').map((part, index) => (part === '' ? ' ' : part === '…' ? '… ' : <kbd key={`${index}${part}`}>{part}</kbd>))}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <BrowserKeys />
      <button ref={last} type="button" class="primary" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
