import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../functions/briefings/briefing.ts';
import { compileEdition } from '../../functions/briefings/compile.ts';
import { splitSentences } from '../../functions/briefings/language/sentences.ts';
import { createApp } from '../../functions/web/app.tsx';
import { deps, memoryStore, samples } from '../briefings/papers.ts';
import { makeFakeWebServices } from '../fakes/web-services.ts';
import { makeClient } from './client.ts';

const day = '2026-06-18';
const papers = samples();

const compiled = async () => {
  const briefings = memoryStore();
  await compileEdition(day, deps(papers, { briefings }));
  const { services } = makeFakeWebServices({ papers }, { briefings });
  return { ...makeClient(createApp(services)), briefings };
};

const details = (html: string) =>
  DomUtils.getElementsByTagName('details', parseDocument(html)).map((element) => ({
    summary: DomUtils.textContent(DomUtils.getElementsByTagName('summary', element)).trim(),
    quotes: DomUtils.getElementsByTagName('q', element).map((quote) => DomUtils.textContent(quote)),
  }));

describe('the page of a briefing', () => {
  it('opens every sentence to the sentences of the abstracts that it rests on, without a script', async () => {
    const { get, briefings } = await compiled();
    const { body } = await get(`/briefings/${day}`);
    const briefing = (await briefings.get(day, 'en')) as Briefing;
    const shown = [...briefing.lead, ...briefing.themes.flatMap(({ sentences }) => sentences)];
    const opened = details(body);
    expect(opened.length).toBeGreaterThanOrEqual(shown.length);
    const known = new Set(papers.flatMap(({ abstract }) => splitSentences(abstract ?? '')));
    for (const { quotes } of opened) {
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) expect(known).toContain(quote);
    }
  });

  it('has one for each field, and none for others', async () => {
    const { get, briefings } = await compiled();
    const fields = (await briefings.get(day, 'en'))?.fields ?? [];
    expect(fields).toContain('Computer science');
    const { status, body } = await get(`/briefings/${day}?field=computer-science`);
    expect(status).toBe(200);
    expect(body).toContain('The briefing: Computer science');
    expect((await get(`/briefings/${day}?field=astrology`)).status).toBe(404);
  });

  it('shows what a model wrote as text, and links only to our own papers', async () => {
    const briefings = memoryStore();
    await compileEdition(day, deps(papers.slice(0, 9), { briefings }));
    const stored = (await briefings.get(day, 'en')) as Briefing;
    const text = '<script>alert(1)</script> see [x](javascript:alert(1))';
    await briefings.put({
      ...stored,
      lead: [
        {
          text,
          paperIds: [papers[0]!.id],
          origin: 'ai-checked',
          evidence: [{ paperId: papers[0]!.id, number: 1, text }],
        },
      ],
    });
    const { services } = makeFakeWebServices({ papers: papers.slice(0, 9) }, { briefings });
    const { body } = await makeClient(createApp(services)).get(`/briefings/${day}`);
    expect(body).not.toContain('<script>alert');
    const links = DomUtils.getElementsByTagName('a', parseDocument(body)).map(
      ({ attribs }) => attribs.href ?? '',
    );
    for (const href of links) expect(href).not.toMatch(/^javascript|evil/);
  });
});
