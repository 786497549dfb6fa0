import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { exportRubric } from '@/lib/state/rubrics/rubric-files';
import libraryStyles from './library.module.css';

const formats = [
  { format: 'markdown', name: 'Markdown', about: 'to read, write and mail' },
  { format: 'json', name: 'JSON', about: 'for programs, with its schema' },
  { format: 'csv', name: 'CSV', about: 'anchors in a spreadsheet' },
] as const;

/** The formats that a rubric leaves in. */
export function RubricExportMenu({ rubric }: { readonly rubric: Rubric }) {
  return (
    <>
      <button type="button" class={`${partsStyles.quiet} ${libraryStyles.libraryQuiet} ${libraryStyles.export}`} popovertarget="export-menu">
        Export
      </button>
      <div class={libraryStyles.menu} id="export-menu" popover="auto">
        {formats.map(({ format, name, about }) => (
          <button
            key={format}
            type="button"
            popovertarget="export-menu"
            popovertargetaction="hide"
            onClick={() => void exportRubric(rubric, format).catch(reportError)}
          >
            {name} <small>{about}</small>
          </button>
        ))}
        <a href="/schemas/rubric-1.schema.json" download="rubric-1.schema.json">
          JSON Schema <small>lay it beside the JSON</small>
        </a>
      </div>
    </>
  );
}
