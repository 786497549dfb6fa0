import type { DestinationTexts } from '@/lib/text/delivery/destination-texts';

/** Texts about files in a folder of the downloads. */
export const folderTexts = {
  label: 'File',
  about: 'Each finished scorecard is saved as a file in a folder of your downloads. It leaves this computer only if that folder is synchronized.',
  fields: {
    folder: {
      label: 'Folder',
      hint: 'Inside the browser’s downloads folder; made if it is not there. Empty puts files beside the other downloads.',
    },
    format: {
      label: 'Format',
      hint: 'Markdown is for reading. JSON is the whole scorecard, as a webhook would receive it.',
      choices: { markdown: 'Markdown', json: 'JSON', both: 'Markdown and JSON' },
    },
  },
} as const satisfies DestinationTexts;
