export const inbox = `
.filter { display: grid; gap: 0.75rem; align-items: end; }
.chips { list-style: none; display: flex; flex-wrap: wrap; gap: 0.5rem; }
.chip { display: inline-flex; align-items: center; gap: 0.5rem; min-height: 44px; padding: 0 0.875rem; border: 1px solid var(--line); border-radius: 999px; background: var(--card); color: var(--text); text-decoration: none; font-size: 0.9375rem; }
.chip:hover { border-color: var(--accent); color: var(--text); }
.chip .count { color: var(--muted); }
.chip[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.chip[aria-current] .count { color: inherit; }
.list { width: 100%; border-collapse: collapse; display: block; }
.list thead { display: none; }
.list tbody { display: grid; gap: 0.75rem; }
.list tr { position: relative; display: grid; gap: 0.25rem; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); }
.list tr.late { border-left: 4px solid var(--bad); }
.list td { padding: 0; }
.list td[data-label]::before { content: attr(data-label) ': '; color: var(--muted); }
.list .handle a { font-weight: 700; font-variant-numeric: tabular-nums; }
.list .handle a::after { content: ''; position: absolute; inset: 0; border-radius: var(--radius); }
.list tr:hover { border-color: var(--accent); }
.list .state { margin-top: 0.25rem; }
.list .what span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.pages { display: flex; gap: 1rem; align-items: center; justify-content: center; }
.pages a { min-height: 44px; display: inline-flex; align-items: center; }
.transfers { list-style: none; display: grid; gap: 1rem; }
.transfers h2 { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; margin-bottom: 0.75rem; }
.wrap { white-space: pre-wrap; }
@media (min-width: 48rem) {
  .filter { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto; }
}
@media (min-width: 64rem) {
  .list { display: table; background: var(--card); border: 1px solid var(--line); border-collapse: separate; border-spacing: 0; border-radius: var(--radius); overflow: hidden; }
  .list thead { display: table-header-group; }
  .list tbody { display: table-row-group; }
  .list th { text-align: left; font-size: 0.875rem; color: var(--muted); font-weight: 600; padding: 0.75rem 1rem; background: var(--sunken); white-space: nowrap; }
  .list tr, .list tr.late { display: table-row; border: 0; background: none; }
  .list td { padding: 0.875rem 1rem; border-top: 1px solid var(--line); vertical-align: top; }
  .list td[data-label]::before { content: none; }
  .list tbody tr:hover { background: var(--sunken); }
  .list tr.late td:first-child { box-shadow: inset 4px 0 var(--bad); }
  .list .handle { white-space: nowrap; }
  .list .what { max-width: 24rem; }
  .list time { white-space: nowrap; }
}
`;
