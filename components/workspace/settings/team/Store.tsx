import { useState } from 'preact/hooks';
import { Problem } from '@/components/ui/feedback/Problem';
import { StateIcon } from '@/components/ui/state/StateIcon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { DestinationForm } from '@/components/workspace/destinations/DestinationForm';
import type { TestResult } from '@/lib/core/delivery/target-schema';
import type { DestinationKind } from '@/lib/state/delivery/destinations';
import type { ShownStore, TeamModel } from '@/lib/state/team/team-model';
import { describeMember, describeReading, teamTexts } from '@/lib/text/team/settings';
import { Confirm } from '../privacy/Confirm';
import settingsStyles from '../settings.module.css';
import { Refused } from './Refused';
import { SignIn } from './SignIn';
import styles from './team.module.css';

type Props = { readonly model: TeamModel; readonly store: ShownStore; readonly kind: DestinationKind; readonly email: string };

/** Who is signed in, when the store was read last, and why not since. */
function StoreState({ model, store }: Pick<Props, 'model' | 'store'>) {
  const reading = model.reading.value;
  const isTroubled = !store.isSignedIn || (reading?.problem ?? null) !== null;
  return (
    <p class={styles.teamState} data-tone={isTroubled ? 'needs' : undefined} role="status">
      <StateIcon name={isTroubled ? 'warn' : 'done'} />
      <span>
        {store.isSignedIn ? describeMember(store.email, reading) : teamTexts.signedOut} {store.isSignedIn && describeReading(reading, Date.now())}
      </span>
    </p>
  );
}

/** Tests the connection and says what it found. */
function useTest({ test }: TeamModel) {
  const [result, setResult] = useState<TestResult | 'testing' | null>(null);
  const run = () => {
    if (result === 'testing') return;
    setResult('testing');
    test().then(
      (found) => setResult(found ?? { ok: false, text: teamTexts.notTested }),
      (error: unknown) => {
        setResult(null);
        reportError(error);
      },
    );
  };
  const said = result === 'testing' ? teamTexts.testing : result?.ok === true ? result.text : '';
  return { run, isTesting: result === 'testing', said, fault: result !== null && result !== 'testing' && !result.ok ? result.text : null };
}

type SignInProps = Omit<Props, 'kind'> & { readonly isAsked: boolean; readonly onDone: () => void };

/** The sign-in where one is needed or asked for. */
function SignInPart({ model, store, email, isAsked, onDone }: SignInProps) {
  if (!store.hasSignIn) return store.isSignedIn ? null : <p>{teamTexts.pasteToken}</p>;
  return store.isSignedIn && !isAsked ? null : <SignIn model={model} email={email} onDone={onDone} />;
}

/** The team's store that this device uses: its state, the sign-in, and what can be done with it. */
export function Store({ model, store, kind, email }: Props) {
  const [isChanging, setChanging] = useState(false);
  const [asks, setAsks] = useState(false);
  const [asksSignIn, setAsksSignIn] = useState(false);
  const { run, isTesting, said, fault } = useTest(model);
  const { destination } = store;
  const close = (saved: string | null) => {
    setChanging(false);
    if (saved !== null) model.saved().catch(reportError);
  };
  return (
    <section class={styles.teamPart} aria-label={destination.name}>
      <h2 dir="auto">{destination.name}</h2>
      <StoreState model={model} store={store} />
      {isChanging ? (
        <DestinationForm kinds={[kind]} before={destination} onDone={close} />
      ) : (
        <>
          <SignInPart model={model} store={store} email={email} isAsked={asksSignIn} onDone={() => setAsksSignIn(false)} />
          <div class={settingsStyles.settingsButtons}>
            <button type="button" class={partsStyles.outlined} aria-disabled={isTesting} onClick={run}>
              {teamTexts.test}
            </button>
            <button type="button" class={partsStyles.quiet} onClick={() => setChanging(true)}>
              {teamTexts.change}
            </button>
            {store.hasSignIn && store.isSignedIn && !asksSignIn && (
              <button type="button" class={partsStyles.quiet} onClick={() => setAsksSignIn(true)}>
                {teamTexts.otherAccount}
              </button>
            )}
            <button type="button" class={partsStyles.quiet} onClick={() => setAsks(true)}>
              {teamTexts.leave}
            </button>
          </div>
        </>
      )}
      <p role="status" class={styles.teamSaid}>
        {said}
      </p>
      {fault !== null && <Problem words={fault} />}
      {model.refused.value.length > 0 && <Refused rows={model.refused.value} />}
      {asks && (
        <Confirm
          title={teamTexts.leave}
          message={teamTexts.leaveAsk}
          act={teamTexts.leave}
          onAct={() => void model.leave().catch(reportError)}
          onClose={() => setAsks(false)}
        />
      )}
    </section>
  );
}
