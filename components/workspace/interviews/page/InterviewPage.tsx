import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isModified } from '@/components/ui/keys';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { isTyping } from '@/components/workspace/is-typing';
import { Crumbs } from '@/components/workspace/page/Crumbs';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { unknownInterviewer } from '@/lib/core/scorecard/describe-interviewer';
import type { InterviewListModel } from '@/lib/state/interviews/list/list-model';
import type { ListedState } from '@/lib/state/interviews/list/listed-interview';
import { amendInterview, loadInterviewPage, observeInterview, type InterviewPageState as Page } from '@/lib/state/interviews/page/interview-page';
import { deletion } from '@/lib/state/page/deletion';
import { preferencesModel } from '@/lib/state/page/preferences';
import { scorecardTexts } from '@/lib/text/interviews';
import { Reading } from '../../health/Reading';
import { Notice } from '../../Notice';
import { useTitle } from '../../use-title';
import { goToInterview, interviewAddress, interviewsCrumb } from '../route';
import styles from './InterviewPage.module.css';
import { Scorecard } from './Scorecard';
import { Side } from './Side';
import { Steps } from './Steps';

type Loaded = Page | 'gone' | 'unreadable' | null;

/** Loads an interview's page, again at each change. */
function usePage(id: string): Loaded {
  const [page, setPage] = useState<Loaded>(null);
  useEffect(() => {
    const stop = new AbortController();
    const load = () =>
      void loadInterviewPage(id).then(
        (found) => !stop.signal.aborted && setPage(found ?? 'gone'),
        (error: unknown) => {
          reportError(error);
          if (!stop.signal.aborted) setPage('unreadable');
        },
      );
    observeInterview(id, load, stop.signal);
    load();
    return () => stop.abort();
  }, [id]);
  return page;
}

/** The interviews before and after this one in the list, as it is sorted and filtered. */
function findBeside(list: InterviewListModel, id: string) {
  const ids = list.ids.value;
  const at = ids.indexOf(id);
  const place = at < 0 ? null : at + 1;
  return { place, total: ids.length, previous: (at > 0 ? ids[at - 1] : undefined) ?? null, next: (at < 0 ? undefined : ids[at + 1]) ?? null };
}

/** Outside of fields, J and K go to the next and the previous interview. */
function useStepKeys({ previous, next }: Pick<ReturnType<typeof findBeside>, 'previous' | 'next'>): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!preferencesModel.singleKeys.peek() || isModified(event) || isTyping(event.target)) return;
      const id = event.key === 'j' ? next : event.key === 'k' ? previous : null;
      if (id !== null) goToInterview(id);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [previous, next]);
}

function Missing({ message }: { readonly message: string }) {
  return (
    <div class={styles.readingMissing} data-part="no-interview">
      <h1>{scorecardTexts.nothingHere}</h1>
      <p>{message}</p>
      <p>
        <a href={interviewAddress(null)}>{scorecardTexts.toList}</a>
      </p>
    </div>
  );
}

function Unfinished({ page: { interview, noteCount } }: { readonly page: Page }) {
  return (
    <section class={styles.readingOpen}>
      <p>{scorecardTexts.unfinished(noteCount)}</p>
      <a class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} href={`/panel.html#interview=${interview.id}`}>
        {interview.endedAt === null ? scorecardTexts.goOn : scorecardTexts.finish}
      </a>
    </section>
  );
}

/** The page's heading takes the focus when another interview is shown, so that it is announced. */
function Heading({ page: { interview, scorecard } }: { readonly page: Page }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each interview once.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [interview.id]);
  const interviewer = scorecard?.report.interviewer ?? unknownInterviewer;
  return (
    <header class={styles.readingHead}>
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {interview.candidate}
      </h1>
      <p dir="auto">{scorecardTexts.about(interview, interviewer === unknownInterviewer ? null : interviewer)}</p>
    </header>
  );
}

type Props = { readonly id: string; readonly list: InterviewListModel };

/** An interview's page: its scorecard for reading, and beside it what became of it. */
export function InterviewPage({ id, list }: Props) {
  const page = usePage(id);
  const beside = findBeside(list, id);
  useStepKeys(beside);
  const [problem, setProblem] = useState('');
  useTitle(page === null ? null : typeof page === 'string' ? scorecardTexts.nothingHere : page.interview.candidate);
  if (page === null) return <Reading message={scorecardTexts.reading} />;
  if (page === 'gone' || page === 'unreadable')
    return (
      <>
        <Crumbs way={[interviewsCrumb]} here={scorecardTexts.nothingHere} />
        <Notice />
        <Missing message={page === 'gone' ? scorecardTexts.gone : scorecardTexts.unreadable} />
      </>
    );
  const { interview, scorecard } = page;
  const fallback: ListedState = interview.finishedAt !== null ? 'saved' : page.revisions.length > 0 ? 'amending' : 'to-finish';
  const state = list.rows.value.find((row) => row.id === id)?.state ?? fallback;
  const amend = async () => {
    const begun = await amendInterview(id);
    if (begun.ok) location.assign(begun.value);
    else setProblem(scorecardTexts.gone);
  };
  const remove = async () => {
    if (await deletion.deleteInterview(interview, () => goToInterview(id))) goToInterview(beside.next ?? beside.previous);
  };
  return (
    <>
      <Crumbs way={[interviewsCrumb]} here={interview.candidate}>
        <Steps {...beside} />
      </Crumbs>
      <Notice />
      {problem !== '' && <p role="alert">{problem}</p>}
      <div class={styles.readingPage}>
        <article class={styles.readingPaper} aria-label={interview.candidate}>
          <Heading page={page} />
          {interview.finishedAt === null && <Unfinished page={page} />}
          {scorecard !== null && interview.finishedAt !== null && <Scorecard scorecard={scorecard} />}
        </article>
        <Side page={page} state={state} onAmend={() => void amend().catch(reportError)} onDelete={() => void remove().catch(reportError)} />
      </div>
    </>
  );
}
