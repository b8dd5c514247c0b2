/** PubMed's words for what kind of text something is: "Journal Article, Systematic Review" */
export const PUBLICATION_TYPES =
  /^(?:(?:(?:Introductory |Historical )?Journal Article|(?:Historical|Newspaper) Article|Letter|Comment|Editorial|News|Interview|Biography|Portrait|Personal Narrative|Patient Education Handout|(?:Systematic |Scoping )?Review|(?:Network )?Meta-Analysis|(?:(?:Randomized |Pragmatic |Adaptive )?(?:Controlled|Clinical)|Equivalence) Trial(?:, Phase [IV]{1,3}| Protocol)?|Clinical Study|Case Reports|Published Erratum|Expression of Concern|Retracted Publication|Retraction of Publication|Corrected and Republished Article|(?:Observational|Multicenter|Comparative|Evaluation|Validation|Twin) Study|(?:Practice )?Guideline|Dataset|Lecture|Congress)(?:[,;] |$)){1,8}$/;

/** `AI Summary`, `LLM-generated notes` */
const MODEL_SAYS =
  '(?:AI|LLM|GPT|ChatGPT|Gemini|Claude)[- ](?:generated )?(?:[Ss]ummary|[Aa]nalysis|[Nn]otes?|[Cc]ommentary)';

const LINKS =
  '(?:View |Read )?PDF|HTML|XML|EPUB|(?:View |Download )?Full text|Abstract|Summary|Table of contents|PubMed|PMC|DOI|Europe PMC|arXiv(?: page)?|Paper|Preprint|Code|GitHub|Data(?:set)?|Demo|Video|Slides|Poster|Project(?: page)?|Website|Site|Kimi|BibTeX|Cite|Download|Supplement(?:ary material)?';

/** What relays of feeds, and filters of them, set around a text; nothing of it is the paper's. */
const REMARKS = [
  PUBLICATION_TYPES,
  // The names of images
  /^(?:(?:First|Representative) article figure|Article image|Graphical abstract)(?: \([^()]{1,60}\))?$/i,
  // The names of links in a row, of PubMed's and of a laboratory's page: "Full text · PubMed", "[PDF] [Site]", "Paper Code"
  new RegExp(`^(?:\\[?(?:${LINKS})\\]?(?: ?[·•|/,] ?| |$)){2,8}$`, 'i'),
  // Of arXiv's authors: "Comments: 14 pages, 10 figures"
  /^Comments?: (?=.{0,200}\b(?:pages?|figures?|tables?|accepted|submitted|published|presented|to appear|comments welcome)\b).{1,400}$/i,
  // Of arXiv: "Subjects: Applications (stat.AP)"
  /^(?:Subjects?|Categories): .{0,200}\([a-z-]{2,8}(?:\.[A-Za-z-]{2,18})?\)[.;]?$/,
  // Of those who build sites with Hugo, to readers who should try it
  /^(?:Click the (?:Cite|Slides) button above\b|Create your slides in Markdown\b|Add the publication['’]s full text or supplementary notes here\b)/,
  // Of what people share: "reposts: 2 · likes: 14"
  /^(?:\p{Extended_Pictographic}+ ?· ?)?(?:[a-z]{3,12}: \d{1,6}(?: ?[·•|] ?|$)){2,6}$/iu,
  // Of alerts: the host behind the text, as the name of a link
  /^(?:[a-z\d-]+\.)+(?:com|org|net|edu|gov)$|^(?:[a-z\d-]+\.){2,}[a-z]{2}$/,
  // Filters: the keywords, or the followed authors, that chose the paper
  /^(?:Matche[ds]|(?:Matche[ds]|Tracked|Followed) (?:keywords?|terms?|topics?|queries|authors?|on)|Why (?:included|selected|matched)|(?:Included|Selected) because): .{1,300}$/i,
  // Of models that chose it: "Relevance Score: 8/10", "Reasons: it is about lamps"; what they say of it
  /^(?:[A-Z][A-Za-z]{2,20} )?(?:[Ss]core|[Rr]ating): [\d./% ]{1,12}$/,
  /^(?:Reasons?|Relevance reasons?): .{1,400}$/,
  new RegExp(`^${MODEL_SAYS}\\b.{0,20}[:：]`),
  // A figure's caption: "Figure 1: A lamp."
  /^(?:Fig(?:ure|\.)|図|图) ?\d{1,2}[:：.] .{1,400}$/,
  // "DOI registration (not publication): 2026-10-07"; years are 2019-20, too
  /^[A-Z][A-Za-z ]{2,40}(?:(?: \([^()]{1,60}\))?: \d{4}-\d\d-\d\d(?:T[\d:.+Z-]+)?| \([^()]{1,60}\): \d{4}-\d\d)$/,
];

/** Many a label says more: this is asked last. */
export const isRelayRemark = (paragraph: string): boolean => REMARKS.some((remark) => remark.test(paragraph));
