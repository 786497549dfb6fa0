import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { InterviewRecord } from '@/lib/core/interview';
import { closeInterview, orphaned, problem, record, reviewing } from '@/lib/state/session';
import { Head } from './Head';
import { InterviewView } from './InterviewView';
import { StartForm } from './StartForm';

type ReviewType = ComponentType<{ readonly record: InterviewRecord }>;

function LazyReview({ shown }: { readonly shown: InterviewRecord }) {
  const [View, setView] = useState<{ readonly type: ReviewType } | null>(null);
  useEffect(() => {
    import('./Review').then(({ Review }) => setView({ type: Review })).catch(reportError);
  }, []);
  return View === null ? <main class="scroll" aria-busy="true" /> : <View.type record={shown} />;
}

function Notices() {
  return (
    <>
      {orphaned.value && (
        <p class="banner" role="alert">
          Plumbline was updated. Your notes are kept. Close this panel and open it again to go on.
        </p>
      )}
      {problem.value !== null && (
        <p class="banner" role="alert">
          {problem.value}
        </p>
      )}
    </>
  );
}

/** The whole panel: start form, interview, or review. */
export function Panel({ onLeave }: { readonly onLeave: () => void }) {
  const shown = record.value;
  return (
    <div class="panel">
      <Notices />
      {shown === null ? (
        <StartForm />
      ) : (
        <>
          <Head record={shown} onClose={() => void closeInterview()} />
          {reviewing.value ? <LazyReview shown={shown} /> : <InterviewView record={shown} onLeave={onLeave} />}
        </>
      )}
    </div>
  );
}
