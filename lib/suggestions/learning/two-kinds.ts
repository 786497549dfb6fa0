import { makeReader, type Split } from '../features';
import { type Lesson, learn } from './softmax';

/** Learns to distinguish two kinds of texts: returns the probability that a text is of the second kind. */
export function learnTwo(first: readonly string[], second: readonly string[], split: Split): (text: string) => number {
  const reader = makeReader([...first, ...second], [{ split, share: 1 }]);
  const lessons = (texts: readonly string[], kind: number) => texts.map((text): Lesson => ({ features: reader.read(text), kind, weight: 1 }));
  const learned = learn([...lessons(first, 0), ...lessons(second, 1)], 2, reader.size);
  return (text) => learned.shares(reader.read(text))[1] ?? 0;
}
