import { Icon } from '@/components/ui/Icon';
import { StateIcon } from '@/components/ui/state/StateIcon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { interviewAddress } from '@/components/workspace/interviews/route';
import type { PlannedRow, PlanView } from '@/lib/state/plan/plan-view';
import { planTexts } from '@/lib/text/plan/plan';
import styles from './PlannedList.module.css';

type OwnPlanned = NonNullable<PlannedRow['own']>;

const icons = { prepared: 'clock', begun: 'talk', finished: 'done' } as const;

function addressOf({ stage, id }: OwnPlanned): string {
  if (stage === 'finished') return interviewAddress(id);
  return `/panel.html#${stage === 'prepared' ? 'prepared' : 'interview'}=${encodeURIComponent(id)}`;
}

const Stage = ({ stage }: Pick<OwnPlanned, 'stage'>) => (
  <span class={styles.plannedStage} data-stage={stage}>
    <StateIcon name={icons[stage]} />
    {planTexts.stages[stage]}
  </span>
);

/** What became of an interview on this device, and the way to it. */
function Own({ own, name }: { readonly own: OwnPlanned; readonly name: string }) {
  const isAhead = own.stage === 'prepared';
  return (
    <>
      <Stage stage={own.stage} />
      <a class={partsStyles.quiet} href={addressOf(own)} aria-label={isAhead ? planTexts.beginName(name) : planTexts.openName(name)}>
        {isAhead ? planTexts.begin : planTexts.open}
      </a>
    </>
  );
}

type Acts = {
  readonly onPrepare: (row: PlannedRow) => void;
  readonly onEdit: (row: PlannedRow) => void;
  readonly onRemove: (row: PlannedRow) => void;
};

type RowProps = { readonly row: PlannedRow; readonly isTemplate: boolean; readonly acts: Acts };

function Row({ row, isTemplate, acts }: RowProps) {
  const { name, title, who, isMine, own, count, share, interview } = row;
  return (
    <li>
      <div>
        <b dir="auto">{title === '' ? who : title}</b>
        <span dir="auto">
          {[...(title === '' ? [] : [who]), ...(isMine ? [planTexts.you] : []), planTexts.about(count, share)].join(' · ')}
          {!isTemplate && ` · ${planTexts.at(interview.startsAt)}`}
        </span>
      </div>
      <div class={styles.plannedActs}>
        {!isTemplate && own !== null && <Own own={own} name={name} />}
        {row.isFinishedElsewhere && own === null && <Stage stage="finished" />}
        {!isTemplate && own === null && !row.isFinishedElsewhere && (
          <button type="button" class={partsStyles.quiet} aria-label={planTexts.prepareName(name)} onClick={() => acts.onPrepare(row)}>
            {planTexts.prepare}
          </button>
        )}
        <button
          type="button"
          class={controlsStyles.tool}
          aria-label={planTexts.edit(name)}
          title={planTexts.edit(name)}
          onClick={() => acts.onEdit(row)}
        >
          <Icon name="pencil" />
        </button>
        <button
          type="button"
          class={controlsStyles.tool}
          aria-label={planTexts.remove(name)}
          title={planTexts.remove(name)}
          onClick={() => acts.onRemove(row)}
        >
          <Icon name="trash" />
        </button>
      </div>
    </li>
  );
}

/** The interviews of a plan, each with who interviews, what it covers, and what became of it on this device. */
export function PlannedList({ view: { plan, rows }, ...acts }: Acts & { readonly view: PlanView }) {
  return (
    <ul class={styles.planned} aria-label={planTexts.interviews}>
      {rows.map((row) => (
        <Row key={row.interview.id} row={row} isTemplate={plan.candidate === null} acts={acts} />
      ))}
    </ul>
  );
}
