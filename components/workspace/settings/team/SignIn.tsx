import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { TeamModel } from '@/lib/state/team/team-model';
import { describeSignInProblem } from '@/lib/text/team/problems';
import { teamTexts } from '@/lib/text/team/settings';
import { SettingField } from '../SettingField';
import settingsStyles from '../settings.module.css';
import styles from './team.module.css';

type Props = {
  readonly model: Pick<TeamModel, 'requestCode' | 'signIn'>;
  /** The address that is offered. */
  readonly email: string;
  readonly onDone: () => void;
};

/** The state of a sign-in: the address, whether a code was sent to it, and what went wrong. */
function useSignIn({ model, email: offered, onDone }: Props) {
  const [email, setEmail] = useState(offered);
  const [code, setCode] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [fault, setFault] = useState<{ readonly at: 'email' | 'code'; readonly words: string } | null>(null);
  const run = async (work: () => Promise<void>) => {
    if (isWorking) return;
    setWorking(true);
    setFault(null);
    await work().finally(() => setWorking(false));
  };
  const send = () =>
    run(async () => {
      if (email.trim() === '') return setFault({ at: 'email', words: teamTexts.emailMissing });
      const problem = await model.requestCode(email.trim());
      if (problem !== null) return setFault({ at: sentTo === null ? 'email' : 'code', words: describeSignInProblem(problem) });
      setCode('');
      setSentTo(email.trim());
    });
  const enter = () =>
    run(async () => {
      if (code.trim() === '') return setFault({ at: 'code', words: teamTexts.codeMissing });
      const problem = await model.signIn(sentTo ?? '', code);
      if (problem === null) onDone();
      else setFault({ at: 'code', words: describeSignInProblem(problem) });
    });
  const takeBack = () => {
    setSentTo(null);
    setFault(null);
  };
  const faultAt = (at: 'email' | 'code') => (fault?.at === at ? fault.words : null);
  return { email, setEmail, code, setCode, sentTo, isWorking, faultAt, send, enter, takeBack };
}

/** Signing in by a code that is sent by e-mail: the address first, then the code. */
export function SignIn(props: Props) {
  const { email, setEmail, code, setCode, sentTo, isWorking, faultAt, send, enter, takeBack } = useSignIn(props);
  const emailField = useRef<HTMLInputElement>(null);
  const codeField = useRef<HTMLInputElement>(null);
  const hasBegun = useRef(false);
  // The field that took the place of the other is what is typed into next.
  useLayoutEffect(() => {
    if (sentTo !== null) hasBegun.current = true;
    if (hasBegun.current) (sentTo === null ? emailField : codeField).current?.focus();
  }, [sentTo]);
  const submit = (event: Event) => {
    event.preventDefault();
    (sentTo === null ? send() : enter()).catch(reportError);
  };
  return (
    <form class={settingsStyles.settingsForm} aria-label={teamTexts.signIn} autocomplete="off" noValidate onSubmit={submit}>
      {sentTo === null ? (
        <SettingField
          id="team-email"
          label={teamTexts.email}
          hint={teamTexts.emailHint}
          inputMode="email"
          autocomplete="email"
          value={email}
          fault={faultAt('email')}
          field={emailField}
          onType={setEmail}
        />
      ) : (
        <SettingField
          id="team-code"
          label={teamTexts.code}
          hint={teamTexts.codeHint(sentTo)}
          inputMode="numeric"
          autocomplete="one-time-code"
          value={code}
          fault={faultAt('code')}
          field={codeField}
          onType={setCode}
        />
      )}
      <div class={settingsStyles.settingsButtons}>
        <button type="submit" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} aria-disabled={isWorking}>
          {sentTo === null ? teamTexts.sendCode : teamTexts.signIn}
        </button>
        {sentTo !== null && (
          <>
            <button type="button" class={partsStyles.quiet} aria-disabled={isWorking} onClick={() => void send().catch(reportError)}>
              {teamTexts.again}
            </button>
            <button type="button" class={partsStyles.quiet} onClick={takeBack}>
              {teamTexts.otherAddress}
            </button>
          </>
        )}
      </div>
      <p role="status" class={styles.teamSaid}>
        {isWorking ? teamTexts.working : ''}
      </p>
    </form>
  );
}
