import {html} from 'hono/html';
import type {Land} from '../catalogue/land.js';
import {homeWords} from './words.js';

/** What somebody does who comes to the portal itself: the same views as in frames, in their own window. */
export function home(lang: 'vi' | 'en', land: Land) {
  const t = homeWords[lang];
  const query = lang === 'en' ? '?lang=en' : '';
  const and = lang === 'en' ? '&lang=en' : '';
  const here = land.procedures.filter(({filing}) => filing === 'embedded');
  return html`<main class="wrap">
    <section class="hero">
      <span class="badge">${t.demo}</span>
      <h1>${t.headline}</h1>
      <p class="lead">${t.lead}</p>
      <div class="actions">
        <a class="button primary" href="/embed/search${query}">${t.search}</a>
        <a class="button" href="/embed/tracker${query}">${t.track}</a>
      </div>
    </section>
    <div class="grid">
      <section class="card wide">
        <h2>${t.fileHere}</h2>
        <p>${t.fileHereHint}</p>
        <ul class="list">
          ${here.map(
            ({code, name, free}) =>
              html`<li>
                <a href="/embed/wizard?procedure=${code}${and}">
                  <b lang="vi">${name}</b><span>${free ? t.free : t.fee}</span>
                </a>
              </li>`,
          )}
        </ul>
      </section>
      <div class="side">
        <section class="card">
          <h2>${t.steps}</h2>
          <ol class="steps">
            ${t.stepList.map((step) => html`<li>${step}</li>`)}
          </ol>
        </section>
        ${[
          {to: 'support', title: t.support, hint: t.supportHint},
          {to: 'search', title: t.search, hint: t.searchHint},
          {to: 'tracker', title: t.track, hint: t.trackHint},
          {to: 'register', title: t.register, hint: t.registerHint},
        ].map(
          ({to, title, hint}) =>
            html`<a class="card" href="/embed/${to}${query}">
              <h2>${title}</h2>
              <p>${hint}</p>
            </a>`,
        )}
      </div>
    </div>
  </main>`;
}
