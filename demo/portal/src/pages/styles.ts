/** The portal's own pages for people. */
export const pageStyles = `
:root {
  color-scheme: light dark;
  --ink: #0b5f7d; --ink-strong: #084a62; --text: #1c2225; --muted: #545c61; --ground: #f5f4f0;
  --surface: #fff; --line: #dedbd4; --amber: #7f4c00; --amber-line: #d9b77a; --tint: #e9f1f4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #7cc0d8; --ink-strong: #a5d6e7; --text: #e8ebed; --muted: #a9b3b8; --ground: #0f1315;
    --surface: #171c1f; --line: #364047; --amber: #f2c477; --amber-line: #6b5326; --tint: #172a33;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--text); font: 400 1rem/1.6 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
a { color: var(--ink); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; border-radius: 6px; }
.wrap { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; padding-block: 1rem; }
.brand { display: flex; align-items: center; gap: 0.75rem; color: var(--text); text-decoration: none; line-height: 1.25; }
.brand img { width: 44px; height: 44px; }
.brand b { display: block; font-size: 1.0625rem; }
.brand small { color: var(--muted); font-size: 0.875rem; }
.top nav { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.25rem; margin-inline-start: auto; }
.top nav a { display: inline-flex; align-items: center; min-height: 44px; font-weight: 600; text-decoration: none; }
.top nav a:hover { text-decoration: underline; }
.badge { display: inline-flex; align-items: center; padding: 0.125rem 0.75rem; border: 1px solid var(--amber-line); border-radius: 999px; color: var(--amber); font-size: 0.875rem; font-weight: 600; }
.hero { padding-block: clamp(1.5rem, 5vw, 3.5rem) clamp(1.75rem, 4vw, 3rem); }
h1 { max-width: 22ch; margin: 0.75rem 0 0.75rem; font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.875rem); line-height: 1.2; letter-spacing: -0.01em; text-wrap: balance; }
.lead { max-width: 58ch; margin: 0 0 1.75rem; color: var(--muted); font-size: 1.125rem; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; }
.button { display: inline-flex; align-items: center; justify-content: center; min-height: 52px; padding: 0.5rem 1.5rem; border: 1.5px solid var(--ink); border-radius: 10px; color: var(--ink); font-weight: 650; text-decoration: none; }
.button.primary { background: #0b5f7d; border-color: #0b5f7d; color: #fff; }
.button.primary:hover { background: #084a62; }
.button:not(.primary):hover { background: var(--tint); }
.grid { display: grid; grid-template-columns: repeat(12, 1fr); gap: 1rem; padding-block-end: 2.5rem; }
.side { grid-column: span 12; display: flex; flex-direction: column; gap: inherit; }
.card { grid-column: span 12; padding: 1.5rem; border: 1px solid var(--line); border-radius: 14px; background: var(--surface); }
.card h2 { margin: 0; font-size: 1.1875rem; line-height: 1.35; }
.card > p { margin: 0.125rem 0 0; color: var(--muted); }
a.card { display: block; color: inherit; text-decoration: none; transition: border-color 0.15s, transform 0.15s; }
a.card h2 { color: var(--ink); }
a.card:hover { border-color: var(--ink); }
a.card h2::after { content: ' →'; font-weight: 400; }
.list { margin: 1rem 0 0; padding: 0; list-style: none; }
.list a { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 1rem; padding: 0.75rem 0; border-top: 1px solid var(--line); color: inherit; text-decoration: none; }
.list a:hover b { text-decoration: underline; }
.list b { color: var(--ink); font-weight: 600; flex: 1 1 20rem; }
.list span { color: var(--muted); font-size: 0.9375rem; white-space: nowrap; }
.steps { display: grid; gap: 0.5rem; margin: 1rem 0 0; padding: 0; list-style: none; counter-reset: step; }
.steps li { display: flex; align-items: center; gap: 0.75rem; counter-increment: step; }
.steps li::before { content: counter(step); display: grid; place-items: center; flex: none; width: 2rem; height: 2rem; border-radius: 50%; background: var(--tint); color: var(--ink-strong); font-weight: 700; }
@media (min-width: 48em) {
  .card.wide { grid-column: span 8; }
  .side { grid-column: span 4; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
footer { border-top: 1px solid var(--line); color: var(--muted); font-size: 0.9375rem; }
footer .wrap { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; padding-block: 1.5rem 2.5rem; }
footer p { flex: 1 1 24rem; max-width: 62ch; margin: 0; }
footer nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
footer nav a { display: inline-flex; align-items: center; min-height: 44px; }
.docs h2 { margin: 2.5rem 0 0.5rem; font-size: 1.375rem; }
.docs h3 { margin: 1.75rem 0 0.5rem; font-size: 1.0625rem; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
th, td { padding: 0.5rem 0.75rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
tr:last-child > * { border-bottom: 0; }
th { color: var(--muted); font-weight: 600; white-space: nowrap; }
code { font: 0.9em ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace; }
.mark { display: inline-block; min-width: 1.5em; padding: 0 0.35em; border: 1px solid var(--line); border-radius: 5px; color: var(--muted); font-size: 0.8125rem; text-align: center; }
.mark.unsure { border-color: var(--amber-line); color: var(--amber); }
`;

/** A sheet with a tick: a dossier that arrived. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 44"><rect width="44" height="44" rx="11" fill="#0b5f7d"/><path d="M14 10h11l6 6v18H14z" fill="#fff"/><path d="M25 10v6h6z" fill="#b8d6e0"/><path d="m17.5 25 3.5 3.5 6.5-7" fill="none" stroke="#0b5f7d" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
