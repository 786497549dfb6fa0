import { Icon } from '@/components/ui/Icon';
import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { deleteInterview } from '@/lib/state/deletion/deletion';
import type { ListedInterview } from '@/lib/state/interviews/workspace';

const deliveryWords: Readonly<Record<OutboxRow['state'], string>> = {
  queued: 'Queued',
  sending: 'Sending',
  delivered: 'Delivered',
  'needs-you': 'Needs you',
  'outcome-unknown': 'Outcome unknown',
  saved: 'Saved here',
};
const format = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** One interview of the list: who, by what rubric, when, and where its scorecard stands. */
export function InterviewRow({ interview, delivery }: ListedInterview) {
  const { id, candidate, rubric, startedAt } = interview;
  return (
    <li class="interview">
      <a href={`/panel.html#interview=${id}`}>
        <bdi>{candidate}</bdi>
      </a>
      <span class="hint" dir="auto">
        {rubric.title}
      </span>
      <time class="hint" dateTime={new Date(startedAt).toISOString()}>
        {format.format(startedAt)}
      </time>
      <span class="row-acts">
        <span class="stand" data-stand={delivery ?? undefined}>
          {delivery === null ? (interview.revision > 0 ? 'Being amended' : '') : deliveryWords[delivery]}
        </span>
        <button
          type="button"
          class="tool"
          aria-label={`Delete interview with ${candidate}`}
          title="Delete interview"
          onClick={() => void deleteInterview({ id, candidate })}
        >
          <Icon name="trash" />
        </button>
      </span>
    </li>
  );
}
