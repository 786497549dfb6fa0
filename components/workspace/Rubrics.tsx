import { useEffect, useState } from 'preact/hooks';
import { anchorList, type Rubric } from '@/lib/core/rubric';
import { builtInRubrics } from '@/lib/rubrics/built-in';

/** The rubrics, each with its dimensions and anchors. */
export function Rubrics() {
  const [rubrics, setRubrics] = useState<readonly Rubric[]>([]);
  useEffect(() => {
    Promise.all(builtInRubrics.map(({ load }) => load()))
      .then(setRubrics)
      .catch(reportError);
  }, []);
  return rubrics.map((rubric) => (
    <section key={rubric.id}>
      <h2>{rubric.title}</h2>
      {rubric.dimensions.map(({ id, name, weight, anchors }) => (
        <details key={id}>
          <summary>
            {name} · {weight}
          </summary>
          <ul>
            {anchorList(anchors).map(({ label, text }) => (
              <li key={label}>
                <strong>{label}</strong> {text}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  ));
}
