import type { FollowRecord } from '../../radar/backtest.ts';
import { keywordExcerpt, markedKeyword } from '../../radar/keyword-places.ts';
import type { Answer } from '../../radar/reader.ts';
import { paperPath } from '../addresses.ts';
import { day } from '../dates.ts';
import { backtestSentence } from '../follows/backtest-sentence.ts';
import { matchWords } from '../follows/match-words.ts';
import { FollowButton } from './follow-button.tsx';
import { type Frame, Layout } from './layout.tsx';
import { Marked } from './marked.tsx';

type Props = Frame & {
  record: FollowRecord;
  name: string;
  isFollowed: boolean;
  answers: readonly Answer[];
};

const SHOWN = 100;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const AnswerButton = ({ fields, label }: { fields: Record<string, string>; label: string }) => (
  <form method="post" action="/radar/answers">
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button class="plain" type="submit">
      {label}
    </button>
  </form>
);

type FoundProps = { found: FollowRecord['papers'][number]; name: string; answered: Answer | undefined };

const Answers = ({ found: { paper, match }, answered }: FoundProps) => {
  const fields = { follow: match.follow.value, name: match.matchedName ?? '', paper: paper.id };
  if (answered) return <AnswerButton fields={{ ...fields, mine: 'undo' }} label="Undo: I am not sure" />;
  return (
    <>
      <AnswerButton fields={{ ...fields, mine: 'yes' }} label="Mine" />
      <AnswerButton fields={{ ...fields, mine: 'no' }} label="Not mine" />
    </>
  );
};

const Found = (props: FoundProps) => {
  const { paper, match } = props.found;
  const isAuthor = match.follow.kind === 'author';
  const keyword = match.follow.kind === 'keyword' ? match.follow.value : null;
  const excerpt = keyword === null || !paper.abstract ? null : keywordExcerpt(paper.abstract, keyword);
  return (
    <li>
      <p class="meta">
        {capital(matchWords(match, () => props.name))} · {day(paper.firstSeenAt)}
      </p>
      <p>
        <a href={paperPath(paper.id)}>
          {keyword === null ? (
            <bdi>{paper.title}</bdi>
          ) : (
            <Marked pieces={markedKeyword(paper.title, keyword)} />
          )}
        </a>
      </p>
      {excerpt === null ? null : (
        <p class="excerpt">
          <Marked pieces={excerpt} />
        </p>
      )}
      <div class="answers">
        {isAuthor && (match.level !== 'certain' || props.answered) ? <Answers {...props} /> : null}
        <form method="post" action="/radar/mutes">
          <input type="hidden" name="kind" value="paper" />
          <input type="hidden" name="value" value={paper.id} />
          <button class="plain" type="submit">
            Mute this paper
          </button>
        </form>
      </div>
    </li>
  );
};

/** The papers behind one follow's number, and the questions that only the reader can answer. */
export const FollowRecordPage = ({ record, name, isFollowed, answers, ...frame }: Props) => {
  const { follow, papers } = record;
  const about = answers.filter((answer) => answer.follow === follow.value);
  const refused = about.filter(({ mine }) => !mine);
  return (
    <Layout {...frame} title={`${name} - AcademicHub`}>
      <div class="text">
        <p class="eyebrow">
          <a href="/radar">Your radar</a>
        </p>
        <h1>{name}</h1>
        <p>It {backtestSentence(record)}</p>
        {isFollowed ? null : <FollowButton kind={follow.kind} value={follow.value} />}
        <ul class="found">
          {papers.slice(0, SHOWN).map((found) => (
            <Found
              found={found}
              name={name}
              answered={about.find(({ paperId }) => paperId === found.paper.id)}
            />
          ))}
        </ul>
        {papers.length > SHOWN ? <p class="note">And {papers.length - SHOWN} more.</p> : null}
        {refused.length > 0 ? (
          <>
            <h2 class="eyebrow">Not theirs, as you said</h2>
            <ul class="found">
              {refused.map(({ name: printed, paperId }) => (
                <li>
                  <p>
                    <a href={paperPath(paperId)}>{paperId}</a>, by <bdi>{printed}</bdi>
                  </p>
                  <div class="answers">
                    <AnswerButton
                      fields={{ follow: follow.value, name: printed, paper: paperId, mine: 'undo' }}
                      label="Undo"
                    />
                  </div>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </Layout>
  );
};
