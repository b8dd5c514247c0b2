import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  normaliseArxivId,
  normaliseDoi,
  paperId,
  splitVersionedDoi,
} from '../../functions/papers/identifiers.ts';
import { cleanUrl, doiUrl, identifiersOfUrl, versionOfUrl } from '../../functions/papers/link.ts';

describe('DOIs', () => {
  test.each<[string, string | null]>([
    ['10.1038/S41586-023-05999-5', '10.1038/s41586-023-05999-5'],
    ['doi:10.1101/287961', '10.1101/287961'],
    ['doi: 10.3390/x1', '10.3390/x1'],
    ['info:doi/10.1126/science.356.6343.1134-a', '10.1126/science.356.6343.1134-a'],
    ['https://doi.org/10.3982/ECTA22451', '10.3982/ecta22451'],
    ['http://dx.doi.org/10.1021/jacs.6c12595', '10.1021/jacs.6c12595'],
    ['10.1016/S0092-8674(15)01406-3', '10.1016/s0092-8674(15)01406-3'],
    ['10.1016/j.cell.2015.10.050).', '10.1016/j.cell.2015.10.050'],
    [
      '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
      '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
    ],
    ['https://doi.org/10.1000%2F182', '10.1000/182'],
    ['hwp:resource-id:sci;356/6343/1134-a', null],
    ['10.1038', null],
    ['10.1038/', null],
    ['see 10.1038/x', null],
  ])('%s', (text, expected) => {
    expect(normaliseDoi(text)).toBe(expected);
  });

  test('normalising twice is normalising once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (suffix) => {
        const once = normaliseDoi(`10.1234/${suffix}`);
        if (once !== null) expect(normaliseDoi(once)).toBe(once);
      }),
    );
  });

  test.each<[string, string, number | null]>([
    ['10.26434/chemrxiv.15007735/v1', '10.26434/chemrxiv.15007735', 1],
    ['10.26434/chemrxiv-2024-abcde-v2', '10.26434/chemrxiv-2024-abcde', 2],
    ['10.21203/rs.3.rs-123456/v3', '10.21203/rs.3.rs-123456', 3],
    ['10.31234/osf.io/abcde_v2', '10.31234/osf.io/abcde', 2],
    ['10.20944/preprints202401.0001.v1', '10.20944/preprints202401.0001', 1],
    ['10.7554/elife.13964', '10.7554/elife.13964', null],
    ['10.7554/elife.88888.2', '10.7554/elife.88888', 2],
    ['10.1021/jacs.6c12595', '10.1021/jacs.6c12595', null],
  ])('the version in %s', (doi, common, version) => {
    expect(splitVersionedDoi(doi)).toEqual({ doi: common, version });
  });
});

test.each<[string, { id: string; version: number | null } | null]>([
  ['2606.18465', { id: '2606.18465', version: null }],
  ['arXiv:2606.18465v2', { id: '2606.18465', version: 2 }],
  ['oai:arXiv.org:2604.21935v1', { id: '2604.21935', version: 1 }],
  ['http://arxiv.org/abs/cond-mat/0412498v1', { id: 'cond-mat/0412498', version: 1 }],
  ['https://arxiv.org/pdf/1605.08386v1.pdf', { id: '1605.08386', version: 1 }],
  ['math.GT/0309136', { id: 'math/0309136', version: null }],
  ['10.48550/arXiv.2606.18465', { id: '2606.18465', version: null }],
  ['https://doi.org/10.48550/arxiv.2510.08703', { id: '2510.08703', version: null }],
  ['2613.18465', null],
  ['10.1038/2606.18465', null],
  ['1234.5', null],
])('arXiv id %s', (text, expected) => {
  expect(normaliseArxivId(text)).toEqual(expected);
});

test('a paper is known by its DOI, else by its arXiv id, else by its address', () => {
  const url = 'https://www.example.org/paper/1';
  expect(paperId({ doi: '10.1234/x', arxiv: '2606.18465' }, url)).toBe('doi:10.1234/x');
  expect(paperId({ doi: null, arxiv: '2606.18465' }, url)).toBe('arxiv:2606.18465');
  expect(paperId({ doi: '10.26434/chemrxiv.1/v2', arxiv: null }, url)).toBe('doi:10.26434/chemrxiv.1');
  const byAddress = paperId({ doi: null, arxiv: null }, url);
  expect(byAddress).toMatch(/^url:[0-9a-f]{24}$/);
  expect(paperId({ doi: null, arxiv: null }, 'http://example.org/paper/1/')).toBe(byAddress);
  expect(paperId({ doi: null, arxiv: null }, 'http://example.org/paper/2')).not.toBe(byAddress);
});

