// What each platform does to the elements of its captions while people speak; `speakCaptions` says a script by these rules and resolves with what
// was shown last of each turn. A script is a list of { by, words, wrong }: `wrong` holds words by their places that are put right only at the end.
// With `waits` a talk stands still after its first word until `goOn` is called.
(() => {
  const wordMs = 350;
  const pauseMs = 700;
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const place = () => document.querySelector('[data-place="captions"]');
  const element = (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content.firstElementChild;
  };
  /** Writes a text as a page does that corrects it in place: into the text node that is there. */
  const write = (node, text) => {
    if (node.firstChild === null) node.append(text);
    else node.firstChild.nodeValue = text;
  };

  /** Meet: rows grow in place, four stand; some are replaced while they grow, with a twin for a moment; the region is replaced at a toggle. */
  function meet() {
    place().replaceChildren(document.getElementById('captions').content.cloneNode(true));
    let region = place().firstElementChild;
    const model = region.querySelector('.nMcdL');
    model.remove();
    const rows = new Map();
    const makeRow = ({ by }) => {
      const row = model.cloneNode(true);
      row.querySelector('[data-speaker]').textContent = by;
      return row;
    };
    const add = (turn) => {
      const row = makeRow(turn);
      rows.set(turn, row);
      region.querySelector('.IMKgW').before(row);
      if (region.querySelectorAll('.nMcdL').length > 4) region.querySelector('.nMcdL').remove();
    };
    return {
      isOneAtATime: true,
      show(turn, text, count) {
        if (!rows.has(turn)) add(turn);
        if (turn.hasTwin && count === 3) {
          const old = rows.get(turn);
          const twin = makeRow(turn);
          write(twin.querySelector('[data-words]'), text);
          old.after(twin);
          rows.set(turn, twin);
          setTimeout(() => old.remove(), 40);
        }
        write(rows.get(turn).querySelector('[data-words]'), text);
      },
      /** Captions are switched off and on: another region stands with copies of the rows. */
      toggle() {
        const copy = region.cloneNode(true);
        const shown = [...region.querySelectorAll('.nMcdL')];
        region.replaceWith(copy);
        region = copy;
        for (const [index, row] of [...copy.querySelectorAll('.nMcdL')].entries())
          for (const [turn, old] of rows) if (old === shown[index]) rows.set(turn, row);
      },
      after: async () => undefined,
    };
  }

  /** Teams: a virtual list of six elements, each used again for another row. */
  function teams() {
    place().replaceChildren(document.getElementById('captions').content.cloneNode(true));
    const list = place().querySelector('[data-tid$="list-content"]');
    const items = Array.from({ length: 6 }, () => element('<div><span data-tid="author"></span> <span data-tid="closed-caption-text"></span></div>'));
    const turns = [];
    list.replaceChildren();
    return {
      isOneAtATime: true,
      show(turn, text) {
        if (!turns.includes(turn)) turns.push(turn);
        turn.text = text;
        const shown = turns.slice(-6);
        for (const [index, { by, text: words }] of shown.entries()) {
          write(items[index].children[0], by);
          write(items[index].children[1], words);
          if (!items[index].isConnected) list.append(items[index]);
        }
      },
      toggle() {
        const wrapper = place().firstElementChild;
        const copy = wrapper.cloneNode(false);
        copy.append(...wrapper.childNodes);
        wrapper.replaceWith(copy);
      },
      after: async () => undefined,
    };
  }

  /** Zoom: a window of fourteen words for each of two speakers, without names, emptied after ten seconds of quiet. */
  function zoom() {
    const box = place();
    box.replaceChildren();
    const windows = new Map();
    return {
      isOneAtATime: false,
      show(turn, text) {
        if (!windows.has(turn.by)) {
          windows.set(turn.by, document.getElementById('captions').content.firstElementChild.cloneNode(true));
          box.append(windows.get(turn.by));
        }
        const shown = windows.get(turn.by);
        write(shown.querySelector('[data-words]'), text.split(' ').slice(-14).join(' '));
        const icon = shown.querySelector('.zmu-data-selector-item__icon');
        icon.replaceWith(element(icon.localName === 'img' ? '<span class="zmu-data-selector-item__icon" aria-hidden="true">GC</span>' : '<img class="zmu-data-selector-item__icon" alt="">'));
      },
      toggle: () => undefined,
      async after(speed) {
        await wait(10_000 / speed);
        for (const [by, shown] of windows) {
          shown.remove();
          windows.delete(by);
        }
        await wait(1500);
      },
    };
  }

  /** Jitsi: a message for each turn, gone three seconds after its last change; without one there is no element. */
  function jitsi(speed, heard) {
    place().replaceChildren();
    const messages = new Map();
    const overlay = element('<div class="captions tss-1qq8vmq-transcriptionSubtitles"></div>');
    const remove = (message) => {
      message.paragraph.remove();
      if (overlay.childElementCount === 0) overlay.remove();
    };
    return {
      isOneAtATime: false,
      show(turn, text) {
        if (!messages.has(turn)) messages.set(turn, { paragraph: element('<p><span></span></p>'), timer: 0 });
        const message = messages.get(turn);
        write(message.paragraph.firstElementChild, `${turn.by}: ${text}`);
        if (!message.paragraph.isConnected) overlay.append(message.paragraph);
        if (!overlay.isConnected) place().append(overlay);
        clearTimeout(message.timer);
        heard.then(() => {
          message.timer = setTimeout(remove, 3000 / speed, message);
        });
      },
      toggle: () => undefined,
      after: async () => undefined,
    };
  }

  let kept = null;
  /** Zoom's transcript panel: a virtual list of twelve elements, each used again for another row; the name stands on the first of a run alone. */
  function zoomPanel() {
    place().replaceChildren();
    const makeItem = () =>
      element('<div class="lt-full-transcript__item"><div><span class="lt-full-transcript__display-name"></span><span class="lt-full-transcript__time">12:34</span></div><div class="lt-full-transcript__message"></div></div>');
    const open = () => {
      const panel = element('<div id="full-transcription" class="full-transcription"><div role="list"></div></div>');
      place().after(panel);
      return { panel, turns: [], items: Array.from({ length: 12 }, makeItem) };
    };
    if (!kept?.panel.isConnected) kept = open();
    const { turns, items } = kept;
    const isFirstOfRun = (turn) => turns[turns.indexOf(turn) - 1]?.by !== turn.by;
    return {
      isOneAtATime: true,
      show(turn, text) {
        if (!turns.includes(turn)) turns.push(turn);
        turn.text = text;
        for (const [index, shown] of turns.slice(-12).entries()) {
          const item = items[index];
          item.querySelector('.lt-full-transcript__display-name').replaceChildren(...(isFirstOfRun(shown) ? [element(`<b>${shown.by}</b>`)] : []));
          write(item.querySelector('.lt-full-transcript__message'), shown.text);
          if (!item.isConnected) kept.panel.firstElementChild.append(item);
        }
      },
      /** The panel is closed and opened again. */
      toggle() {
        const next = kept.panel.cloneNode(false);
        next.append(...kept.panel.childNodes);
        kept.panel.replaceWith(next);
        kept.panel = next;
      },
      after: async () => undefined,
    };
  }

  /** Jitsi's closed captions tab: every message stays, in groups with a name above the first; one that may still change has a class more. */
  function jitsiTab() {
    const open = () => {
      place().replaceChildren(element('<div id="cc-tab-panel"><div id="subtitles-messages-list"></div></div>'));
      return document.getElementById('subtitles-messages-list');
    };
    const list = document.getElementById('subtitles-messages-list') ?? open();
    const messages = new Map();
    const add = (turn) => {
      const last = list.lastElementChild;
      if (last?.dataset.by === turn.by) return last;
      const group = element('<div class="tss-1-messagesContainer"><div class="tss-1-messageHeader"></div></div>');
      group.dataset.by = turn.by;
      write(group.firstElementChild, turn.by);
      list.append(group);
      return group;
    };
    return {
      isOneAtATime: false,
      show(turn, text, count) {
        if (!messages.has(turn)) {
          const message = element('<div class="tss-1-messageContent tss-1-interim"><div class="tss-1-messageText"></div><div class="tss-1-timestamp">12:34</div></div>');
          add(turn).append(message);
          messages.set(turn, message);
        }
        const message = messages.get(turn);
        write(message.firstElementChild, text);
        if (count === 0) message.classList.remove('tss-1-interim');
      },
      toggle: () => undefined,
      after: async () => undefined,
    };
  }

  const painters = { meet, teams, zoom, jitsi, 'zoom panel': zoomPanel, 'jitsi tab': jitsiTab };

  window.speakCaptions = async (script, { speed = 1, toggleAt = -1, where = '', waits = false } = {}) => {
    const { promise: heard, resolve: goOn } = Promise.withResolvers();
    window.goOn = goOn;
    if (!waits) goOn();
    const painter = painters[`${document.body.dataset.platform} ${where}`.trim()](speed, heard);
    const turns = script.map((turn, index) => ({ ...turn, hasTwin: index % 3 === 1 }));
    const finalText = ({ words }) => words.join(' ');
    let late = null;
    const say = async (turn, index) => {
      const said = turn.words.map((word, at) => turn.wrong?.[at] ?? word);
      for (let count = 1; count <= said.length; count++) {
        painter.show(turn, said.slice(0, count).join(' '), count);
        await heard;
        // Where one row follows another, the one before is put right only now.
        if (count === 2 && late !== null) painter.show(late, finalText(late), 0);
        if (count === 4 && index === toggleAt) painter.toggle();
        await wait(wordMs / speed);
      }
      const isLast = index === turns.length - 1;
      if (painter.isOneAtATime && !isLast && turn.wrong !== undefined) late = turn;
      else {
        late = null;
        painter.show(turn, finalText(turn), 0);
      }
      await wait(pauseMs / speed);
    };
    const step = painter.isOneAtATime ? 1 : 2;
    for (let index = 0; index < turns.length; index += step) {
      await Promise.all(turns.slice(index, index + step).map((turn, at) => say(turn, index + at)));
      await painter.after(speed);
    }
    return turns.map((turn) => [turn.by, finalText(turn)]);
  };
})();
