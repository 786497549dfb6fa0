import { createSitesModel } from '@/lib/state/app/sites';

/** The user's choice of sites, as this page knows it. */
export const sitesModel = createSitesModel();
