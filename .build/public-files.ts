import { runnerImport } from 'vite';

type SchemaModule = typeof import('../lib/rubrics/files/json-schema');

/** The JSON Schema of a rubric's file, made from the zod schema that reads it. */
export async function writeSchema(): Promise<string> {
  const { module } = await runnerImport<SchemaModule>('./lib/rubrics/files/json-schema.ts', { resolve: { tsconfigPaths: true } });
  return `${JSON.stringify(module.makeFileSchema(), null, 2)}\n`;
}
