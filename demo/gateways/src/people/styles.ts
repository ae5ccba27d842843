export const styles = `:root {
  color-scheme: light dark;
  --ground: light-dark(#f3f5f8, #12161c);
  --card: light-dark(#fff, #1b212a);
  --text: light-dark(#1a2230, #e6eaf0);
  --quiet: light-dark(#566072, #a3adbd);
  --line: light-dark(#d5dbe4, #343d4a);
  --control: light-dark(#7a8597, #76839a);
  --accent: light-dark(#0b5c8f, #8cc8f0);
  --on-accent: light-dark(#fff, #0b1a26);
  --good: light-dark(#1b6b3a, #84d7a2);
  --bad: light-dark(#a3261b, #ffaaa0);
  --wait: light-dark(#7a5200, #f0c674);
  --warning: light-dark(#fff4d6, #33290f);
  font: 16px/1.5 system-ui, 'Noto Sans', sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); overflow-wrap: anywhere; }
header, main { max-width: 68rem; margin: 0 auto; padding: 0 16px; }
h1 { font-size: 1.375rem; margin: 20px 0 8px; }
h1 a { color: inherit; text-decoration: none; }
h2 { font-size: 1.0625rem; margin: 0 0 12px; }
p { margin: 0 0 12px; }
a { color: var(--accent); }
.warning { background: var(--warning); border-radius: 8px; padding: 8px 12px; margin: 0 0 16px; }
.quiet { color: var(--quiet); font-size: .875rem; }
.columns { display: grid; gap: 16px; align-items: start; padding-bottom: 32px; }
@media (min-width: 52rem) { .columns { grid-template-columns: minmax(0, 26rem) minmax(0, 1fr); } }
.stack { display: grid; gap: 16px; align-content: start; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px; }
form { display: grid; gap: 12px; margin: 0; }
label { display: grid; gap: 4px; font-weight: 600; }
input, select, textarea { font: inherit; font-weight: 400; color: inherit; background: var(--ground); border: 1px solid var(--control);
  border-radius: 8px; padding: 9px 12px; min-height: 44px; width: 100%; }
textarea { resize: vertical; }
button { font: inherit; font-weight: 600; min-height: 44px; padding: 8px 16px; border-radius: 8px; cursor: pointer;
  border: 1px solid var(--accent); background: none; color: var(--accent); justify-self: start; }
button.main { background: var(--accent); color: var(--on-accent); justify-self: stretch; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.problem { color: var(--bad); font-weight: 400; }
ul.list { list-style: none; margin: 0; padding: 0; display: grid; gap: 12px; }
ul.list > li { border-top: 1px solid var(--line); padding-top: 12px; }
ul.list > li:first-child { border: 0; padding: 0; }
.row { display: flex; flex-wrap: wrap; gap: 4px 12px; justify-content: space-between; align-items: baseline; }
.amount { font-weight: 700; font-variant-numeric: tabular-nums; }
.good { color: var(--good); } .bad { color: var(--bad); } .wait { color: var(--wait); }
.code { font-family: ui-monospace, monospace; font-size: .875rem; }
.message { display: block; color: inherit; text-decoration: none; border-radius: 8px; padding: 10px 12px; margin: 0 -12px; }
.message[aria-current] { background: var(--ground); box-shadow: inset 3px 0 var(--accent); }
.message strong { display: block; }
pre { font: inherit; white-space: pre-wrap; margin: 0; }
iframe { width: 100%; height: 28rem; border: 1px solid var(--line); border-radius: 8px; background: #fff; }
summary { cursor: pointer; padding: 10px 0; }
@media (max-width: 51.99rem) { .reading .list-card, .nothing-read { display: none; } }
@media (min-width: 52rem) { .back { display: none; } }
`;
