import { runnerImport } from 'vite';

type RubricModule = typeof import('../lib/rubrics/files/json-schema');
type ScorecardModule = typeof import('../lib/export/scorecard-json-schema');

const load = async <Module>(path: string): Promise<Module> => (await runnerImport<Module>(path, { resolve: { tsconfigPaths: true } })).module;
const write = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;

/** The JSON Schemas of a rubric's file and of a finished scorecard, each made from the zod schema that reads it. */
export async function writeSchemas(): Promise<readonly { readonly name: string; readonly contents: string }[]> {
  const rubric = await load<RubricModule>('./lib/rubrics/files/json-schema.ts');
  const scorecard = await load<ScorecardModule>('./lib/export/scorecard-json-schema.ts');
  return [
    { name: 'rubric-1.schema.json', contents: write(rubric.makeRubricSchema()) },
    { name: 'scorecard-1.schema.json', contents: write(scorecard.makeScorecardSchema()) },
  ];
}
