/**
 * What a payment's pages do by themselves. On the way there it notes in the tab that the whole page was given up; on the
 * way back it shows what the portal comes to know, and then closes the tab, or goes back to the page that was given up.
 */
export const payScript = `const page = document.querySelector('[data-payment]').dataset;
const key = 'dvc-payment-here';

/** A tab without storage can't be told apart from one of its own: it offers the way back instead. */
const stored = (act) => {
  try {
    return act(sessionStorage);
  } catch {
    return null;
  }
};

if (page.go) {
  stored((storage) => storage.setItem(key, page.payment));
  location.replace(page.go);
} else {
  comeBack();
}

async function comeBack() {
  const wasGivenUp = stored((storage) => storage.getItem(key)) === page.payment;
  const began = Date.now();
  const since = () => Date.now() - began;
  let isWaiting = page.state === 'pending';
  for (; isWaiting && since() < 900_000; await pause(since() < 30_000 ? 1000 : 5000)) {
    const now = await ask();
    if (now) show(now);
    isWaiting = now?.state === 'pending' || !now;
    if (isWaiting && since() > 6000) wasGivenUp ? leave() : offer();
  }
  if (isWaiting) return;
  // time to see and hear the result
  await pause(wasGivenUp ? 1500 : 3000);
  leave();

  function leave() {
    stored((storage) => storage.removeItem(key));
    if (wasGivenUp) return location.replace(page.back);
    window.close();
    setTimeout(offer, 300);
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function ask() {
  try {
    const answer = await fetch(page.watch);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

function show({tone, title, text}) {
  const region = document.querySelector('[role=status]');
  if (region.querySelector('h1').textContent === title) return;
  region.dataset.tone = tone;
  region.querySelector('h1').textContent = title;
  region.querySelector('p').textContent = text;
  document.title = title;
}

function offer() {
  document.querySelector('.hint').hidden = false;
}
`;
