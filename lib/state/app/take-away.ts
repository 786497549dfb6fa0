import { type HandOffField, handOff } from '@/lib/core/mapping/hand-off';
import { scorecardName } from '@/lib/export/file-name';
import { makeReport } from '@/lib/export/report';
import { listRevisions } from '@/lib/storage/scorecard/scorecards';

/** A scorecard to take away: as Markdown, as JSON, field by field, and what its files are called. `since` is when it was finished, ISO 8601. */
export type TakeAway = {
  readonly revision: number;
  readonly since: string;
  readonly reason: string | null;
  readonly markdown: string;
  readonly json: string;
  readonly name: string;
  readonly fields: readonly HandOffField[];
};

/** Every revision of an interview's scorecard to take away, the latest first; none before it is finished. */
export async function loadTakeAways(interviewId: string): Promise<readonly TakeAway[]> {
  const [envelopes, { writeMarkdown }] = await Promise.all([listRevisions(interviewId), import('@/lib/export/markdown')]);
  return envelopes.toReversed().map((envelope) => {
    const { revision, amendment } = envelope.data;
    return {
      revision,
      since: envelope.timestamp ?? '',
      reason: amendment?.reason ?? null,
      markdown: writeMarkdown(makeReport({ envelope, rubric: null })),
      json: `${JSON.stringify(envelope, null, 2)}\n`,
      name: scorecardName(envelope),
      fields: handOff(envelope),
    };
  });
}

/** Puts words on the clipboard; false when the browser would not. Where the call page's policy blocks the clipboard, the older way is tried. */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyBySelection(words);
  }
}

function copyBySelection(words: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = words;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}

/** Hands a text to the browser's downloads under a name. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
