import { Empty } from '@/components/ui/feedback/Empty';

/** The debriefs section while there are none. */
export const Debriefs = () => (
  <Empty icon="debriefs" title="No debriefs yet">
    <p>
      A debrief puts the finished scorecards of several interviewers side by side. This version keeps only your own: share them by a destination, or
      copy and download each from its interview.
    </p>
  </Empty>
);

/** The calibration section while there are none. */
export const Calibration = () => (
  <Empty icon="calibration" title="No calibration sessions yet">
    <p>In a calibration interviewers rate the same answers and compare. This version keeps only your own ratings.</p>
  </Empty>
);
