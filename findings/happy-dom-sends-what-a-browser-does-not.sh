#!/usr/bin/env bash
# happy-dom 21.0.4 (npm), in which component tests run, differs from the standards on ordinary pages; jsdom 31.0.1 does not. FormData has only the first of
# two options chosen in a select with "multiple", and the field in a disabled fieldset, which no browser sends (HTML, "constructing the entry list").
# insertAdjacentHTML('afterend') puts its elements in backwards. A div without tabindex and a hidden button take the focus ("focusable area"), so a
# test sees the focus move where it stays in a browser. A listener on a shadow host is given the button within as its target, where DOM gives the
# host ("retarget"). Such tests are green and the product is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts happy-dom@21.0.4 jsdom@31.0.1

cat >look.mjs <<'LOOK'
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const form = '<form><select name="days" multiple><option selected>Mon<option selected>Tue</select><fieldset disabled><input name="no" value="1"></fieldset></form>';
const show = {
  'sent': ({ document, FormData }) => {
    document.body.innerHTML = form;
    return [...new FormData(document.querySelector('form'))].map((pair) => pair.join('=')).join(' ');
  },
  'after the paragraph': ({ document }) => {
    document.body.innerHTML = '<p></p>';
    document.querySelector('p').insertAdjacentHTML('afterend', '<i>1</i><i>2</i>');
    return document.body.textContent;
  },
  'can take the focus': ({ document }) => {
    document.body.innerHTML = '<div>a</div><button hidden>b</button><button>c</button>';
    return [...document.body.children].filter((element) => {
      element.focus();
      return document.activeElement === element;
    }).map(({ textContent }) => textContent).join(' ');
  },
  'clicked, seen at the host': ({ document }) => {
    document.body.innerHTML = '<div></div>';
    const host = document.querySelector('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<button>x</button>';
    let seen;
    host.addEventListener('click', ({ target }) => (seen = target.localName));
    host.shadowRoot.querySelector('button').click();
    return seen;
  },
};
for (const [name, look] of Object.entries(show)) {
  console.log(`${name} | jsdom: ${look(new JSDOM('').window)} | happy-dom: ${look(new Window())}`);
}
process.exit(0);
LOOK

cat >expected.txt <<'SEEN'
sent | jsdom: days=Mon days=Tue | happy-dom: days=Mon no=1
after the paragraph | jsdom: 12 | happy-dom: 21
can take the focus | jsdom: c | happy-dom: a b c
clicked, seen at the host | jsdom: div | happy-dom: button
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
