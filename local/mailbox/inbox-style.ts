import { stylesheet } from '../../functions/web/assets/stylesheet.ts';

/** The hub's own dress, and what only the inbox has. */
export const inboxStyle = `${stylesheet}
.inbox { display: grid; grid-template-columns: 340px minmax(0, 1fr); column-gap: 56px; padding: 30px 0 48px; }
.mails { border-top: 1px solid var(--rule); }
.mails li { border-bottom: 1px solid var(--rule); }
.mails a { display: block; padding: 13px 0 14px; text-decoration: none; }
.mails a:hover strong { text-decoration: underline; }
.mails .meta { display: flex; flex-wrap: nowrap; gap: 12px; justify-content: space-between; }
.mails .meta span { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.mails .meta time { flex: none; }
.mails strong { display: block; font: 600 17px/1.3 var(--text); overflow-wrap: anywhere; }
.mails a[aria-current] { background: var(--wash); margin: 0 -12px; padding-left: 12px; padding-right: 12px; }
.inbox form { margin: 12px 0 22px; }
.mail h1 { font: 400 30px/1.2 var(--text); margin: 4px 0 14px; overflow-wrap: anywhere; }
.mail dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 2px 16px; font: 14.5px/1.5 var(--small); margin-bottom: 18px; }
.mail dt { color: var(--soft); }
.mail dd { overflow-wrap: anywhere; }
.mail iframe { display: block; width: 100%; height: 78vh; border: solid var(--rule); border-width: 1px 0 0; background: #fff; resize: vertical; }
.mail details { border-top: 1px solid var(--rule); padding: 12px 0; }
.mail .links { border-top: 1px solid var(--rule); padding: 14px 0; }
.mail summary { font: 600 14.5px/1.5 var(--small); cursor: pointer; }
.mail pre { font: 13px/1.55 ui-monospace, "SF Mono", Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; margin: 12px 0 0; }
.back { display: none; }
.empty { max-width: 34em; padding: 8px 0 40px; }
@media (max-width: 819px) {
  .inbox { display: block; padding-top: 22px; }
  .reading .list, .listing .mail { display: none; }
  .mails a[aria-current] { background: none; }
  .back { display: inline-block; margin-bottom: 16px; font: 14.5px/1.5 var(--small); }
  .mail h1 { font-size: 23px; }
}
`;
