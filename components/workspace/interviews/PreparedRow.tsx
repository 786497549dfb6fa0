import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import editorStyles from '@/components/workspace/rubrics/editor/editor.module.css';
import { listAsked } from '@/lib/core/interview/focus/listed-focus';
import type { Prepared } from '@/lib/core/prepared/prepared';
import { preparedActions } from '@/lib/state/page/workspace/preparing';
import { sayFocus } from '@/lib/text/plan/focus';
import interviewsStyles from './interviews.module.css';

const format = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

type Props = { readonly prepared: Prepared; readonly rubric: string | null; readonly onEdit: () => void };

/** One interview that is prepared: who, for what, when, and the way into its call. */
export function PreparedRow({ prepared, rubric, onEdit }: Props) {
  const { id, candidate, role, startsAt, link } = prepared;
  return (
    <li class={`${interviewsStyles.interview} ${interviewsStyles.preparedRow}`} data-part="prepared-row">
      <button type="button" class={interviewsStyles.name} data-part="name" title="Edit" onClick={onEdit}>
        <bdi>{candidate}</bdi>
      </button>
      <span class={`${partsStyles.hint} ${interviewsStyles.interviewsHint}`}>
        {[role, rubric, sayFocus(listAsked(prepared).length)].filter((text) => text !== null && text !== '').join(' · ')}
      </span>
      <span class={`${partsStyles.hint} ${interviewsStyles.interviewsHint}`}>
        {startsAt === null ? 'No time' : <time dateTime={new Date(startsAt).toISOString()}>{format.format(startsAt)}</time>}
      </span>
      <span class={interviewsStyles.rowActs}>
        {link === null ? (
          <a class={partsStyles.quiet} href={`/panel.html#prepared=${encodeURIComponent(id)}`} aria-label={`Begin with ${candidate}`}>
            Begin
          </a>
        ) : (
          <a class={partsStyles.quiet} href={link} target="_blank" rel="noopener noreferrer" aria-label={`Join the call with ${candidate}`}>
            Join
          </a>
        )}
        <button
          type="button"
          class={`${controlsStyles.tool} ${editorStyles.editorTool} ${interviewsStyles.interviewsTool}`}
          aria-label={`Edit ${candidate}`}
          title="Edit"
          onClick={onEdit}
        >
          <Icon name="pencil" />
        </button>
        <button
          type="button"
          class={`${controlsStyles.tool} ${editorStyles.editorTool} ${interviewsStyles.interviewsTool}`}
          aria-label={`Remove ${candidate}`}
          title="Remove"
          onClick={() => void preparedActions.unprepare(prepared)}
        >
          <Icon name="trash" />
        </button>
      </span>
    </li>
  );
}
