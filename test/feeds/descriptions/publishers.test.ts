import { readsAs } from './reads-as.ts';

readsAs([
  [
    'Atypon',
    'PNAS Lamps, Volume 123, Issue 33, August 2026. <br/>SignificanceLamps glow.',
    { venue: 'PNAS Lamps', abstract: 'Lamps glow.' },
  ],
  ['Taylor & Francis', 'Volume 40, Issue 5, March 2026, Page 1-20<br/>. ', {}],
  ['Chicago', 'Journal of Lamps, Ahead of Print. <br/>', { venue: 'Journal of Lamps' }],
  [
    'SIAM',
    'SIAM Lamps, Volume 48, Issue 4, Page 1-20, August 2026. <br/> Abstract. Lamps glow.',
    { venue: 'SIAM Lamps', abstract: 'Lamps glow.' },
  ],
  [
    'Springer',
    '<h3 class="a-plus-plus">Abstract</h3><p class="a-plus-plus">Lamps glow.</p>',
    { abstract: 'Lamps glow.' },
  ],
  [
    'Elsevier',
    '<p>Available online 5 August 2026</p><p><b>Source:</b> Lamps, Part B</p><p>Author(s): A. Roe</p>',
    { date: '2026-08-05T00:00:00.000Z', venue: 'Lamps', authors: 'A. Roe' },
  ],
  [
    'ACS',
    '<div><cite>Journal of Lamps</cite></div><div>DOI: 10.1021/jl.1</div>',
    { venue: 'Journal of Lamps', doi: '10.1021/jl.1' },
  ],
  [
    'PubMed',
    '<p>Lamps. 2026 Aug;12(3):4-5. doi: 10.1234/x.1. eCollection 2026 Aug.</p><p>Lamps glow.</p><p>PMID:123 | PMC:PMC9 | DOI:10.1234/x.1</p>',
    {
      venue: 'Lamps',
      date: '2026-08-01T00:00:00.000Z',
      doi: '10.1234/x.1',
      pmid: '123',
      abstract: 'Lamps glow.',
    },
  ],
  [
    'PubMed, two months',
    '<p>Lamps. 2026 Jan-Feb;12(1):e4. doi: 10.1234/x.1. Epub 2025 Dec 30.</p><p>Lamps glow.</p>',
    { venue: 'Lamps', date: '2026-01-01T00:00:00.000Z', doi: '10.1234/x.1', abstract: 'Lamps glow.' },
  ],
  [
    'Copernicus',
    '<b>A title</b><br> Jane Roe and Li Na<br> Atmos. Lamp. Phys., 26, 1–20, https://doi.org/10.5194/x-1-2026, 2026<br> Lamps float.',
    {
      venue: 'Atmos. Lamp. Phys.',
      doi: '10.5194/x-1-2026',
      authors: 'Jane Roe and Li Na',
      abstract: 'Lamps float.',
    },
  ],
  [
    'Copernicus, a preprint',
    'EGUsphere, https://doi.org/10.5194/x-2026-1, 2026<br> Preprint under review for ALP (discussion: open, 0 comments)<br> Lamps float.',
    { venue: 'EGUsphere', doi: '10.5194/x-2026-1', abstract: 'Lamps float.' },
  ],
  [
    'a short abstract of RePEc',
    'By: Jane Roe (MIT) ; John Doe<br>Abstract: Lamps glow.<br>Keywords: lamps<br>JEL: A1<br>Date: 2026-09',
    { authors: 'Jane Roe (MIT) ; John Doe', date: '2026-09-01T00:00:00.000Z', abstract: 'Lamps glow.' },
  ],
  ['iScience, subjects alone', 'Computer science; Lamps; Machine learning', {}],
  [
    'DSpace',
    'Title: Lamps\nAuthors: Roe, Jane; Doe, John\nAbstract: They glow.',
    { authors: 'Roe, Jane; Doe, John', abstract: 'They glow.' },
  ],
  [
    'DSpace without an abstract',
    'Title: Lamps\nAuthors: Roe, Jane; Doe, John',
    { authors: 'Roe, Jane; Doe, John' },
  ],
  ['CNKI', '&lt;正&gt;灯光。', { abstract: '灯光。' }],
  [
    'SciELO',
    '<p><b>Silva, Ana Maria</b> ; <b>Souza, João</b></p><p>RESUMO As lâmpadas brilham.</p>',
    { authors: 'Silva, Ana Maria; Souza, João', abstract: 'As lâmpadas brilham.' },
  ],
  [
    'SSRN',
    'Posted 13 Aug 2026<br/>By Jane Roe and John Doe<br/><br/>Lamps glow.',
    { date: '2026-08-13T00:00:00.000Z', authors: 'Jane Roe and John Doe', abstract: 'Lamps glow.' },
  ],
  [
    'APS, accepted',
    '<p>Lamps glow.</p>[Phys. Rev. Lett.] Accepted Thu Aug 13, 2026',
    { date: '2026-08-13T00:00:00.000Z', abstract: 'Lamps glow.' },
  ],
  [
    'AMS',
    'Trans. Amer. Lamp Soc. 379 (2026), 5123-5160.<br/>Abstract, references and article information',
    { venue: 'Trans. Amer. Lamp Soc.' },
  ],
  [
    'ACL Anthology',
    'Jane Roe | John van Doe. Proceedings of the Lamps (Volume 1). 2026.',
    {
      authors: 'Jane Roe | John van Doe',
      venue: 'Proceedings of the Lamps (Volume 1)',
      date: '2026-01-01T00:00:00.000Z',
    },
  ],
  [
    'RePEc',
    'By: Roe, Jane ; Doe, John<br/>Lamps glow.<br/>Date: 2026-07<br/>URL: https://d.repec.org/x',
    { authors: 'Roe, Jane ; Doe, John', date: '2026-07-01T00:00:00.000Z', abstract: 'Lamps glow.' },
  ],
  [
    'PLOS, where the entry names nobody',
    '<p>by Jane Roe, John Doe, the LAMP Consortium</p>\nLamps glow.',
    { authors: 'Jane Roe, John Doe, the LAMP Consortium', abstract: 'Lamps glow.' },
  ],
  ['INFORMS', 'Lamp Science, Articles in Advance. <br/>', { venue: 'Lamp Science' }],
  [
    'Optica',
    'Opt. Lamps <b>34</b>(17), 30123-30140 (2026).<br>Lamps glow.<br><a href="x">[PDF]</a>',
    { venue: 'Opt. Lamps', abstract: 'Lamps glow.' },
  ],
  [
    'JMLR, open source software',
    'Jane Roe; (100):1&#8722;6, 2026. (Machine Learning Open Source Software Paper)',
    { authors: 'Jane Roe', date: '2026-01-01T00:00:00.000Z' },
  ],
  [
    'JMLR with links',
    'Jane Roe, John Doe; 27(199):1−45, 2026. <br>[<a href="a">abs</a>][<a href="b">pdf</a>][<a href="c">bib</a>]',
    { authors: 'Jane Roe, John Doe', date: '2026-01-01T00:00:00.000Z' },
  ],
  [
    'Dagstuhl',
    'Authors: Jane Roe, John Doe, and Ann Poe\n\nAbstract: Lamps glow.',
    { authors: 'Jane Roe, John Doe, and Ann Poe', abstract: 'Lamps glow.' },
  ],
  [
    'Magtech',
    '灯光学报. 2026, 41(4): 1201-1212. https://doi.org/10.9999/lamps1<br/>灯发光。',
    { venue: '灯光学报', doi: '10.9999/lamps1', abstract: '灯发光。' },
  ],
  [
    'Nature through a translator',
    '<p>《自然·灯》，在线发表：2026 年 8 月 15 日； <a href="https://example.org/l">doi:10.1038/s41999-026-00001-0</a></p>灯发光。',
    { doi: '10.1038/s41999-026-00001-0', abstract: '灯发光。' },
  ],
  [
    'Nature through a translator that translates "doi" too',
    '<p>《自然》，在线发表：2026 年 8 月 15 日；<a href="https://example.org/l">号码：10.1038/s41999-026-00001-0</a></p>灯发光。',
    { doi: '10.1038/s41999-026-00001-0', abstract: '灯发光。' },
  ],
  ['BIS', 'BIS Working Papers No 1999 by Jane Roe and John Doe', { authors: 'Jane Roe and John Doe' }],
  [
    'Quantum',
    'Lamps Today 10, 1999 (2026). https://doi.org/10.9999/q-2026-08-12-1999 Lamps glow.',
    { venue: 'Lamps Today', doi: '10.9999/q-2026-08-12-1999', abstract: 'Lamps glow.' },
  ],
  [
    'Dialnet',
    'Autores: Juana Roe, Juan Doe<br/>Localización: Lámparas, ISSN 0018-2141, Vol. 86, Nº 284, 2026, págs. 701-730<br/>Resumen: Las lámparas brillan.',
    { authors: 'Juana Roe, Juan Doe', abstract: 'Las lámparas brillan.' },
  ],
  [
    'EPrints with the DOI in its citation',
    "A title <br/> <span class='person_name'>Roe, Jane</span> and <span class='person_name'>Doe, John</span> (2026) <a href='x'>A title.</a> <em>Lamps</em>, 20 (11). (<a href='http://dx.doi.org/10.9999/x.1'>doi:10.9999/x.1</a>). ",
    { authors: 'Roe, Jane; Doe, John', doi: '10.9999/x.1' },
  ],
  [
    'names with their institutions in italics',
    '<div><p>Jane van der Roe, <em>University of Light;</em> John Doe and Ann Poe, <em>ETH Lampe</em></p></div><div><p>Lamps glow.</p></div>',
    { authors: 'Jane van der Roe, John Doe and Ann Poe', abstract: 'Lamps glow.' },
  ],
  [
    'NASA ADS',
    'Roe, A. J.; de la Doe, V.; Poe, S. E.; et al.',
    { authors: 'Roe, A. J.; de la Doe, V.; Poe, S. E.; et al.' },
  ],
  [
    'Canadian Science Publishing',
    'Canadian Lamps, e-First Articles. <br/>Lamps glow.',
    { venue: 'Canadian Lamps', abstract: 'Lamps glow.' },
  ],
  [
    'Schweizerbart',
    '<h1><a href="x">A title</a></h1><b>Doe-Roe, Jane; Roe L., John; Luz, Ana Maria da</b><br/><a href="y">Nova Lampas,  (2026)</a>, p. 281 - 290<h2>Abstract</h2><p>Lamps glow.</p>',
    {
      venue: 'Nova Lampas',
      authors: 'Doe-Roe, Jane; Roe L., John; Luz, Ana Maria da',
      abstract: 'Lamps glow.',
    },
  ],
]);
