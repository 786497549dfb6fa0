/** Debriefs: what the section says while there is none. */
export const Debriefs = () => (
  <p>No debriefs. A debrief compares the finished scorecards of several interviewers; this version keeps only your own.</p>
);

/** Calibration: what the section says while there is none. */
export const Calibration = () => <p>No calibration sessions. This version keeps only your own ratings.</p>;

/** Settings: what the extension keeps and where. */
export const Settings = () => (
  <p>
    Interviews, notes and ratings stay in this browser. A finished scorecard leaves it only for a destination that you have set up. There is no
    account and no telemetry.
  </p>
);
