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

type SentenceProps = { sentence: BriefingSentence; cite: Cite; labelled: boolean; lead?: boolean };

const Sentence = ({ sentence, cite, labelled, lead = false }: SentenceProps) => (
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
);

type Props = { briefing: Briefing; cite: Cite };

export const BriefingText = ({ briefing, cite }: Props) => {
  // A sentence rests on its papers: without any of them it is not shown.
  const cited = (sentences: readonly BriefingSentence[]) =>
    sentences.filter(({ paperIds }) => paperIds.some((id) => cite(id) !== null));
  const lead = cited(briefing.lead);
  const themes = briefing.themes
    .map(({ title, sentences }) => ({ title, sentences: cited(sentences) }))
    .filter(({ sentences }) => sentences.length > 0);
  const shown = [...lead, ...themes.flatMap(({ sentences }) => sentences)];
  const origins = [...new Set(shown.map(({ origin }) => origin))];
  const labelled = origins.length > 1;
  return (
    <>
      {lead.map((sentence, place) => (
        <Sentence sentence={sentence} cite={cite} labelled={labelled} lead={place === 0} />
      ))}
      {themes.map(({ title, sentences }) => (
        <>
          <h3>{title}</h3>
          {sentences.map((sentence) => (
            <Sentence sentence={sentence} cite={cite} labelled={labelled} />
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
