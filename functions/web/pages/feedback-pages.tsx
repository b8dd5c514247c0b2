import type { Paper } from '../../papers/paper.ts';
import type { Feedback, FeedbackAction } from '../../readers/feedback-token.ts';
import type { Question } from '../../readers/give-feedback.ts';
import { paperPath } from '../addresses.ts';
import type { Frame } from './layout.tsx';
import { MessagePage } from './message-page.tsx';

export type Said = FeedbackAction | 'undo';

type ButtonProps = { token: string; answer: Said; label: string; isPlain?: boolean };

const AnswerButton = ({ token, answer, label, isPlain = false }: ButtonProps) => (
  <form method="post" action={`/feedback?${new URLSearchParams({ token })}`}>
    <input type="hidden" name="answer" value={answer} />
    <button class={isPlain ? 'plain' : 'primary'} type="submit">
      {label}
    </button>
  </form>
);

type Props = Frame & { about: Feedback; question: Question | null; token: string };

const titleOf = ({ action, author }: Feedback, question: Question | null) => {
  if (action === 'mute-paper') return 'Mute this paper?';
  if (action === 'follow') return `Follow ${author ?? 'this author'}?`;
  return question ? `Is this the ${question.follow} whom you follow?` : 'You do not follow this author';
};

const Choices = ({ about, question, token }: Pick<Props, 'about' | 'question' | 'token'>) => {
  if (about.action === 'mute-paper') return <AnswerButton token={token} answer="mute-paper" label="Mute" />;
  if (about.action === 'follow') return <AnswerButton token={token} answer="follow" label="Follow" />;
  if (!question) return null;
  return (
    <>
      <p>
        The paper is signed <strong>{question.name}</strong>. What you say decides about this paper, and is a
        hint for others signed in the same way.
      </p>
      <div class="answers">
        <AnswerButton token={token} answer="mine" label="Mine: yes" isPlain={about.action !== 'mine'} />
        <AnswerButton
          token={token}
          answer="not-mine"
          label="Not mine: somebody else"
          isPlain={about.action === 'mine'}
        />
      </div>
    </>
  );
};

export const FeedbackPage = ({
  about,
  question,
  paper,
  token,
  ...frame
}: Props & { paper: Paper | null }) => (
  <MessagePage {...frame} eyebrow="Your radar" title={titleOf(about, question)}>
    <p>
      <a href={paperPath(about.paperId)}>
        <bdi>{paper?.title ?? about.paperId}</bdi>
      </a>
    </p>
    <Choices about={about} question={question} token={token} />
    <p class="note">
      All of it is on <a href="/radar">your radar</a>.
    </p>
  </MessagePage>
);

const sentences: Record<Said, (about: Feedback, question: Question | null) => string> = {
  mine: (_, question) =>
    question
      ? `Papers signed ${question.name} count as probably by ${question.follow} from now on.`
      : 'You do not follow this author, so nothing was changed.',
  'not-mine': (_, question) =>
    question
      ? `This paper is not by the ${question.follow} whom you follow.`
      : 'You do not follow this author, so nothing was changed.',
  'mute-paper': () => 'No digest mentions this paper again.',
  follow: ({ author }) => `You follow ${author ?? 'this author'} now.`,
  undo: () => 'Your answer is forgotten.',
};

export const FeedbackDonePage = ({ about, question, said, token, ...frame }: Props & { said: Said }) => (
  <MessagePage {...frame} eyebrow="Your radar" title="Noted, thank you">
    <p>{sentences[said](about, question)}</p>
    {question && (said === 'mine' || said === 'not-mine') ? (
      <AnswerButton token={token} answer="undo" label="Undo" isPlain />
    ) : null}
    <p class="note">
      All of it is on <a href="/radar">your radar</a>.
    </p>
  </MessagePage>
);
