/** The reader's own pages, after the site's stylesheet. */
export const radarStyle = `
.radar { grid-template-columns: minmax(0, 430px) minmax(0, 1fr); gap: 32px 66px; align-items: start; }
.radar .lists > section { margin-top: 32px; }
@media (min-width: 821px) and (min-height: 560px) { .radar .scope { position: sticky; top: 24px; } }
.picture { display: block; width: 100%; height: auto; overflow: visible; }
.picture .rings { fill: none; stroke: var(--rule); }
.picture .legend { font: 11px/1 var(--small); letter-spacing: .1em; text-transform: uppercase; fill: var(--soft); }
.picture .legend .ring { font-size: 9.5px; }
.blip circle { fill: var(--accent); stroke: var(--accent); }
.blip.quiet circle { fill: var(--paper); }
.blip text { font: 14px/1 var(--text); fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
.backtest { background: var(--wash); font: 14.5px/1.5 var(--small); padding: 12px 16px; }
.backtest strong { font-weight: 600; }
.backtest li { margin-top: 6px; }
.backtest small, .fields small { font-size: 13px; color: var(--soft); }
.backtest small { display: block; }
.fields { columns: 20em 3; column-gap: 48px; font: 14.5px/1.5 var(--small); }
.fields section { padding-bottom: 28px; }
.fields .eyebrow { margin: 0 0 6px; break-after: avoid; }
.fields li { display: flex; justify-content: space-between; align-items: baseline; gap: 12px; padding: 4px 0; border-top: 1px solid var(--rule); break-inside: avoid; }
.fields small { white-space: nowrap; }
.follows li > :first-child { flex: 1 1 auto; }
.follows .rate { flex: none; color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
.follows .rate a { text-decoration: none; }
.follows .rate a:hover { text-decoration: underline; }
.account-parts { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 40px 48px; margin-top: 48px; padding-top: 24px; border-top: 4px double var(--rule); }
.account-parts h2 { margin: 0 0 8px; }
button.plain.note { font: 13px/24px var(--small); color: var(--soft); }
.choices li { padding: 4px 0; }
.choices button, .answers button.plain { font: 14.5px/24px var(--small); }
.choice { display: flex; gap: 12px; align-items: baseline; flex: 1 1 auto; min-height: 24px; }
.choice input { width: 17px; height: 17px; margin: 0; flex: none; accent-color: var(--accent); transform: translateY(2px); }
.choice > [aria-hidden] { width: 17px; color: var(--soft); text-align: center; }
.proposals section, .text > section { margin-top: 32px; }
.proposals section ~ .confirm { margin-top: 20px; }
::file-selector-button { font: inherit; color: inherit; background: var(--wash); border: 1px solid var(--rule); padding: 2px 10px; margin-right: 12px; }
.proposals details.more { padding: 10px 0; border-top: 1px solid var(--rule); }
.upload { margin: 24px 0 32px; }
.joined input[type=file] { font-size: 14.5px; padding: 9px 14px; }
.formats { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 20px; }
.formats div { display: contents; }
.formats dt { color: var(--ink); }
.excerpt { font: 14.5px/1.5 var(--small); color: var(--soft); }
mark { background: var(--wash); color: var(--ink); text-decoration: underline var(--accent); }
.found li { border-top: 1px solid var(--rule); padding: 12px 0; }
.answers { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 18px; margin-top: 4px; }
@media (max-width: 820px) {
  .account-parts { grid-template-columns: minmax(0, 1fr); }
  .radar .scope { max-width: 430px; margin: 0 auto; }
}
@media print { .add-follow, .backtest, .remove, .account-parts, .answers, .scope { display: none; } .radar { display: block; } }
`;
