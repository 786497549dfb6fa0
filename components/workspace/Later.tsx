/** Debriefs: what the section says while there is none. */
export const Debriefs = () => (
  <p>No debriefs. A debrief compares the finished scorecards of several interviewers; this version keeps only your own.</p>
);

/** Calibration: what the section says while there is none. */
export const Calibration = () => <p>No calibration sessions. This version keeps only your own ratings.</p>;
