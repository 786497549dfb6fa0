import type { Rubric } from '@/lib/core/rubric';

const loaders: Readonly<Record<string, () => Promise<Rubric>>> = {
  'backend-engineer-junior': async () => (await import('./backend-engineer-junior')).backendEngineerJunior,
  'backend-engineer-mid': async () => (await import('./backend-engineer-mid')).backendEngineerMid,
  'backend-engineer-senior': async () => (await import('./backend-engineer-senior')).backendEngineerSenior,
  'backend-engineer-staff': async () => (await import('./backend-engineer-staff')).backendEngineerStaff,
  'frontend-engineer-mid': async () => (await import('./frontend-engineer-mid')).frontendEngineerMid,
  'frontend-engineer-senior': async () => (await import('./frontend-engineer-senior')).frontendEngineerSenior,
  'data-engineer-mid': async () => (await import('./data-engineer-mid')).dataEngineerMid,
  'data-engineer-senior': async () => (await import('./data-engineer-senior')).dataEngineerSenior,
  'site-reliability-engineer-mid': async () => (await import('./site-reliability-engineer-mid')).siteReliabilityEngineerMid,
  'site-reliability-engineer-senior': async () => (await import('./site-reliability-engineer-senior')).siteReliabilityEngineerSenior,
  'engineering-manager-senior': async () => (await import('./engineering-manager-senior')).engineeringManagerSenior,
  'engineering-manager-staff': async () => (await import('./engineering-manager-staff')).engineeringManagerStaff,
  'product-manager-mid': async () => (await import('./product-manager-mid')).productManagerMid,
  'product-manager-senior': async () => (await import('./product-manager-senior')).productManagerSenior,
};

/** The built-in rubric of an id; throws when there is none. */
export async function loadBuiltIn(id: string): Promise<Rubric> {
  const load = loaders[id];
  if (load === undefined) throw new Error(`Expected a built-in rubric, found none of the id ${id}.`);
  return load();
}
