import { PREPRINT_STATE } from './copernicus.ts';
import { KEY_WORDS } from './field-labels.ts';
import { isPlaceholder } from './placeholders.ts';

/** `[abs]`, `[pdf]` */
export const JMLR_LINK =
  '\\[ ?(?:abs|abstract|pdf|html|bib|bibtex|code|data|slides|poster|video|supp(?:lementary)?) ?\\]';

/** Where its authors work, where it is from, in which volume and on which pages, its class, and its title in another language. */
const HAN_LABELS =
  '(?:作者)?(?:单位|机构)|所属|来源|來源|出处|出處|卷期|頁碼|页码|頁次|分类号|等级|(?:中文|英文)?标题';

/** What publishers set around a text; nothing of it is the text's, and nothing that a paper is known by. */
const REMARKS = [
  /^(?:abstract|summary|toc graphic)[.:]?$/i,
  // Links to it
  /^(?:(?:本文|全文|論文|続き)を(?:読む|見る)|(?:阅读|查看|閱讀)(?:全文|原文|更多)|原文(?:链接|連結)|\[?(?:PDF|HTML|XML|Full text|View PDF|Download PDF|Link|arXiv|BibTeX)\]?|(?:Read|Continue reading|View|Click here)(?: (?:more|to read more|to (?:read|view) the (?:full )?(?:article|paper)|(?:the )?full (?:article|paper|text)))?(?: (?:here|online|at publisher))?[.… →»]*)$/i,
  new RegExp(`^(?:${JMLR_LINK} ?){1,10}$`, 'i'),
  // What kind of text it is, and whose
  /^\[?(?:(?:Original|Research|Review)? ?(?:Article|Paper|Letter|Editorial)|Preprint|Published)\]?$/i,
  /^(?:©|Copyright (?:©|\(c\)|\d{4})|\(c\) \d{4})[^.]{0,120}\.?(?: (?:Published by|All rights|This is)[^.]{0,120}\.?)?$/i,
  /^(?:(?:Article |Content |Document )?type|Categor(?:y|ies)|Volume|Issue|Pages?|ISSN|Language|Licen[cs]e|Publisher|Editors?|Supervisors?|Advisors?|Sources|Status): .{1,100}$/i,
  // Dialnet
  /^Localización: .{10,300}$/,
  /^(?:To cite this article before page numbers are assigned|The content of this RSS Feed|Abstract, references and article information|Add to Selected Citations|This article is licensed under|View Article Online)\b/i,
  /^(?:Open Access[.!]?$|The post .* (?:appeared first on|first appeared on) )/i,
  // OpenReview has more on the line of its key words
  new RegExp(`^(?:${KEY_WORDS}|${HAN_LABELS})\\s*[:：](?!.* (?:TL;?DR|Abstract): )`, 'i'),
  // Drupal: "Lamps and labour webadmin Wed, 12/08/2026 - 00:00", the order of day and month being the site's own
  /(?<=^.{1,380} (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, \d\d\/\d\d\/\d{4} - )\d\d:\d\d$/,
  // iScience: subjects where it has no abstract, "Computer science; Machine learning"
  /^(?:\p{Upper}\p{Lower}+(?: (?:\p{Lower}{4,}|and|of)){0,4}(?:; |$)){2,10}$(?<= \p{Lower}{4}.*)/u,
  new RegExp(`^${PREPRINT_STATE}$`),
];

export const isPublisherRemark = (paragraph: string): boolean =>
  isPlaceholder(paragraph) || REMARKS.some((remark) => remark.test(paragraph));
