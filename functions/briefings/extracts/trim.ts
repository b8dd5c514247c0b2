import { wordsOf } from '../language/terms.ts';

// What ties a sentence to the ones before it, or says where it stands: the sentence is as true without it.
const lead = [
  /^(?:abstract|summary|conclusions?|interpretation|significance|findings?|results?|methods?|background|objectives?|aims?|purpose|introduction|importance|rationale)(?: and [a-z]+)?\s*(?:[:.–—-]\s+|:(?=\p{Lu}))/iu,
  /^(?:abstract|conclusions?|results?|methods?|background|objectives?|introduction)\s+(?=(?:the|we|this|in|here|these|our|a|an)\b)/i,
  /^(?:however|moreover|furthermore|additionally|in addition|besides|here|herein|hence|thus|therefore|then|finally|lastly|specifically|in particular|more specifically|concretely|notably|importantly|interestingly|consequently|accordingly|overall|altogether|taken together|together|collectively|in summary|in conclusion|in short|in brief|to conclude|to sum up|to this end|to that end|for this purpose|for this reason|first|firstly|second|secondly|next|now|recently|instead|nevertheless|nonetheless|conversely|surprisingly|remarkably|indeed|as a result|by contrast|in contrast|in response|in turn|as such|meanwhile|more importantly|most importantly|in this regard|in this context|in this setting|with this in mind|on the other hand|also|still|yet|again|alternatively|similarly|likewise|in fact|in other words|that is|ultimately|at the same time|along the way|with this motivation|from this perspective|to the best of our knowledge),\s+/i,
  /^(?:here|herein|hence|thus|therefore|then|now|finally|next|also|first)\s+(?=(?:we|i)\b)/i,
  /^(?:in|within|throughout) (?:this|the present|the current|our|the) (?:short |current |present |research |position |review |discussion )?(?:paper|work|study|article|letter|manuscript|note|report|chapter|thesis|dissertation|research|contribution|survey|review|preprint|brief|communication|perspective|investigation|project)s?\s*(?:,\s*|(?=(?:we|i|the authors|it is)\b))/i,
  /^to (?:better |further |fully |directly )?\p{L}+ (?:this|these|those|such|both|the above|the aforementioned|that|so)\b[^,]{0,60},\s*(?=(?:we|i|this (?:paper|work|study|article))\b)/iu,
  /^(?:motivated|inspired|driven|prompted|guided|encouraged|informed) by (?:this|these|those|such|the above)\b[^,]{0,60},\s*(?=(?:we|i|this (?:paper|work|study|article))\b)/i,
  /^(?:based|building|drawing|relying|depending|capitali[sz]ing) (?:on|upon) (?:this|these|those|such|the above|our)\b[^,]{0,60},\s*(?=(?:we|i)\b)/i,
  /^(?:in (?:light|view|response|order) (?:of|to) (?:this|these|those|do so|that)|given (?:this|these)|with (?:this|these)|from (?:this|these)|using (?:this|these)|under (?:this|these)|for (?:this|these)|as a (?:first step|step|consequence|remedy|solution|case study))\b[^,]{0,50},\s*(?=(?:we|i)\b)/i,
  /^(?:so|and|but|yet)\s+(?=(?:we|i)\b)/i,
];

// `Though A, we show B`, `A, but we show B`: B is as true alone. A condition (`if`, `when`, `for`) is not given up.
const concession =
  /^(?:(?:while|although|though|whereas|even though|despite|motivated by|inspired by|unlike)\b[^;:.]{8,}?,\s+|[^;:]{8,}?,\s+(?:but|and|so|yet)\s+)(?=(?:here\s+)?we (?:show|prove|find|propose|introduce|present|demonstrate|develop|derive|establish|argue|report|describe|design|study|investigate)\b)/iu;

/** What the authors say of their work in a sentence that first grants something else; null where it grants nothing. */
export const withoutConcession = (sentence: string): string | null => {
  const rest = sentence.replace(concession, '');
  return rest === sentence || wordsOf(rest).length < 8 || !isBalanced(rest) ? null : capitalised(rest);
};

const capitalised = (text: string): string =>
  /^\p{Ll}[\p{Ll}'’-]*(?:[\s,.;:]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** The sentence without what only ties it to its neighbours; its first letter may become a capital. */
export const withoutLead = (sentence: string): string => {
  let rest = sentence;
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const pattern of lead) rest = rest.replace(pattern, '');
  }
  return wordsOf(rest).length >= 5 ? capitalised(rest) : sentence;
};

// Where a sentence can end early and stay true: before a clause that adds to what has been said.
const joint =
  /(?:,\s+(?:(?:and|or)\s+)?(?=(?:(?:in|for|from|of|to|by|under|through|on) which|which|where|who|whose|thereby|thus|therefore|hence|so that|as well as|along with|together with|such as|including|namely|e\.g\.|i\.e\.|in order to|as measured|as evidenced|as demonstrated|and thus|and hence|with (?:a|an|the|no|only|applications?|minimal|little)|by (?:a|the|\p{L}+ing)|using|based on|called|termed|named|inspired|motivated|leading|resulting|allowing|enabling|making|providing|achieving|outperforming|showing|demonstrating|suggesting|indicating|improving|reducing|yielding|offering|giving|leveraging|exploiting|combining|extending|establishing|revealing|highlighting|confirming|supporting|opening|paving|ensuring|avoiding|eliminating|producing|creating|capturing|generali[sz]ing|obtaining|surpassing|requiring|facilitating|supplying|employing|utili[sz]ing|introducing|proposing|corresponding|consistent|comparable|independent of|regardless of)\b)|,\s+and\s+(?=(?:we|i|it|they|then|show|demonstrate|find|prove|discuss|provide|propose|present|evaluate|apply|test|validate|use|compare|analy[sz]e|derive|establish|also|further|illustrate|introduce|develop|study|investigate|report|verify|describe|explore|examine|outperforms?|achieves?|improves?|that|thereby|thus)\b)|\s*;\s+|\s+[–—]\s+|\s+-{1,3}\s+|\s+(?=(?:thereby|in order to|such that|so that|while (?:being|also|maintaining|preserving|retaining|keeping|using|achieving|requiring|reducing|improving))\b)|\s+and\s+(?=(?:show|demonstrate|prove|find|discuss|evaluate|validate|verify|illustrate|apply it|use it|test it|compare it|achieves?|outperforms?)\b))/giu;

