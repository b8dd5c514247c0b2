const subject =
  /(?:\b(?:we|i)|\b(?:this|the present|the current|our|the) (?:paper|work|study|article|letter|manuscript|note|report|survey|review|thesis|research|contribution|tutorial|chapter|analysis)|\bthe authors?)/
    .source;
const adverb =
  /(?:\s+(?:\p{L}+ly|then|thus|hence|here|now|instead))?(?:\s+(?:and\s+\p{L}+ly|aim to|seek to|set out to|attempt to|try to|are able to|were able to|can|will))?/u
    .source;

const makes = new RegExp(
  `${subject}${adverb}\\s+(?:propos|introduc|present|develop|devis|formulat|design|construct|creat|build|built|suggest|advocat|put forward|offer|contribut|pioneer|initiat|address|tackl|revisit|extend|generali[sz]|improv|unif|establish|describ|deriv|obtain|provid|giv|adapt|reformulat|implement)`,
  'iu',
);
const finds = new RegExp(
  `${subject}${adverb}\\s+(?:show|find\\b|finds\\b|found|demonstrat|prov[ei]|report|observ|identif|reveal|discover|argu|contend|posit|hypothesi|uncover|establish|conclude that|confirm|determin|characteri[sz]|detect|elucidat|highlight|achiev|reduc|solv)`,
  'iu',
);
const studies = new RegExp(
  `${subject}${adverb}\\s+(?:stud|investigat|explor|analy[sz]|examin|consider|evaluat|assess|review|survey|discuss|focus|look|measur|estimat|quantif|ask|aim|seek|set out|test|compar|use\\b|uses\\b|used\\b|perform|conduct|appl|model|train|leverag|combin|exploit)`,
  'iu',
);
const here =
  /\b(?:here,?|herein,?|in (?:this|the present|the current|our) (?:\p{L}+ )?(?:paper|work|study|article|letter|manuscript|note|report|survey|review|thesis|research|chapter|contribution),?)\s+(?:we|i|the authors?|a|an|the|it)\b/iu;
const passive =
  /\b(?:is|are|was|were|has been|have been) (?:proposed|introduced|presented|developed|derived|established|demonstrated|shown|proved|proven|described|constructed|investigated|studied|reported|identified|revealed|uncovered|discovered|resolved|determined|obtained|achieved|synthesi[sz]ed|examined|analy[sz]ed|assessed|evaluated)\b/i;
const results =
  /\b(?:results?|findings?|data|analys[ei]s|experiments?|simulations?|evaluations?|observations?|evidence)\b[^.;]{0,60}?\b(?:shows?|showed|suggests?|suggested|indicates?|indicated|reveals?|revealed|demonstrates?|demonstrated|imply|implies|confirms?|confirmed|establish|highlights?|support)\b/i;
const reveals =
  /\b(?:reveals|demonstrates|uncovers|indicates|shows) (?:that|how|the|a|an)\b|\b(?:revealed|demonstrated|indicated|showed) that\b|\bprovides? (?:insights?|evidence)\b/i;
const conclusion = /^(?:conclusions?|interpretation|significance)(?: and [a-z]+)?\s*[:.–—-]?\s/i;
const drawn =
  /^(?:overall|in conclusion|in summary|taken together|together|collectively|altogether|to conclude)\b/i;

// A second announcement, a step of the work, or what becomes of it.
const further =
  /\b(?:we|i) (?:also|further|furthermore|additionally|then|first|next|finally|begin|start|conclude)\b|^(?:finally|moreover|furthermore|additionally|in addition|also|lastly|second|secondly|third|as an application|as a by-?product|along the way|besides)\b/i;
const checking =
  /\b(?:we|i) (?:then |also |further |finally )?(?:evaluate|validate|test|benchmark|verify|compare|conduct|perform|collect|collected|recruited|used|performed|conducted|apply|applied|illustrate|discuss|release|open-?source|hope|believe|expect|envision|thank)\b|\b(?:extensive|numerical|empirical|thorough|comprehensive) (?:experiments?|evaluations?|simulations?|results?|studies)\b|\b(?:code|data|dataset|implementation|source code|models?|materials?|demo|videos?)\b[^.]{0,40}\b(?:available|released|public|open-?sourced?|can be found)\b|\b(?:outperform|state[- ]of[- ]the[- ]art|sota)\b/i;
// What the authors did before.
const earlier =
  /\b(?:we|i) (?:have )?(?:\p{L}+ )?(?:recently|previously|earlier)\b|\b(?:our|my|an?) (?:previous|recent|earlier|prior)\b|\b(?:previous|earlier|prior) (?:study|studies|work)\b/iu;
const outlook =
  /\b(?:future (?:work|research|studies|directions?)|paves? the way|pav(?:e|ing) the way|open(?:s|ing)? (?:up )?(?:new|a|the|avenues|possibilit)|promising (?:direction|avenue|candidate|approach)|further (?:research|studies|work|investigation)|implications? (?:for|of)|is discussed|are discussed|limitations)\b/i;

