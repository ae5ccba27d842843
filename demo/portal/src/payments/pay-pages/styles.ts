import {pageStyles} from '../../pages/styles.js';

/** The portal's own look, on one card. */
export const payStyles = `${pageStyles}
body { min-height: 100svh; display: grid; grid-template-rows: auto 1fr; }
.top .badge { margin-inline-start: auto; }
.pay { display: grid; align-content: start; justify-items: center; padding-block: clamp(1rem, 8vh, 5rem) 2rem; }
.pay .card { width: min(32rem, 100%); padding: clamp(1.5rem, 5vw, 2.5rem); text-align: center; }
.pay h1 { max-width: none; margin: 1rem 0 0.5rem; font-size: 1.5rem; line-height: 1.3; letter-spacing: 0; }
.pay p { margin: 0; color: var(--muted); text-wrap: pretty; }
.pay .mark { display: grid; place-items: center; width: 4.5rem; height: 4.5rem; margin: 0 auto; border: 0; border-radius: 50%; background: var(--tint); color: var(--ink); font-size: 2rem; line-height: 1; }
.pay [data-tone='good'] .mark { background: #dff0e5; color: #1b6b3a; }
.pay [data-tone='bad'] .mark { background: #fbe6e3; color: #a3261b; }
.pay [data-tone='good'] .mark::before { content: '✓' / ''; }
.pay [data-tone='bad'] .mark::before { content: '!' / ''; font-weight: 700; }
.pay [data-tone='plain'] .mark::before { content: '–' / ''; }
.pay [data-tone='wait'] .mark::before { content: ''; width: 2rem; height: 2rem; border: 3px solid currentColor; border-block-start-color: transparent; border-radius: 50%; animation: turn 1s linear infinite; }
@keyframes turn { to { transform: rotate(1turn); } }
.pay .actions { display: grid; gap: 1rem; margin-block-start: 1.75rem; }
.pay .hint:not([hidden]) { padding: 0.75rem 1rem; border-radius: 10px; background: var(--tint); color: var(--text); }
@media (max-width: 30em) { .top .badge { margin: -0.75rem 0 0 3.5rem; } }
@media (prefers-color-scheme: dark) {
  .pay [data-tone='good'] .mark { background: #16351f; color: #84d7a2; }
  .pay [data-tone='bad'] .mark { background: #40201d; color: #ffaaa0; }
}
@media (prefers-reduced-motion: reduce) { .pay [data-tone='wait'] .mark::before { animation: none; border-block-start-color: currentColor; border-style: dotted; } }
`;
