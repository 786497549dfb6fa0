import { useRef } from 'preact/hooks';
import { Problem } from '@/components/ui/feedback/Problem';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { DestinationField } from '@/lib/core/delivery/destination';
import { nameField } from '@/lib/state/delivery/destination-name';
import { describeFormError } from '@/lib/text/delivery/destination-form';
import { BodyPreview } from './BodyPreview';
import destinationsStyles from './destinations.module.css';
import { FormField } from './FormField';
import { KindChoice } from './KindChoice';
import { type FormProps, useForm } from './use-form';

type Form = ReturnType<typeof useForm>;

function Fields({ form, fields }: { readonly form: Form; readonly fields: readonly DestinationField[] }) {
  const { kind, values, kept, forgets, problem } = form;
  const advice = kind?.adviseOn?.(values) ?? null;
  return fields.map((field) => (
    <FormField
      key={field.name}
      field={field}
      value={values[field.name] ?? ''}
      kept={field.secret && kept.includes(field.name)}
      forgotten={forgets.includes(field.name)}
      problem={problem?.field === field.name ? describeFormError(problem.why) : null}
      advice={advice?.field === field.name ? describeFormError(advice.why) : null}
      onInput={(value) => form.setValues({ ...values, [field.name]: value })}
      onForget={(on) => form.forget(field.name, on)}
    />
  ));
}

const ownNameField: DestinationField = {
  name: nameField,
  label: 'Name',
  hint: 'What it is called wherever scorecards go there. Left empty, it is called after its address or account.',
  kind: 'text',
  secret: false,
  optional: true,
  folded: false,
  initial: '',
  choices: [],
};

function OwnName({ form: { ownName, setOwnName, problem } }: { readonly form: Form }) {
  return (
    <FormField
      field={ownNameField}
      value={ownName}
      kept={false}
      forgotten={false}
      problem={problem?.field === nameField ? describeFormError(problem.why) : null}
      advice={null}
      onInput={setOwnName}
      onForget={() => undefined}
    />
  );
}

/** Fields that most users leave unchanged are collapsed, unless one has a value or an error. */
function Folded({ form, fields }: { readonly form: Form; readonly fields: readonly DestinationField[] }) {
  const { values, kept, problem } = form;
  const opened = useRef(false);
  if (fields.length === 0) return null;
  const isSet = ({ name, initial }: DestinationField) => (values[name] ?? '') !== initial || kept.includes(name) || problem?.field === name;
  opened.current ||= fields.some(isSet);
  return (
    <details class={destinationsStyles.more} open={opened.current}>
      <summary>More: {fields.map(({ label }) => label.toLowerCase()).join(', ')}</summary>
      <div class={destinationsStyles.moreFields}>
        <Fields form={form} fields={fields} />
      </div>
    </details>
  );
}

/** The form that adds or changes a destination, with hints on where to find each value. */
export function DestinationForm(props: FormProps) {
  const form = useForm(props);
  const { kind, values, problem, choose, save } = form;
  if (kind === undefined) return null;
  const { before, kinds, onDone } = props;
  const apart = problem !== null && ![nameField, ...kind.fields.map(({ name }) => name)].includes(problem.field);
  return (
    <form
      autocomplete="off"
      class={`${workspaceStyles.form} ${destinationsStyles.destinationsForm}`}
      aria-label={before === null ? 'New destination' : `Change ${before.name}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save().catch(reportError);
      }}
    >
      {before === null && kinds.length > 1 && <KindChoice kinds={kinds} chosen={kind.kind} onChoose={choose} />}
      <p class={destinationsStyles.about}>{kind.about}</p>
      <Fields key={kind.kind} form={form} fields={kind.fields.filter(({ folded }) => !folded)} />
      <OwnName form={form} />
      <Folded key={`${kind.kind} more`} form={form} fields={kind.fields.filter(({ folded }) => folded)} />
      {(values.expression ?? '').trim() !== '' && <BodyPreview kind={kind.kind} values={values} />}
      {apart && <Problem words={describeFormError(problem.why)} />}
      <div class={workspaceStyles.buttons}>
        <button type="submit" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`}>
          Save destination
        </button>
        <button type="button" class={partsStyles.quiet} onClick={() => onDone(null)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
