import type { CalibrationToShare } from './calibration-rows';
import type { DebriefToShare } from './debrief-rows';
import type { PlanToShare } from './plan-rows';
import type { RubricToShare } from './rubric-rows';

/** What a device writes into the team's store besides scorecards. */
export type RowToShare = DebriefToShare | PlanToShare | CalibrationToShare | RubricToShare;
