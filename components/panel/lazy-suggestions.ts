import { lazy } from '@/components/ui/feedback/lazy';

/** See DimensionSigns. */
export const DimensionSigns = lazy(async () => (await import('./suggestions')).DimensionSigns);
/** See DimensionSuggestions. */
export const DimensionSuggestions = lazy(async () => (await import('./suggestions')).DimensionSuggestions);
