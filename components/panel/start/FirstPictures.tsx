import panelStyles from '@/components/panel/panel.module.css';
import { InterviewSkeleton } from './InterviewSkeleton';
import { StartForm } from './StartForm';

/** What the panel's page shows before any of its scripts has run: drawn when the extension is built. The page's first script says which of both. */
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
