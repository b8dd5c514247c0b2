import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FeedError } from '../../functions/feeds/feed-error.ts';
import { parseFeed } from '../../functions/feeds/parse.ts';
import type { AnnouncedPaper } from '../../functions/papers/paper.ts';

/** Real documents of publishers, kept outside of the repository. What is expected was read in them by eye. */
const folder = new URL('../../../shared/feeds/', import.meta.url);
const isThere = existsSync(folder);

const papersIn = (name: string): AnnouncedPaper[] =>
  parseFeed(readFileSync(new URL(name, folder)), { source: null, contentType: null }).papers;
const namesOf = (paper: AnnouncedPaper | undefined): string[] | undefined =>
  paper?.authors.map(({ name }) => name);
const byId = (papers: AnnouncedPaper[], id: string): AnnouncedPaper => {
  const found = papers.find((paper) => paper.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

/** File and number of entries, as the list beside the documents says; null where the list is not there. */
const listed: [string, number][] = isThere
  ? readFileSync(new URL('INDEX.tsv', folder), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      // The list counts the journal's title in the one result of this document as a second one.
      .map(([name = '', , , , entries = '0']) => [
        name,
        name.endsWith('search_xml_2018.xml') ? 1 : Number(entries),
      ])
  : [];

describe.skipIf(!isThere)('real documents: every entry is a paper with an id, a title and a link', () => {
  test.each(listed.filter(([name]) => !name.includes('error')))('%s: %i', (name, entries) => {
    const papers = papersIn(name);
    expect(papers).toHaveLength(entries);
    for (const paper of papers) {
      expect(paper.title).not.toMatch(/^$|<\/|&[a-z]+;|\ufffd/);
      expect(paper.url).toMatch(/^https?:/);
      expect(paper.id).toMatch(/^(?:doi:10\.|arxiv:|url:)/);
      for (const author of paper.authors) expect(author.name).not.toMatch(/[<>@;]|,.*,|\bet al\b|^and /);
    }
  });
});

describe.skipIf(!isThere)('real documents', () => {
  test('ACS: [ASAP] and new pages side by side', () => {
    const papers = papersIn('acs/mirror_jacs_2026-08.xml');
    expect(papers).toHaveLength(150);
    expect(papers.every(({ identifiers }) => identifiers.doi?.startsWith('10.1021/jacs.'))).toBe(true);
    expect(papers.filter(({ title }) => title.startsWith('['))).toEqual([]);
    expect(papers[0]).toMatchObject({
      id: 'doi:10.1021/jacs.6c12595',
      title: 'Direct Decarboxylative Borylation via Radical-Organometallic Relay',
      authors: [],
      publishedAt: '2026-08-22T01:02:08.000Z',
      announcement: 'published',
    });
    expect(papers[0]?.abstract).toMatch(
      /^Alkyl boronic acids and esters are indispensable building blocks in synthesis,/,
    );
    expect(papers[3]?.abstract).toContain(
      'generating −OH groups which subsequently react with water to form H₃O⁺.',
    );
    const asap = papers.filter(({ venue }) => venue === 'Journal of the American Chemical Society');
    expect(asap).toHaveLength(87);
    expect(asap.every(({ abstract }) => abstract === null)).toBe(true);
    expect(byId(papers, 'doi:10.1021/jacs.6c11493')).toMatchObject({
      title:
        'Beyond Thermal Limits: Manipulating Reactive Intermediate Coverages and Turnover Rates via Visible Photon-Mediated Catalysis on Rh-Doped Perovskite Oxides',
      publishedAt: '2026-07-23T19:39:03.000Z',
      url: 'https://doi.org/10.1021/jacs.6c11493',
    });
  });

  test('arXiv’s API', () => {
    expect(() => papersIn('arxiv-api/error_incorrect_id.xml')).toThrow(
      expect.objectContaining({
        kind: 'error-document',
        message: expect.stringContaining('incorrect id format for abc'),
      }),
    );
    expect(papersIn('arxiv-api/query_zero_results_2025-11.xml')).toEqual([]);
    expect(papersIn('arxiv-api/id_1605.08386.xml')).toEqual([
      {
        id: 'arxiv:1605.08386',
        identifiers: { arxiv: '1605.08386', arxivVersion: 1, doi: null, pmid: null },
        title: 'Heat-bath random walks with Markov bases',
        authors: [
          { name: 'Caprice Stanley', orcid: null, affiliation: null, group: false },
          { name: 'Tobias Windisch', orcid: null, affiliation: null, group: false },
        ],
        abstract: expect.stringMatching(
          /^Graphs on lattice points are studied .* is an expander in fixed dimension\.$/,
        ),
        url: 'https://arxiv.org/abs/1605.08386',
        publishedAt: '2016-05-26T17:59:46.000Z',
        announcement: 'new',
        categories: ['math.CO', 'math.ST'],
        venue: 'arXiv',
        source: 'arxiv',
      },
    ]);
    const [old] = papersIn('arxiv-api/id_astro-ph_0601001.xml');
    expect(old).toMatchObject({
      id: 'arxiv:astro-ph/0601001',
      authors: [
        { name: 'Andrew Gould', affiliation: 'Ohio State' },
        { name: 'Susan Dorsher', affiliation: 'Ohio State' },
        { name: 'B. Scott Gaudi', affiliation: 'CfA' },
        { name: 'Andrzej Udalski', affiliation: 'Warsaw University Observatory' },
      ],
    });
    expect(old?.abstract).toContain('spectroscopic-followup limit of V_max<17.5. Hence,');
    const all = papersIn('arxiv-api/query_all_all_2025-11.xml');
    expect(all).toHaveLength(10);
    expect(namesOf(all[9])).toEqual([
      'Tahere Fallahi Serish',
      'Seyed Ali Hosseini Mansoori',
      'Fereshteh Felegary',
      'Özgür Akarsu',
      'Mohamad Sami',
    ]);
    const maestro = papersIn('arxiv-api/query_au_del_maestro_2018.xml');
    expect(maestro).toHaveLength(10);
    expect(maestro[0]).toMatchObject({
      id: 'doi:10.1142/s021797921244002x',
      identifiers: { arxiv: '1201.4869', arxivVersion: 1 },
      publishedAt: '2012-01-23T21:15:02.000Z',
      announcement: 'new',
      venue: 'arXiv',
    });
    expect(maestro[2]?.title).toBe(
      'From stripe to checkerboard order on the square lattice in the presence of quenched disorder',
    );
    expect(maestro[4]).toMatchObject({ publishedAt: '2013-03-27T20:00:04.000Z', announcement: 'replace' });
    expect(maestro.some(({ abstract }) => abstract?.includes("R\\'{e}nyi entanglement entropy"))).toBe(true);
    const codon = papersIn('arxiv-api/query_codon_2026.xml');
    expect(codon).toHaveLength(4);
    expect(codon[2]).toMatchObject({
      identifiers: { arxiv: '1804.11249', arxivVersion: 3 },
      announcement: 'replace',
    });
    const mathematics = papersIn('arxiv-api/query_mathNT_2026-06-29.xml');
    expect(mathematics).toHaveLength(5);
    expect(mathematics[1]).toMatchObject({
      id: 'doi:10.1016/j.jnt.2026.04.004',
      identifiers: { arxiv: '2606.28227' },
    });
    expect(namesOf(mathematics[1])).toEqual([
      'Andrzej Dąbrowski',
      'Salah Eddine Rihane',
      'Gökhan Soydan',
      'Paul M. Voutier',
    ]);
    expect(mathematics[1]?.abstract).toContain('integers $n, s, t$ and $m > 2$. All solutions');
    expect(mathematics[3]?.title).toBe('Stability of the exterior cube $γ$-factors for $\\mathrm{GL}(6)$');
  });

  test('arXiv’s feeds', () => {
    expect(papersIn('arxiv-rss/atom_cs_weekend_empty_2025-11-23.xml')).toEqual([]);
    const atom = papersIn('arxiv-rss/atom_cs.LG_2026-09-25.xml');
    expect(atom.map(({ announcement }) => announcement)).toEqual(['new', 'cross', 'replace']);
    expect(atom[0]).toMatchObject({
      id: 'doi:10.1109/mapr72750.2026.11685822',
      identifiers: { arxiv: '2609.28553', arxivVersion: 1 },
      url: 'https://arxiv.org/abs/2609.28553',
      publishedAt: '2026-09-25T04:00:00.000Z',
      categories: ['cs.LG', 'cs.AI'],
      source: 'arxiv-cs-lg',
    });
    expect(namesOf(atom[0])).toEqual([
      'Quang Minh Nguyen',
      'Thuy Quynh Nguyen',
      'Duc Minh Le',
      'Ho Nhat Minh Nguyen',
      'Thanh Long Dai Doan',
      'Trong Nghia Nguyen',
    ]);
    expect(atom[0]?.abstract).toMatch(/^Drug toxicity prediction is critical/);
    const ai = papersIn('arxiv-rss/rss2_cs.AI_2026-04-27.xml');
    expect(ai.map(({ id }) => id)).toEqual(['arxiv:2604.21935', 'arxiv:2604.21936', 'arxiv:2604.21937']);
    expect(ai.map(({ authors }) => authors.length)).toEqual([2, 18, 17]);
    expect(ai[1]?.abstract).toContain('\\textbf{adaptability}, the ability');
    const several = papersIn('arxiv-rss/rss2_multi_2026-09-24.xml');
    expect(several.map(({ announcement }) => announcement)).toEqual(['new', 'new', 'cross', 'replace']);
    expect(several[2]).toMatchObject({
      id: 'doi:10.1093/bioinformatics/btac431',
      identifiers: { arxiv: '2205.06398', arxivVersion: 2 },
    });
    const passedOn = papersIn('arxiv-rss/republished_rss2_2026-08-22.xml');
    expect(passedOn).toHaveLength(169);
    expect(
      passedOn.every(({ venue, url }) => venue === 'arXiv' && url?.startsWith('https://arxiv.org/abs/2')),
    ).toBe(true);
    // 25 announced as new and 90 first versions without a word about it; 15 announced as replaced and 9 later versions.
    const kinds = Object.groupBy(passedOn, ({ announcement }) => announcement);
    expect(
      [kinds.new, kinds.cross, kinds.replace, kinds['replace-cross']].map((list) => list?.length),
    ).toEqual([115, 21, 24, 9]);
    expect(passedOn[2]).toMatchObject({
      identifiers: { arxiv: '2602.10038', arxivVersion: 2 },
      announcement: 'replace-cross',
      publishedAt: '2026-08-21T04:00:00.000Z',
    });
    expect(
      passedOn.filter(({ abstract }) => abstract === null || /Announce Type|^Abstract/.test(abstract)),
    ).toEqual([]);
  });

  test('bioRxiv: API, feeds of two ages, a scraped search page', () => {
    const api = papersIn('biorxiv/api_details_2026-08.json');
    expect(api).toHaveLength(10);
    expect(api[0]).toMatchObject({
      id: 'doi:10.64898/2026.07.31.741992',
      publishedAt: '2026-08-01T00:00:00.000Z',
      announcement: 'new',
      categories: ['animal behavior and cognition'],
      venue: 'bioRxiv',
    });
    expect(api[0]?.authors).toEqual([
      { name: 'M. Loconsole', orcid: null, affiliation: 'University of Padova', group: false },
      { name: 'C. Xue', orcid: null, affiliation: null, group: false },
      { name: 'E. Garcia-Pelegrin', orcid: null, affiliation: null, group: false },
    ]);
    expect(api[2]).toMatchObject({ id: 'doi:10.1101/2025.04.11.648403', announcement: 'replace' });
    expect(api[2]?.abstract).toContain('a cystathionine-β-synthase (CBS) domain-containing protein');
    expect(namesOf(api[3])).toEqual(['J. R. Scherrer', 'J. M. White', 'A. N. D. Plump', 'M. S. Fee']);
    expect(api[6]?.authors).toHaveLength(13);

    const biochemistry = papersIn('biorxiv/rdf_biochemistry_2018-03.xml');
    expect(biochemistry).toHaveLength(30);
    expect(biochemistry[0]).toMatchObject({
      id: 'doi:10.1101/287961',
      title:
        'Influence of SNF1 complex on growth, glucose metabolism and mitochondrial respiration of Saccharomyces cerevisiae',
      url: 'http://biorxiv.org/cgi/content/short/287961v1',
      publishedAt: '2018-03-23T00:00:00.000Z',
      announcement: 'new',
      source: 'biorxiv-biochemistry',
    });
    expect(namesOf(biochemistry[0])).toEqual([
      'C. Martinez-Ortiz',
      'A. Carrillo-Garmendia',
      'B. F. Correa-Romero',
      'M. Canizal-Garcia',
      'J. C. Gonzalez-Hernandez',
      'C. Regalado-Gonzalez',
      'I. K. Olivares-Marin',
      'L. A. Madrigal-Perez',
    ]);
    expect(biochemistry[2]?.abstract).toContain('correlated strongly (r=0.91; p<0.001). The Bland-Altman');

    const plants = papersIn('biorxiv/rdf_plant_biology_2019-08.rdf.xml');
    expect(plants).toHaveLength(30);
    expect(namesOf(plants[0])).toEqual([
      ...[
        'M. Kaur',
        'A. Shukla',
        'S. Kanwar',
        'V. Shukla',
        'G. Kaur',
        'S. Sharma',
        'A. Kumar',
        'S. Aggarwal',
      ],
      ...['K. K. Bhati', 'P. Pandey', 'K. Mazumder', 'V. Rishi', 'A. K. Pandey'],
    ]);
    expect(namesOf(plants[5])).toEqual([
      ...[
        'R. Hickman',
        'M. Pereira Mendes',
        'M. C. Van Verk',
        'A. J. H. Van Dijken',
        'J. Di Sora',
        'K. Denby',
      ],
      ...['C. C. M. J. Pieterse', 'S. C. M. Van Wees'],
    ]);
    expect(namesOf(plants[6])).toEqual(['a. Zhang', 'x. jiang', 'x. zhang']);

    const scraped = papersIn('biorxiv/scraped_search_atom_afm_2026-01.xml');
    expect(scraped).toHaveLength(10);
    expect(namesOf(scraped[0])).toEqual(['Shingo Fukuda', 'Akihiro Otomo', 'Ryota Iino', 'Toshio Ando']);
    expect(scraped[0]).toMatchObject({
      id: 'doi:10.64898/2025.12.22.695957',
      abstract: null,
      // Only the moment of the scraping is known.
      publishedAt: null,
      venue: 'bioRxiv',
    });
    expect(scraped.map(({ announcement }) => announcement).filter((kind) => kind === 'replace')).toHaveLength(
      1,
    );
  });

  test('Cell', () => {
    const papers = papersIn('cell/rdf_cell_2015-11.xml');
    expect(papers).toHaveLength(34);
    expect(papers[0]).toMatchObject({
      id: 'doi:10.1016/j.cell.2015.10.050',
      venue: 'Cell',
      publishedAt: '2015-11-06T00:00:00.000Z',
      source: 'cell',
    });
    expect(namesOf(papers[0])).toHaveLength(15);
    expect(namesOf(papers[0])?.[4]).toBe('Mareike K.S. van Duijl-Richter');
    expect(papers.flatMap(({ authors }) => authors).filter(({ group }) => group)).toEqual([
      { name: 'The Cancer Genome Atlas Research Network', orcid: null, affiliation: null, group: true },
    ]);
    expect(papers.filter(({ authors }) => authors.length === 0)).toHaveLength(3);
  });

  test('ChemRxiv: each version once or twice, all versions one paper', () => {
    const papers = papersIn('chemrxiv/mirror_rss2_2026-08-21.xml');
    expect(papers).toHaveLength(150);
    expect(new Set(papers.map(({ id }) => id)).size).toBe(109);
    expect(papers[0]).toMatchObject({
      id: 'doi:10.26434/chemrxiv.15007735',
      identifiers: { doi: '10.26434/chemrxiv.15007735/v1' },
      publishedAt: '2026-08-21T12:14:34.000Z',
      announcement: 'new',
      venue: 'ChemRxiv',
    });
    expect(papers[2]).toMatchObject({
      identifiers: { doi: '10.26434/chemrxiv.10002006/v3' },
      announcement: 'replace',
    });
  });

  test('Crossref, and a relay that puts its record into the description', () => {
    const works = papersIn('crossref/works_2026.json');
    expect(works.map(({ venue }) => venue)).toEqual([
      'International Journal of Humanities, Social Sciences and Education',
      'World Health & Population',
      'Statistica Sinica',
      'Statistica Sinica',
      'Statistica Sinica',
      'International Journal of Innovation and Learning',
    ]);
    expect(works.map(({ authors }) => authors.length)).toEqual([0, 6, 2, 1, 6, 3]);
    expect(works.map(({ publishedAt }) => publishedAt?.slice(0, 10))).toEqual([
      '2106-01-01',
      '2104-03-31',
      '2029-01-01',
      '2029-01-01',
      '2029-01-01',
      '2028-01-01',
    ]);
    const relay = papersIn('crossref-relay/scs_elsevier_rss2_2026-07.xml');
    expect(relay).toHaveLength(125);
    expect(
      relay.every(({ venue, abstract }) => venue === 'Sustainable Cities and Society' && abstract === null),
    ).toBe(true);
    expect(namesOf(relay[0])).toEqual(['Qikang Zhao', 'Liang Gao', 'Qingyan Meng', 'Xuewen Lei']);
    expect(namesOf(relay[4])).toEqual([
      ...[
        'Hsiao-Yun Lee',
        'Chia-Wei Hsu',
        'Ji-Ting Ho',
        'Pei-Yi Wong',
        'Aji Kusumaning Asri',
        'Chieh-Ying Chen',
      ],
      ...['Wei-Shan Chin', 'Yue-Leon Guo'],
    ]);
    expect(relay.flatMap(({ authors }) => authors).filter(({ name }) => /et al|,/.test(name))).toEqual([]);
  });

  test('Econometrica, eLife, Europe PMC', () => {
    const econometrica = papersIn('econ/relay_econometrica_2026-08.xml');
    expect(econometrica).toHaveLength(12);
    expect(econometrica[0]).toMatchObject({
      id: 'doi:10.3982/ecta22451',
      categories: [],
      publishedAt: '2026-07-01T00:00:00.000Z',
    });
    expect(namesOf(econometrica[0])).toEqual(['John Hassler', 'Per Krusell', 'Conny Olovsson']);
    const [digest] = papersIn('elife/rss2_digests.xml');
    expect(digest).toMatchObject({
      title: 'Splitting up',
      authors: [],
      venue: 'eLife',
      publishedAt: '2020-10-01T13:28:04.000Z',
    });
    const [article] = papersIn('elife/rss2_latest_one_24authors.xml');
    expect(article).toMatchObject({
      id: 'doi:10.7554/elife.13964',
      url: 'https://elifesciences.org/articles/13964',
      categories: ['Cancer Biology', 'Cell Biology'],
    });
    expect(article?.authors).toHaveLength(24);
    expect(article?.authors[0]?.name).toBe('Anke Hartung');
    expect(article?.abstract).toMatch(
      /^The TMPRSS2:ERG gene fusion is common in androgen receptor \(AR\) positive/,
    );
    const [data] = papersIn('europepmc/search_xml_2018.xml');
    expect(data).toMatchObject({
      id: 'doi:10.1016/j.dib.2017.05.031',
      identifiers: { pmid: '28616450' },
      title:
        'Climate, weather, socio-economic and electricity usage data for the residential and commercial sectors in FL, U.S.',
      authors: [{ name: 'Sayanti Mukhopadhyay' }, { name: 'Roshanak Nateghi' }],
      publishedAt: '2017-05-22T00:00:00.000Z',
      venue: 'Data in Brief',
    });
  });

  test('Nature: research, news, corrections', () => {
    const papers = papersIn('nature/rdf_nature_2023-04-07.xml');
    expect(papers).toHaveLength(75);
    expect(papers.flatMap(({ authors }) => authors)).toHaveLength(795);
    expect(papers.filter(({ authors }) => authors.length === 0)).toHaveLength(14);
    expect(byId(papers, 'doi:10.1038/s41586-023-05874-3').authors).toHaveLength(326);
    // Six say nothing but the title again.
    expect(papers.filter(({ abstract }) => abstract === null)).toHaveLength(6);
    expect(papers.filter(({ abstract }) => /Published online|doi/.test(abstract ?? ''))).toEqual([]);
    expect(byId(papers, 'doi:10.1038/s41586-023-05899-8').title).toBe(
      'A LaCl₃-based lithium superionic conductor compatible with lithium metal',
    );
    expect(byId(papers, 'doi:10.1038/s41586-023-05912-0').title).toBe(
      'The NK cell receptor NKp46 recognizes ecto-calreticulin on ER-stressed cells',
    );
    expect(byId(papers, 'doi:10.1038/s41586-023-05766-6').title).toBe(
      'A close quasar pair in a disk–disk galaxy merger at z = 2.17',
    );
    const communications = papersIn('nature/republished_ncomms_rss2_2026-08.xml');
    expect(communications).toHaveLength(11);
    expect(communications[0]).toMatchObject({
      id: 'doi:10.1038/s41467-026-76606-0',
      venue: 'Nature Communications',
    });
    expect(communications[0]?.abstract).toMatch(/^The authors demonstrate a de-occluding metalens/);
    expect(communications[1]?.abstract).toBeNull();
  });

  test('OpenAlex', () => {
    const works = papersIn('openalex/works_2026-08.json');
    expect(works).toHaveLength(6);
    expect(works.map(({ venue }) => venue)).toEqual([
      'Zenodo',
      'Zenodo',
      'BMC Bioinformatics',
      'Frontiers in Surgery',
      null,
      'Radiological Physics and Technology',
    ]);
    expect(works[0]).toMatchObject({ announcement: 'new', authors: [{ name: 'David Coates', orcid: null }] });
    expect(works[2]).toMatchObject({
      id: 'doi:10.1186/s12859-026-06583-0',
      identifiers: { arxiv: '2510.08703', pmid: null },
      announcement: 'published',
      authors: [
        { name: 'Linfeng Wang', orcid: '0000-0003-0464-7250' },
        { name: 'Susana Campino', orcid: '0000-0003-1403-6138' },
        { name: 'Taane G. Clark', orcid: '0000-0001-8985-9265' },
        { name: 'Jody E. Phelan', orcid: '0000-0001-8323-7019' },
      ],
    });
    expect(works[2]?.abstract).toMatch(
      /^Motivation Positive selection is a key evolutionary force in Mycobacterium/,
    );
    expect(works[5]).toMatchObject({ identifiers: { pmid: '42530795' }, abstract: null });
  });

  test('PsyArXiv, PubMed, RSC, Science, ScienceDirect', () => {
    const psyarxiv = papersIn('psyarxiv/bot_rss2_ja_2026-01.xml');
    expect(psyarxiv).toHaveLength(49);
    expect(psyarxiv[0]).toMatchObject({
      title: 'ベイズ的AikenのV：内容妥当性の信頼区間と確率的ルール',
      url: 'https://osf.io/c9f6t',
      announcement: 'new',
      authors: [],
    });

    const pubmed = papersIn('pubmed/republished_rss2_korea_2026-07.xml');
    expect(pubmed).toHaveLength(150);
    expect(pubmed[0]).toMatchObject({
      identifiers: { pmid: '42493816', doi: null },
      url: 'https://pubmed.ncbi.nlm.nih.gov/42493816/',
      publishedAt: '2026-07-24T10:00:00.000Z',
    });
    expect(pubmed.filter(({ abstract }) => abstract === null)).toHaveLength(10);

    const rsc = papersIn('rsc/mirror_chem_sci_2026-08.xml');
    expect(rsc).toHaveLength(98);
    expect(new Set(rsc.map(({ id }) => id)).size).toBe(94);
    expect(rsc[0]).toMatchObject({
      id: 'doi:10.1039/d6sc05138c',
      title:
        'Stereocontrolled entry to borylated piperidines via stepwise dearomative carboboration of pyridines',
      abstract: null,
    });
    expect(namesOf(rsc[0])).toEqual([
      'Laxman D. Khalse',
      'William DeSnoo',
      'Yin-Peng Lou',
      'Dean J Tantillo',
      'Zackaria Nairoukh',
    ]);
    expect(rsc.filter(({ authors, abstract }) => authors.length === 0 || abstract !== null)).toEqual([]);

    const science = papersIn('science/rdf_twis_2017-06.xml');
    expect(science).toHaveLength(69);
    expect(science[0]).toMatchObject({
      id: 'doi:10.1126/science.356.6343.1134-a',
      publishedAt: '2017-06-15T17:29:47.000Z',
      venue: 'Science',
      categories: ['Botany', 'Microbiology'],
    });
    expect(science.map(namesOf)).toContainEqual(['C. Ash', 'K. L. Mueller']);
    expect(science.every(({ identifiers, abstract }) => identifiers.doi !== null && abstract === null)).toBe(
      true,
    );

    const elsevier = papersIn('sciencedirect/mirror_ejmech_2026-08.xml');
    expect(elsevier).toHaveLength(100);
    expect(elsevier[0]).toMatchObject({
      identifiers: { doi: null },
      url: 'https://www.sciencedirect.com/science/article/pii/S0223523426006896',
      publishedAt: '2026-08-21T19:47:55.000Z',
      venue: 'European Journal of Medicinal Chemistry',
      abstract: null,
    });
    expect(namesOf(elsevier[0])).toEqual([
      ...[
        'Sebastian Rykowski',
        'Daria Różycka',
        'Marta Orlicka-Płocka',
        'Dorota Gurda-Woźna',
        'Marta Denel-Bobrowska',
      ],
      ...['Agnieszka Fedoruk-Wyszomirska', 'Andrzej Bąk', 'Eliza Wyszko', 'Agnieszka B. Olejniczak'],
    ]);
    expect(elsevier.filter(({ title }) => /<|&/.test(title))).toEqual([]);
  });

  test('every document, cut in half, is refused', () => {
    for (const directory of readdirSync(folder, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )) {
      for (const name of readdirSync(new URL(`${directory.name}/`, folder))) {
        const bytes = readFileSync(new URL(`${directory.name}/${name}`, folder));
        const half = bytes.subarray(0, bytes.length >> 1);
        expect(() => parseFeed(half, { source: null, contentType: null }), name).toThrow(FeedError);
      }
    }
  });
});
