import { lazy } from '@/components/ui/lazy';
import { closeInterview } from '@/lib/state/call';
import { orphaned, problem, record, reviewing } from '@/lib/state/session';
import { Head } from './Head';
import { InterviewView } from './InterviewView';
import { StartForm } from './StartForm';

const Review = lazy(async () => (await import('./review/Review')).Review);

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
          {reviewing.value ? <Review record={shown} /> : <InterviewView record={shown} onLeave={onLeave} />}
        </>
      )}
    </div>
  );
}
