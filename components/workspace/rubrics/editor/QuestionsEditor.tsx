import { SortableList } from '@/components/ui/choice/SortableList';
import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { moveItem } from '@/lib/core/rubric/edit-rubric';
import type { Question } from '@/lib/core/rubric/rubric';
import { Contexts } from './Contexts';
import editorStyles from './editor.module.css';
import { fieldId } from './fields';
import { useItemKeys } from './item-keys';

type FollowUpsProps = {
  readonly number: number;
  readonly followUps: readonly string[];
  readonly onChange: (key: string | null, followUps: readonly string[]) => void;
};

function FollowUps({ number, followUps, onChange }: FollowUpsProps) {
  return (
    <div class={editorStyles.followUps}>
      {followUps.map((followUp, index) => (
        <div key={index}>
          <input
            dir="auto"
            class={`${partsStyles.input} ${editorStyles.editorInput} ${editorStyles.bare}`}
            aria-label={`Follow-up ${index + 1} to question ${number}`}
            placeholder="A follow-up"
            maxLength={2000}
            value={followUp}
            onInput={(event) => onChange(`follow-up ${number} ${index}`, followUps.with(index, event.currentTarget.value))}
          />
          <button
            type="button"
            class={`${controlsStyles.tool} ${editorStyles.editorTool}`}
            aria-label={`Remove follow-up ${index + 1} to question ${number}`}
            title="Remove"
            onClick={() => onChange(null, followUps.toSpliced(index, 1))}
          >
            <Icon name="trash" />
          </button>
        </div>
      ))}
      {followUps.length < 10 && (
        <button
          type="button"
          class={`${controlsStyles.link} ${editorStyles.editorLink}`}
          data-part="link"
          onClick={() => onChange(null, [...followUps, ''])}
        >
          Add a follow-up<span class={partsStyles.hidden}> to question {number}</span>
        </button>
      )}
    </div>
  );
}

const whole = (text: string, most: number) => Math.min(most, Math.max(0, Math.round(Number(text)) || 0));

type QuestionProps = {
  readonly id: string;
  readonly number: number;
  readonly question: Question;
  readonly onChange: (key: string | null, fields: Partial<Question>) => void;
  readonly onRemove: () => void;
};

function QuestionFields({ id, number, question: { text, minutes, followUps, contexts }, onChange, onRemove }: QuestionProps) {
  return (
    <div class={editorStyles.question}>
      <textarea
        dir="auto"
        id={id}
        class={`${partsStyles.input} ${editorStyles.editorInput} ${editorStyles.bare}`}
        rows={1}
        aria-label={`Question ${number}`}
        placeholder="Tell me about the last bug that fooled you."
        maxLength={2000}
        value={text}
        onInput={(event) => onChange(`question ${id}`, { text: event.currentTarget.value })}
      />
      <label class={editorStyles.minutes}>
        <input
          class={`${partsStyles.input} ${editorStyles.editorInput} ${editorStyles.bare}`}
          type="number"
          min={0}
          max={240}
          aria-label={`Minutes for question ${number}`}
          value={minutes}
          onInput={(event) => onChange(`minutes ${id}`, { minutes: whole(event.currentTarget.value, 240) })}
        />{' '}
        min
      </label>
      <Contexts about={text || `question ${number}`} contexts={contexts} onChange={(next) => onChange(null, { contexts: next })} />
      <button
        type="button"
        class={`${controlsStyles.tool} ${editorStyles.editorTool}`}
        aria-label={`Remove question ${number}`}
        title="Remove"
        onClick={onRemove}
      >
        <Icon name="trash" />
      </button>
      <FollowUps number={number} followUps={followUps} onChange={(key, next) => onChange(key, { followUps: next })} />
    </div>
  );
}

type Props = {
  readonly at: number;
  readonly questions: readonly Question[];
  readonly onChange: (key: string | null, questions: readonly Question[]) => void;
};

/** What can be asked, each with its time box and follow-ups. */
export function QuestionsEditor({ at, questions, onChange }: Props) {
  const keys = useItemKeys(questions.length);
  const reorder = (from: number, to: number) => {
    keys.move(from, to);
    onChange(null, moveItem(questions, from, to));
  };
  const drop = (index: number) => {
    keys.remove(index);
    onChange(null, questions.toSpliced(index, 1));
  };
  return (
    <fieldset>
      <legend class={partsStyles.label}>Ask</legend>
      <SortableList
        label="Questions"
        className={editorStyles.top}
        items={questions}
        keyOf={(_question, index) => keys.of(index)}
        nameOf={({ text }, index) => text || `question ${index + 1}`}
        onMove={reorder}
      >
        {(question, index) => (
          <QuestionFields
            id={fieldId('dimensions', at, 'questions', index)}
            number={index + 1}
            question={question}
            onChange={(key, fields) =>
              onChange(
                key,
                questions.map((other, number) => (number === index ? { ...other, ...fields } : other)),
              )
            }
            onRemove={() => drop(index)}
          />
        )}
      </SortableList>
      {questions.length < 20 && (
        <button
          type="button"
          class={`${controlsStyles.link} ${editorStyles.editorLink}`}
          data-part="link"
          onClick={() => onChange(null, [...questions, { text: '', minutes: 5, followUps: [], contexts: [] }])}
        >
          Add a question
        </button>
      )}
    </fieldset>
  );
}
