const field = document.getElementById('note');
const clock = document.getElementById('clock').firstChild;
const begun = Date.now();
let database;
const opening = indexedDB.open('floor', 1);
opening.onupgradeneeded = () => {
  opening.result.createObjectStore('drafts', { keyPath: 'id' });
  opening.result.createObjectStore('notes', { keyPath: 'id' });
};
opening.onsuccess = () => {
  database = opening.result;
};
const put = (store, row, durability) => database.transaction(store, 'readwrite', { durability }).objectStore(store).put(row);
field.addEventListener('input', () => put('drafts', { id: 1, text: field.value }, 'relaxed'));
setInterval(() => {
  const seconds = Math.floor((Date.now() - begun) / 1000);
  clock.data = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}, 1000);
field.focus();
addEventListener('focus', () => field.focus());
