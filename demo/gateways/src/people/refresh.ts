/** Keeps the part of a page marked `data-refresh` as it is on the server, without taking the focus away. */
export const refreshScript = `const part = () => document.querySelector('[data-refresh]');
setInterval(async () => {
  if (document.hidden || !part() || part().contains(document.activeElement)) return;
  const answer = await fetch(location.href).catch(() => null);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-refresh]');
  if (fresh && fresh.innerHTML !== part().innerHTML) part().replaceChildren(...fresh.childNodes);
}, 2000);
`;
