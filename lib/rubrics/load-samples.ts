import type { RubricSamples } from '@/lib/core/calibration/sample-texts';

const loaders: Readonly<Record<string, () => Promise<RubricSamples>>> = {
  'backend-engineer-junior': async () => (await import('./samples/samples-backend-engineer-junior')).samples,
  'backend-engineer-mid': async () => (await import('./samples/samples-backend-engineer-mid')).samples,
  'backend-engineer-senior': async () => (await import('./samples/samples-backend-engineer-senior')).samples,
  'backend-engineer-staff': async () => (await import('./samples/samples-backend-engineer-staff')).samples,
  'frontend-engineer-mid': async () => (await import('./samples/samples-frontend-engineer-mid')).samples,
  'frontend-engineer-senior': async () => (await import('./samples/samples-frontend-engineer-senior')).samples,
  'data-engineer-mid': async () => (await import('./samples/samples-data-engineer-mid')).samples,
  'data-engineer-senior': async () => (await import('./samples/samples-data-engineer-senior')).samples,
  'site-reliability-engineer-mid': async () => (await import('./samples/samples-site-reliability-engineer-mid')).samples,
  'site-reliability-engineer-senior': async () => (await import('./samples/samples-site-reliability-engineer-senior')).samples,
  'engineering-manager-senior': async () => (await import('./samples/samples-engineering-manager-senior')).samples,
  'engineering-manager-staff': async () => (await import('./samples/samples-engineering-manager-staff')).samples,
  'product-manager-mid': async () => (await import('./samples/samples-product-manager-mid')).samples,
  'product-manager-senior': async () => (await import('./samples/samples-product-manager-senior')).samples,
};

/** The sample answers and examples that ship for a built-in rubric; null for any other rubric. */
export async function loadSamples(rubricId: string): Promise<RubricSamples | null> {
  return (await loaders[rubricId]?.()) ?? null;
}