describe('links', () => {
  test.each<[string, string | null]>([
    [
      ' http://biorxiv.org/cgi/content/short/287961v1?rss=1\n',
      'http://biorxiv.org/cgi/content/short/287961v1',
    ],
    ['https://x.org/a?id=1&utm_source=f&dgcid=rss_sd_all#top', 'https://x.org/a?id=1'],
    [
      'https://pubmed.ncbi.nlm.nih.gov/42493816/?utm_source=O&fc=1&ff=2&v=2.20.0',
      'https://pubmed.ncbi.nlm.nih.gov/42493816/',
    ],
    ['http://dx.doi.org/10.1021/JACS.6c1', 'https://doi.org/10.1021/jacs.6c1'],
    ['/content/1', 'https://base.org/content/1'],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['ht\ntp://evil.org/', null],
    ['https:\\\\evil.org', null],
    ['https://good.org@evil.org/', null],
    ['mailto:x@y.org', null],
    ['', null],
  ])('%j', (link, expected) => {
    expect(cleanUrl(link, 'https://base.org/feed')).toBe(expected);
  });

  test.each<[string, string | null]>([
    ['https://pubs.acs.org/jacsat/article/doi/10.1021/jacs.6c12595/5291658/Direct', '10.1021/jacs.6c12595'],
    [
      'https://academic.oup.com/qje/advance-article/doi/10.1093/qje/qjae001/7654321?rss=1',
      '10.1093/qje/qjae001',
    ],
    ['https://www.biorxiv.org/content/10.1101/2025.06.30.662321v1.full', '10.1101/2025.06.30.662321'],
    ['https://onlinelibrary.wiley.com/doi/full/10.1002/adma.1?af=R', '10.1002/adma.1'],
    ['https://projecteuclid.org/journals/x/volume-32/issue-3/x/10.3150/25-BEJ1.short', '10.3150/25-bej1'],
    ['https://osf.io/preprints/psyarxiv/abcde_v2?view_only=', '10.31234/osf.io/abcde_v2'],
    ['https://osf.io/preprints/psyarxiv/discover', null],
    ['https://osf.io/abcde', null],
    [
      'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0312345',
      '10.1371/journal.pone.0312345',
    ],
    ['https://www.nature.com/articles/s41586-023-05999-5', '10.1038/s41586-023-05999-5'],
    ['https://elifesciences.org/articles/109999', '10.7554/elife.109999'],
    ['https://elifesciences.org/reviewed-preprints/109999v2', '10.7554/elife.109999'],
    ['https://elifesciences.org/digests/109999/lamps', null],
    ['https://www.researchsquare.com/article/rs-9999991/v2', '10.21203/rs.3.rs-9999991/v2'],
    ['https://scipost.org/SciPostPhys.21.5.123', '10.21468/scipostphys.21.5.123'],
    ['https://scipost.org/SciPostPhys', null],
    ['https://peerj.com/articles/29991/', '10.7717/peerj.29991'],
    ['https://peerj.com/articles/cs-2991.pdf', '10.7717/peerj-cs.2991'],
    ['https://peerj.com/articles/index.xml', null],
    ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567', '10.2139/ssrn.1234567'],
    ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567&dgcid=ejournal', '10.2139/ssrn.1234567'],
    ['http://ssrn.com/abstract=1234567', '10.2139/ssrn.1234567'],
    ['https://papers.ssrn.com/sol3/cf_dev/AbsByAuth.cfm?per_id=1234567', null],
    ['https://www.example.org/peerj.com/articles/29991', null],
    ['https://link.springer.com/article/10.1007/s12345-024-0123-4/fulltext', '10.1007/s12345-024-0123-4'],
    ['https://doi.org/10.48550/arXiv.2606.18465', null],
    ['https://example.org/10.1', null],
  ])('the DOI in %s', (link, expected) => {
    expect(identifiersOfUrl(link).doi).toBe(expected);
  });

  test('versions, arXiv and PubMed ids in addresses', () => {
    expect(versionOfUrl('https://www.biorxiv.org/content/10.1101/2025.06.01.657242v2')).toBe(2);
    expect(versionOfUrl('http://biorxiv.org/cgi/content/short/287961v3?rss=1')).toBe(3);
    expect(versionOfUrl('https://chemrxiv.org/doi/full/10.26434/chemrxiv.1/v4?af=R')).toBe(4);
    expect(versionOfUrl('https://www.nature.com/articles/s41586-023-05999-5')).toBeNull();
    for (const address of ['papers.example.org/arxiv/2606.18465v3', 'ar5iv.org/abs/2606.18465v3'])
      expect(identifiersOfUrl(`https://${address}`).arxiv).toEqual({ id: '2606.18465', version: 3 });
    expect(identifiersOfUrl('https://papers.example.org/2026/2606.18465').arxiv).toBeNull();
    expect(identifiersOfUrl('https://arxiv.org/abs/2606.18465v3').arxiv).toEqual({
      id: '2606.18465',
      version: 3,
    });
    expect(identifiersOfUrl('https://ui.adsabs.harvard.edu/abs/2026arXiv261112345D/abstract').arxiv).toEqual({
      id: '2611.12345',
      version: null,
    });
    expect(identifiersOfUrl('https://ui.adsabs.harvard.edu/abs/2009arXiv0912.1234D').arxiv?.id).toBe(
      '0912.1234',
    );
    expect(identifiersOfUrl('https://ui.adsabs.harvard.edu/abs/2026MNRAS.545.1234D').arxiv).toBeNull();
    expect(identifiersOfUrl('https://europepmc.org/article/MED/41211111').pmid).toBe('41211111');
    expect(identifiersOfUrl('https://europepmc.org/article/PPR/PPR41211').pmid).toBeNull();
    expect(identifiersOfUrl('https://pubmed.ncbi.nlm.nih.gov/42493816/?x=1').pmid).toBe('42493816');
    expect(doiUrl('10.1002/(sici)1:8<6::a>3.0.co;2-o#x')).toBe(
      'https://doi.org/10.1002/(sici)1:8%3C6::a%3E3.0.co;2-o%23x',
    );
  });
});
