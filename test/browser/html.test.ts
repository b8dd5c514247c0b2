import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { createApp } from '../../functions/web/app.tsx';
import { briefing, catalogue, papers, states } from '../fakes/edition.ts';
import { aPaper } from '../fakes/papers.ts';
import { makeFakeWebServices } from '../fakes/web-services.ts';
import { makeClient } from '../web/client.ts';

const validate = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // Names that a role may have (WAI-ARIA 1.2 allows one on `math`) are axe's to judge, in a browser.
    'aria-label-misuse': ['error', { elements: { exclude: ['math'] } }],
    // How the source is written, rather than what it means.
    'long-title': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'attribute-boolean-style': 'off',
    'no-inline-style': 'error',
  },
});

const complaints = async (html: string): Promise<string[]> => {
  const report = await validate.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages
      .filter(({ severity }) => severity === 2)
      .map(
        ({ ruleId, message, line, column }) =>
          `${ruleId}: ${message} (${line}:${column}) ${html.split('\n')[line - 1]?.slice(column - 1, column + 80)}`,
      ),
  );
};

it('every public page is valid HTML', async () => {
  const mathematical = aPaper('2611.77', {
    title: 'Mass of $x_{\\mathrm{c}}^2$ in $\\sqrt{s}=13\\,\\text{TeV}$',
    firstSeenAt: '2026-11-23T03:00:00.000Z',
  });
  const { services } = makeFakeWebServices({
    papers: [...papers, mathematical],
    briefings: [briefing],
    catalogue,
    states,
  });
  const { get } = makeClient(createApp(services));
  const found: Record<string, string[]> = {};
  for (const path of [
    '/',
    '/?author=Truong+Xuan+Khanh&source=arxiv-cs-ai&field=computer-science&announcement=cross&q=norm&shuffle=abc',
    '/?q=nothinglikeit',
    '/?date=2026-11-22',
    '/papers/url:hostile',
    '/papers/arxiv:2611.77',
    '/papers/doi:10.1038/s41586-026-00001-1',
    '/authors/khanh%7Ct?name=Truong+Xuan+Khanh',
    '/briefings/2026-11-23',
    '/editions',
    '/sources',
    '/about',
    '/subscribe?kind=author&value=Ada+Lovelace',
    '/sign-in',
    '/nothing',
  ])
    found[path] = await complaints((await get(path)).body);
  for (const [path, errors] of Object.entries(found)) expect(errors, path).toEqual([]);
});