// What would change the meaning if it were cut off.
const limiting =
  /\b(?:but|although|though|except|unless|only|provided|if|despite|however|not|no|without|fails?|limited|at the cost|at the expense|whereas|yet|rather than|instead)\b/i;

// A fronted phrase has no main clause before its comma.
const fronted =
  /^(?:while|although|though|since|when|whenever|if|because|by|given|using|unlike|despite|in|for|with|to|as|on|at|from|under|after|before|during|through|across|among|between|motivated|inspired|based|building|compared|contrary|following|whether|both|despite|due|thanks|leveraging|combining|drawing|instead|rather|without|once|until|over|within|beyond)\b/i;

const isBalanced = (text: string): boolean =>
  [
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['“', '”'],
  ].every(([open = '', close = '']) => text.split(open).length === text.split(close).length) &&
  text.split('$').length % 2 === 1 &&
  text.split('"').length % 2 === 1;

const dashes = (text: string): number => text.match(/\s[–—-]{1,3}\s|─|—/g)?.length ?? 0;

const hasVerb =
  /\b(?:is|are|was|were|be|been|can|could|may|might|will|would|has|have|had|does|do|did|must|should|\p{Ll}{2,}(?:s|ed))\b/u;

const shortest = 12;

/** The beginnings of a sentence that say something whole and true, longest first, each ended by a full stop. */
export const wholeBeginnings = (sentence: string): string[] =>
  [...sentence.matchAll(joint)]
    .map(({ index }) => index)
    .filter((end) => {
      const kept = sentence.slice(0, end);
      const left = sentence.slice(end);
      if (!isBalanced(kept) || limiting.test(left) || wordsOf(kept).length < shortest) return false;
      // `A – of which B – does C`: ended inside the dashes, nothing has been said of A.
      if (
        dashes(left) > 0 &&
        (dashes(kept) % 2 === 1 || /^\s*[–—─-]/.test(left) === (dashes(left) % 2 === 0))
      )
        return false;
      // `how the yield of A (B), …`: what it does comes later.
      if (
        /\b(?:that|how|whether|why)\s[^,]*$/i.test(kept) &&
        !hasVerb.test(kept.replace(/^[\s\S]*\b(?:that|how|whether|why)\s/i, ''))
      )
        return false;
      // `A, B, and C`: what ends inside a list is not whole.
      if (
        /^,?\s+(?:and|or|as well as)\b/i.test(left) &&
        /,\s+(?!which|who|that)\S+(?:\s+\S+){0,3}$/i.test(kept)
      )
        return false;
      if (
        /\b(?:both|either|between|neither|from|whether|not only|by|of|the|a|an|and|or|to|in|is|are|that|which)$/i.test(
          kept,
        )
      )
        return false;
      if (
        /\b(?:between|both|either|neither|whether|not only)\b[^,]*$/i.test(kept) &&
        !/\b(?:and|or)\b[^,]*$/i.test(kept)
      )
        return false;
      return !fronted.test(kept) || kept.includes(',');
    })
    .sort((a, b) => b - a)
    .map((end) => `${sentence.slice(0, end).replace(/[\s,;:–—-]+$/u, '')}.`);

// What promises a word that was cut off.
const dangling =
  /(?:[\s,;:–—-]+(?:a|an|the|and|or|of|to|in|on|by|as|at|for|with|from|such|so|more|less|along|well|both|either|between|not only|rather|due|based|even|is|are|be|that|which|whose|its|their|our|this|these))+$/i;

const phraseStart =
  /\s+(?=(?:that|which|where|who|when|while|as|by|with|without|using|via|through|from|for|in|on|at|under|over|across|between|among|during|and|or|to|because|since|than|based|including)\b)/giu;

/** The first `limit` words at most, ended before a phrase by an ellipsis. */
export const cutShort = (sentence: string, limit: number): string => {
  const places = [...sentence.matchAll(phraseStart)]
    .map(({ index }) => index)
    .filter((end) => wordsOf(sentence.slice(0, end)).length <= limit && isBalanced(sentence.slice(0, end)));
  const end = places.at(-1);
  const kept =
    end !== undefined && wordsOf(sentence.slice(0, end)).length >= limit / 2
      ? sentence.slice(0, end)
      : hardCut(sentence, limit);
  return `${kept.replace(dangling, '').replace(/[\s,;:–—-]+$/u, '')} …`;
};

const hardCut = (sentence: string, limit: number): string => {
  const pieces = sentence.split(/(?<=\s)/);
  let kept = '';
  for (const piece of pieces) {
    if (wordsOf(kept + piece).length > limit) break;
    kept += piece;
  }
  return kept.trim() || [...sentence].slice(0, 200).join('');
};