// What tells the reader why the subject matters, before anything was done.
const background =
  /\b(?:however|it has (?:recently |long |also )?been (?:suggested|shown|proposed|reported|argued|known)|remains? (?:unclear|unknown|elusive|poorly|challenging|difficult|an? (?:open|major|key|significant)|largely|limited|unresolved|scarce)|(?:is|are) (?:critical|crucial|essential|important|widely|vital|central|fundamental|ubiquitous|notoriously|key|known|often|typically|usually|commonly|generally|a (?:key|major|fundamental|central|common|challenging|critical|long-?standing|widely|popular|powerful|promising)|one of|among the)|(?:has|have) (?:become|emerged|long|recently|attracted|gained|received|shown|achieved|led|made|proven|revolutioni|traditionally|historically|been (?:widely|extensively|shown|proposed|used|studied|a|an|the|successful))|little is known|in recent years|over the (?:past|last)|plays? an? (?:important|key|critical|central|crucial|vital|fundamental|essential)|challeng\w+ (?:problem|task|due|because|for)|poses?|suffers?|typically|traditionally|conventional(?:ly)?|existing (?:methods?|approaches?|work|models?|techniques?)|(?:most|many|previous|prior|current) (?:existing |current |prior |previous |of )?(?:methods?|approaches?|work|works|studies|models?|techniques?|research)|growing|increasing(?:ly)? (?:interest|important|popular|attention|demand|used|being)|yet\b|lack of|fails? to|is needed|are needed|despite)\b/i;

/**
 * How much a sentence sounds like what a paper contributes, from about -0.6 (why the subject matters) to 1.4 (what is
 * proposed or found), by its wording and its place among `count` sentences.
 */
export const contribution = (sentence: string, place: number, count: number): number => {
  const announces = makes.test(sentence);
  const tells = finds.test(sentence);
  let score = 0;
  if (announces) score = 1;
  else if (tells) score = 0.9;
  else if (studies.test(sentence)) score = 0.8;
  else if (results.test(sentence)) score = 0.55;
  else if (place > 0 && (passive.test(sentence) || reveals.test(sentence))) score = 0.4;
  if (here.test(sentence)) score = Math.max(score, 0.6) + 0.3;
  if (conclusion.test(sentence)) score = Math.max(score, 0.7) + 0.2;
  else if (drawn.test(sentence)) score += 0.2;
  if (further.test(sentence)) score -= 0.35;
  if (checking.test(sentence)) score -= here.test(sentence) ? 0.1 : 0.4;
  if (outlook.test(sentence)) score -= 0.35;
  if (earlier.test(sentence)) score -= 0.8;
  if (background.test(sentence)) score -= announces || tells ? 0.2 : 0.5;
  // The opening sentence sets the scene, unless it already says what was done.
  if (place === 0 && score < 0.5 && count > 1) score -= count > 2 ? 0.25 : 0.15;
  return score;
};

const pointsBack =
  /^(?:it|they|its|their|he|she|his|her|this|these|those|such|both|another|one such|one of (?:these|them)|the (?:former|latter|same|resulting|proposed|developed|presented|second|third|other|above)|each|to (?:do so|this end)|as such|which|then|therefore|thus|hence|so|instead|similarly|likewise|conversely|in contrast|by contrast|for example|for instance|otherwise|also|moreover|furthermore|additionally|in addition)\b/i;
const standsAlone =
  /^(?:this|these|the (?:present|current)) (?:\p{L}+ )?(?:paper|work|study|article|letter|manuscript|note|report|survey|review|thesis|research|contribution|tutorial|chapter|dissertation|preprint|perspective)s?\b/iu;
const vagueSubject =
  /^(?:our|the|these|this) (?:results?|findings?|data|analys[ei]s|experiments?|method|approach|framework|model|algorithm|system|proposed|technique|architecture|solution|key (?:idea|insight)|idea|main)\b/i;
// `Across four benchmarks it reaches`: nobody has said what.
const lateSubject =
  /^(?:(?!it\b|they\b)[\p{L}\p{N}-]+,?\s){1,6}(?:it|they) (?!is (?:shown|known|possible|clear|found|argued|proved|proven|demonstrated|necessary|important|difficult|hard)|remains|has been)\p{Ll}+/u;
const innerReference =
  /\b(?:this (?:problem|issue|challenge|question|gap|limitation|end|phenomenon|effect|approach|method|framework|setting|result|idea|goal)|these (?:problems|issues|challenges|questions|limitations|methods|models|results|effects|findings)|the (?:former|latter|above|aforementioned)|these|those|(?:does|do) so|such (?!as\b)\p{L}+)\b/iu;

/** How much a sentence leans on the ones before it: 0 for one that can stand alone, about 1 for `It does …`. */
export const dependence = (sentence: string): number => {
  if (standsAlone.test(sentence)) return 0;
  if (
    /^(?:our|the|these|this) (?:results?|findings?|data|analys[ei]s|experiments?|simulations?)\b/i.test(
      sentence,
    )
  )
    return 0.2;
  if (pointsBack.test(sentence) && !/^(?:both|each) (?:of )?(?:the )?\p{L}/iu.test(sentence)) return 1;
  if (vagueSubject.test(sentence) || lateSubject.test(sentence)) return 0.4;
  return innerReference.test(sentence) ? 0.25 : 0;
};
