import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Plan, PlannedRequest } from '@/lib/core/delivery/destination';
import { describeAuthor, describeLosses, describeWarnings } from '@/lib/text/delivery/plan-remarks';
import { describeReasons } from '@/lib/text/delivery/reasons';
import deliveryStyles from './delivery.module.css';

type Props = {
  readonly plan: Plan;
  /** The address that the requests' paths follow. */
  readonly origin: string;
  /** What is added on sending, secrets masked. */
  readonly added: readonly string[];
};

/** A JSON body with indentation; any other body unchanged. */
function layOut(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

function RequestShown({ request, origin, added }: { readonly request: PlannedRequest } & Pick<Props, 'origin' | 'added'>) {
  const bytes = new TextEncoder().encode(request.body).length;
  return (
    <section class={deliveryStyles.dryRunRequest} aria-label={request.label}>
      <h3>{request.label}</h3>
      <pre class={deliveryStyles.dryRunHead}>
        {`${request.method} ${origin}${request.path}\n`}
        {Object.entries(request.headers).map(([name, value]) => `${name}: ${value}\n`)}
        {added.map((line) => `${line}\n`)}
      </pre>
      <pre class={deliveryStyles.dryRunBody} tabIndex={0}>
        {layOut(request.body)}
      </pre>
      <details>
        <summary>As it is sent, {bytes.toLocaleString('en-GB')} bytes</summary>
        <pre class={deliveryStyles.dryRunExact} data-part="dry-run-exact">
          {request.body}
        </pre>
      </details>
    </section>
  );
}

/** Exactly what will be sent, in whose name, and what is lost or doubtful; keys are masked. */
export function DryRun({ plan, origin, added }: Props) {
  return (
    <div class={deliveryStyles.dryRun}>
      {plan.blockers.length > 0 && (
        <ul class={deliveryStyles.mappingProblems} aria-label="What has to be done first">
          {plan.blockers
            .map(({ why }) => describeReasons(why))
            .map((text) => (
              <li key={text}>{text}</li>
            ))}
        </ul>
      )}
      {plan.attribution !== null && <p class={deliveryStyles.dryRunAuthor}>{describeAuthor(plan.attribution)}</p>}
      {describeWarnings(plan.warnings).map((warning) => (
        <p key={warning} class={`${partsStyles.banner} ${partsStyles.inset}`} data-part="banner">
          {warning}
        </p>
      ))}
      {plan.droppedContent.length > 0 && (
        <ul class={deliveryStyles.mappingLosses} aria-label="What changes on the way">
          {describeLosses(plan.droppedContent).map((loss) => (
            <li key={loss}>{loss}</li>
          ))}
        </ul>
      )}
      {plan.requests.map((request) => (
        <RequestShown key={request.path + request.label} request={request} origin={origin} added={added} />
      ))}
    </div>
  );
}
