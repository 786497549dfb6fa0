import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import pillStyles from '@/components/ui/styles/pill.module.css';
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
      <table class={styles.exampleTable} aria-label={name}>
        <thead>
          <tr>
            {exampleTexts.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ratings.map(({ dimension, score: given, anchor, note }) => (
            <tr key={dimension}>
              <th scope="row">{dimension}</th>
              <td>
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
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>{exampleTexts.rubric}</span>
        <select class={partsStyles.input} value={rubricId} onChange={({ currentTarget }) => setRubricId(currentTarget.value)}>
          {builtInRubrics.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {examples.map((example) => (
        <Example key={example.is} example={example} />
      ))}
    </>
  );
}
