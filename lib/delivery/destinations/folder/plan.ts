import * as z from 'zod/mini';
import type { DestinationField, FormValues, Plan, PlannedRequest } from '@/lib/core/delivery/destination';
import type { FormError } from '@/lib/core/delivery/reasons/form-error';
import { safeFileName } from '@/lib/core/file-name';
import { because } from '@/lib/core/reasons';
import { type Result, success } from '@/lib/core/result';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { fileName } from '@/lib/export/file-name';
import { makeReport } from '@/lib/export/report';
import { folderTexts as texts } from '@/lib/text/destinations/folder';
import { makePlanner, type PlanInput } from '../../adapter';
import { choicesOf, formField, refuseField } from '../../fields';
import { type FolderSettings, folderSettings, formats } from './settings';

const fields: readonly DestinationField[] = [
  formField('folder', texts.fields.folder, { initial: 'Plumbline', optional: true }),
  formField('format', texts.fields.format, { kind: 'choice', initial: 'markdown', choices: choicesOf(formats, texts.fields.format.choices) }),
];

function readForm(values: FormValues): Result<FolderSettings, FormError> {
  const typed = (values.folder ?? '').trim();
  const parts = typed.split(/[\\/]/).map((part) => part.trim());
  if (/^([\\/~]|[a-z]:)/i.test(typed) || parts.some((part) => part === '..' || part === '.'))
    return refuseField('folder', because('outside-downloads', {}));
  const folder = parts.filter((part) => part !== '').map((part) => safeFileName(part, 'folder'));
  const format = formats.find((known) => known === values.format) ?? 'markdown';
  return success({ folder: folder.join('/'), format });
}

/** Makes file names unique for scorecards with the same candidate, rubric and day, and for revisions. */
function suffixOf({ data }: ScorecardEnvelope): string {
  const mark = data.id.replaceAll('-', '').slice(-8);
  return data.revision === 1 ? ` (${mark})` : `, revision ${data.revision} (${mark})`;
}

type Written = { readonly label: string; readonly extension: string; readonly type: string; readonly text: string };

async function markdown(envelope: ScorecardEnvelope): Promise<Written> {
  const { writeMarkdown } = await import('@/lib/export/markdown');
  return { label: 'Markdown file', extension: 'md', type: 'text/markdown', text: writeMarkdown(makeReport({ envelope, rubric: null })) };
}
const json = (envelope: ScorecardEnvelope): Written => ({
  label: 'JSON file',
  extension: 'json',
  type: 'application/json',
  text: `${JSON.stringify(envelope, null, 2)}\n`,
});

async function plan({ envelope, settings: { folder, format } }: PlanInput<FolderSettings, null>): Promise<Plan> {
  const files = [...(format === 'json' ? [] : [await markdown(envelope)]), ...(format === 'markdown' ? [] : [json(envelope)])];
  const name = `${fileName('{candidate}, {rubric}, {date}', envelope)}${suffixOf(envelope)}`;
  const requests = files.map(
    ({ label, extension, type, text }): PlannedRequest => ({
      label,
      method: 'PUT',
      path: [folder, `${name}.${extension}`].filter((part) => part !== '').join('/'),
      headers: { 'content-type': type },
      body: text,
      repeatable: true,
      form: null,
    }),
  );
  return { requests, droppedContent: [], warnings: [], blockers: [], attribution: null };
}

/** A file in the browser's downloads folder, the pure half. */
export const planner = makePlanner<FolderSettings, null>({
  kind: 'folder',
  label: texts.label,
  about: texts.about,
  capabilities: { repeatable: true, reconciles: false, writes: 'scorecard', rotates: null, needsTarget: false, maps: false },
  fields,
  settings: folderSettings,
  mapping: z.literal(null),
  readForm,
  showForm: ({ folder, format }) => ({ folder, format }),
  checkSecrets: () => null,
  nameOf: ({ folder }) => (folder === '' ? 'Downloads' : `Downloads/${folder}`),
  originsOf: () => [],
  permissions: ['downloads', 'offscreen'],
  added: [],
  plan,
});
