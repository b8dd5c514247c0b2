import type { Briefing, BriefingSentence, SentenceOrigin } from '../../briefings/briefing.ts';

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

const Sentence = ({
  sentence,
  cite,
  labelled,
}: {
  sentence: BriefingSentence;
  cite: Cite;
  labelled: boolean;
}) => {
  const citations = sentence.paperIds.map(cite).filter((citation) => citation !== null);
  return (
    <>
      {labelled ? <span class="origin">{labels[sentence.origin].name}</span> : null}
      {sentence.text}
      {citations.length > 0 ? (
        <sup class="cite">
          {citations.map(({ number, href, title }) => (
            <a href={href} aria-label={`${number}: ${title}`} title={title}>
              {number}
            </a>
          ))}
        </sup>
      ) : null}
    </>
  );
};

type Props = { briefing: Briefing; cite: Cite };

export const BriefingText = ({ briefing, cite }: Props) => {
  const sentences = [...briefing.lead, ...briefing.themes.flatMap((theme) => theme.sentences)];
  const origins = [...new Set(sentences.map(({ origin }) => origin))];
  const labelled = origins.length > 1;
  return (
    <>
      {briefing.lead.map((sentence, place) => (
        <p class={place === 0 ? 'lead' : undefined}>
          <Sentence sentence={sentence} cite={cite} labelled={labelled} />
        </p>
      ))}
      {briefing.themes.map((theme) => (
        <>
          <h3>{theme.title}</h3>
          {theme.sentences.map((sentence) => (
            <p>
              <Sentence sentence={sentence} cite={cite} labelled={labelled} />
            </p>
          ))}
        </>
      ))}
      <p class="note">
        {origins.map((origin) => (
          <>
            <strong>{labels[origin].name}:</strong> {labels[origin].says}{' '}
          </>
        ))}
        <a href="/about#briefing">How we check</a>
      </p>
    </>
  );
};
