import type { Judgement } from '@/lib/core/rubric/anchor-quality';
import type { AdviceParams, AdviceReason } from '@/lib/core/rubric/rubric-advice';
import type { FaultParams, FaultReason } from '@/lib/core/rubric/rubric-faults';
import { render, type TextsOf } from '../render';

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a whole number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
};

const faultTexts: TextsOf<FaultParams> = {
  empty: () => 'Must not be empty.',
  'too-many-characters': ({ most }) => `Must have at most ${most} characters.`,
  'too-few': ({ least }) => `Needs at least ${least}.`,
  'too-many': ({ most, found }) => `There may be at most ${most}${found === null ? '' : `; here are ${found}`}.`,
  'too-small': ({ least }) => `Must be at least ${least}.`,
  'too-large': ({ most }) => `Must be at most ${most}.`,
  'not-one-of': ({ values }) => `Must be ${values.map((value) => `“${value}”`).join(' or ')}.`,
  'wrong-type': ({ expected, isMissing }) => `Must be ${types[expected] ?? expected}${isMissing ? '; it is missing' : ''}.`,
  unreadable: () => 'Cannot be read.',
  'cue-twice': ({ text }) => `This cue is here twice: “${text}”.`,
  'question-twice': ({ text }) => `This question is here twice: “${text}”.`,
  'id-twice': ({ id }) => `Two dimensions have the id “${id}”.`,
  'name-twice': ({ name }) => `Two dimensions are called “${name}”.`,
  'rule-twice': ({ dimension }) => `There are two rules about ${dimension ?? 'the number of dimensions'}.`,
  'no-such-dimension': ({ id }) => `No dimension has the id “${id}”.`,
  'half-character': () => 'Holds half a character. Type it again.',
  'too-long-in-all': ({ length, most }) => `Has ${length} characters in all; ${most} are the most.`,
};

/** What makes a rubric unusable, in words; where it is stands beside it. */
export const describeFault = (reason: FaultReason): string => render(faultTexts, reason);

/** What judging words are about, and what to write in their place. */
export const judgementTexts: Readonly<Record<Judgement, { readonly title: string; readonly instead: string }>> = {
  'praise-and-blame': {
    title: 'Praise and blame',
    instead: 'Two interviewers mean different things by it. Write what was done that you would praise or blame.',
  },
  talent: {
    title: 'Talent',
    instead: 'It claims what somebody can do. Write what they did, with how much help, and what came of it.',
  },
  character: { title: 'Character', instead: 'It guesses at a person from an hour. Write what they said or did in a situation.' },
  likeness: {
    title: 'Likeness',
    instead: 'It measures how much somebody is like the interviewer. Write what they did with or for others.',
  },
};

const dimensions = (count: number) => `${count} dimension${count === 1 ? '' : 's'}`;

const adviceTexts: TextsOf<AdviceParams> = {
  'far-too-many-dimensions': ({ count }) =>
    `${dimensions(count)}: nobody can listen for that many at once. Use six to eight, and move the rest to another interview.`,
  'too-many-dimensions': ({ count }) => `${dimensions(count)}: an interviewer can listen for six to eight.`,
  'too-few-dimensions': ({ count }) => `${dimensions(count)}: with fewer than six, one impression influences everything.`,
  'anchors-alike': ({ one, other }) => `the anchors of ${one} and ${other} say nearly the same.`,
  'anchor-missing': ({ label }) => `the anchor of ${label} is missing.`,
  'judging-word': ({ word, judgement }) => `“${word}” judges the person. ${judgementTexts[judgement].instead}`,
  'all-weights-zero': () => 'Every weight is 0: there will be no score.',
  'weight-zero': () => 'its weight is 0, so its rating does not count.',
  'rule-unmeetable': ({ count, dimensions: all }) => `The rule asks for ${dimensions(count)} of ${all}: nobody can meet it.`,
};

/** What would make a rubric better, in words that stand beside the dimension they are about. */
export const describeAdviceHere = (reason: AdviceReason): string => render(adviceTexts, reason);

/** What would make a rubric better, in words that begin with the dimension's name where they are about one. */
export const describeAdvice = (reason: AdviceReason): string =>
  'name' in reason.params ? `${reason.params.name}: ${describeAdviceHere(reason)}` : describeAdviceHere(reason);
