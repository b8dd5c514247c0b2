import type { Child } from 'hono/jsx';
import { type Frame, Layout } from './layout.tsx';

type Props = Frame & { title: string; eyebrow?: string; children: Child };

/** One thing said: an answer, a question with a button, an error. */
export const MessagePage = ({ title, eyebrow, children, ...frame }: Props) => (
  <Layout {...frame} title={`${title} - AcademicHub`}>
    <div class="text">
      {eyebrow ? <p class="eyebrow">{eyebrow}</p> : null}
      <h1>{title}</h1>
      {children}
    </div>
  </Layout>
);
