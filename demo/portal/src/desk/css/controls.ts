export const controls = `
input, select, textarea, button { font: inherit; color: inherit; }
label { display: grid; gap: 0.25rem; font-weight: 600; }
input:not([type='checkbox'], [type='hidden']), select, textarea {
  width: 100%; min-width: 0; min-height: 44px; padding: 0.5rem 0.75rem; font-weight: 400;
  background: var(--card); border: 1px solid var(--muted); border-radius: 8px;
}
textarea { resize: vertical; }
::placeholder { color: var(--muted); opacity: 1; }
button {
  min-height: 44px; padding: 0.5rem 1.125rem; font-weight: 600; cursor: pointer;
  background: var(--card); color: var(--accent); border: 1px solid var(--accent); border-radius: 8px;
}
button:hover { background: var(--sunken); }
button.primary { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
button.primary:hover { background: var(--accent-strong); }
button.danger { color: var(--bad); border-color: var(--bad); }
button.quiet { border-color: transparent; background: none; padding-inline: 0.75rem; }
.stack { display: grid; gap: 0.75rem; }
.stack > button { justify-self: start; }
fieldset { border: 0; min-width: 0; display: grid; gap: 0.125rem; }
legend { font-weight: 600; padding: 0; margin-bottom: 0.25rem; }
.tick { display: flex; align-items: flex-start; gap: 0.625rem; min-height: 44px; padding: 0.5rem 0; font-weight: 400; cursor: pointer; }
.why { display: none; margin: 0 0 0.5rem 1.875rem; font-weight: 400; font-size: 0.9375rem; }
.tick:has(:checked) + .why { display: grid; }
@supports not selector(:has(*)) { .why { display: grid; } }
.tick input { flex: none; width: 1.25rem; height: 1.25rem; margin: 0.125rem 0 0; accent-color: var(--accent); }
summary { min-height: 44px; display: flex; align-items: center; gap: 0.5rem; cursor: pointer; font-weight: 600; color: var(--accent); list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before {
  content: ''; flex: none; width: 0.5rem; height: 0.5rem; margin-inline: 0.125rem 0.25rem; border: solid currentColor; border-width: 0 2px 2px 0;
  transform: rotate(-45deg); transition: transform 0.15s;
}
details[open] > summary::before { transform: rotate(45deg); }
details.action { border-top: 1px solid var(--line); }
details.action[open] { padding-bottom: 1rem; }
.fields + details.action { margin-top: 1rem; }
.transfers details.action { padding-bottom: 0; margin-bottom: -0.5rem; }
.transfers details.action[open] { margin-bottom: 0; }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`;
