import type { Rubric } from '@/lib/core/rubric/rubric';

const loaders: Readonly<Record<string, () => Promise<Rubric>>> = {
  'backend-engineer-junior': async () => (await import('./built-in/backend-engineer-junior')).backendEngineerJunior,
  'backend-engineer-mid': async () => (await import('./built-in/backend-engineer-mid')).backendEngineerMid,
  'backend-engineer-senior': async () => (await import('./built-in/backend-engineer-senior')).backendEngineerSenior,
  'backend-engineer-staff': async () => (await import('./built-in/backend-engineer-staff')).backendEngineerStaff,
  'frontend-engineer-mid': async () => (await import('./built-in/frontend-engineer-mid')).frontendEngineerMid,
  'frontend-engineer-senior': async () => (await import('./built-in/frontend-engineer-senior')).frontendEngineerSenior,
  'data-engineer-mid': async () => (await import('./built-in/data-engineer-mid')).dataEngineerMid,
  'data-engineer-senior': async () => (await import('./built-in/data-engineer-senior')).dataEngineerSenior,
  'site-reliability-engineer-mid': async () => (await import('./built-in/site-reliability-engineer-mid')).siteReliabilityEngineerMid,
  'site-reliability-engineer-senior': async () => (await import('./built-in/site-reliability-engineer-senior')).siteReliabilityEngineerSenior,
  'engineering-manager-senior': async () => (await import('./built-in/engineering-manager-senior')).engineeringManagerSenior,
  'engineering-manager-staff': async () => (await import('./built-in/engineering-manager-staff')).engineeringManagerStaff,
  'product-manager-mid': async () => (await import('./built-in/product-manager-mid')).productManagerMid,
  'product-manager-senior': async () => (await import('./built-in/product-manager-senior')).productManagerSenior,
};

/** The built-in rubric of an id; throws when there is none. */
export async function loadBuiltIn(id: string): Promise<Rubric> {
  const load = loaders[id];
  if (load === undefined) throw new Error(`Expected a built-in rubric, found none of the id ${id}.`);
  return load();
}
