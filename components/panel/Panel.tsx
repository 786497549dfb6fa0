import { lazy } from '@/components/ui/feedback/lazy';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { unsavedModel } from '@/lib/state/page/app';
import { callModel, interviewModel, viewModel } from '@/lib/state/page/panel/interview';
import { Head, InterviewView } from './lazy-interview';
import panelStyles from './panel.module.css';
import { StartForm } from './start/StartForm';

const CallLine = lazy(async () => (await import('./call/CallLine')).CallLine);
const NoStorage = lazy(async () => (await import('./NoStorage')).NoStorage);
const Orphaned = lazy(async () => (await import('./words/HeldWords')).Orphaned);
const Review = lazy(async () => (await import('./review/Review')).Review);

/** Whether the whole panel already says why the database cannot be opened, so that a banner would repeat it. */
const isKeptOut = () => interviewModel.currentInterview.value === null && typeof callModel.opening.value === 'object';

function Notices() {
  return (
    <>
      {viewModel.orphaned.value && (
        <p class={partsStyles.banner} data-part="banner" role="alert">
          Plumbline was updated or switched off. Everything you typed is kept. Reload this page to go on.
        </p>
      )}
      {unsavedModel.errorMessage.value !== null && !isKeptOut() && (
        <p class={partsStyles.banner} data-part="banner" role="alert">
          {unsavedModel.errorMessage.value}
        </p>
      )}
      {viewModel.hasOrphanedTexts.value && <Orphaned />}
    </>
  );
}

function Beginning() {
  const stands = callModel.opening.value;
  if (stands === 'reading') return null;
  if (stands !== 'ready') return <NoStorage {...stands} />;
  return <StartForm />;
}

/** The whole panel: start form, interview, or review. */
export function Panel({ onLeave }: { readonly onLeave: () => void }) {
  const shown = interviewModel.currentInterview.value;
  return (
    <div class={panelStyles.panel} data-part="panel" data-starts={shown === null}>
      {shown === null ? (
        <>
          <Notices />
          <Beginning />
        </>
      ) : (
        <>
          <Head overview={shown} onClose={() => void callModel.closeInterview()} />
          <Notices />
          <CallLine />
          {interviewModel.reviewing.value ? <Review overview={shown} /> : <InterviewView overview={shown} onLeave={onLeave} />}
        </>
      )}
    </div>
  );
}
