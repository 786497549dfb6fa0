#!/usr/bin/env bash
# node-html-markdown 2.0.0 (npm): "not<b> </b>able", as editors leave it when a bold word was deleted, loses the bold space, and "notable" says the opposite.
# A line break within a cell is left out, so a rating "4", a break and "5 years ago" are "45 years ago", and a picture that holds its data (a rating drawn as
# stars) is dropped with its text "4 stars". A list that begins at 4 begins at 1. And a cell over two rows is not carried on: what Ada and Ben were given in the second
# row stands one column to the left, so Ben's rating is Ada's. turndown 7.2.5 with @joplin/turndown-plugin-gfm 1.0.68 keeps the first four, and shifts the fifth too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-html-markdown@2.0.0 turndown@7.2.5 @joplin/turndown-plugin-gfm@1.0.68

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { NodeHtmlMarkdown } = load('node-html-markdown');
const turndown = new (load('turndown'))().use(load('@joplin/turndown-plugin-gfm').gfm);
const pages = {
  'bold space': '<p>She was not<b> </b>able to test it.</p>',
  'break in a cell': '<table><tr><th>Depth</th></tr><tr><td>4<br>5 years ago</td></tr></table>',
  picture: '<p>Rated <img alt="4 stars" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></p>',
  'list from 4': '<ol start="4"><li>four</li><li>five</li></ol>',
  'cell over two rows':
    '<table><tr><th>Dimension</th><th>Ada</th><th>Ben</th></tr><tr><td rowspan="2">Depth</td><td>5</td><td>4</td></tr><tr><td>2</td><td>1</td></tr></table>',
};
for (const [name, html] of Object.entries(pages)) {
  console.log(`# ${name}`);
  console.log(NodeHtmlMarkdown.translate(html).replace(/ +/g, ' '));
  console.log('turndown:', turndown.turndown(html).split('\n').at(-1).replace(/ +/g, ' '));
}
LOOK

cat >expected.txt <<'SEEN'
# bold space
She was notable to test it.
turndown: She was not able to test it.
# break in a cell
| Depth |
| ------------ |
| 45 years ago |
turndown: | 4 <br>5 years ago |
# picture
Rated
turndown: Rated ![4 stars](data:image/gif;base64,R0lGODlhAQABAAAAACw=)
# list from 4
1. four
2. five
turndown: 5. five
# cell over two rows
| Dimension | Ada | Ben |
| --------- | --- | --- |
| Depth | 5 | 4 |
| 2 | 1 | |
turndown: | 2 | 1 |
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
