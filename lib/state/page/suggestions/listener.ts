import { createModelSuggester } from '@/lib/state/language-model/model-suggester';
import { environment } from '@/lib/state/page/environment';
import { isPractice } from '@/lib/state/panel/practice';
import { startClassifier } from '@/lib/state/suggestions/classifier';
import { readFilings } from '@/lib/state/suggestions/read-filings';
import { createTalkListener } from '@/lib/state/suggestions/talk-listener';
import { saveSuggested } from '@/lib/storage/captions/suggested';

/** Puts the model that the user has chosen before the shipped classifier, and says when it does not answer. */
export const modelSuggester = createModelSuggester({ browserModel: globalThis.LanguageModel, now: environment.now, isPractice });

/** Listens to the talk beside which this page stands. */
export const talkListener = createTalkListener({ startClassifier, readFilings, saveSuggested, openSuggester: modelSuggester.open });
