window.seenKeys = [];
addEventListener('keydown', (event) => window.seenKeys.push(event.key), true);
const stage = document.getElementById('stage');
const lines = ['We had a leak in the retry queue.', 'I wrote a failing test first.', 'Then I compared two heap dumps.'];
const inCall = (path) => /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/.test(path);

function tile(attribute, name) {
  const element = document.createElement('div');
  element.setAttribute('data-participant-id', name);
  if (attribute) element.setAttribute(attribute, name);
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 400;
  const label = document.createElement('span');
  label.className = 'notranslate';
  label.textContent = name;
  element.append(canvas, label);
  const pen = canvas.getContext('2d');
  let frame = 0;
  const draw = () => {
    if (!canvas.isConnected) return;
    frame += 1;
    pen.fillStyle = '#2b3550';
    pen.fillRect(0, 0, 640, 400);
    pen.fillStyle = '#d9a583';
    pen.beginPath();
    pen.arc(320 + Math.sin(frame / 40) * 6, 180, 70, 0, 7);
    pen.fill();
    pen.fillStyle = '#5673b8';
    pen.beginPath();
    pen.ellipse(320, 380, 150, 110, 0, 0, 7);
    pen.fill();
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
  return element;
}

function join() {
  const candidate = tile('', 'Grace Candidate');
  const captions = document.createElement('div');
  captions.setAttribute('role', 'region');
  captions.tabIndex = 0;
  candidate.append(captions);
  let said = 0;
  const timer = setInterval(() => {
    if (!captions.isConnected) return clearInterval(timer);
    captions.textContent = lines[said++ % lines.length];
  }, 2000);
  captions.textContent = lines[0];
  stage.replaceChildren(candidate, tile('data-self-name', 'Ivo Interviewer'));
}

function go(path) {
  history.pushState(null, '', path);
  stage.replaceChildren();
}

const on = (id, act) => document.getElementById(id).addEventListener('click', act);
on('go-call', () => go('/abc-defg-hij'));
on('next-call', () => go('/xyz-uvwx-rst'));
on('go-landing', () => go('/'));
on('join', () => inCall(location.pathname) && join());
on('leave', () => {
  const ended = document.createElement('div');
  ended.setAttribute('data-call-ended', 'true');
  ended.textContent = 'You left the call';
  stage.replaceChildren(ended);
});
on('fullscreen', () => (document.fullscreenElement ? document.exitFullscreen() : stage.requestFullscreen()));
on('dialog', () => document.querySelector('dialog').showModal());
on('close-dialog', () => document.querySelector('dialog').close());
