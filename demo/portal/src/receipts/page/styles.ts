/** Of the page that checks a receipt, beside those of the portal's other pages. */
export const checkStyles = `
:root { --good: #14663a; --good-tint: #e8f3ec; --bad: #a3271f; --bad-tint: #fbecea; }
@media (prefers-color-scheme: dark) {
  :root { --good: #7fd3a1; --good-tint: #14291d; --bad: #ff9d94; --bad-tint: #331a18; }
}
.receipt { max-width: 44rem; padding-block: 1rem 3rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
.receipt > * { grid-column: 1; }
.receipt h1 { margin-block: 0.5rem 0; }
.receipt .lead { margin: 0 0 0.5rem; font-size: 1.0625rem; }
.receipt .card { padding: clamp(1rem, 4vw, 1.5rem); }
.result { border-left: 6px solid var(--tone); }
.result h2 { display: flex; gap: 0.625rem; align-items: baseline; color: var(--tone); font-size: 1.375rem; }
.result h2::before { content: var(--sign); font-weight: 800; }
.good { --tone: var(--good); --tint: var(--good-tint); --sign: '✓'; }
.bad { --tone: var(--bad); --tint: var(--bad-tint); --sign: '!'; }
.result dl { margin: 1rem 0 0; }
.result dl div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0.625rem 0; border-top: 1px solid var(--line); }
.result dt { flex: 0 0 11rem; color: var(--muted); }
.result dd { flex: 1 1 12rem; margin: 0; font-weight: 600; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.result dl div:first-child dd { font-size: 1.375rem; line-height: 1.3; }
.drop { position: relative; display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 0.5rem 1rem; margin-top: 1rem; padding: 1.5rem 1rem; border: 2px dashed var(--line); border-radius: 12px; color: var(--muted); }
.drop.over { border-color: var(--ink); background: var(--tint); }
.drop input { position: absolute; inset: 0; opacity: 0; cursor: pointer; }
.drop:focus-within { outline: 3px solid var(--ink); outline-offset: 3px; }
.receipt .verdict { margin: 1rem 0 0; padding: 0.875rem 1rem; border-radius: 10px; background: var(--tint); color: var(--tone, inherit); font-weight: 650; }
.receipt .verdict:empty { display: none; }
.receipt .verdict.good::before, .receipt .verdict.bad::before { content: var(--sign) ' '; font-weight: 800; }
.receipt .quiet { margin-top: 0.75rem; font-size: 0.9375rem; }
.ask .row { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 0.5rem; }
.ask input[name='code'] { flex: 1 1 12rem; min-width: 0; min-height: 52px; padding: 0 0.875rem; border: 1.5px solid var(--muted); border-radius: 10px; background: var(--surface); color: inherit; font: inherit; font-size: 1.125rem; letter-spacing: 0.04em; text-transform: uppercase; }
.ask button { font: inherit; font-weight: 650; cursor: pointer; }
`;
