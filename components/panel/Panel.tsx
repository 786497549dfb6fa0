import { lazy } from '@/components/ui/feedback/lazy';
import { problem } from '@/lib/state/app/unsaved';
import { closeInterview, opening } from '@/lib/state/interview/call';
import { holdsOrphanedWords, orphaned, record, reviewing } from '@/lib/state/interview/session';
import { Head, InterviewView } from './lazy-interview';
import { StartForm } from './start/StartForm';

const CallLine = lazy(async () => (await import('./call/CallLine')).CallLine);
const Lost = lazy(async () => (await import('./start/Lost')).Lost);
const NoStorage = lazy(async () => (await import('./NoStorage')).NoStorage);
const Orphaned = lazy(async () => (await import('./words/HeldWords')).Orphaned);
const Review = lazy(async () => (await import('./review/Review')).Review);

/** Whether all that is shown is why the database cannot be opened: a banner would say it twice. */
const isKeptOut = () => record.value === null && typeof opening.value === 'object';

function Notices() {
  return (
    <>
      {orphaned.value && (
        <p class="banner" role="alert">
          Plumbline was updated or switched off. Everything you typed is kept. Reload this page to go on.
        </p>
      )}
      {problem.value !== null && !isKeptOut() && (
        <p class="banner" role="alert">
          {problem.value}
        </p>
      )}
      {holdsOrphanedWords.value && <Orphaned />}
    </>
  );
}

function Beginning() {
  const stands = opening.value;
  if (stands === 'reading') return null;
  if (stands !== 'ready') return <NoStorage {...stands} />;
  return (
    <>
      <Lost />
      <StartForm />
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
        <Beginning />
      ) : (
        <>
          <Head record={shown} onClose={() => void closeInterview()} />
          <CallLine />
          {reviewing.value ? <Review record={shown} /> : <InterviewView record={shown} onLeave={onLeave} />}
        </>
      )}
    </div>
  );
}
