import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { FormValues } from '@/lib/core/delivery/destination';
import { type DestinationPreview, previewBody } from '@/lib/state/delivery/destination-draft';
import destinationsStyles from './destinations.module.css';

/** How long the form must be left alone before a new preview is made. */
const debounceMs = 150;

function layOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** A preview, while an expression is typed, of the body it makes of the scorecard finished last. */
export function BodyPreview({ kind, values }: { readonly kind: string; readonly values: FormValues }) {
  const [preview, setPreview] = useState<DestinationPreview | null>(null);
  useEffect(() => {
    let open = true;
    const show = (made: DestinationPreview | null) => open && setPreview(made);
    const timer = setTimeout(() => void previewBody(kind, values).then(show).catch(reportError), debounceMs);
    return () => {
      open = false;
      clearTimeout(timer);
    };
  }, [kind, values]);
  const hintClass = `${partsStyles.hint} ${destinationsStyles.destinationsHint}`;
  if (preview === null) return <p class={hintClass}>The preview needs a finished scorecard and an address.</p>;
  return (
    <section class={destinationsStyles.bodyPreview} aria-label="Preview of the body">
      <p class={hintClass}>
        Made from the scorecard of {preview.of}. Its fields are described by the{' '}
        <a href="/schemas/scorecard-1.schema.json" download="scorecard-1.schema.json">
          JSON Schema of a scorecard
        </a>
        .
      </p>
      <pre tabIndex={0} data-failed={preview.ok ? undefined : 'true'}>
        {layOut(preview.text)}
      </pre>
      {preview.hint !== null && <p class={hintClass}>{preview.hint}</p>}
    </section>
  );
}
