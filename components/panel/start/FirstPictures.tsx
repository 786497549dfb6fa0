import panelStyles from '@/components/panel/panel.module.css';
import { InterviewSkeleton } from './InterviewSkeleton';
import { StartForm } from './StartForm';

/** The panel's page before any script has run, rendered at build time. The page's first script decides which of the two is shown. */
export function FirstPictures() {
  return (
    <>
      <div class={panelStyles.panel} data-first="start">
        <StartForm />
      </div>
      <div class={panelStyles.panel} data-first="interview">
        <InterviewSkeleton />
      </div>
    </>
  );
}
