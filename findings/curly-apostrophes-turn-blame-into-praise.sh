#!/usr/bin/env bash
# vader-sentiment 1.1.3, sentiment 5.0.2 and wink-sentiment 5.0.2 (npm): all three turn a word's score round after "isn't" or "can't", and none of them
# after the same word with the curly apostrophe (U+2019) that a phone, a Mac or Word writes: "can’t recommend" is praise to each. Typed straight, the
# lists still lack everyday ones: to "sentiment", which negates after "can't", both "never good" and "wouldn't recommend" are praise, and so
# is "wasn't able to help" to two of them, as the negation must stand next to the word. A score over notes from different keyboards cannot be compared.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts vader-sentiment@1.1.3 sentiment@5.0.2 wink-sentiment@5.0.2

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const Sentiment = load('sentiment');
const wink = load('wink-sentiment');
const { SentimentIntensityAnalyzer: vader } = load('vader-sentiment');
const sign = (score) => (score > 0 ? 'praise' : score < 0 ? 'blame' : 'neither');
const straight = ["isn't good", "can't recommend", "wouldn't recommend"];
const notes = [...straight.flatMap((note) => [note, note.replace("'", "’")]), "never good", "wasn't able to help"];
for (const note of notes) {
  const seen = [vader.polarity_scores(note).compound, new Sentiment().analyze(note).score, wink(note).score].map(sign);
  console.log(`${note} | vader-sentiment: ${seen[0]} | sentiment: ${seen[1]} | wink-sentiment: ${seen[2]}`);
}
LOOK

cat >expected.txt <<'SEEN'
isn't good | vader-sentiment: blame | sentiment: blame | wink-sentiment: blame
isn’t good | vader-sentiment: praise | sentiment: praise | wink-sentiment: praise
can't recommend | vader-sentiment: blame | sentiment: blame | wink-sentiment: blame
can’t recommend | vader-sentiment: praise | sentiment: praise | wink-sentiment: praise
wouldn't recommend | vader-sentiment: blame | sentiment: praise | wink-sentiment: blame
wouldn’t recommend | vader-sentiment: praise | sentiment: praise | wink-sentiment: praise
never good | vader-sentiment: blame | sentiment: praise | wink-sentiment: blame
wasn't able to help | vader-sentiment: blame | sentiment: praise | wink-sentiment: praise
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
