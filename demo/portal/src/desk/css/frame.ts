export const frame = `
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 2; background: var(--card); padding: 0.75rem 1rem; border-radius: 8px; }
.skip:focus { top: 0.5rem; }
.top { background: var(--card); border-bottom: 1px solid var(--line); }
.top-line { max-width: 76rem; margin: 0 auto; padding: 0 1rem; display: flex; flex-wrap: wrap; align-items: center; column-gap: 1.5rem; }
.brand { display: flex; align-items: center; gap: 0.625rem; min-height: 56px; color: var(--text); font-weight: 700; text-decoration: none; }
.seal { width: 1.625rem; height: 1.625rem; border-radius: 50%; border: 3px solid var(--accent); background: radial-gradient(circle, var(--accent) 0 28%, transparent 31%); }
.top nav { display: flex; gap: 0.25rem; order: 3; width: 100%; overflow-x: auto; }
.top nav a { display: flex; align-items: center; gap: 0.375rem; min-height: 48px; padding: 0 0.75rem; color: var(--text); text-decoration: none; font-weight: 600; border-bottom: 3px solid transparent; white-space: nowrap; }
.top nav a:first-child { margin-left: -0.75rem; }
.top nav a:hover { border-color: var(--line); }
.top nav a[aria-current] { color: var(--accent); border-color: var(--accent); }
.top nav .count { background: var(--wait-soft); color: var(--wait); border-radius: 999px; padding: 0 0.5rem; font-size: 0.875rem; }
.who { margin-left: auto; display: flex; align-items: center; gap: 0.5rem; }
.who-name { color: var(--muted); display: none; }
.demo { background: var(--wait-soft); color: var(--wait); font-size: 0.875rem; padding: 0.375rem 1rem; text-align: center; }
.sign-in { width: 100%; max-width: 26rem; margin: clamp(0rem, 6vh, 4rem) auto 0; padding: 1.5rem; display: grid; gap: 0.875rem; }
.sign-in .primary { width: 100%; margin-top: 0.25rem; }
@media (min-width: 48rem) {
  .top nav { order: 0; width: auto; }
  .top nav a:first-child { margin-left: 0; }
  .top nav a { min-height: 56px; }
  .who-name { display: inline; }
}
`;
