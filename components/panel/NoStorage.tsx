import { useEffect, useState } from 'preact/hooks';
import { openTab } from '@/lib/state/open-tab';
import { problems } from '@/lib/state/session';
import { findStand, openSidePanel, stand } from '@/lib/state/stand';

/** What the panel says where the browser keeps it from its database, and the way to where it works. */
export function NoStorage({ thrown }: { readonly thrown: unknown }) {
  const [words, setWords] = useState('');
  const { tab } = stand.value;
  useEffect(() => {
    findStand(true).catch(reportError);
  }, []);
  useEffect(() => {
    problems()
      .then(({ notOpened }) => setWords(notOpened(thrown)))
      .catch(reportError);
  }, [thrown]);
  return (
    <main class="start">
      <h1>Plumbline cannot store here</h1>
      <p role="alert">{words}</p>
      <button type="button" class="primary" onClick={() => void openTab().catch(reportError)}>
        Open in a tab
      </button>
      {tab !== null && (
        <button type="button" class="quiet" onClick={() => void openSidePanel(tab).catch(reportError)}>
          Open in the browser's side panel
        </button>
      )}
    </main>
  );
}
