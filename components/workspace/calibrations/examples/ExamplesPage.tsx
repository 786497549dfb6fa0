import { useEffect, useState } from 'preact/hooks';
import { SelectField } from '@/components/ui/choice/SelectField';
import pillStyles from '@/components/ui/styles/pill.module.css';
import { ColumnHeads } from '@/components/workspace/page/ColumnHeads';
import { useTitle } from '@/components/workspace/use-title';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { type ExampleScorecard, readExamples } from '@/lib/state/calibration/read-examples';
import { exampleTexts } from '@/lib/text/calibration/examples';
import { CalibrationCrumbs } from '../CalibrationCrumbs';
import styles from '../comparison/ComparedSession.module.css';

function useExamples(rubricId: string): readonly ExampleScorecard[] {
  const [examples, setExamples] = useState<readonly ExampleScorecard[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    readExamples(rubricId).then((found) => stop.signal.aborted || setExamples(found), reportError);
    return () => stop.abort();
  }, [rubricId]);
  return examples;
}

function Example({ example: { is, score, ratings } }: { readonly example: ExampleScorecard }) {
  const name = exampleTexts.names[is];
  return (
    <section class={styles.comparePart} aria-label={name}>
      <h2>
        {name} <small>{exampleTexts.score(score)}</small>
      </h2>
      <table class={`${styles.exampleTable} ${styles.exampleColumns}`} aria-label={name}>
        <ColumnHeads names={exampleTexts.columns} />
        <tbody>
          {ratings.map(({ dimension, score: given, anchor, note }) => (
            <tr key={dimension}>
              <th scope="row">{dimension}</th>
              <td class={styles.exampleScore}>
                <span class={`${pillStyles.pill} ${styles.comparePill}`} data-score={given}>
                  {given}
                </span>
              </td>
              <td>{anchor}</td>
              <td>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The three complete examples of each built-in rubric, as scorecards. */
export function ExamplesPage() {
  useTitle(exampleTexts.title);
  const [rubricId, setRubricId] = useState(builtInRubrics[0]?.id ?? '');
  const examples = useExamples(rubricId);
  return (
    <>
      <CalibrationCrumbs here={exampleTexts.title} />
      <h1>{exampleTexts.title}</h1>
      <p class={styles.compareSoft}>{exampleTexts.hint}</p>
      <div class={styles.exampleRubric}>
        <SelectField
          label={exampleTexts.rubric}
          value={rubricId}
          names={builtInRubrics.map(({ id, title }) => [id, title] as const)}
          onChoose={setRubricId}
        />
      </div>
      {examples.map((example) => (
        <Example key={example.is} example={example} />
      ))}
    </>
  );
}
