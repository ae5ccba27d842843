export const money = `
.tries { list-style: none; display: grid; gap: 0.75rem; }
.tries > li { background: var(--sunken); border-radius: 8px; padding: 0.75rem 0.875rem; display: grid; gap: 0.375rem; }
.try { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline; }
.try .badge { margin-left: auto; }
.tries summary { font-weight: 400; font-size: 0.875rem; color: var(--muted); }
.tries details { margin-bottom: -0.5rem; }
.tries details[open] { margin-bottom: 0.25rem; }
.tries + details.action { margin-top: 1rem; }
.transfers details.action:not(:last-child) { margin-bottom: 0; }
.transfers details.action[open] { padding-bottom: 1rem; }
.day { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: end; }
.sums { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; margin-bottom: 1rem; }
.sums thead { display: none; }
.sums tr { display: grid; gap: 0.125rem; padding: 0.75rem 0; border-top: 1px solid var(--line); }
.sums th { text-align: left; font-weight: 600; }
.sums td { display: flex; justify-content: space-between; gap: 1rem; }
.sums td::before { content: attr(data-label); color: var(--muted); }
.sums tfoot tr { border-top-width: 2px; }
@media (min-width: 48rem) {
  .sums thead { display: table-header-group; }
  .sums tr { display: table-row; }
  .sums th, .sums td { padding: 0.625rem 0.75rem; border-top: 1px solid var(--line); }
  .sums thead th { border: 0; color: var(--muted); font-size: 0.875rem; }
  .sums td, .sums thead th:not(:first-child) { display: table-cell; text-align: right; white-space: nowrap; }
  .sums td::before { content: none; }
  .sums tfoot th, .sums tfoot td { border-top: 2px solid var(--line); }
}
`;
