import type { Dimension, Rubric } from '@/lib/core/rubric/rubric';
import { allExamples, examplesOf } from './examples/of-dimension';
import { askedNothing, nothing } from './examples/shared/none';
import { type FeatureReader, makeReader, mannerOfSpeech, runsOfLetters, wordsAndPairs } from './features';
import type { Filings } from './filings';
import { type Classifier, type Lesson, learn } from './learning/softmax';
import { learnTwo } from './learning/two-kinds';

/** What was learned of a rubric. Probabilities sum to 1 and are in the order of its dimensions. */
export type Model = {
  /** The dimensions of a candidate's turn, by its words alone. */
  readonly about: (text: string) => readonly number[];
  /** The dimensions of an interviewer's question, by its words alone. */
  readonly askedAbout: (text: string) => readonly number[];
  /** The probability that a candidate's turn is evidence of nothing. */
  readonly emptiness: (text: string) => number;
  /** The probability that an interviewer's turn asks for nothing that is assessed. */
  readonly emptyQuestion: (text: string) => number;
  /** The features of a turn that favour a dimension most: stems, and pairs of them with a space between; strongest first. */
  readonly tellingFeatures: (text: string, dimension: number) => readonly string[];
};

type Known = { readonly text: string; readonly dimension: number; readonly weight: number };
type Weights = Readonly<Record<'spoken' | 'asked' | 'word' | 'name' | 'anchor' | 'cue' | 'ownQuestion', number>>;

/** The weight of each source for learning what a turn is about; the user's own filings count most. */
const forAnswers: Weights = { spoken: 1, asked: 0.5, word: 1, name: 2, anchor: 1, cue: 1, ownQuestion: 1 };
const forQuestions: Weights = { spoken: 0.3, asked: 1, word: 0.4, name: 2, anchor: 0.5, cue: 0.5, ownQuestion: 2 };
const filed = 3;

const shareOfLetters = 0.5;

function textsOf(dimension: Dimension): Readonly<Record<keyof Weights, readonly string[]>> {
  const shipped = examplesOf(dimension);
  return {
    spoken: shipped.flatMap(({ strong, weak }) => [...strong, ...weak]),
    asked: shipped.flatMap(({ questions }) => questions),
    word: shipped.flatMap(({ words }) => words),
    name: [dimension.name],
    anchor: Object.values(dimension.anchors),
    cue: dimension.cues.map(({ text }) => text),
    ownQuestion: dimension.questions.flatMap(({ text, followUps }) => [text, ...followUps]),
  };
}

const sources: readonly (keyof Weights)[] = ['spoken', 'asked', 'word', 'name', 'anchor', 'cue', 'ownQuestion'];

const gather = (dimensions: readonly Dimension[], weights: Weights): readonly Known[] =>
  dimensions.flatMap((dimension, index) => {
    const texts = textsOf(dimension);
    return sources.flatMap((source) => texts[source].map((text) => ({ text, dimension: index, weight: weights[source] })));
  });

const takeFilings = (dimensions: readonly Dimension[], filings: Filings): readonly Known[] =>
  filings
    .map(({ text, dimension }) => ({ text, dimension: dimensions.findIndex(({ id }) => id === dimension), weight: filed }))
    .filter(({ dimension }) => dimension >= 0);

function learnDimensions(known: readonly Known[], kinds: number, reader: FeatureReader): Classifier {
  const lessons = known.map(({ text, dimension, weight }): Lesson => ({ features: reader.read(text), kind: dimension, weight }));
  return learn(lessons, kinds, reader.size);
}

/** Learns a rubric from the built-in examples, its own texts, and the user's filings; takes about a second. */
export function learnRubric({ dimensions }: Pick<Rubric, 'dimensions'>, filings: Filings): Model {
  const answers = [...gather(dimensions, forAnswers), ...takeFilings(dimensions, filings)];
  const reader = makeReader(
    answers.map(({ text }) => text),
    [
      { split: wordsAndPairs, share: 1 },
      { split: runsOfLetters, share: shareOfLetters },
    ],
  );
  const spoken = learnDimensions(answers, dimensions.length, reader);
  const asked = learnDimensions(gather(dimensions, forQuestions), dimensions.length, reader);
  const own = dimensions.map(textsOf);
  const questions = [...allExamples.flatMap(({ questions }) => questions), ...own.flatMap(({ ownQuestion }) => ownQuestion)];
  const full = [
    ...allExamples.flatMap(({ strong, weak, words }) => [...strong, ...weak, ...words]),
    ...own.flatMap(({ anchor, cue, ownQuestion }) => [...anchor, ...cue, ...ownQuestion]),
    ...filings.map(({ text }) => text),
  ];
  return {
    about: (text) => spoken.shares(reader.read(text)),
    askedAbout: (text) => asked.shares(reader.read(text)),
    emptiness: learnTwo(full, nothing, mannerOfSpeech),
    emptyQuestion: learnTwo(questions, askedNothing, mannerOfSpeech),
    tellingFeatures: (text, dimension) => {
      const features = reader.read(text);
      const known = new Set(wordsAndPairs(text));
      const pulls = spoken.pulls(features, dimension);
      return [...features.places]
        .map((place, index) => ({ name: reader.nameOf(place), pull: pulls[index] ?? 0 }))
        .filter(({ name, pull }) => pull > 0 && known.has(name))
        .sort((a, b) => b.pull - a.pull)
        .map(({ name }) => name);
    },
  };
}
