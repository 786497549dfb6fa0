import { Empty } from '@/components/ui/feedback/Empty';

/** The calibration section while there are none. */
export const Calibration = () => (
  <Empty icon="calibration" title="No calibration sessions yet">
    <p>In a calibration interviewers rate the same answers and compare. This version keeps only your own ratings.</p>
  </Empty>
);
