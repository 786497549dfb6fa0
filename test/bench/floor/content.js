const host = document.createElement('div');
const root = host.attachShadow({ mode: 'closed' });
root.innerHTML =
  '<style>:host{all:initial;position:fixed;inset:0 0 0 auto;z-index:2147483647;width:0}button{position:fixed;right:412px;top:45%;width:44px;height:44px}iframe{position:fixed;right:0;top:0;width:400px;height:100%;border:0}</style>';
const launcher = document.createElement('button');
launcher.ariaLabel = 'Open';
let frame;
const load = () => {
  frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('panel.html');
  frame.hidden = true;
  root.append(frame);
};
if (chrome.runtime.getManifest().name === 'Floor') load();
launcher.addEventListener('click', () => {
  if (frame === undefined) load();
  frame.hidden = !frame.hidden;
  if (!frame.hidden) frame.focus();
});
root.append(launcher);
document.body.append(host);
