export const dossier = `
.back a { display: inline-flex; align-items: center; min-height: 44px; }
.back a::before { content: '←'; margin-right: 0.5rem; }
.title { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: start; }
.title .badge { margin-top: 0.25rem; }
.title h1 { flex: 1 1 20rem; }
.two { display: grid; gap: 1rem; align-items: start; }
.content, .side { display: grid; gap: 1rem; }
.side > h2 { border-top: 1px solid var(--line); padding-top: 1rem; }
.card > h2, .card > h3 { margin-bottom: 0.75rem; }
.card > h3 { margin-top: 1rem; }
.side.card > h2 { margin-bottom: 0; }
.fields { display: grid; gap: 0.625rem 1.5rem; }
.fields dt { color: var(--muted); font-size: 0.875rem; }
.typed { white-space: pre-line; }
.plain + .fields { margin-top: 0.875rem; }
.parties { display: grid; gap: 1rem; }
.parties h2 { color: var(--muted); font-size: 0.875rem; font-weight: 400; margin: 0; }
.components { padding-left: 1.5rem; display: grid; gap: 1rem; }
.components > li::marker { color: var(--muted); }
.files { list-style: none; display: grid; gap: 0.5rem; margin-top: 0.5rem; }
.file { background: var(--sunken); border-radius: 8px; padding: 0.75rem 0.875rem; }
.file-name { font-weight: 600; }
.file-links { display: flex; gap: 1.25rem; }
.hash { margin-bottom: -0.5rem; }
.file-links a { display: inline-flex; align-items: center; min-height: 44px; font-weight: 600; }
.hash summary { font-weight: 400; font-size: 0.875rem; color: var(--muted); }
.hash code { font-size: 0.8125rem; }
.history { list-style: none; display: grid; }
.history li { position: relative; padding: 0 0 1.125rem 1.5rem; }
.history li::before { content: ''; position: absolute; left: 0.25rem; top: 0.5rem; width: 0.625rem; height: 0.625rem; border-radius: 50%; background: var(--accent); }
.history li:last-child { padding-bottom: 0; }
.history li:not(:last-child)::after { content: ''; position: absolute; left: 0.5rem; top: 1.375rem; bottom: -0.25rem; width: 2px; background: var(--line); }
.note { white-space: pre-line; background: var(--sunken); border-radius: 8px; padding: 0.625rem 0.875rem; margin-top: 0.375rem; }
@media (min-width: 40rem) {
  .fields:not(.narrow) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .parties { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .file { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 1.25rem; }
  .file-links { grid-column: 2; grid-row: 1 / 3; align-items: center; }
  .hash { grid-column: 1 / -1; }
}
@media (min-width: 64rem) {
  .two { grid-template-columns: minmax(0, 1fr) 22rem; }
  .side { order: 2; position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
}
`;
