import { runnerImport } from 'vite';

type RubricModule = typeof import('../lib/rubrics/files/json-schema');
type CalibrationModule = typeof import('../lib/export/calibration/calibration-json-schema');
type DebriefModule = typeof import('../lib/export/debrief/debrief-json-schema');
type ScorecardModule = typeof import('../lib/export/scorecard-json-schema');

const load = async <Module>(path: string): Promise<Module> => (await runnerImport<Module>(path, { resolve: { tsconfigPaths: true } })).module;
/** A schema as the text of its file: in one line, because programs read it and the package is small. */
const write = (schema: object) => `${JSON.stringify(schema)}\n`;

/** The JSON Schemas of a rubric's file, a finished scorecard, a settled debrief and the files of a calibration, each made from the zod schema that reads it. */
export async function writeSchemas(): Promise<readonly { readonly name: string; readonly contents: string }[]> {
  const rubric = await load<RubricModule>('./lib/rubrics/files/json-schema.ts');
  const scorecard = await load<ScorecardModule>('./lib/export/scorecard-json-schema.ts');
  const debrief = await load<DebriefModule>('./lib/export/debrief/debrief-json-schema.ts');
  const calibration = await load<CalibrationModule>('./lib/export/calibration/calibration-json-schema.ts');
  return [
    { name: 'rubric-1.schema.json', contents: write(rubric.makeRubricSchema()) },
    { name: 'scorecard-1.schema.json', contents: write(scorecard.makeScorecardSchema()) },
    { name: 'debrief-1.schema.json', contents: write(debrief.makeDebriefSchema()) },
    { name: 'calibration-1.schema.json', contents: write(calibration.makeCalibrationSchema()) },
  ];
}
