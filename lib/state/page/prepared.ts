import { createOffersModel } from '@/lib/state/prepared/prepared';

/** What the start form offers of what was prepared, as this page knows it. */
export const offersModel = createOffersModel();
