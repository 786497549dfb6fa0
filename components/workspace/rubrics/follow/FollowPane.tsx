import { useEffect, useState } from 'preact/hooks';
import { RubricText } from '@/components/rubrics/RubricText';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { FaultList } from '@/components/workspace/rubrics/FaultList';
import libraryStyles from '@/components/workspace/rubrics/library.module.css';
import { goToRubric, rubricAddress } from '@/components/workspace/rubrics/route';
import { DifferenceList } from '@/components/workspace/rubrics/versions/DifferenceList';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Result } from '@/lib/core/result';
import type { Offer, Subscription } from '@/lib/core/rubric/subscription';
import type { FileFault } from '@/lib/rubrics/files/fault';
import { toastModel } from '@/lib/state/page/toast';
import type { LibraryRubric } from '@/lib/state/rubrics/rubric-library';
import { acceptEqual, acceptPreviewed, checkNow, declineOffer, type OfferPreview, previewOffer, unfollow } from '@/lib/state/rubrics/subscriptions';
import { describeCheck } from '@/lib/text/rubrics/subscription';
import { followedName } from './followed';

type Previewed = Result<OfferPreview, readonly FileFault[]>;

const momentOf = (at: number) => new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A preview of accepting the offer, updated as the offer and the library change; an offer without differences is marked as seen. */
function usePreview(subscription: Subscription, library: readonly LibraryRubric[]): Previewed | null {
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  useEffect(() => {
    const { offer } = subscription;
    if (offer === null) return setPreviewed(null);
    let wanted = true;
    const show = async () => {
      const preview = await previewOffer(subscription, offer, library);
      if (!wanted) return;
      if (preview.ok && preview.value.follows !== null && preview.value.differences.length === 0)
        await acceptEqual(subscription, offer, preview.value);
      else setPreviewed(preview);
    };
    show().catch(reportError);
    return () => {
      wanted = false;
    };
  }, [subscription, library]);
  return previewed;
}

type OfferProps = { readonly subscription: Subscription; readonly offer: Offer; readonly previewed: Previewed };

function Offered({ subscription, offer, previewed }: OfferProps) {
  if (!previewed.ok)
    return (
      <section role="alert">
        <h3>What is at the address now cannot be used</h3>
        <p>Nothing was changed. Whoever keeps it there has to fix this; it is asked for again tomorrow.</p>
        <FaultList faults={previewed.reason} />
      </section>
    );
  const { rubric, follows, differences } = previewed.value;
  const accept = async () => {
    const id = await acceptPreviewed(subscription, offer, previewed.value, toastModel.showToast);
    if (id !== null) goToRubric(id);
  };
  return (
    <>
      <section>
        <h3>{follows === null ? 'Read at the address' : `What differs from version ${follows.version}`}</h3>
        <p>
          {follows === null
            ? `“${rubric.title}” becomes a rubric here when you accept it.`
            : `Accepted, it becomes the next version of “${follows.title}”. Interviews keep the version they began with.`}
        </p>
        <div class={libraryStyles.acts}>
          <button type="button" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} onClick={() => void accept().catch(reportError)}>
            {follows === null ? 'Accept rubric' : `Accept as version ${Math.max(follows.version + 1, rubric.version)}`}
          </button>
          <button
            type="button"
            class={`${partsStyles.quiet} ${libraryStyles.libraryQuiet}`}
            onClick={() => void declineOffer(subscription, offer, toastModel.showToast).catch(reportError)}
          >
            Decline
          </button>
        </div>
        {follows !== null && <DifferenceList differences={differences} />}
      </section>
      <section>
        <h3>What it says</h3>
        <RubricText rubric={rubric} open={follows === null} />
      </section>
    </>
  );
}

function Acts({ subscription }: { readonly subscription: Subscription }) {
  const [liveMessage, setLiveMessage] = useState('');
  const check = async () => {
    setLiveMessage('Asking…');
    setLiveMessage((await checkNow(subscription)) ? 'Asked just now.' : 'The browser was not allowed to ask there.');
  };
  return (
    <div class={libraryStyles.acts}>
      <button type="button" class={`${partsStyles.quiet} ${libraryStyles.libraryQuiet}`} onClick={() => void check().catch(reportError)}>
        Check now
      </button>
      <button
        type="button"
        class={`${partsStyles.quiet} ${libraryStyles.libraryQuiet}`}
        onClick={() => void unfollow(subscription, toastModel.showToast).then(() => goToRubric(subscription.rubricId), reportError)}
      >
        Unsubscribe
      </button>
      <span class={partsStyles.hint} role="status">
        {liveMessage}
      </span>
    </div>
  );
}

type Props = { readonly subscription: Subscription; readonly library: readonly LibraryRubric[] };

/** A subscription: its state, and the offered version. */
export function FollowPane({ subscription, library }: Props) {
  const { url, offer, problem, answeredAt, rubricId } = subscription;
  const previewed = usePreview(subscription, library);
  const row = library.find(({ rubric }) => rubric.id === rubricId);
  return (
    <article class={libraryStyles.libraryDetail} data-part="library-detail" aria-label={`Subscription: ${followedName(subscription, library)}`}>
      <a class={libraryStyles.back} href={rubricAddress(null)}>
        ← All rubrics
      </a>
      <header>
        <h2>{followedName(subscription, library)}</h2>
        <p class={`${partsStyles.hint} ${libraryStyles.address}`}>{url}</p>
        <p class={partsStyles.hint}>
          {answeredAt === null ? 'Nothing was read from it yet.' : `Last answered ${momentOf(answeredAt)}.`}{' '}
          {row !== undefined && <a href={rubricAddress(row.rubric.id)}>Read version {row.rubric.version}</a>}
          {row === undefined && rubricId !== null && 'Its rubric was deleted here; the next update brings it back.'}
        </p>
        <Acts subscription={subscription} />
      </header>
      {problem !== null && <p class={libraryStyles.newer}>{describeCheck(problem)} What is here was not changed.</p>}
      {offer !== null && previewed !== null && <Offered subscription={subscription} offer={offer} previewed={previewed} />}
      {offer === null && problem === null && answeredAt !== null && <p class={partsStyles.hint}>It is as it was when you last looked at it.</p>}
    </article>
  );
}
