/** The one stylesheet. Tokens first, then the page from top to bottom, then forms, narrow screens, print. */
export const stylesheet = `:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --ink: #1c1a17; --soft: #67625a; --rule: #ddd7cb; --wash: #f3efe6; --accent: #a5331c; --bar: #c98a7a;
  --text: "Iowan Old Style", "Palatino Linotype", Palatino, P052, "Book Antiqua", Georgia, serif;
  --small: ui-sans-serif, system-ui, "Segoe UI", Inter, Roboto, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #151412; --ink: #ece7de; --soft: #a29b8f; --rule: #322e29; --wash: #1d1b18; --accent: #f0856a; --bar: #8f5344; }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 16px; }
body {
  margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 var(--text);
  font-kerning: normal; overflow-wrap: break-word; text-rendering: optimizeLegibility;
}
.page { max-width: 1120px; min-height: 100vh; margin: 0 auto; padding: 0 24px; display: flex; flex-direction: column; }
main { flex: 1; }
h1, h2, h3, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; }
h1, h2, h3 { font-weight: 400; text-wrap: balance; }
.standfirst { text-wrap: balance; }
.paper h2, .abstract, .lead, .sentence { text-wrap: pretty; }
ul, ol { list-style: none; }
fieldset { border: 0; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--rule); text-decoration-thickness: 1px; text-underline-offset: 3px; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999em; }
.skip:focus { left: 24px; top: 8px; z-index: 3; background: var(--paper); padding: 8px 12px; }
.eyebrow { font: 600 12px/1.5 var(--small); letter-spacing: .14em; text-transform: uppercase; color: var(--accent); }
.note, .meta, .links { font: 13px/1.5 var(--small); color: var(--soft); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.masthead { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 24px; padding: 17px 0 20px; border-bottom: 4px double var(--rule); }
.masthead .name { font: italic 600 21px/1.2 var(--text); text-decoration: none; margin-right: auto; }
.masthead nav ul { display: flex; flex-wrap: wrap; gap: 4px 22px; }
.masthead nav, .masthead nav button { font: 13px/1.5 var(--small); color: var(--soft); }
.masthead nav a { text-decoration: none; }
.masthead nav a:hover, .masthead nav a[aria-current] { color: var(--ink); text-decoration: underline; }
.notice { font: 14.5px/1.5 var(--small); padding: 10px 0; border-bottom: 1px solid var(--rule); }
.notice strong { font-weight: 600; }

.hero { display: grid; grid-template-columns: minmax(0, 1fr) 340px; gap: 32px 64px; align-items: end; padding: 40px 0; }
.hero h1 { font-size: 62px; line-height: 1.04; letter-spacing: -.012em; margin: 10px 0 24px; }
.hero .standfirst { color: var(--soft); max-width: 34em; }
.figures { display: flex; flex-wrap: wrap; gap: 2px 22px; padding: 12px 0; border: solid var(--rule); border-width: 1px 0; font: 13px/1.6 var(--small); color: var(--soft); }
.figures strong { color: var(--ink); font-weight: 600; }
.figures .count { text-decoration: none; }
.figures .count:hover { text-decoration: underline; }
.figures .turn { margin-left: auto; display: flex; gap: 22px; }

.columns { display: grid; grid-template-columns: minmax(0, 1fr) 300px; grid-template-rows: auto 1fr; column-gap: 64px; padding: 34px 0 48px; }
.columns > * { grid-column: 2; }
.columns > .main { grid-column: 1; grid-row: 1 / span 2; }
.columns > .briefing + .main + .by-field { margin-top: 32px; padding-top: 24px; border-top: 1px solid var(--rule); }

.filters { position: relative; display: flex; flex-wrap: wrap; gap: 8px; padding-bottom: 10px; border-bottom: 1px solid var(--rule); }
.chip { display: inline-block; font: 14px/1.3 var(--small); color: var(--ink); background: none; border: 1px solid var(--rule); border-radius: 99px; padding: 6px 13px; text-decoration: none; cursor: pointer; }
.chip:hover { border-color: var(--soft); }
.chip.on { border-color: var(--accent); background: var(--wash); overflow-wrap: anywhere; }
.chip b { font-weight: 400; color: var(--accent); margin-left: 5px; }
.chip.end { margin-left: auto; }
.filter summary { list-style: none; }
.filter summary::-webkit-details-marker { display: none; }
.filter[open] summary { border-color: var(--ink); }
.panel { position: absolute; z-index: 2; left: 0; right: 0; top: 100%; background: var(--wash); border: solid var(--rule); border-width: 0 0 1px; padding: 18px 20px; max-height: 60vh; overflow: auto; font: 14.5px/1.5 var(--small); }
.panel ul { columns: 15em; column-gap: 28px; }
.panel li { break-inside: avoid; padding: 3px 0; display: flex; justify-content: space-between; gap: 12px; }
.panel li span { color: var(--soft); font-variant-numeric: tabular-nums; }
.panel a { text-decoration: none; }
.panel a:hover, .panel a[aria-current] { text-decoration: underline; text-decoration-color: currentColor; }

main:focus, .main:focus { outline: none; }
.fresh { display: block; padding: 12px 0; border-bottom: 1px solid var(--rule); font: 600 14.5px/1.5 var(--small); color: var(--accent); text-align: center; text-decoration: none; }
.result { padding: 14px 0 0; }
.paper { display: grid; grid-template-columns: 44px minmax(0, 1fr); column-gap: 20px; padding: 30px 0 28px; border-bottom: 1px solid var(--rule); }
.paper:target { background: var(--wash); }
.paper .number { font: 23px/1.2 var(--text); font-variant-numeric: oldstyle-nums; color: var(--accent); padding-top: 2px; white-space: nowrap; }
.meta, .paper .links { display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; }
.paper .links { gap: 0 18px; margin-top: 6px; }
.paper .links a, .paper .links label { text-decoration: none; cursor: pointer; }
.paper .links a:hover, .paper .links label:hover { color: var(--ink); text-decoration: underline; }
.badge { font: 12px/1.4 var(--small); color: var(--soft); border: 1px solid var(--rule); border-radius: 3px; padding: 0 5px; }
.paper h2 { font: 600 21px/1.25 var(--text); margin: 5px 0 8px; }
.paper h2 a, .authors a { text-decoration: none; }
.paper h2 a:hover, .authors a:hover { text-decoration: underline; }
.authors { font: 14.5px/25px var(--small); }
/* Fingers need 24 pixels (WCAG 2.5.8). */
.authors a, .authors .follow, .links a, .links label { display: inline-block; line-height: 25px; min-width: 24px; }
.authors li { display: inline-block; max-width: 100%; margin-right: .3em; }
.authors li:not(:last-child)::after { content: ","; }
.follow, .authors a.follow { font: 600 13px/25px var(--small); color: var(--accent); background: none; border: 0; padding: 0; cursor: pointer; white-space: nowrap; }
.follow:hover { text-decoration: underline; }
.abstract { margin-top: 6px; max-width: 40em; }
.abstract.folded { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; line-clamp: 4; overflow: hidden; }
.paper:has(.unfold:checked) .abstract.folded { display: block; overflow: visible; }
.unfold { position: absolute; opacity: 0; width: 1px; height: 1px; margin: 0; }
.unfold:focus-visible + span { outline: 2px solid var(--accent); outline-offset: 2px; }
.pages { display: flex; justify-content: space-between; gap: 16px; padding: 20px 0; font: 14.5px/1.5 var(--small); }

.briefing h3 { font: 600 17px/1.3 var(--text); margin: 22px 0 6px; }
.briefing .sentence { line-height: 1.5; margin-bottom: 12px; font-size: 16px; }
.briefing .lead { font-size: 21px; line-height: 1.35; margin: 8px 0 18px; }
.briefing .note { font: 13px/1.5 var(--small); border-top: 1px solid var(--rule); padding-top: 12px; margin: 18px 0 0; }
.cite { font: 600 11.5px/1 var(--small); vertical-align: super; margin-left: 2px; }
.cite a { color: var(--accent); text-decoration: none; padding: 2px; }
.cite a:hover { text-decoration: underline; }
.origin { font: 600 10.5px/1 var(--small); letter-spacing: .08em; text-transform: uppercase; color: var(--soft); border: 1px solid var(--rule); border-radius: 3px; padding: 2px 5px; margin-right: 6px; vertical-align: 2px; white-space: nowrap; }
.bars { margin-top: 8px; font: 14px/1.4 var(--small); }
.bars li { padding: 5px 0; }
.bars a { display: flex; justify-content: space-between; gap: 12px; text-decoration: none; }
.bars a:hover span:first-child { text-decoration: underline; }
.bars span + span { color: var(--soft); font-variant-numeric: tabular-nums; }
.bars svg { display: block; height: 3px; width: 85%; margin-top: 2px; fill: var(--bar); }

.text { max-width: 40em; padding: 40px 0 64px; }
.text h1, .wide h1 { font-size: 44px; line-height: 1.08; letter-spacing: -.01em; margin: 8px 0 18px; }
.text h1.title { font: 600 30px/1.2 var(--text); letter-spacing: 0; }
.text > h2, .wide h2 { margin: 32px 0 8px; }
.text > h2 + * { margin-top: 8px; }
.text > * + * { margin-top: 14px; }
.text > .eyebrow + h1, .text > .meta + h1 { margin-top: 8px; }
.text > form + .note { margin-top: 22px; }
.text .bullets { list-style: disc; padding-left: 1.2em; }
.text .abstract { margin-top: 20px; }
.text .links { display: flex; flex-wrap: wrap; gap: 4px 18px; margin-top: 18px; }
.wide { padding: 40px 0 64px; }
.wide .standfirst { font-size: 18px; color: var(--soft); margin-bottom: 28px; }
.account { font-family: var(--small); font-weight: 600; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font: 14.5px/1.45 var(--small); }
caption { text-align: left; color: var(--soft); padding-bottom: 8px; }
th, td { text-align: left; vertical-align: baseline; padding: 8px 16px 8px 0; border-bottom: 1px solid var(--rule); }
thead th { white-space: nowrap; font: 600 12px/1.5 var(--small); letter-spacing: .08em; color: var(--soft); }
tbody th { font-weight: 400; }
td.numeric, th.numeric { text-align: right; padding-right: 32px; font-variant-numeric: tabular-nums; }
td time { white-space: nowrap; }
td small, th small { display: block; font-size: 13px; color: var(--soft); overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
.editions li { border-bottom: 1px solid var(--rule); padding: 8px 0; }
.editions a { text-decoration: none; }

form .label, form label.label { display: block; font: 600 14.5px/1.5 var(--small); margin-bottom: 6px; }
.joined { display: flex; border: 1px solid var(--ink); }
.joined:focus-within { outline: 2px solid var(--accent); outline-offset: 2px; }
input, select, button { font: 16px/1.4 var(--small); color: inherit; }
.joined input, .joined select { flex: 1 1 auto; min-width: 0; width: 100%; border: 0; background: none; padding: 10px 14px; }
.joined select { flex: 0 0 auto; width: auto; border-right: 1px solid var(--rule); border-radius: 0; }
.joined input:focus { outline: none; }
option { background: var(--paper); }
::placeholder { color: var(--soft); opacity: 1; }
button.primary { font: 600 15px/1.4 var(--small); background: var(--ink); color: var(--paper); border: 1px solid var(--ink); border-radius: 0; padding: 10px 18px; cursor: pointer; }
.joined button.primary { border: 0; font-size: 14.5px; white-space: nowrap; }
button.primary:hover { background: var(--accent); border-color: var(--accent); }
button.plain { background: none; border: 0; padding: 0; color: inherit; font: inherit; cursor: pointer; text-decoration: underline; text-decoration-color: var(--rule); text-underline-offset: 3px; }
button.plain:hover { text-decoration-color: currentColor; }
.masthead button.plain { text-decoration: none; }
form .note { margin-top: 8px; }
.trap { position: absolute; left: -999em; }
.error, .done { font: 14.5px/1.5 var(--small); border-left: 3px solid var(--accent); padding: 2px 0 2px 12px; margin-bottom: 14px; }
.radar { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 40px 64px; }
.radar h2 { margin: 0 0 8px; }
.radar > div > section { margin-top: 36px; }
.radar .note { margin-top: 12px; }
.follows li { display: flex; gap: 16px; align-items: baseline; justify-content: space-between; border-top: 1px solid var(--rule); padding: 10px 0; font: 15.5px/1.5 var(--small); }
.follows li span { min-width: 0; overflow-wrap: anywhere; }
.follows li small { display: block; font-size: 13px; color: var(--soft); }
.remove { background: none; border: 0; color: var(--accent); cursor: pointer; font: 16px/1 var(--small); padding: 6px 8px; margin: -6px -8px -6px 0; }
.field { margin-bottom: 16px; }
.field select, .field input { width: 100%; padding: 8px 10px; border: 1px solid var(--soft); border-radius: 0; background: var(--paper); }
details.more summary { cursor: pointer; font: 14.5px/1.7 var(--small); }
.briefing details.more { margin: -8px 0 16px; }
.briefing details.more summary { font-size: 13px; color: var(--soft); }
.briefing details.more li { margin: 6px 0; font-size: 16px; line-height: 1.5; }
.briefing details.more .note, .briefing nav .note { border: 0; padding: 0; margin: 0; }
.briefing nav + .lead { margin-top: 18px; }
details.more form { margin-top: 12px; }
.stack > * + * { margin-top: 14px; }
.formula { white-space: nowrap; }
.formula.long { display: inline-block; max-width: 100%; overflow: auto hidden; vertical-align: bottom; }
math { font-family: "STIX Two Math", "Cambria Math", "Latin Modern Math", math; }
.activity { margin: 24px 0 8px; max-width: 34em; }
.activity svg { display: block; width: 100%; height: auto; fill: var(--bar); }
.activity text { font: 11px var(--small); fill: var(--soft); }
.people section { margin-top: 36px; padding-top: 8px; border-top: 1px solid var(--rule); }
.people section h2 { font: 600 23px/1.25 var(--text); margin: 8px 0 4px; }
.people .editions { margin-top: 12px; }

.foot { display: flex; flex-wrap: wrap; gap: 4px 24px; border-top: 1px solid var(--rule); padding: 20px 0 40px; font: 13px/1.5 var(--small); color: var(--soft); }
.foot p { margin-right: auto; }

@media (max-width: 820px) {
  .hero { grid-template-columns: minmax(0, 1fr); padding: 28px 0 32px; }
  .hero h1 { font-size: clamp(33px, 9.4vw, 62px); margin-bottom: 18px; }
  .radar { display: block; }
  .columns { padding-top: 28px; }
  .columns { display: flex; flex-direction: column; gap: 28px; }
  .columns > .briefing + .main + .by-field { margin: 0; padding: 0; border: 0; }
  .columns.chosen > .briefing { order: 1; }
  .radar { padding-top: 0; }
  .radar > * + * { margin-top: 40px; }
  .figures .turn { margin-left: 0; }
  .hero.brief { padding: 18px 0; }
  .hero.brief h1 { font-size: 26px; margin: 6px 0 0; }
  .hero.brief .standfirst, .hero.brief form { display: none; }
}
@media (max-width: 560px) {
  .activity svg { overflow: visible; }
  .activity text { font-size: 18px; transform: translateY(6px); }
  .activity figcaption { margin-top: 10px; }
  .activity text:not(:nth-of-type(3n + 3)) { display: none; }
  .page { padding: 0 16px; }
  .masthead nav ul { gap: 4px 16px; }
  .eyebrow { letter-spacing: .1em; }
  .paper { grid-template-columns: 36px minmax(0, 1fr); column-gap: 8px; }
  .paper .number { font-size: 20px; }
  .text h1, .wide h1 { font-size: 34px; }
  .text h1.title { font-size: 25px; }
  .stacks, .stacks tbody { display: block; }
  .stacks thead { position: absolute; clip-path: inset(50%); }
  .stacks tr { display: grid; grid-template-columns: 1fr auto; gap: 2px 16px; padding: 10px 0; border-bottom: 1px solid var(--rule); }
  .stacks th, .stacks td { padding: 0; border: 0; grid-column: 1 / -1; min-width: 0; overflow-wrap: anywhere; }
  .stacks td[data-label] { grid-column: auto; }
  .stacks td[data-label], .stacks td:last-child { font-size: 13px; color: var(--soft); }
  .stacks td[data-label]::before { content: attr(data-label) ": "; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@page { margin: 16mm 14mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --wash: #fff; --accent: #000; --bar: #888; }
  body { font-size: 10.5pt; line-height: 1.45; }
  .skip, .masthead nav, form, .unfold, .filters, .fresh, .result a, .pages, .follow, .unfold + span, .bibtex, .foot nav, .figures .turn, .by-field, .notice a, button { display: none !important; }
  .abstract.folded { display: block; overflow: visible; }
  .page, .columns, .hero { display: block; padding: 0; max-width: none; }
  .masthead { padding-top: 0; }
  .hero { padding: 14pt 0 10pt; }
  .hero h1 { font-size: 26pt; margin: 4pt 0 6pt; }
  .hero .standfirst, .wide .standfirst { max-width: none; font-size: 10.5pt; margin: 0; }
  .columns > .briefing { columns: 2; column-gap: 22pt; padding: 12pt 0; border-bottom: 1px solid var(--rule); }
  .columns > .briefing .lead { font-size: 13pt; }
  .briefing .sentence { font-size: 10.5pt; margin-bottom: 6pt; }
  .briefing h3 { margin: 10pt 0 3pt; }
  h1, h2, h3, .eyebrow, .meta, .authors { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .paper { padding: 12pt 0 10pt; break-inside: avoid; }
  .paper h2 { font-size: 13pt; margin: 2pt 0 3pt; }
  .paper .number { font-size: 14pt; }
  .authors, .authors a { font-size: 10pt; line-height: 1.4; }
  .text, .wide { max-width: none; padding: 12pt 0; }
  .text h1, .wide h1 { font-size: 24pt; }
  .text h1.title { font-size: 17pt; }
  .formula.long { display: inline; white-space: normal; }
  .elsewhere::after { content: " " attr(href); }
  details.more:not([open]) { display: none; }
  tr, figure, .sentence { break-inside: avoid; }
  .scroll { overflow: visible; }
}
`;
