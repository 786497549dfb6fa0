import './delivery.css';
import { useEffect, useState } from 'preact/hooks';
import type { Target } from '@/lib/core/destination';
import { type Choices, planFinish, type Route } from '@/lib/state/finish-plan';
import { searchTargets } from '@/lib/state/mapping';
import type { InterviewSummary } from '@/lib/state/session';
import { ChooseTarget } from './ChooseTarget';
import { DryRun } from './DryRun';

type Props = {
  readonly record: InterviewSummary;
  readonly choices: Choices;
  /** Set to the wall time that the shown plan was made for: finishing at that time sends these bytes. */
  readonly plannedAt: { current: number | null };
  readonly onChoose: (choices: Choices) => void;
};

type OneProps = {
  readonly route: Route;
  readonly interview: InterviewSummary['interview'];
  readonly onInclude: (included: boolean) => void;
  readonly onTarget: (target: Target) => void;
};

function About({ route, interview, onTarget }: Omit<OneProps, 'onInclude'>) {
  const { destination, target } = route;
  const [choosing, setChoosing] = useState(false);
  if (!choosing)
    return (
      <p>
        {target === null ? 'Nobody there is chosen yet.' : `About ${target.label}.`}{' '}
        <button type="button" class="link" onClick={() => setChoosing(true)}>
          {target === null ? `Choose the candidate in ${destination.name}` : `Change the candidate in ${destination.name}`}
        </button>
      </p>
    );
  const choose = (chosen: Target) => {
    setChoosing(false);
    onTarget(chosen);
  };
  const query = { call: interview.call, email: null, name: interview.candidate };
  return <ChooseTarget system={destination.name} query={query} search={(asked) => searchTargets(destination.id, asked)} onChoose={choose} />;
}

function One({ route, interview, onInclude, onTarget }: OneProps) {
  const { destination, included, plan } = route;
  const blockers = plan.blockers.filter(({ need }) => need !== 'target' || route.target !== null);
  return (
    <li>
      <label>
        <input type="checkbox" checked={included} onChange={(event) => onInclude(event.currentTarget.checked)} />
        {destination.name}
      </label>
      {included && route.needsTarget && <About route={route} interview={interview} onTarget={onTarget} />}
      {included && destination.pause !== null && <p class="problem">Paused: {destination.pause.reason} It is kept in the queue.</p>}
      {included &&
        blockers.map(({ need, text }) => (
          <p key={text} class="problem">
            {text} {need === 'mapping' && <a href="/workspace.html#destinations">Open Destinations</a>}
          </p>
        ))}
      {included && plan.requests.length > 0 && (
        <details>
          <summary>Exactly what is sent to {destination.name}</summary>
          <DryRun plan={plan} origin={route.origin} />
        </details>
      )}
    </li>
  );
}

const everyMinute = 60_000;

/** Counts the minutes: a plan bears the time of the finish, so an old one is made anew. */
function useMinutes(): number {
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinutes((before) => before + 1), everyMinute);
    return () => clearInterval(timer);
  }, []);
  return minutes;
}

/** Where a scorecard will go when it is finished, whom it is about there, and exactly what is sent. */
export function Routes({ record, choices, plannedAt, onChoose }: Props) {
  const [routes, setRoutes] = useState<readonly Route[] | null>(null);
  const { interview } = record;
  const minutes = useMinutes();
  // biome-ignore lint/correctness/useExhaustiveDependencies: planned anew whenever anything of the interview changes.
  useEffect(() => {
    let open = true;
    const at = Date.now();
    const show = (plan: Awaited<ReturnType<typeof planFinish>>) => {
      if (!open || plan === null) return;
      plannedAt.current = at;
      setRoutes(plan.routes);
    };
    planFinish(interview.id, choices, at).then(show).catch(reportError);
    return () => {
      open = false;
    };
  }, [record, choices, minutes]);
  if (routes === null) return null;
  const include = (id: string, included: boolean) => onChoose({ ...choices, included: { ...choices.included, [id]: included } });
  const choose = (id: string, target: Target) => onChoose({ ...choices, targets: { ...choices.targets, [id]: target } });
  return (
    <section class="section" aria-labelledby="routes">
      <h2 id="routes">Where it goes</h2>
      {routes.length === 0 && <p>It stays on this device: no destination is set up. You can copy or download it once it is finished.</p>}
      <ul class="routes">
        {routes.map((route) => {
          const { id } = route.destination;
          return (
            <One
              key={id}
              route={{ ...route, included: choices.included[id] ?? route.included }}
              interview={interview}
              onInclude={(included) => include(id, included)}
              onTarget={(target) => choose(id, target)}
            />
          );
        })}
      </ul>
    </section>
  );
}
