export { DimensionSigns } from './DimensionSigns';
export { DimensionSuggestions } from './DimensionSuggestions';
