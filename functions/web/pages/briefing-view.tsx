import type {
  Briefing,
  BriefingBridge,
  BriefingSentence,
  Evidence,
  SentenceOrigin,
} from '../../briefings/briefing.ts';

export type Citation = { number: number; href: string; title: string };

/** Where a sentence's citation leads; null for a paper that is not in the edition any more. */
export type Cite = (paperId: string) => Citation | null;

const labels: Record<SentenceOrigin, { name: string; says: string }> = {
  'ai-checked': {
    name: 'AI, checked',
    says: 'every number and name in these sentences stands in the cited abstract.',
  },
  extract: { name: 'Extract', says: 'sentences chosen from the abstracts, word for word.' },
  'authors-abstract': { name: 'Author’s abstract', says: 'the authors’ own words.' },
};

type EvidenceProps = { evidence: readonly Evidence[] | undefined; cite: Cite };

/** Opens to the abstracts' sentences that a sentence rests on; nothing where they were not kept. */
export const BriefingEvidence = ({ evidence = [], cite }: EvidenceProps) => {
  const shown = evidence.flatMap(({ paperId, number, text }) => {
    const citation = cite(paperId);
    return citation ? [{ citation, number, text }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <details class="more">
      <summary>What it rests on</summary>
      <ul>
        {shown.map(({ citation, number, text }) => (
          <li>
            <q dir="auto">{text}</q>{' '}
            <span class="note">
              Sentence {number} of the abstract of{' '}
              <a href={citation.href}>
                {citation.number}: <bdi>{citation.title}</bdi>
              </a>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

type SentenceProps = {
  sentence: BriefingSentence;
  cite: Cite;
  labelled: boolean;
  lead?: boolean;
  /** Shows what the sentence rests on. */
  opens: boolean;
};

const Sentence = ({ sentence, cite, labelled, lead = false, opens }: SentenceProps) => (
  <>
    <p class={lead ? 'lead' : 'sentence'}>
      {labelled ? <span class="origin">{labels[sentence.origin].name}</span> : null}
      {sentence.text}
      <sup class="cite">
        {sentence.paperIds
          .map(cite)
          .filter((citation) => citation !== null)
          .map(({ number, href, title }) => (
            <a href={href} aria-label={`${number}: ${title}`} title={title}>
              {number}
            </a>
          ))}
      </sup>
    </p>
    {opens ? <BriefingEvidence evidence={sentence.evidence} cite={cite} /> : null}
  </>
);

const bridgeTitle = ({ fields: [first, second], relation, terms }: BriefingBridge): string => {
  if (relation === null) return `${first} and ${second}: ${terms.join(', ')}`;
  return `${second} ${relation} ${first}`;
};

type Props = {
  briefing: Briefing;
  cite: Cite;
  /** The briefing's own page: bridges between fields too, and each sentence opens to what it rests on. */
  whole?: boolean;
};

export const BriefingText = ({ briefing, cite, whole = false }: Props) => {
  // A sentence rests on its papers: without any of them it is not shown.
  const cited = (sentences: readonly BriefingSentence[]) =>
    sentences.filter(({ paperIds }) => paperIds.some((id) => cite(id) !== null));
  const lead = cited(briefing.lead);
  const themes = briefing.themes
    .map(({ title, sentences }) => ({ title, sentences: cited(sentences) }))
    .filter(({ sentences }) => sentences.length > 0);
  const bridges = (whole ? (briefing.bridges ?? []) : [])
    .map((bridge) => ({ ...bridge, sentences: cited(bridge.sentences) }))
    .filter(({ sentences }) => sentences.length > 0);
  const shown = [...lead, ...[...themes, ...bridges].flatMap(({ sentences }) => sentences)];
  const origins = [...Map.groupBy(shown, ({ origin }) => origin)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([origin]) => origin);
  // What a model wrote is always told from what was copied; else the usual goes without saying.
  const usual = origins.length > 1 && origins.includes('ai-checked') ? null : origins[0];
  return (
    <>
      {lead.map((sentence, place) => (
        <Sentence
          sentence={sentence}
          cite={cite}
          labelled={sentence.origin !== usual}
          lead={place === 0}
          opens={whole}
        />
      ))}
      {themes.map(({ title, sentences }) => (
        <>
          <h3>{title}</h3>
          {sentences.map((sentence) => (
            <Sentence sentence={sentence} cite={cite} labelled={sentence.origin !== usual} opens={whole} />
          ))}
        </>
      ))}
      {bridges.length > 0 ? <h2 class="eyebrow">Between fields</h2> : null}
      {bridges.map((bridge) => (
        <>
          <h3>{bridgeTitle(bridge)}</h3>
          {bridge.sentences.map((sentence) => (
            <Sentence sentence={sentence} cite={cite} labelled={sentence.origin !== usual} opens />
          ))}
        </>
      ))}
      <p class="note">
        {origins.map((origin) => (
          <>
            <strong>
              {labels[origin].name}
              {origins.length > 1 && origin === usual ? ', where nothing else is said' : null}:
            </strong>{' '}
            {labels[origin].says}{' '}
          </>
        ))}
        <a href="/about#briefing">How we check</a>
      </p>
    </>
  );
};
