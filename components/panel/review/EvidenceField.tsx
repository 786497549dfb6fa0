import partsStyles from '@/components/ui/styles/parts.module.css';
import { evidence } from '@/lib/state/page/panel/texts';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import { focusMissing } from './focus-missing';
import reviewStyles from './review.module.css';

type Props = {
  readonly interviewId: string;
  readonly dimension: { readonly id: string; readonly name: string };
  /** Whether the field stays after its note is saved; otherwise the focus moves to what is missing next. */
  readonly stays: boolean;
};

/** The id of the field in which a dimension's evidence is typed. */
export const evidenceFieldId = (dimension: string): string => `evidence-${dimension}`;

/** The field for a note that explains a dimension's rating. Enter saves it, Shift+Enter breaks the line. */
export function EvidenceField({ interviewId, dimension: { id, name }, stays }: Props) {
  const save = async () => {
    if ((await undoOffer.offerAfter(evidence.saveEvidence(interviewId, id))) && !stays) focusMissing();
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void save().catch(reportError);
  };
  const text = evidence.findEvidenceDraft(interviewId, id)?.text ?? '';
  return (
    <div class={`${partsStyles.field} ${reviewStyles.evidenceField}`}>
      <label for={evidenceFieldId(id)} class={partsStyles.hidden}>
        Evidence for {name}
      </label>
      <textarea
        id={evidenceFieldId(id)}
        class={partsStyles.input}
        rows={1}
        dir="auto"
        placeholder="Add evidence: what did they say or do?"
        value={text}
        onInput={(event) => evidence.typeEvidence(interviewId, id, event.currentTarget.value)}
        onKeyDown={press}
      />
      {text.trim() !== '' && (
        <button type="button" class={partsStyles.quiet} onClick={() => void save().catch(reportError)}>
          Save note
        </button>
      )}
    </div>
  );
}
