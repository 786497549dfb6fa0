import { useLayoutEffect } from 'preact/hooks';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import tableStyles from '@/components/ui/styles/table.module.css';
import { shortcutsModel } from '@/lib/state/page/shortcuts';
import { openShortcutSettings } from '@/lib/state/panel/shortcuts';

/** The keys that act in the whole browser, as they are now, and the way to the browser's own page for changing them. */
export function BrowserKeys() {
  useLayoutEffect(() => {
    const read = () => void shortcutsModel.readShortcuts().catch(reportError);
    // They may have been changed on the browser's page meanwhile.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return (
    <section>
      <h2>Global shortcuts</h2>
      <p>They work on every page, the call's included.</p>
      <ul class={tableStyles.table}>
        {shortcutsModel.shortcuts.value.map(({ command, does, key }) => (
          <li key={command}>
            <span>{does}</span>
            {key === '' ? <span class={partsStyles.hint}>no key</span> : <kbd>{key}</kbd>}
          </li>
        ))}
      </ul>
      <button type="button" class={controlsStyles.link} onClick={() => void openShortcutSettings().catch(reportError)}>
        Change these in the browser
      </button>
    </section>
  );
}
