import { useEffect, useState } from 'preact/hooks';
import { Signer } from '@/components/ui/Signer';
import { interviewer, loadInterviewer, signAs } from '@/lib/state/interviewer';

/** Who signs the scorecard: asked once, changed on demand. */
export function Signature({ locked }: { readonly locked: boolean }) {
  const [changing, setChanging] = useState(false);
  useEffect(() => void loadInterviewer().catch(reportError), []);
  const who = interviewer.value;
  if (who === null || locked) return null;
  if (who.name === null || changing) {
    const keep = (name: string, email: string) => {
      setChanging(name === '' || email === '');
      signAs(name, email).catch(reportError);
    };
    return <Signer name={who.name ?? ''} email={who.email ?? ''} onKeep={keep} />;
  }
  return (
    <p class="hint">
      Signed by {who.name}
      {who.email !== null && `, ${who.email}`}.{' '}
      <button type="button" class="link" onClick={() => setChanging(true)}>
        Change
      </button>
    </p>
  );
}
