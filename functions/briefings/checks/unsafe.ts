import { asSeen } from '../language/letters.ts';

/** Why a sentence may not be shown, whoever wrote it; the rules that need no source. */
export type UnsafeRule = 'address' | 'markup' | 'command';

const address =
  /(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.|\b(?:mailto|javascript|data|tel):\S|\b[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.\p{L}{2,}|\b(?:[a-z0-9-]{2,}\.)+(?:com|org|net|io|ai|edu|gov|dev|app|info|co|me|ly|xyz|site|online|shop|link|click|example|invalid|test|ru|cn|de|uk|eu|fr)\b(?!\s?=)|\b10\.\d{4,9}\/\S|\b(?:arxiv|doi|pmid)\s?:\s?\d|\b\d{1,3}(?:\.\d{1,3}){3}\b|\+\d[\d\s-]{8,}\d|\[dot\]|\b[\p{L}\p{N}-]{2,} dot (?:com|org|net|io|example|info)\b|\bhxxps?\b)/iu;

// LaTeX, chemistry and inequalities have brackets, braces and carets too; these do not.
const markup =
  /<\/?(?:a|abbr|b|base|body|br|button|code|data|details|div|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|link|math|meta|object|ol|p|pre|q|script|span|strong|style|sub|sup|svg|system|table|td|tr|u|ul|video)(?:\s+[\w-]+\s*=[^<>]{0,300}|\s*\/?)>|<(?:a|embed|iframe|img|object|script|svg)\s+\w+\s*=|<!--|-->|<!\w|&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});|!\[|\[\p{L}[\p{L}\s]{2,}\]\(|```|(?<!`)`[^`\s][^`]*`(?!`)|^\s*#{1,6}\s|\*\*\p{L}|\b__\p{L}+__|^\s*[*>|]\s|\{\{\s*\p{L}|\{%|={3,}|_{4,}|~{4,}|[\u202a-\u202e\u2066-\u2069\u200b\u{e0000}-\u{e007f}\p{Cc}]/iu;

// Papers on language models speak of prompts, instructions and attention; these patterns are about being addressed.
const machine =
  '(?:ai|llm|language model|assistant|chatbot|summari[sz]er|reviewer|agent|gpt|claude|chatgpt)s?';
const tells =
  '(?:write|say|output|reply|respond|answer|state|include|add|link|cite|rate|praise|recommend|mention|accept|ignore)';

const commands = [
  // To the reader.
  /^(?:please|click|visit|subscribe|buy|download|read more|contact (?:us|me|the author)|check out|sign up|log in|login|donate|act now|follow us|see our)\b/i,
  /^(?:call|email|e-mail|send|go|register|reply|share|forward|verify|confirm|enter|open|scan|install|pay|claim|join|order|transfer|contact)\s+(?:the|this|that|your|our|my|here|now|to|us|me|it|\S*@|\+?\d)/i,
  /\b(?:click (?:here|below)|click (?:on )?(?:the|this) (?:link|button)|visit (?:us|(?:our|my) (?:\w+ )?(?:site|website|page|shop|store))|subscribe (?:to our|now|here)|your (?:password|account|credentials|credit card|inbox|bank|login|subscription|browser|session|api key)|sign in (?:at|to|here|again)|(?:buy|donate|download|register|order|join) (?:now|here|today)|free (?:trial|download|gift)|limited offer|(?:open|download|view) (?:or \w+ )?(?:the|this) (?:pdf|snapshot)|act now|for more (?:information|details)|read the full|readers (?:must|should|are (?:urged|asked|required))|you (?:must|should|need to|have to|can now|will|are required|are now|are an?\b|are the\b)|we urge|our (?:shop|newsletter|website|homepage|social media))/i,
  /^urgent\b|\burgent(?:ly)?:/i,
  // To a model.
  /^(?:repeat|translate|summari[sz]e|respond|reply|append|insert|print|pretend|do not|don't|never|always|obey|(?:now )?follow (?:the|these|this|my|our)|praise|promote|now (?:answer|write|follow|act|say)|(?:now )?(?:act|behave) as)\b/i,
  /(?:^|[.;:,!]\s*|\b(?:please|now|must|should|you|instead)\s+)(?:ignore|disregard|forget|override|discard|bypass)\s+(?:all|any|every|everything|your|the|these|those|previous|prior|earlier|above)\b.{0,40}\b(?:instructions?|prompts?|rules?|guidelines?|above|before|messages?|everything)\b/i,
  /\b(?:system|developer|hidden|secret) prompt\b|\b(?:new|updated|real|actual) instructions?\s*(?:[:.]|follow)|\byour (?:task|instructions?|role|output|response|answer|summary)\b/i,
  /\b(?:you are|from now on|as an? ai\b(?! \w+ (?:that|for|which)))/i,
  new RegExp(
    `\\b${machine} (?:(?:that )?(?:is |are )?(?:reads?|reading|processing) this|(?:must|should) ${tells})\\b`,
    'i',
  ),
  new RegExp(
    `^(?:dear|hello|hey|note to|message to|attention[,:!])[,:]? (?:the |all |any )?${machine}\\b`,
    'i',
  ),
  new RegExp(`\\b(?:if|when|since) you(?:'re| are) (?:an? |the )?${machine}\\b`, 'i'),
  /\b(?:the|this|every) (?:summary|briefing|digest|tl;?dr) (?:must|should|shall|has to|needs to|will)\b/i,
  /^(?:output|answer|write|say|state|return|include|add|mention|recommend|rate|give|set|cite|mark|tell|stop|begin|start|end|execute|run|call|use)\s+(?:the|this|that|your|our|my|only|exactly|it|us|me|an?|all|every|no|in|with|["“'])(?!.{0,80}\b(?:we|is|are|was|were|can|may|has|have)\b)/i,
  /\b(?:respond|reply) (?:only|with)\b|\b(?:output|say|write|print) (?:exactly|verbatim)\b|\bsay that (?:this|the) paper\b/i,
  /^\s*(?:system|assistant|user|human|developer|instruction|important|note|warning|admin|root)\s*[:>\]]/i,
  /<\||\|>|\[\/?(?:inst|sys|system|user|assistant)\]|#{2,}\s*(?:system|instruction|response)|"(?:role|content|papers|summary)"\s*:/i,
  /\b(?:jailbreak(?:ed)? now|as instructed above|(?:end of|begin) (?:abstract|data|document|input|system)|(?:data|document|input|quotation|abstract|context) ends? here)\b/i,
  /\b(?:give (?:a )?positive review|accept this paper|recommend (?:acceptance|this paper)|best paper ever|rate this paper|mark (?:all )?other papers)\b/i,
];

/** The rule that forbids to show a sentence: an address, markup, or a command to a reader or a model; else null. */
export const unsafeRule = (sentence: string): UnsafeRule | null => {
  const rule = ruleFor(sentence);
  if (rule !== null || isPlain.test(sentence)) return rule;
  // Dressed up, it reads the same.
  const seen = asSeen(sentence);
  return seen === sentence ? null : ruleFor(seen);
};

const isPlain = /^[\x20-\x7e]*$/;

const ruleFor = (sentence: string): UnsafeRule | null => {
  if (address.test(sentence)) return 'address';
  if (markup.test(sentence)) return 'markup';
  return commands.some((pattern) => pattern.test(sentence)) ? 'command' : null;
};
