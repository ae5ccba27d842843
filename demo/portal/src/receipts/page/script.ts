/** Compares the SHA-256 of a file with the portal's, in the page; nothing is sent. */
export const checkScript = `
const area = document.querySelector('[data-sha256]');
const input = area.querySelector('input');
const verdict = document.querySelector('.verdict');
let newest = 0;

async function judge(file) {
  if (!file) return;
  const turn = ++newest;
  say('busy', '');
  try {
    const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
    if (turn !== newest) return;
    const same = hex === area.dataset.sha256;
    say(same ? 'same' : 'other', same && verdict.dataset.voided === 'false' ? 'good' : 'bad');
  } catch {
    if (turn === newest) say('unreadable', 'bad');
  }
}

function say(words, tone) {
  verdict.className = 'verdict ' + tone;
  verdict.textContent = verdict.dataset[words];
}

input.addEventListener('change', () => judge(input.files[0]));
for (const type of ['dragenter', 'dragover']) {
  area.addEventListener(type, (event) => {
    event.preventDefault();
    area.classList.add('over');
  });
}
for (const type of ['dragleave', 'drop']) area.addEventListener(type, () => area.classList.remove('over'));
area.addEventListener('drop', (event) => {
  event.preventDefault();
  judge(event.dataTransfer.files[0]);
});
// a file dropped beside it would take the page away
for (const type of ['dragover', 'drop']) addEventListener(type, (event) => event.preventDefault());
`;
