/** PubMed's words for what kind of text something is: "Journal Article, Systematic Review" */
export const PUBLICATION_TYPES =
  /^(?:(?:(?:Introductory |Historical )?Journal Article|(?:Historical|Newspaper) Article|Letter|Comment|Editorial|News|Interview|Biography|Portrait|Personal Narrative|Patient Education Handout|(?:Systematic |Scoping )?Review|(?:Network )?Meta-Analysis|(?:(?:Randomized |Pragmatic |Adaptive )?(?:Controlled|Clinical)|Equivalence) Trial(?:, Phase [IV]{1,3}| Protocol)?|Clinical Study|Case Reports|Published Erratum|Expression of Concern|Retracted Publication|Retraction of Publication|Corrected and Republished Article|(?:Observational|Multicenter|Comparative|Evaluation|Validation|Twin) Study|(?:Practice )?Guideline|Dataset|Lecture|Congress)(?:[,;] |$)){1,8}$/;

/** What relays of feeds, and filters of them, set around a text; nothing of it is the paper's. */
const REMARKS = [
  PUBLICATION_TYPES,
  // The names of images
  /^(?:(?:First|Representative) article figure|Article image|Graphical abstract)(?: \([^()]{1,60}\))?$/i,
  // Of PubMed: "Full text · PubMed"
  /^(?:(?:PDF|HTML|Full text|Abstract|PubMed|PMC|DOI|Europe PMC)(?: ?[·•|] ?|$)){2,6}$/i,
  // Of what people share: "reposts: 2 · likes: 14"
  /^(?:\p{Extended_Pictographic}+ ?· ?)?(?:[a-z]{3,12}: \d{1,6}(?: ?[·•|] ?|$)){2,6}$/iu,
  // Of alerts: the host behind the text, as the name of a link
  /^(?:[a-z\d-]+\.)+(?:com|org|net|edu|gov)$|^(?:[a-z\d-]+\.){2,}[a-z]{2}$/,
  // Filters: the keywords, or the followed authors, that chose the paper
  /^(?:Matche[ds]|(?:Matche[ds]|Tracked|Followed) (?:keywords?|terms?|topics?|queries|authors?|on)|Why (?:included|selected|matched)|(?:Included|Selected) because): .{1,300}$/i,
  // "DOI registration (not publication): 2026-10-07"; years are 2019-20, too
  /^[A-Z][A-Za-z ]{2,40}(?:(?: \([^()]{1,60}\))?: \d{4}-\d\d-\d\d(?:T[\d:.+Z-]+)?| \([^()]{1,60}\): \d{4}-\d\d)$/,
];

/** Many a label says more: this is asked last. */
export const isRelayRemark = (paragraph: string): boolean => REMARKS.some((remark) => remark.test(paragraph));
