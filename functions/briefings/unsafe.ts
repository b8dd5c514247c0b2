/** Why a sentence may not be shown, whoever wrote it; the rules that need no source. */
export type UnsafeRule = 'address' | 'markup' | 'command';

const address =
  /(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.|\b(?:mailto|javascript|data|tel):\S|\b[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.\p{L}{2,}|\b(?:[a-z0-9-]{2,}\.)+(?:com|org|net|io|ai|edu|gov|dev|app|info|co|me|ly|xyz|site|online|shop|link|click|example|invalid|test|ru|cn|de|uk|eu|fr)\b(?!\s?=)|\b10\.\d{4,9}\/\S|\b(?:arxiv|doi|pmid)\s?:\s?\d|\b\d{1,3}(?:\.\d{1,3}){3}\b|\+\d[\d\s-]{8,}\d|\[dot\]|\bhxxps?\b)/iu;

// LaTeX and chemistry have brackets, braces and carets too; these do not.
const markup =
  /<\/?[a-z!][^>]{0,200}>|<(?:img|script|a|iframe|svg|style|form|meta|link|object|embed|base)\b|&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});|!\[|\[[\p{L}][\p{L}\s]{2,}\]\s?\(|```|(?<!`)`[^`\s][^`]*`(?!`)|^\s*#{1,6}\s|\*\*\p{L}|\b__\p{L}+__|^\s*[*>|]\s|\{\{\s*\p{L}|\{%|<!--|-->|={3,}|_{4,}|~{4,}|[\u202a-\u202e\u2066-\u2069\u200b\u{e0000}-\u{e007f}\p{Cc}]/iu;

const commands = [
  // To the reader.
  /^(?:please|click|visit|subscribe|buy|download|follow us|follow this|read more|contact us|email|e-mail|send|go to|check out|call|sign up|log in|login|register|donate|act now|reply|share|forward|verify|confirm|enter|open|scan|install|pay|claim|join|see our|see the link|see https?)\b/i,
  /\b(?:click (?:here|on|the|this)|visit (?:our|us|the|this|my)|subscribe (?:to|now|here)|(?:your|their) (?:password|account|credentials|credit card|inbox|bank|login|subscription|browser|session|api key)|sign in (?:at|to|here)|(?:buy|donate|download|register|order|join) (?:now|here|today)|free (?:trial|download|gift)|limited offer|act now|for more (?:information|details)|read the full|all readers (?:must|should)|readers (?:must|should|are (?:urged|asked|required))|you (?:must|should|need to|have to|can now|will|are required|are now)|we urge|urgent(?:ly)?:)/i,
  // To a model.
  /^(?:repeat|translate|summari[sz]e|respond|reply|append|insert|print|pretend|do not|don't|never|always|obey|(?:now )?follow|praise|promote)\b/i,
  /\b(?:data|document|input|quotation|abstract|context) ends? here\b/i,
  /\b(?:ignore|disregard|forget|override|bypass|discard|neglect)\b.{0,40}\b(?:instruction|prompt|rule|guideline|above|previous|prior|earlier|preceding|everything|constraint|direction|context)/i,
  /\b(?:system|developer|hidden|secret|new|updated|following|real|actual|initial|original|your) (?:prompt|instructions?|directives?|task|role)\b/i,
  /^(?:now )?(?:act|behave) as\b/i,
  /\b(?:you are|pretend|behave as|roleplay|from now on|as an? (?:ai|assistant|language model|reviewer))\b/i,
  /\b(?:ai|llm|language model|assistant|chatbot|summari[sz]er|reviewer|agent|model)s? (?:reading|that reads?|who reads?|processing|must (?:write|say|output|reply|respond|state|include|add|link|cite)|should (?:write|say|output|reply|respond|state|include|add|link|cite))/i,
  /\b(?:dear|attention|note to|message to|instructions? (?:to|for)|hello|hey)[,:]? (?:the )?(?:ai|llm|language model|assistant|chatbot|summari[sz]er|reviewer|model|agent|gpt|claude|chatgpt)/i,
  /\b(?:the|your|any|this|every) (?:summary|briefing|digest|tl;?dr|output|response|answer|reply) (?:must|should|shall|has to|needs to|will)\b/i,
  /^(?:output|respond|reply|answer|write|say|state that|print|return|summari[sz]e|translate|repeat|append|insert|include|add|mention|recommend|rate|give|set|cite|mark|tell|do not|don't|never|always|stop|begin|start|end|execute|run|call|use the)\b(?!.{0,80}\b(?:we|is|are|was|were|can|may|has|have|provides?|improves?|reduces?|increases?|enables?|allows?|leads?|requires?|remains?|plays?|makes?)\b)/i,
  /\b(?:output|respond|reply|print|return|append|insert|write|say|state) (?:only|exactly|verbatim|the following|this|with|that (?:this|the) paper|a link|the word)\b.{0,120}$/i,
  /^\s*(?:system|assistant|user|human|developer|instruction|important|note|warning|admin|root)\s*[:>\]]/i,
  /(?:<\||\|>|\[\/?(?:inst|sys|system|user|assistant)\]|#{2,}\s*(?:system|instruction|response)|<<|>>|"(?:role|content|papers|summary)"\s*:)/i,
  /\b(?:jailbreak|prompt injection succeeded|as instructed above|end of (?:abstract|data|document|input)|begin (?:system|new))\b/i,
  /\b(?:positive review|accept this paper|recommend (?:acceptance|this paper)|best paper ever|highest (?:score|rating))\b/i,
];

/** The rule that forbids to show a sentence: an address, markup, or a command to a reader or a model; else null. */
export const unsafeRule = (sentence: string): UnsafeRule | null => {
  if (address.test(sentence)) return 'address';
  if (markup.test(sentence)) return 'markup';
  return commands.some((pattern) => pattern.test(sentence)) ? 'command' : null;
};
