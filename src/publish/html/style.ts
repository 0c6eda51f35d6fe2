/** How the two views look, wherever they stand: their colours are `--cable-…`. */
export const CONTENT_STYLE = `
.cable { --cable-paper: #fffdf8; --cable-sheet: #fffefb; --cable-ink: #1c1b19; --cable-dim: #5c5750; --cable-rule: #d8d2c6; --cable-mark: #7a2e12; --cable-link: #14508f; color: var(--cable-ink); }
@media (prefers-color-scheme: dark) { .cable { --cable-paper: #1b1c1e; --cable-sheet: #232427; --cable-ink: #e8e4da; --cable-dim: #b0a99c; --cable-rule: #4b4e53; --cable-mark: #f0a98b; --cable-link: #9cc7f5; } }
.cable a { color: var(--cable-link); text-decoration: underline; text-underline-offset: .15em; }
.cable :target { background: color-mix(in srgb, var(--cable-link) 12%, transparent); scroll-margin-top: 2rem; }
.cable .gap, .cable .note, .cable .supplied, .cable .left-out, .cable .sic, .cable .hand { color: var(--cable-mark); }
.cable .hand { font-style: italic; }
.cable .unclear { text-decoration: underline dotted var(--cable-mark); }
.cable ins { text-decoration: none; }
.cable ins.added { font-size: .85em; vertical-align: .4em; line-height: 0; }
.reading p { margin: 0 0 .8em; overflow-wrap: anywhere; }
.reading .head { margin: 0 0 .25em; }
.reading .head + .paragraph { margin-top: 1.2em; }
.reading .signature { text-align: end; }
.reading .level-1 { margin-inline-start: 2em; } .reading .level-2 { margin-inline-start: 4em; } .reading .level-3 { margin-inline-start: 6em; }
.reading .within { margin: 0; margin-inline-start: .6em; padding-inline-start: 1.2em; border-inline-start: 3px solid var(--cable-rule); }
.reading .within > p { margin: 0; padding-block-end: .8em; }
.typed { font: .9rem/1.45 "Courier Prime", "Courier New", Courier, monospace; }
.typed .sheet { box-sizing: border-box; max-width: 52rem; aspect-ratio: 8.5 / 11; margin: 0 auto 1.5rem; padding: 3.5em 3em; border: 1px solid var(--cable-rule); background: var(--cable-sheet); box-shadow: 0 1px 4px rgb(0 0 0 / 18%); }
.typed .line { white-space: pre-wrap; overflow-wrap: anywhere; min-height: 1.45em; }
.typed .banner { text-align: center; font-weight: bold; letter-spacing: .06em; }
.typed .page-line { text-align: center; color: var(--cable-dim); }
.typed .form-label { font: .72rem/2 Arial, Helvetica, sans-serif; color: var(--cable-dim); text-align: center; }
.typed .release-stamp { font: .72rem/2 Arial, Helvetica, sans-serif; color: var(--cable-dim); }
@media (max-width: 40rem) { .typed .sheet { aspect-ratio: auto; padding: 1.5em 1em; } }
@media print {
.cable { --cable-paper: #fff; --cable-sheet: #fff; --cable-ink: #000; --cable-dim: #333; --cable-rule: #999; --cable-mark: #000; --cable-link: #000; }
.cable a { text-decoration: none; }
.reading p { orphans: 3; widows: 3; }
.reading .head, .reading .section { break-after: avoid; }
.typed { font-size: 10pt; }
.typed .sheet { max-width: none; aspect-ratio: auto; margin: 0; padding: 0; border: 0; box-shadow: none; background: none; break-after: page; }
.typed .sheet:last-child { break-after: auto; }
}
`;

/** The page around them: its head, its choices, and paper. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fffdf8; --ink: #1c1b19; --dim: #5c5750; --rule: #d8d2c6; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1c1e; --ink: #e8e4da; --dim: #b0a99c; --rule: #4b4e53; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 48rem; background: var(--paper); color: var(--ink); font: 1.06rem/1.6 Georgia, "Times New Roman", serif; }
h1 { font-size: 1.4rem; line-height: 1.3; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin-top: 2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; color: var(--dim); }
dd { margin: 0; overflow-wrap: anywhere; }
.options { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: baseline; font-size: .95rem; }
.options p { margin: 0; }
fieldset { margin: 0; padding: .2rem .8rem .4rem; border: 1px solid var(--rule); border-radius: 4px; }
legend { padding: 0 .3rem; color: var(--dim); }
label { margin-inline: .35rem .9rem; }
input { accent-color: var(--ink); }
:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
body:has(#view-reading:checked) #typed, body:has(#view-typed:checked) #reading { display: none; }
body:has(#restored:not(:checked)) .left-out { display: none; }
body:has(#view-both:checked) { max-width: 100rem; }
body:has(#view-typed:checked) { max-width: 54rem; }
@media (min-width: 64rem) { body:has(#view-both:checked) main { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; align-items: start; } }
@page { margin: 2cm; }
@media print {
:root { --paper: #fff; --ink: #000; --dim: #333; --rule: #999; }
body, body:has(#view-both:checked), body:has(#view-typed:checked) { max-width: none; padding: 0; font-size: 11pt; }
body:has(#view-both:checked) main { display: block; }
.options, h2 { display: none; }
#doubts h2 { display: block; }
#typed { break-before: page; }
#doubts { break-before: page; }
}
`;
