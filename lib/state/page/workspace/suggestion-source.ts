import { createSuggestionSourceModel } from '@/lib/state/language-model/suggestion-source';

/** Where suggestions come from, as this page knows it. */
export const suggestionSourceModel = createSuggestionSourceModel(globalThis.LanguageModel, () => performance.now());
