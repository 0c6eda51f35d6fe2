/** The style sheet of the page: on the screen, light and dark, and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fffdf8; --ink: #1c1b19; --dim: #5c5750; --rule: #d8d2c6; --mark: #7a2e12; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1c1e; --ink: #e8e4da; --dim: #b0a99c; --rule: #44474b; --mark: #f0a98b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink); font: 1.06rem/1.6 Georgia, "Times New Roman", serif; }
h1 { font-size: 1.4rem; line-height: 1.3; }
h2 { font-size: 1.1rem; margin-top: 2.5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; color: var(--dim); }
dd { margin: 0; }
.head { margin: .2rem 0; }
.signature { text-align: right; }
.level-1 { margin-left: 2rem; } .level-2 { margin-left: 4rem; } .level-3 { margin-left: 6rem; }
.number { color: inherit; }
.gap, .note, .supplied, .sic, .hand { color: var(--mark); }
ins { text-decoration: none; }
.unclear { text-decoration: underline dotted var(--mark); }
body:has(#restored:not(:checked)) .supplied.left-out { display: none; }
pre { margin: 1rem 0; padding: 1rem; border: 1px solid var(--rule); font: .85rem/1.5 "Courier New", Courier, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { body { max-width: none; padding: 0; background: #fff; color: #000; font-size: 11pt; } nav, .options { display: none; } pre { border: 0; padding: 0; break-after: page; } p { orphans: 3; widows: 3; } }
`;
