import { upgradeCapture } from './capture';
import { upgradeDestinations } from './destinations';
import { upgradeLooks } from './looks';
import { upgradeScores } from './scores';
import { upgradeWords } from './words';

/** What happens to existing rows at a step of the database's schema, in one script that only a database of an earlier version loads. */
export const upgrades = {
  capture: upgradeCapture,
  destinations: upgradeDestinations,
  words: upgradeWords,
  scores: upgradeScores,
  looks: upgradeLooks,
} as const;
