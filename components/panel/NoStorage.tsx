import { useEffect, useState } from 'preact/hooks';
import startFormStyles from '@/components/panel/start/start-form.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { errorMessages } from '@/lib/state/app/load-error-messages';
import type { DatabaseObstacle } from '@/lib/state/interview/call-model';
import { contextModel } from '@/lib/state/page/surface/context';
import { openTab } from '@/lib/state/panel/open-tab';

type Words = Awaited<ReturnType<typeof errorMessages>>;

function Elsewhere() {
  const { tab } = contextModel.panelContext.value;
  useEffect(() => {
    contextModel.findPanelContext(true).catch(reportError);
  }, []);
  return (
    <>
      <button type="button" class={partsStyles.primary} onClick={() => void openTab().catch(reportError)}>
        Open in a tab
      </button>
      {tab !== null && (
        <button type="button" class={partsStyles.quiet} onClick={() => void contextModel.openSidePanel(tab).catch(reportError)}>
          Open in the browser's side panel
        </button>
      )}
    </>
  );
}

/** Shown when the database cannot be opened or read: the reason, a button to try again, and a link to a place where the browser allows storage. */
export function NoStorage({ thrown, again }: DatabaseObstacle) {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    errorMessages().then(setWords).catch(reportError);
  }, []);
  if (words === null) return null;
  return (
    <main class={startFormStyles.start}>
      <h1>{words.headingOf(thrown)}</h1>
      <p role="alert">{words.notOpened(thrown)}</p>
      {words.isDenied(thrown) && <Elsewhere />}
      <button type="button" class={words.isDenied(thrown) ? partsStyles.quiet : partsStyles.primary} onClick={() => void again()}>
        Try again
      </button>
    </main>
  );
}
