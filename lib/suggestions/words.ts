import { stemmer } from 'stemmer';
import { foldText } from '@/lib/core/text/fold';

/** The most characters of a turn that are read: some twenty minutes of speech without a pause. */
export const mostCharacters = 20_000;

/** Control characters, direction marks and the like, which nobody speaks. */
const unspoken = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu;

/** A text with a space in place of each such character. */
export const dropUnspoken = (text: string): string => text.toWellFormed().replace(unspoken, ' ');

/** Words that people use whatever the subject. */
const common = new Set(
  (
    'a an the this that these those i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones who whom ' +
    'whose which what am is are was were be been being have has had having do does did doing done will would shall should can could may might must ' +
    'and or but if then than so as of at by for with about into onto to from in on off over under up down out again there here when where why how all ' +
    'any both each few more most other some such no nor not only own same too very just also yeah yes yep okay ok oh ah um uh hmm hm well like right ' +
    'sort kind basically actually really honestly maybe perhaps probably quite pretty even still already always never ever now get gets got getting go ' +
    'goes going went gone come came thing things stuff bit lot lots much many way etc because since while until though although however don t s re ve ll ' +
    'd m im ive id youre its thats theres didnt dont doesnt isnt wasnt werent wouldnt couldnt shouldnt cant wont havent hasnt hadnt arent let lets say ' +
    'said says mean means think thought know knew guess sure make made makes take took put use used using want wanted need needed see saw look looked'
  ).split(' '),
);

/** A turn's words, without case, accents, punctuation and inaudible characters; of a very long turn, those at its beginning. */
export const spokenWords = (text: string): readonly string[] =>
  foldText(dropUnspoken(text.slice(0, mostCharacters)))
    .replaceAll(/['’]/g, '')
    // Captions write spelled words as single letters: a p i.
    .replaceAll(/(?<![\p{L}\p{N}])\p{L}(?: \p{L}(?![\p{L}\p{N}]))+/gu, (letters) => letters.replaceAll(' ', ''))
    .match(/[\p{L}\p{N}]+/gu)
    ?.map((word) => word.slice(0, 40)) ?? [];

/** Whether a word says something about the subject. */
export const isTelling = (word: string): boolean => word.length > 1 && !common.has(word);

const stems = new Map<string, string>();

/** The stem of a word: reproduced, reproduces and reproducing have the same. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  // The cache is bounded, because the vocabulary is not.
  if (stems.size < 20_000) stems.set(word, stem);
  return stem;
}
