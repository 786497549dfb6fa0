import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import type { Target } from '@/lib/core/delivery/target-schema';
import { searchTargets } from '@/lib/state/delivery/mapping';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { finishModel } from '@/lib/state/page/panel/review';
import { isPractice } from '@/lib/state/panel/practice';
import type { Choices, DeliveryRoute } from '@/lib/state/review/finish-plan';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { ChooseTarget } from './ChooseTarget';
import { DryRun } from './DryRun';
import deliveryStyles from './delivery.module.css';

const noDestination = 'It stays on this device: no destination is set up. You can copy or download it once it is finished.';

type Props = {
  readonly overview: InterviewOverview;
  readonly choices: Choices;
  readonly onChoose: (change: (before: Choices) => Choices) => void;
};

type OneProps = {
  readonly route: DeliveryRoute;
  readonly interview: InterviewOverview['interview'];
  readonly onInclude: (included: boolean) => void;
  readonly onTarget: (target: Target) => void;
};

function About({ route, interview, onTarget }: Omit<OneProps, 'onInclude'>) {
  const { destination, target } = route;
  const [changing, setChanging] = useState(false);
  if (target !== null && !changing)
    return (
      <p>
        About <bdi>{target.label}</bdi>.{' '}
        <button type="button" class={controlsStyles.link} onClick={() => setChanging(true)}>
          Change the candidate in {destination.name}
        </button>
      </p>
    );
  const choose = (chosen: Target) => {
    setChanging(false);
    onTarget(chosen);
  };
  const { call, candidate, preparation } = interview;
  const query = { call: preparation?.link ?? call, email: preparation?.email ?? null, name: candidate };
  return (
    <ChooseTarget
      system={destination.name}
      query={query}
      search={(asked) => searchTargets(destination.id, asked)}
      certain={!changing}
      onChoose={choose}
    />
  );
}

function One({ route, interview, onInclude, onTarget }: OneProps) {
  const { destination, included, plan } = route;
  const blockers = plan.blockers.filter(({ need }) => need !== 'target' || route.target !== null);
  return (
    <li>
      <label>
        <input type="checkbox" checked={included} onChange={(event) => onInclude(event.currentTarget.checked)} />
        <bdi>{destination.name}</bdi>
      </label>
      {included && route.needsTarget && <About route={route} interview={interview} onTarget={onTarget} />}
      {included && destination.pause !== null && (
        <p class={deliveryStyles.problem}>Paused: {describeReasons(destination.pause.reason)} It is kept in the queue.</p>
      )}
      {included &&
        blockers
          .map(({ need, why }) => ({ need, text: describeReasons(why) }))
          .map(({ need, text }) => (
            <p key={text} class={deliveryStyles.problem}>
              {text}{' '}
              {need !== 'target' && (
                <a class={controlsStyles.link} href="/workspace.html#destinations" target="_blank" rel="noreferrer">
                  Open Destinations
                </a>
              )}
            </p>
          ))}
      {included && plan.requests.length > 0 && (
        <details>
          <summary>Exactly what is sent to {destination.name}</summary>
          <DryRun plan={plan} origin={route.origin} added={route.added} />
        </details>
      )}
    </li>
  );
}

const everyMinute = 60_000;

/**
 * Updates every minute, and whenever the page becomes visible: a plan contains the time of the finish, and a destination may have changed meanwhile.
 */
function useFresh(): number {
  const [fresh, setFresh] = useState(0);
  useLayoutEffect(() => {
    const renew = () => setFresh((before) => before + 1);
    const timer = setInterval(renew, everyMinute);
    window.addEventListener('focus', renew);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', renew);
    };
  }, []);
  return fresh;
}

/** Plans the finish while the plan is visible, again whenever anything in it changes. */
function useRoutes({ overview, choices }: Props): readonly DeliveryRoute[] | null {
  const { id } = overview.interview;
  const fresh = useFresh();
  const signer = interviewerModel.interviewer.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: planned anew whenever anything of the interview changes.
  useEffect(() => {
    finishModel.planAnew(id, choices).catch(reportError);
  }, [overview, choices, fresh, signer]);
  useEffect(() => finishModel.forgetPlan, []);
  return finishModel.plan.value?.routes ?? null;
}

/** Where a scorecard will go when it is finished, the target there, and exactly what is sent. */
export function Routes(props: Props) {
  const { overview, choices, onChoose } = props;
  const routes = useRoutes(props);
  if (routes === null) return null;
  const include = (id: string, included: boolean) => onChoose((before) => ({ ...before, included: { ...before.included, [id]: included } }));
  const choose = (id: string, target: Target) => onChoose((before) => ({ ...before, targets: { ...before.targets, [id]: target } }));
  return (
    <section class={sectionStyles.section} data-part="section" aria-labelledby="routes">
      <h2 id="routes">Where it goes</h2>
      {routes.length === 0 && <p>{isPractice ? 'Nowhere: this is practice. In an interview your destinations are listed here.' : noDestination}</p>}
      <ul class={deliveryStyles.routes} data-part="routes">
        {routes.map((route) => {
          const { id } = route.destination;
          return (
            <One
              key={id}
              route={{ ...route, included: choices.included[id] ?? route.included }}
              interview={overview.interview}
              onInclude={(included) => include(id, included)}
              onTarget={(target) => choose(id, target)}
            />
          );
        })}
      </ul>
    </section>
  );
}
