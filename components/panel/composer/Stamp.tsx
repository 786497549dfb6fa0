import { useComputed } from '@preact/signals';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { shortName } from '@/lib/core/rubric/rubric';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { draftModel } from '@/lib/state/page/panel/notes';
import composerStyles from './composer.module.css';

/** The time of the note being typed, and its dimension. */
export function Stamp({ interview }: { readonly interview: Interview }) {
  const began = useComputed(() => draftModel.draft.value?.recordedAt ?? null).value;
  const dimension = interview.rubric.dimensions.find(({ id }) => id === draftModel.filingUnder.value);
  return (
    <small id="stamp" class={composerStyles.stamp}>
      {began !== null && (
        <>
          <time>{formatCallTime(callTime(began, interview.startedAt))}</time>
          <span class={partsStyles.hidden}> · </span>
        </>
      )}
      <span>{dimension === undefined ? 'No dimension' : shortName(dimension)}</span>
    </small>
  );
}
