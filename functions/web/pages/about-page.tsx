import type { Frame } from './layout.tsx';
import { MessagePage } from './message-page.tsx';

export const AboutPage = (frame: Frame) => (
  <MessagePage {...frame} title="How it works">
    <p>
      AcademicHub watches preprint servers and journals, and mails each reader the few papers that matter to
      them. You follow authors, words, categories and sources; at your own hour of the day a digest names the
      papers, and why each one is there.
    </p>
    <h2 class="eyebrow">The edition</h2>
    <p>
      An edition is what was first seen on one UTC day. Versions, cross-lists, several sources and the pair of
      preprint and journal article are one paper, shown once.
    </p>
    <h2 class="eyebrow" id="briefing">
      The briefing
    </h2>
    <p>
      Each sentence cites the papers it rests on. Sentences labelled “AI, checked” were written by a model and
      then checked without one: the cited papers exist, and every number and name stands in a cited abstract;
      what fails is dropped. “Extract” means that sentences were chosen from the abstracts, word for word.
      “Author’s abstract” is what it says. No label promises that a paper is right.
    </p>
    <h2 class="eyebrow">Names</h2>
    <p>
      Two people may share a name, and one person may sign in several ways. An author filter therefore shows
      everything that may be meant, and a digest says how sure it is.
    </p>
    <h2 class="eyebrow">Your address</h2>
    <p>
      Nobody is subscribed without the click in the letter, and one click in any mail ends it. There is no
      password: links in letters sign you in. Everything held about you can be exported and deleted on your
      radar page. No page loads anything from elsewhere, and the only cookie keeps you signed in.
    </p>
    <h2 class="eyebrow">What is not promised</h2>
    <p>
      Completeness: a source that does not answer is named on the <a href="/sources">sources page</a>, and its
      papers come later. Judgement: the order of a list is no ranking of quality.
    </p>
  </MessagePage>
);
