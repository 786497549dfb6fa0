import '@/components/ui/styles/every-page';
import { render } from 'preact';
import { ChooseTarget } from '@/components/delivery/ChooseTarget';
import { DryRun } from '@/components/delivery/DryRun';
import { HandOff } from '@/components/delivery/HandOff';
import { Mapping } from '@/components/workspace/destinations/mapping/Mapping';
import { MappingEditor } from '@/components/workspace/destinations/mapping/MappingEditor';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { TargetQuery } from '@/lib/core/delivery/destination';
import type { Form, MappingField } from '@/lib/core/mapping/form';
import { makeHandOffFields } from '@/lib/core/mapping/hand-off';
import { failure, success } from '@/lib/core/result';
import { planner } from '@/lib/delivery/destinations/ashby/plan';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { mapTo, finish as scorecard } from '../../lib/delivery/destinations/attempt.ts';

const field = (id: string, label: string, type: string, more: Partial<MappingField> = {}): MappingField => ({
  id,
  label,
  type,
  kind: 'score',
  required: false,
  options: ['1', '2', '3', '4'].map((value) => ({ value, label: value })),
  notAssessed: null,
  takesComment: false,
  ...more,
});
const verdicts = ['Strong Hire', 'Hire', 'No Hire', 'Strong No Hire'].map((label) => ({ value: label, label }));
const form: Form = {
  id: 'form',
  title: 'Technical interview',
  fields: [
    field('overall', 'Overall recommendation', 'ValueSelect', { kind: 'choice', required: true, options: verdicts }),
    field('technical', 'Technical knowledge', 'Score'),
    field('quality', 'Code quality', 'Score'),
    field('api', 'API design', 'Score'),
    field('colours', 'Collaboration and communication', 'ValueSelect', {
      kind: 'choice',
      options: ['Green', 'Amber'].map((value) => ({ value, label: value })),
    }),
    field('feedback', 'Detailed feedback', 'RichText', { kind: 'text', required: true, options: [] }),
  ],
};
const usable: Form = { ...form, fields: form.fields.filter(({ id }) => id !== 'colours') };
const target = { label: 'Grace Hopper', ids: { application: 'a-1', event: 'e-1', user: 'u-1', userName: 'Barbara Liskov' }, by: null };
const changed = mapTo({ ...usable, fields: usable.fields.filter(({ id }) => id !== 'api') });

let unreachable = true;
const loadForms = async () => {
  if (unreachable) {
    unreachable = false;
    return failure('Ashby cannot be reached. Check the connection, then try again.');
  }
  return success([usable, { ...form, id: 'culture', title: 'Culture interview', fields: [] }]);
};

const adas = ['Backend Engineer', 'Analyst'].map((job) => ({ label: `Ada Lovelace · ${job}, 24 Nov 2026`, ids: { application: job }, by: null }));
const search = async ({ email, name }: TargetQuery) => {
  if (email !== null) return success(adas.slice(1));
  return name === 'Ada Lovelace' ? success(adas) : success([]);
};

const states: Readonly<Record<string, () => Promise<preact.JSX.Element>>> = {
  new: async () => <Mapping rubric={rubric} form={form} saved={null} onSave={report} onCancel={() => undefined} />,
  changed: async () => <Mapping rubric={rubric} form={usable} saved={changed} onSave={report} onCancel={() => undefined} />,
  editor: async () => (
    <MappingEditor rubric={rubric} system="Ashby" loadForms={loadForms} findSaved={() => null} onSave={report} onCancel={() => report('cancelled')} />
  ),
  target: async () => (
    <ChooseTarget system="Ashby" query={{ call: null, email: null, name: 'Ada Lovelace' }} search={search} certain={false} onChoose={report} />
  ),
  'dry-run': async () => {
    const input = { envelope: scorecard([2, 3, 4, 5]), settings: { email: '' }, target, mapping: [mapTo(usable)] };
    return <DryRun plan={await planner.plan(input)} origin="https://api.ashbyhq.com" added={planner.added} />;
  },
  'hand-off': async () => (
    <HandOff fields={makeHandOffFields(scorecard([4, 'not-assessed']))} system="Greenhouse" onCopy={async (words) => words !== ''} />
  ),
};

function report(value: unknown): void {
  document.body.dataset.saved = JSON.stringify(value);
}

const state = location.hash.slice(1);
const shown = await states[state]?.();
render(
  <div class={workspaceStyles.workspace}>
    <nav aria-label="Workspace">Plumbline</nav>
    <main>
      <h1>Destinations</h1>
      <h2>{state}</h2>
      {shown}
    </main>
  </div>,
  document.body,
);
document.body.dataset.ready = 'true';
