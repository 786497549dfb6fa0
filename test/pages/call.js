// A simulated call. A page holds a template for each state; the buttons with data-do go from one to the next, as the real page would.
// The server that gives this file sets `picturesPerSecond` before its first line: how often the cameras' pictures are drawn.
window.seenKeys = [];
addEventListener('keydown', (event) => window.seenKeys.push(event.key), true);

const stage = document.getElementById('stage');

// What drives the simulation and is no part of the platform's page.
const controls = [
  ['go-call', 'Open call'],
  ['next-call', 'Next call'],
  ['go-landing', 'Home'],
  ...(document.getElementById('moving') === null ? [] : [['move', 'Breakout']]),
  ['share', 'Share'],
  ['end-share', 'End share'],
  ['fullscreen', 'Full screen'],
  ['dialog', 'Dialog'],
];
const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};
const button = ([act, words]) => {
  const element = make('button', { id: act }, words);
  element.dataset.do = act;
  return element;
};
stage.after(
  make('nav', { id: 'simulator', ariaLabel: 'Simulator' }, ...controls.map(button)),
  make('dialog', {}, make('p', {}, 'Devices'), button(['close-dialog', 'Done'])),
);

// Zoom's client writes the window's width on its own parts.
const written = document.getElementById('wc-content');
const writeWidth = () => written?.style.setProperty('width', `${innerWidth}px`);
addEventListener('resize', writeWidth);
writeWidth();

const { call, next, landing, room } = document.body.dataset;
const said = [
  ['Grace Candidate', 'We had a leak in the retry queue.'],
  ['Grace Candidate', 'I wrote a failing test first.'],
  ['Ivo Interviewer', 'How did you find where it leaked?'],
  ['Grace Candidate', 'I compared two heap dumps, an hour apart.'],
];

function drawRoom(pen, hue) {
  const wall = pen.createLinearGradient(0, 0, 640, 400);
  wall.addColorStop(0, `hsl(${hue} 22% 38%)`);
  wall.addColorStop(1, `hsl(${hue} 26% 20%)`);
  pen.fillStyle = wall;
  pen.fillRect(0, 0, 640, 400);
  pen.fillStyle = `hsl(${hue} 18% 28%)`;
  pen.fillRect(410, 60, 190, 8);
  pen.fillRect(410, 150, 190, 8);
  for (let book = 0; book < 11; book++) {
    pen.fillStyle = `hsl(${(hue + book * 47) % 360} 26% ${38 + (book % 3) * 8}%)`;
    const tall = 44 + ((book * 13) % 26);
    pen.fillRect(420 + book * 15, (book % 2 ? 60 : 150) - tall, 12, tall);
  }
}

function drawPerson(pen, frame, { skin, hair, shirt }) {
  const sway = Math.sin(frame / 45) * 7;
  const nod = Math.sin(frame / 28) * 3;
  const open = Math.abs(Math.sin(frame / 5)) * Math.abs(Math.sin(frame / 37)) * 9;
  const x = 320 + sway;
  const shape = (colour, ...ellipse) => {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.ellipse(...ellipse, 0, 0, 7);
    pen.fill();
  };
  shape(shirt, x, 430, 170, 130);
  pen.fillStyle = skin;
  pen.fillRect(x - 26, 250 + nod, 52, 70);
  shape(hair, x, 160 + nod, 84, 100);
  shape(skin, x, 185 + nod, 66, 86);
  shape(hair, x, 112 + nod, 68, 34);
  const lid = frame % 190 < 6 ? 1 : 6;
  for (const side of [-25, 25]) shape('#2a2322', x + side, 176 + nod, 7, lid);
  shape('#8a3f3c', x, 232 + nod, 20, 3 + open);
}

const looks = {
  candidate: { hue: 216, skin: '#d9a583', hair: '#3b2a24', shirt: '#5673b8' },
  interviewer: { hue: 28, skin: '#b98058', hair: '#1f1b1a', shirt: '#6c7a5f' },
};

function animate(canvas) {
  canvas.width = 640;
  canvas.height = 400;
  const pen = canvas.getContext('2d');
  const look = looks[canvas.dataset.person];
  let frame = look.hue;
  const draw = () => {
    if (!canvas.isConnected) return;
    frame += 60 / picturesPerSecond;
    drawRoom(pen, look.hue);
    drawPerson(pen, frame, look);
    setTimeout(() => requestAnimationFrame(draw), 1000 / picturesPerSecond - 1000 / 60);
  };
  requestAnimationFrame(draw);
}

function show(state) {
  stage.dataset.state = state;
  stage.replaceChildren(document.getElementById(state).content.cloneNode(true));
  for (const canvas of stage.querySelectorAll('canvas')) animate(canvas);
}

/** Puts a part into its place in the stage, or takes it away again. */
function toggle(part) {
  const place = stage.querySelector(`[data-place="${part}"]`);
  if (place === null) return;
  const there = place.childElementCount > 0;
  place.replaceChildren(...(there ? [] : [document.getElementById(part).content.cloneNode(true)]));
  stage.querySelector(`[data-do="${part}"][aria-pressed]`)?.setAttribute('aria-pressed', String(!there));
  if (part === 'captions' && !there) speak(place);
}

function speak(place) {
  let line = 0;
  const speaker = place.querySelector('[data-speaker]');
  const words = place.querySelector('[data-words]');
  const say = () => {
    const [who, what] = said[line++ % said.length];
    if (speaker !== null) speaker.textContent = who;
    words.textContent = what;
  };
  const timer = setInterval(() => (words.isConnected ? say() : clearInterval(timer)), 2000);
  say();
}

function go(path) {
  history.pushState(null, '', path);
  show(path === landing && landing !== call ? 'landing' : 'lobby');
}

function join() {
  show('in-call');
  toggle('captions');
}

async function share() {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = await navigator.mediaDevices.getDisplayMedia({ preferCurrentTab: true });
  stage.append(video);
  await video.play();
}

const acts = {
  'go-call': () => go(call),
  'next-call': () => go(next),
  'go-landing': () => (landing === call ? show('landing') : go(landing)),
  join,
  leave: () => show('left'),
  move: () => show('moving'),
  present: () => toggle('presenting'),
  captions: () => toggle('captions'),
  share: () => void share(),
  'end-share': () => stage.querySelector('video').remove(),
  fullscreen: () => (document.fullscreenElement ? document.exitFullscreen() : stage.requestFullscreen()),
  dialog: () => document.querySelector('dialog').showModal(),
  'close-dialog': () => document.querySelector('dialog').close(),
};

document.addEventListener('click', ({ target }) => {
  const act = target.closest('[data-do]')?.dataset.do;
  if (act !== undefined) acts[act]();
});

show(new RegExp(room).test(location.pathname) ? 'lobby' : 'landing');
