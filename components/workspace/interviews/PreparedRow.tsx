import { Icon } from '@/components/ui/Icon';
import type { Prepared } from '@/lib/core/prepared/prepared';
import { preparedActions } from '@/lib/state/page/workspace/preparing';

const format = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

type Props = { readonly prepared: Prepared; readonly rubric: string | null; readonly onEdit: () => void };

/** One interview that is prepared: who, for what, when, and the way into its call. */
export function PreparedRow({ prepared, rubric, onEdit }: Props) {
  const { id, candidate, role, startsAt, link } = prepared;
  return (
    <li class="interview prepared-row">
      <button type="button" class="name" title="Edit" onClick={onEdit}>
        <bdi>{candidate}</bdi>
      </button>
      <span class="hint">{[role, rubric].filter((text) => text !== null && text !== '').join(' · ')}</span>
      <span class="hint">{startsAt === null ? 'No time' : <time dateTime={new Date(startsAt).toISOString()}>{format.format(startsAt)}</time>}</span>
      <span class="row-acts">
        {link === null ? (
          <a class="quiet" href={`/panel.html#prepared=${encodeURIComponent(id)}`} aria-label={`Begin with ${candidate}`}>
            Begin
          </a>
        ) : (
          <a class="quiet" href={link} target="_blank" rel="noopener noreferrer" aria-label={`Join the call with ${candidate}`}>
            Join
          </a>
        )}
        <button type="button" class="tool" aria-label={`Edit ${candidate}`} title="Edit" onClick={onEdit}>
          <Icon name="pencil" />
        </button>
        <button type="button" class="tool" aria-label={`Remove ${candidate}`} title="Remove" onClick={() => void preparedActions.unprepare(prepared)}>
          <Icon name="trash" />
        </button>
      </span>
    </li>
  );
}
