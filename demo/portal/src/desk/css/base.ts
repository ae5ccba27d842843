/** Colours are chosen for 4.5:1 against what they stand on, in both schemes. */
export const base = `
:root {
  color-scheme: light dark;
  --text: #16222e;
  --muted: #526170;
  --page: #f3f5f7;
  --card: #ffffff;
  --sunken: #f0f3f6;
  --line: #d5dce3;
  --accent: #0b5f73;
  --accent-strong: #084b5b;
  --on-accent: #ffffff;
  --bad: #a3211c;
  --bad-soft: #fbe9e7;
  --good: #1b6636;
  --good-soft: #e3f3e8;
  --wait: #7a4b00;
  --wait-soft: #fdf0d9;
  --new: #0d548f;
  --new-soft: #e3effa;
  --work-soft: #e0f1f4;
  --radius: 10px;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6ebf0;
    --muted: #a3b0bd;
    --page: #11171d;
    --card: #1a222b;
    --sunken: #222c37;
    --line: #34414e;
    --accent: #7fd0e2;
    --accent-strong: #a4dfec;
    --on-accent: #06262e;
    --bad: #ffb3ab;
    --bad-soft: #46211f;
    --good: #97dcae;
    --good-soft: #1b3a27;
    --wait: #f5cb84;
    --wait-soft: #42310f;
    --new: #a6d0fb;
    --new-soft: #17344f;
    --work-soft: #143b45;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--page);
  color: var(--text);
  font: 16px/1.55 'Be Vietnam Pro', 'Segoe UI', system-ui, -apple-system, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; }
h1 { font-size: 1.5rem; line-height: 1.3; letter-spacing: -0.01em; text-wrap: balance; }
h2 { font-size: 1.0625rem; line-height: 1.4; }
h3 { font-size: 1rem; line-height: 1.45; font-weight: 600; }
a { color: var(--accent); text-underline-offset: 3px; }
a:hover { color: var(--accent-strong); text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
main { max-width: 76rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; display: grid; gap: 1rem; }
main:focus { outline: none; }
main > *, .content, .content > *, .side { min-width: 0; }
code { font: 0.9375em ui-monospace, 'SF Mono', Menlo, Consolas, 'Noto Sans Mono', monospace; }
.muted { color: var(--muted); }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: 1.125rem; }
.empty { color: var(--muted); text-align: center; padding: 2.5rem 1rem; }
.plain { list-style: none; display: grid; gap: 0.375rem; }
.sure { color: var(--muted); font-size: 0.8125rem; font-weight: 400; font-style: italic; }
.said { background: var(--good-soft); color: var(--good); border-radius: var(--radius); padding: 0.75rem 1rem; font-weight: 600; }
.said.bad { background: var(--bad-soft); color: var(--bad); }
.badge {
  display: inline-block; padding: 0.125rem 0.625rem; border-radius: 999px; font-size: 0.875rem; font-weight: 600;
  background: var(--sunken); color: var(--text);
}
.badge.new { background: var(--new-soft); color: var(--new); }
.badge.work { background: var(--work-soft); color: var(--accent); }
.badge.wait { background: var(--wait-soft); color: var(--wait); }
.badge.bad { background: var(--bad-soft); color: var(--bad); }
.badge.good { background: var(--good-soft); color: var(--good); }
.overdue { color: var(--bad); font-size: 0.875rem; white-space: nowrap; }
.count { font-variant-numeric: tabular-nums; }
@media print { .top, .demo, .side form, .side details { display: none; } }
`;
