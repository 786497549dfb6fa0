import { settings } from '@/lib/settings/settings';
import { listFiledQuotes } from '@/lib/storage/captions/suggested';
import { type Filings, noFilings, rememberFiling } from '@/lib/suggestions/filings';

const mostLearned = 300;

/** What this user filed where, read from the notes made from quotes and suggestions: nothing is learned from what was undone or erased. */
export async function readFilings(): Promise<Filings> {
  const { learnsAfter } = await settings.suggestionView.get();
  const filed = await listFiledQuotes(learnsAfter, mostLearned);
  return filed.toReversed().reduce(rememberFiling, noFilings);
}
