import { expect, test } from 'vitest';
import { readDescription } from '../../../functions/feeds/descriptions/description.ts';
import { withHeadingsMarked } from '../../../functions/feeds/descriptions/description-marks.ts';
import { citedWork, paragraphs } from '../../../functions/papers/text.ts';

const read = (html: string, title = 'A title') =>
  readDescription(paragraphs(withHeadingsMarked(html)), title, citedWork(html));
const nothing = { abstract: null, authors: null, venue: null, date: null, doi: null, pmid: null };

test.each<[string, string, Partial<ReturnType<typeof read>>]>([
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
  ['a sentence with a year', 'Lamps won. 2026 was theirs.', { abstract: 'Lamps won. 2026 was theirs.' }],
  [
    'open access as a subject',
    'Open access to lamps is a right.',
    { abstract: 'Open access to lamps is a right.' },
  ],
  [
    'a table of contents’ text before the abstract',
    '<p>Bright lamps!</p><h2>ABSTRACT</h2><p>Lamps glow.</p><h2>Graphical Abstract</h2><p>Bright lamps!</p>',
    { abstract: 'Lamps glow.' },
  ],
  [
    'what follows an abstract',
    '<h2>Abstract</h2><p>Lamps glow.</p><h2>Plain Language Summary</h2><p>Lamps!</p><h2>Key Points</h2><p>They glow</p>',
    { abstract: 'Lamps glow.' },
  ],
  [
    'authors between a citation and the heading',
    '<p><b>Jane Roe</b>, <b>John Doe</b>. </p><p><b>Source: </b>Annals of Lamps, Volume 54, Number 1, 1--20.</p><p><b>Abstract:</b><br/>Lamps glow.</p>',
    { venue: 'Annals of Lamps', authors: 'Jane Roe, John Doe', abstract: 'Lamps glow.' },
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
    'the name of a link as relays of alerts have it',
    '<p>Lamps glow in the …</p><p><a href="https://www.lamps.example.org/1">www.lamps.example.org</a></p>',
    { abstract: 'Lamps glow in the …' },
  ],
  ['a host in a sentence', '<p>Lamps glow at lamps.org</p>', { abstract: 'Lamps glow at lamps.org' }],
  ['a filter’s keywords', 'matched: lamp, night\n\nLamps glow.', { abstract: 'Lamps glow.' }],
  [
    'Copernicus in one line, as filters have it',
    'matched: lamp\n\nA title Jane Q. Roe, Li Na, and Peter van Doe The Cryosphere, 26, 1–20, https://doi.org/10.5194/tc-1-2026, 2026 Lamps float.',
    {
      venue: 'The Cryosphere',
      doi: '10.5194/tc-1-2026',
      authors: 'Jane Q. Roe, Li Na, and Peter van Doe',
      abstract: 'Lamps float.',
    },
  ],
  [
    'a preprint of Copernicus in one line',
    'A title Jane Roe and Li Na EGUsphere, https://doi.org/10.5194/x-2026-1, 2026 Preprint under review for ALP (discussion: open, 0 comments) Lamps float.',
    { venue: 'EGUsphere', doi: '10.5194/x-2026-1', authors: 'Jane Roe and Li Na', abstract: 'Lamps float.' },
  ],
  [
    'APS in one line',
    'Author(s): Jane Roe, John Q. Doe, and Ann van der Poe Lamps and their shades glow at night. [Phys. Rev. Lamps 3, 012] Published Tue Sep 08, 2026',
    {
      authors: 'Jane Roe, John Q. Doe, and Ann van der Poe',
      abstract: 'Lamps and their shades glow at night.',
      date: '2026-09-08T00:00:00.000Z',
    },
  ],
  [
    'APS in one line, with a sentence of capitals',
    'Author(s): Jane Roe The Roe Lamp Model is solved. [Phys. Rev. Lamps 3, 012] Published Tue Sep 08, 2026',
    { authors: 'Jane Roe', abstract: 'The Roe Lamp Model is solved.', date: '2026-09-08T00:00:00.000Z' },
  ],
  [
    'APS in one line, where nothing tells the last name from the sentence',
    'Author(s): Jane Roe Ising Lamp Models Shown by light glow. [Phys. Rev. Lamps 3, 012] Published Tue Sep 08, 2026',
    { abstract: 'Jane Roe Ising Lamp Models Shown by light glow.', date: '2026-09-08T00:00:00.000Z' },
  ],
  [
    'APS in one line, by a collaboration',
    'Author(s): J. Roe et al. (Lamp Collaboration) A search for lamps is shown. [Phys. Rev. Lamps 3, 012] Published Tue Sep 08, 2026',
    {
      authors: 'J. Roe et al. (Lamp Collaboration)',
      abstract: 'A search for lamps is shown.',
      date: '2026-09-08T00:00:00.000Z',
    },
  ],
  [
    'what relays say in Chinese of where they have it',
    '<div>Lamps glow.</div><p>来源：Lamps Today｜主题分数：lamp=5</p>',
    { abstract: 'Lamps glow.' },
  ],
  [
    'a link in Japanese',
    '<p>灯りの研究。</p><p><a href="https://lamps.example.org/1">本文を読む</a></p>',
    { abstract: '灯りの研究。' },
  ],
  [
    'a relay’s heading, after data on lines',
    'Journal: Lamps\nDOI: 10.1234/x.1\n\n\nAbstract/summary (from RSS):\nLamps glow.',
    { venue: 'Lamps', doi: '10.1234/x.1', abstract: 'Lamps glow.' },
  ],
  [
    'whom a filter follows',
    'Abstract not available.\n\nTracked authors: Jane Roe\n\nSource: Lamps',
    { venue: 'Lamps' },
  ],
  [
    'authors of a record that go on over lines',
    'Journal: Lamps\nDOI: 10.1234/x.1\nAuthors: Jane Roe, \nJohn Doe, \nAnn Poe\n\n\nAbstract/summary (from RSS):\nLamps, EarlyView.',
    { venue: 'Lamps', doi: '10.1234/x.1', authors: 'Jane Roe, John Doe, Ann Poe' },
  ],
  [
    'data of a relay among a record’s',
    '<b>Authors:</b> Jane Roe; John Doe<br><b>Journal:</b> Lamps<br><b>Feed source:</b> Roe, Jane[Author]<br><b>Original feed:</b> <a href="https://lamps.example.org/rss">https://lamps.example.org/rss</a><br><b>DOI:</b> 10.1234/x.1<br><b>guid:</b> lamp:1<br><b>dc:identifier:</b> doi:10.1234/x.1<br><br><b>Summary / Abstract:</b><br>Lamps glow.',
    { authors: 'Jane Roe; John Doe', venue: 'Lamps', doi: '10.1234/x.1', abstract: 'Lamps glow.' },
  ],
  [
    'an abstract in labelled parts',
    '<p>Authors: Jane Roe</p><p>Background: Lamps.</p><p>Methods: Night.</p><p>Results: Glow.</p><p>Trial: none</p>',
    { authors: 'Jane Roe', abstract: 'Background: Lamps. Methods: Night. Results: Glow. Trial: none' },
  ],
  [
    'an abstract in short labelled parts among the data of a relay',
    '<p>Authors: Jane Roe</p><p>Journal: Lamps</p><p>DOI: 10.1234/x.1</p><p>Background: Lamps.</p><p>Results: Glow.</p>',
    {
      authors: 'Jane Roe',
      venue: 'Lamps',
      doi: '10.1234/x.1',
      abstract: 'Background: Lamps. Results: Glow.',
    },
  ],
  [
    'an abstract in labelled lines before its keywords and DOI',
    'Background: Lamps.\nResults: Glow.\nKeywords: lamps, night\nDOI: 10.1234/x.1',
    { doi: '10.1234/x.1', abstract: 'Background: Lamps. Results: Glow.' },
  ],
  [
    'a short abstract of RePEc',
    'By: Jane Roe (MIT) ; John Doe<br>Abstract: Lamps glow.<br>Keywords: lamps<br>JEL: A1<br>Date: 2026-09',
    { authors: 'Jane Roe (MIT) ; John Doe', date: '2026-09-01T00:00:00.000Z', abstract: 'Lamps glow.' },
  ],
  ['iScience, subjects alone', 'Computer science; Lamps; Machine learning', {}],
  [
    'a sentence that cites Copernicus',
    'A title We float lamps as in Clim. Past, 2, 1–2, https://doi.org/10.5194/cp-2-1-2026, 2026 and later.',
    {
      abstract:
        'A title We float lamps as in Clim. Past, 2, 1–2, https://doi.org/10.5194/cp-2-1-2026, 2026 and later.',
    },
  ],
  [
    'headings in text without markup',
    '\nBright lamps!\n\nABSTRACT\nLamps glow\nin the dark.\nGraphical Abstract\nBright!',
    { abstract: 'Lamps glow in the dark.' },
  ],
  ['a heading on the line of its text', 'Abstract Lamps glow.', { abstract: 'Lamps glow.' }],
  ['what R has where a text is missing', '<p>NA</p>', {}],
  ['nothing after the heading', '<p>Lamps glow.</p><h2>Abstract</h2>', { abstract: 'Lamps glow.' }],
  [
    'DSpace',
    'Title: Lamps\nAuthors: Roe, Jane; Doe, John\nAbstract: They glow.',
    { authors: 'Roe, Jane; Doe, John', abstract: 'They glow.' },
  ],
  ['CNKI', '&lt;正&gt;灯光。', { abstract: '灯光。' }],
  [
    'only a graphical abstract',
    '<h2>Graphical abstract</h2><p>Bright lamps!</p>',
    { abstract: 'Bright lamps!' },
  ],
  [
    'WordPress',
    '<p>Lamps glow.</p><p>The post Lamps appeared first on Lamp Blog.</p>',
    { abstract: 'Lamps glow.' },
  ],
  ['a repeated title', '<p>A Title</p><p>Lamps glow.</p>', { abstract: 'Lamps glow.' }],
  ['nothing but the title', 'a title.', {}],
  ['no abstract', 'No abstract', {}],
  [
    'an abstract about abstracts',
    'Abstract interpretation of lamps is sound.',
    { abstract: 'Abstract interpretation of lamps is sound.' },
  ],
  [
    'another paper’s DOI',
    'This corrects the article DOI: 10.1371/journal.x.1.',
    { abstract: 'This corrects the article DOI: 10.1371/journal.x.1.' },
  ],
  [
    'SciELO',
    '<p><b>Silva, Ana Maria</b> ; <b>Souza, João</b></p><p>RESUMO As lâmpadas brilham.</p>',
    { authors: 'Silva, Ana Maria; Souza, João', abstract: 'As lâmpadas brilham.' },
  ],
  [
    'bold that is no name',
    '<p><b>Objective</b>, <b>Main results</b></p><p>Lamps glow.</p>',
    { abstract: 'Objective, Main results Lamps glow.' },
  ],
  [
    'a bold heading with a comma',
    '<b>Lamps Matter, And So Do Candles</b><br/>We show.',
    { abstract: 'Lamps Matter, And So Do Candles We show.' },
  ],
  [
    'bold labels',
    '<b>Purpose</b> <b>Methods</b><br>Lamps glow.',
    { abstract: 'Purpose Methods Lamps glow.' },
  ],
  [
    'SSRN',
    'Posted 13 Aug 2026<br/>By Jane Roe and John Doe<br/><br/>Lamps glow.',
    { date: '2026-08-13T00:00:00.000Z', authors: 'Jane Roe and John Doe', abstract: 'Lamps glow.' },
  ],
  [
    'SSRN on one line',
    'Posted August 13, 2026 By Jane Roe (University of Light), John Doe<br>Lamps glow.',
    {
      date: '2026-08-13T00:00:00.000Z',
      authors: 'Jane Roe (University of Light), John Doe',
      abstract: 'Lamps glow.',
    },
  ],
  ['posted in a sentence', 'Posted prices matter.', { abstract: 'Posted prices matter.' }],
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
    'a significance statement before the abstract',
    'SignificanceLamps are of interest. AbstractLamps glow.',
    { abstract: 'Lamps glow.' },
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
    'OpenReview, in lines',
    'Keywords: lamps, light\n\nTL;DR: Lamps win.\n\nAbstract: Lamps glow.',
    { abstract: 'Lamps glow.' },
  ],
  [
    'OpenReview, in one line',
    'Keywords: lamps, light TL;DR: Lamps win. Abstract: Lamps glow.',
    { abstract: 'Lamps glow.' },
  ],
  ['a teaser alone', 'TL;DR: Lamps win.', { abstract: 'Lamps win.' }],
  [
    'a byline of names alone, with a capital',
    'By Jane Roe, and John Doe<br/>Lamps glow.',
    { authors: 'Jane Roe, and John Doe', abstract: 'Lamps glow.' },
  ],
  [
    'names that people have, before the text',
    'John Q. Doe, Maria Roe, and Anna Poe<br/><br/>Lamps glow.',
    { authors: 'John Q. Doe, Maria Roe, and Anna Poe', abstract: 'Lamps glow.' },
  ],
  [
    'subjects before the text',
    'Lamp Science, Machine Learning, and Light<br/><br/>Lamps glow.',
    { abstract: 'Lamp Science, Machine Learning, and Light Lamps glow.' },
  ],
  [
    'a relay’s heading before the journal’s own',
    'Authors: Jane Roe\n\nJournal: Lamps; Volume: 63\n\nAbstract: Abstract Lamps glow.',
    { authors: 'Jane Roe', venue: 'Lamps', abstract: 'Lamps glow.' },
  ],
  [
    'a status that is a place in a volume',
    '<p>Status: Volume 45, Issue 4</p><p>Abstract:<br/>Lamps glow.</p><p>Read Full Article at Publisher &rarr;</p>',
    { abstract: 'Lamps glow.' },
  ],
  [
    'whether it is a preprint, and where a relay has it from',
    '<p><strong>Preprint</strong></p><p>Authors: Roe, J.; Doe, J.</p><p>Sources: lamprxiv</p><p>Lamps glow.</p>',
    { authors: 'Roe, J.; Doe, J.', abstract: 'Lamps glow.' },
  ],
  [
    'Dagstuhl',
    'Authors: Jane Roe, John Doe, and Ann Poe\n\nAbstract: Lamps glow.',
    { authors: 'Jane Roe, John Doe, and Ann Poe', abstract: 'Lamps glow.' },
  ],
  [
    'authors and abstract in one line',
    'Authors: Jane Roe, John Doe Abstract: Lamps glow.',
    { authors: 'Jane Roe, John Doe', abstract: 'Lamps glow.' },
  ],
  [
    'Magtech',
    '灯光学报. 2026, 41(4): 1201-1212. https://doi.org/10.9999/lamps1<br/>灯发光。',
    { venue: '灯光学报', doi: '10.9999/lamps1', abstract: '灯发光。' },
  ],
  [
    'Magtech, in one line',
    '王小明, 李娜 灯光学报. 2026, 41(4): 1201-1212. https://doi.org/10.9999/lamps1 灯发光。',
    { authors: '王小明, 李娜', venue: '灯光学报', doi: '10.9999/lamps1', abstract: '灯发光。' },
  ],
  [
    'Magtech, a page in one line',
    'A title 王小明, 李娜, 赵六 灯光学报. 2026, ( 6 ): 57-75. DOI: 10.9999/lamps1 摘要 ( 190 ) PDF (1028KB) ( 232 ) 灯发光。',
    { authors: '王小明, 李娜, 赵六', venue: '灯光学报', doi: '10.9999/lamps1', abstract: '灯发光。' },
  ],
  [
    'Magtech, in English',
    'WANG Xiaoming, LI Na Journal of Lamps. 2026, 41(4): 1201-1212. doi: 10.9999/lamps1 Lamps glow.',
    {
      authors: 'WANG Xiaoming, LI Na',
      venue: 'Journal of Lamps',
      doi: '10.9999/lamps1',
      abstract: 'Lamps glow.',
    },
  ],
  ['ASM', 'ABSTRACTLamps glow.IMPORTANCELamps matter.', { abstract: 'Lamps glow.IMPORTANCELamps matter.' }],
  ['a Russian heading', 'Аннотация. Лампы светят.', { abstract: 'Лампы светят.' }],
  ['a Chinese heading', '【摘要】灯发光。', { abstract: '灯发光。' }],
  [
    'labels of a relay',
    '<p><b>Authors:</b> Jane Roe, John Doe</p><p><b>DOI:</b> 10.9999/x.1</p><p><b>Online Publication Date:</b> 2026-08-24</p><p><b>Abstract:</b><br/>Lamps glow.</p>',
    {
      authors: 'Jane Roe, John Doe',
      doi: '10.9999/x.1',
      date: '2026-08-24T00:00:00.000Z',
      abstract: 'Lamps glow.',
    },
  ],
  [
    'when a relay saw what',
    'DOI: 10.9999/x.1<p>DOI registration (not publication): 2026-10-07</p><p>First observed (not publication): 2026-10-07T11:47:59.304549+00:00</p>',
    { doi: '10.9999/x.1' },
  ],
  [
    'a figure in place of an abstract',
    '<p><em>First article figure (graphical abstract unavailable)</em></p><p>Author(s): Jane Roe</p>',
    { authors: 'Jane Roe' },
  ],
  [
    'how often what was written is shared',
    'Lamps glow in the<br><br><small> 🔥 · reposts: 2 · likes: 14</small>',
    { abstract: 'Lamps glow in the' },
  ],
  [
    'Chinese labels',
    '<p>期刊：灯光学报</p><p>等级：A2</p><p>作者：王小明，李娜</p><p>关键词：灯</p><p>摘要：灯发光。</p>',
    { venue: '灯光学报', authors: '王小明，李娜', abstract: '灯发光。' },
  ],
  [
    'Chinese labels in one line',
    '作者：王小明，李娜 摘要：灯发光。',
    { authors: '王小明，李娜', abstract: '灯发光。' },
  ],
  [
    'Portuguese labels',
    'Autores: Roe, Jane; Doe, John<br/>Lâmpadas brilham.<br/>Palavras-chave: lâmpadas',
    { authors: 'Roe, Jane; Doe, John', abstract: 'Lâmpadas brilham.' },
  ],
  [
    'DSpace without an abstract',
    'Title: Lamps\nAuthors: Roe, Jane; Doe, John',
    { authors: 'Roe, Jane; Doe, John' },
  ],
  [
    'Nature without markup',
    'Nature Lamps, Published online: 15 August 2026; doi:10.1038/s41999-026-00001-0 Lamps glow.',
    {
      venue: 'Nature Lamps',
      date: '2026-08-15T00:00:00.000Z',
      doi: '10.1038/s41999-026-00001-0',
      abstract: 'Lamps glow.',
    },
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
  [
    'a Chinese sentence on another paper',
    '《自然》上的论文讨论了灯；见 doi:10.1038/s41999-026-00001-0',
    { abstract: '《自然》上的论文讨论了灯；见 doi:10.1038/s41999-026-00001-0' },
  ],
  [
    'a Chinese sentence of few words behind a citation',
    '<p>Nature Lamps, Published online: 15 August 2026; doi:10.1038/s41999-026-00001-0</p>灯丝 ZAK 在夜里发光，以照亮街道。',
    {
      venue: 'Nature Lamps',
      date: '2026-08-15T00:00:00.000Z',
      doi: '10.1038/s41999-026-00001-0',
      abstract: '灯丝 ZAK 在夜里发光，以照亮街道。',
    },
  ],
  [
    'Atypon without markup',
    'Lamps of the Academy, Volume 123, Issue 25, June 2026. SignificanceLamps matter. AbstractLamps glow.',
    { venue: 'Lamps of the Academy', abstract: 'Lamps glow.' },
  ],
  [
    'PubMed without markup',
    'J Lamps. 2026 Aug 11. doi: 10.9999/x.1. Online ahead of print. ABSTRACT Lamps glow. PMID:123 | DOI:10.9999/x.1',
    {
      venue: 'J Lamps',
      date: '2026-08-11T00:00:00.000Z',
      doi: '10.9999/x.1',
      pmid: '123',
      abstract: 'Lamps glow.',
    },
  ],
  [
    'ScienceDirect without markup',
    'Publication date: Available online 14 August 2026 Source: Lamps Author(s): Jane Roe, John Doe',
    { date: '2026-08-14T00:00:00.000Z', venue: 'Lamps', authors: 'Jane Roe, John Doe' },
  ],
  ['a volume with an abbreviated month', 'Lamps, Vol. 12, No. 3, pp. 1-9, Sept. 2026.', { venue: 'Lamps' }],
  [
    'links, kinds, rights and dates in paragraphs of their own',
    '<p>Review Article</p><p>Journal: Lamp Letters</p><p>12 August 2026</p><p>Pages: 1-9</p><p>https://doi.org/10.9999/x.1</p><p>Lamps glow.</p><p>PDF</p><p>Read the full article here</p><p>https://x.example.org/1</p><p>© 2026 The Authors</p>',
    {
      venue: 'Lamp Letters',
      date: '2026-08-12T00:00:00.000Z',
      doi: '10.9999/x.1',
      abstract: 'Lamps glow.',
    },
  ],
  ['no abstract, in words', 'No abstract is available for this article.', {}],
  ['rights before a text', '© 2026 The Lamps. Lamps glow.', { abstract: '© 2026 The Lamps. Lamps glow.' }],
  ['rights as a subject', 'Copyright law protects lamps.', { abstract: 'Copyright law protects lamps.' }],
  ['reading as a subject', 'Read lamps glow.', { abstract: 'Read lamps glow.' }],
  ['a Turkish heading', 'Öz: Lambalar parlar.', { abstract: 'Lambalar parlar.' }],
  ['BIS', 'BIS Working Papers No 1999 by Jane Roe and John Doe', { authors: 'Jane Roe and John Doe' }],
  [
    'Quantum',
    'Lamps Today 10, 1999 (2026). https://doi.org/10.9999/q-2026-08-12-1999 Lamps glow.',
    { venue: 'Lamps Today', doi: '10.9999/q-2026-08-12-1999', abstract: 'Lamps glow.' },
  ],
  [
    'names with small letters before a citation',
    '<p>A. Ó hRoe, Luc te Doe, Ana Roe e Silva, Olle af Doe, Eva des Roe</p><p>Journal of Lamps, vol. 5, pp. 1</p><p>DOI: 10.9999/x.1</p>',
    {
      authors: 'A. Ó hRoe, Luc te Doe, Ana Roe e Silva, Olle af Doe, Eva des Roe',
      venue: 'Journal of Lamps',
      doi: '10.9999/x.1',
    },
  ],
  [
    'JMLR with links',
    'Jane Roe, John Doe; 27(199):1−45, 2026. <br>[<a href="a">abs</a>][<a href="b">pdf</a>][<a href="c">bib</a>]',
    { authors: 'Jane Roe, John Doe', date: '2026-01-01T00:00:00.000Z' },
  ],
  [
    'JMLR in one line',
    'Jane Roe, John Doe; 27(201):1−40, 2026. [abs][pdf][bib]',
    { authors: 'Jane Roe, John Doe', date: '2026-01-01T00:00:00.000Z' },
  ],
  ['two key words', 'Key words: lamps – lights: glow', {}],
  [
    'an Indonesian heading and key words',
    '<p><strong>ABSTRAK</strong></p><p>Lampu menyala.</p><p>Kata kunci: lampu; nyala</p>',
    { abstract: 'Lampu menyala.' },
  ],
  ['a Norwegian heading', '<p>Sammendrag</p><p>Lamper lyser.</p>', { abstract: 'Lamper lyser.' }],
  ['a Greek heading', '<p>Περίληψη</p><p>Οι λάμπες φέγγουν.</p>', { abstract: 'Οι λάμπες φέγγουν.' }],
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
    'a citation of authors and title',
    'Roe Jane, Doe John. A title. In: Annales des lampes. Tome 133, numéro 3, 2026. pp. 51-70.',
    {},
  ],
  [
    'NASA ADS',
    'Roe, A. J.; de la Doe, V.; Poe, S. E.; et al.',
    { authors: 'Roe, A. J.; de la Doe, V.; Poe, S. E.; et al.' },
  ],
  [
    'a citation, pages behind the year',
    '<p>Geom. Lamps 30-7 (2026), 2601–2640.</p><p>They glow.</p>',
    { venue: 'Geom. Lamps', abstract: 'They glow.' },
  ],
  [
    'a citation of volume and pages',
    '<p>LampKeys 1260: 101-140</p><p>They glow.</p>',
    { venue: 'LampKeys', abstract: 'They glow.' },
  ],
  [
    'a citation with date and DOI',
    '<p>Journal of Lamps 107 (6), 1201-1215, (17 November 2026) https://doi.org/10.9999/x.1</p><p>They glow.</p>',
    { venue: 'Journal of Lamps', doi: '10.9999/x.1', abstract: 'They glow.' },
  ],
  [
    "a citation with an article's number",
    '<p>Lamps and Light 12 (2026) 101234</p><p>They glow.</p>',
    { venue: 'Lamps and Light', abstract: 'They glow.' },
  ],
  [
    'a citation in French',
    '<p>Lampes et lumière, tome 133, n° 3, 2026, p. 51-70</p><p>They glow.</p>',
    { venue: 'Lampes et lumière', abstract: 'They glow.' },
  ],
  [
    'a citation in Spanish',
    '<p>Lámparas, Vol. 86, Núm. 4 (2026)</p><p>They glow.</p>',
    { venue: 'Lámparas', abstract: 'They glow.' },
  ],
  [
    'a citation in German',
    '<p>Lichtgeschichte, Bd. 12 Nr. 3 (2026), S. 1-20.</p><p>They glow.</p>',
    { venue: 'Lichtgeschichte', abstract: 'They glow.' },
  ],
  [
    'a citation with an abbreviated name',
    '<p>J. Lamp Res., 2026, vol. 5, no. 3, pp. e1–e20</p><p>They glow.</p>',
    { venue: 'J. Lamp Res.', abstract: 'They glow.' },
  ],
  [
    'numbers in a sentence',
    'Lamps were lit from 12 to 15 on 4 May 2026.',
    { abstract: 'Lamps were lit from 12 to 15 on 4 May 2026.' },
  ],
  ['a span of years in a sentence', 'Lamps in Oslo, 2010-2020.', { abstract: 'Lamps in Oslo, 2010-2020.' }],
  ['a Thai heading', '<p>บทคัดย่อ</p><p>โคมไฟส่องสว่าง</p>', { abstract: 'โคมไฟส่องสว่าง' }],
  ['links to formats', '<p>Lamps glow.</p><p>HTML</p><p>XML</p><p>PDF</p>', { abstract: 'Lamps glow.' }],
  [
    'names, of which one is common',
    'Bok Young Roe, Yoshitomo Doe, Alexander L. Poe<br/>Lamps glow.',
    { authors: 'Bok Young Roe, Yoshitomo Doe, Alexander L. Poe', abstract: 'Lamps glow.' },
  ],
  [
    'a note of a relay below its picture',
    '<p><em>Article image (not a graphical abstract)</em></p><p>Lamps glow</p>',
    { abstract: 'Lamps glow' },
  ],
  [
    'a Chinese date',
    '期刊：灯光学报<br/>日期：2024-06-06<br/>灯发光。',
    { venue: '灯光学报', date: '2024-06-06T00:00:00.000Z', abstract: '灯发光。' },
  ],
  [
    'BIS in one line',
    'BIS Working Papers No 1312 by Jane Roe and John Doe, November 2026. This paper examines lamps.',
    { authors: 'Jane Roe and John Doe', abstract: 'This paper examines lamps.' },
  ],
  [
    'Rivisteweb',
    '<p>Quaderni di luce, Fascicolo 2, agosto 2026</p><p>Brillano.</p>',
    { venue: 'Quaderni di luce', abstract: 'Brillano.' },
  ],
  [
    'a text that ends in a date',
    'This paper asks who lights whom. Posted: 12 Nov 2026',
    { abstract: 'This paper asks who lights whom. Posted: 12 Nov 2026' },
  ],
  [
    'a text that ends in numbers',
    'Lamps were counted in many towns. Oslo 2010, 4: 12-13',
    { abstract: 'Lamps were counted in many towns. Oslo 2010, 4: 12-13' },
  ],
  [
    'Canadian Science Publishing',
    'Canadian Lamps, e-First Articles. <br/>Lamps glow.',
    { venue: 'Canadian Lamps', abstract: 'Lamps glow.' },
  ],
  ['a date of arrival', 'Received 12 May 2026', { abstract: 'Received 12 May 2026' }],
  [
    'labels in traditional characters',
    '作者：王小明、李娜<br/>卷期：71卷第4期<br/>頁碼：1-33<br/>DOI：10.9999/x.1<br/>摘要：燈發光。',
    { authors: '王小明、李娜', doi: '10.9999/x.1', abstract: '燈發光。' },
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
  [
    'a record in lines',
    'DOI: https://doi.org/10.9999/x.1\nJournal: Lamps\nPublisher: Lamp Press\nPublished: 2026-02-21\nAuthors: Jane Roe, John Doe\nLamp relevance: LAMP_CITED\n\nLamps glow.',
    {
      doi: '10.9999/x.1',
      venue: 'Lamps',
      date: '2026-02-21T00:00:00.000Z',
      authors: 'Jane Roe, John Doe',
      abstract: 'Lamps glow.',
    },
  ],
  [
    'lines that only look so',
    'Note: this is text.\nThus: it stays.\nSo: all of it.',
    { abstract: 'Note: this is text. Thus: it stays. So: all of it.' },
  ],
  [
    'a relay of PubMed',
    '<p><b>Background:</b> Lamps glow.</p><p>Kallas Ž, Roe J 3rd<br/>Journal Article, Systematic Review<br/><a href="x">Full text</a> · <a href="y">PubMed</a></p>',
    { authors: 'Kallas Ž, Roe J 3rd', abstract: 'Background: Lamps glow.' },
  ],
  [
    'a relay of PubMed, a letter',
    '<p>Roe J<br/>Letter<br/><a href="x">Full text</a> · <a href="y">PubMed</a></p>',
    { authors: 'Roe J' },
  ],
  [
    'Chinese names before the text',
    'Lin Guo, YaTing Zheng, Rui Gao, et al.\n\nLamps glow.',
    { authors: 'Lin Guo, YaTing Zheng, Rui Gao, et al', abstract: 'Lamps glow.' },
  ],
  [
    'what a relay adds in Chinese behind the abstract',
    '<p><strong>中文标题：</strong>灯</p><p><strong>Abstract:</strong> Lamps glow.</p><p><strong>中文摘要：</strong>灯发光。</p><p><strong>启发（模型推断）：</strong>很好。</p>',
    { abstract: 'Lamps glow.' },
  ],
  [
    'an abstract in Chinese with an English heading',
    '<p>Abstract: 目的：研究灯光。</p><p>方法：观察。</p><p>结果：发光。</p>',
    { abstract: '目的：研究灯光。 方法：观察。 结果：发光。' },
  ],
  [
    'a part before the abstract, and what a filter says there',
    '<p>Authors: Jane Roe</p><p>Significance: Lamps matter.</p><p>Lamp topic: cited</p><p>Abstract: They glow.</p>',
    { authors: 'Jane Roe', abstract: 'Significance: Lamps matter. Abstract: They glow.' },
  ],
  ['vitamins', 'Vitamin D, Vitamin K', { abstract: 'Vitamin D, Vitamin K' }],
  ['years', 'Lamps in Europe: 2019-20', { abstract: 'Lamps in Europe: 2019-20' }],
  ['a word that filters have', 'Followed: lamps on the road', { abstract: 'Followed: lamps on the road' }],
  ['a stop of its own', '.NET lamps glow.', { abstract: '.NET lamps glow.' }],
  [
    'what a filter says of a paper before its abstract',
    '<p><strong>Authors:</strong> Jane Roe</p><p><strong>Why included:</strong> lit author</p><p><strong>Lamp topic:</strong> cited</p><p><strong>Abstract:</strong> Abstract. Lamps glow.</p>',
    { authors: 'Jane Roe', abstract: 'Lamps glow.' },
  ],
  [
    'what a filter says of a paper without abstract',
    '<p><strong>Authors:</strong> Jane Roe</p><p><strong>Why included:</strong> lit author</p>',
    { authors: 'Jane Roe' },
  ],
  ['an abstract about abstractions', 'Abstract: Abstract lamps glow.', { abstract: 'Abstract lamps glow.' }],
  [
    'a month that a relay has guessed',
    'Lamps glow.<p>Estimated issue month (not verified publication): 2026-10</p>',
    { abstract: 'Lamps glow.' },
  ],
  ['the colon of a heading that was taken off', ': Lamps glow.', { abstract: 'Lamps glow.' }],
  ['names in a sentence', 'Jane Roe, John Doe', { abstract: 'Jane Roe, John Doe' }],
  [
    "ScienceDirect's data in one line, of one author",
    'Publication date: December 2025 Source: Lamps, Volume 101, Issue 4 Author(s): Jane Roe',
    { date: '2025-12-01T00:00:00.000Z', venue: 'Lamps', authors: 'Jane Roe' },
  ],
  [
    'an abstract that is named by its id',
    '<div><section id="editor-abstract"><h2>编辑总结</h2><div>灯亮了。</div></section><section id="abstract" role="doc-abstract"><h2 property="name">抽象的</h2><div>灯发光。</div></section></div>',
    { abstract: '灯发光。' },
  ],
  [
    'a citation in brackets behind a text',
    'Abstract: Lamps glow. ( Am J Lamps. 2026;116(1):95–102. https://doi.org/10.9999/LAMP.2025.308269 )',
    { abstract: 'Lamps glow.' },
  ],
  ['names before what PubMed calls news', '<p>Roe JA<br/>News</p>', { authors: 'Roe JA' }],
  [
    'many names and nothing else',
    '<p>Jane Roe, John Doe, Ann Poe, Max Roe</p>',
    { authors: 'Jane Roe, John Doe, Ann Poe, Max Roe' },
  ],
  [
    'names behind a text',
    'Lamps glow.\n\n<p>Jane Roe, John Doe</p>',
    { authors: 'Jane Roe, John Doe', abstract: 'Lamps glow.' },
  ],
  [
    'a place in a text that ends',
    '<p>Lamps glow.</p><p>Oslo, Bergen</p>',
    { abstract: 'Lamps glow. Oslo, Bergen' },
  ],
  [
    'a text glued to the DOI of Nature',
    'Nature Lamps, Published online: 09 October 2026;doi:10.1038/s41586-026-02339-9Lamps glow\n\n<p>Jane Roe, John Doe</p>',
    {
      venue: 'Nature Lamps',
      date: '2026-10-09T00:00:00.000Z',
      doi: '10.1038/s41586-026-02339-9',
      authors: 'Jane Roe, John Doe',
      abstract: 'Lamps glow',
    },
  ],
])('%s', (_, html, expected) => {
  expect(read(html)).toEqual({ ...nothing, ...expected });
});

test('a paragraph of title, authors and year is a citation', () => {
  const text = 'Roe, Jane; Doe, John. Lamps at night. 2026';
  expect(readDescription([text], 'Lamps at night', null, ['Roe, Jane', 'Doe, John']).abstract).toBeNull();
  const long = 'Roe, J., Doe, J. (2026): Lamps at night. - Journal of Light, 244, 2, 1001-1015.';
  expect(readDescription([long], 'Lamps at night', null, ['Roe, J.', 'Doe, J.']).abstract).toBeNull();
  const sentence = 'Lamps at night by Roe, Jane won in 2026';
  expect(readDescription([sentence], 'Lamps at night', null, ['Roe, Jane']).abstract).toBe(sentence);
});

test('a title and authors before the text are left out, where the entry names both', () => {
  const text = 'Lamps at night Roe, Jane; Doe, John Lamps glow.';
  expect(readDescription([text], 'Lamps at night', null, ['Roe, Jane', 'Doe, John']).abstract).toBe(
    'Lamps glow.',
  );
  expect(readDescription([text], 'Lamps at night', null, ['Ann Poe']).abstract).toBe(text);
  const listed = ['Roe JA, Kim KW, Doe A. Purpose: to light.'];
  expect(readDescription(listed, 'T', null, ['Roe JA, Kim KW, Doe A']).abstract).toBe('Purpose: to light.');
  expect(readDescription(['Jane Roe. We glow.'], 'T', null, ['Jane Roe', 'Ann Poe']).abstract).toBe(
    'Jane Roe. We glow.',
  );
});

test('the authors’ repetition is left out, a sentence that begins with one of them is not', () => {
  const known = ['Jane Roe', 'John Doe', 'on behalf of the Lamp Group'];
  const line = 'by Jane Roe, John Doe, on behalf of the Lamp Group';
  expect(readDescription([line, 'Lamps glow.'], 'T', null, known).abstract).toBe('Lamps glow.');
  expect(
    readDescription(['Jane Roe, John Doe and on behalf of the Lamp Group'], 'T', null, known).abstract,
  ).toBeNull();
  expect(
    readDescription(['Jane Roe, John Doe: A title'], 'A title', null, known.slice(0, 2)).abstract,
  ).toBeNull();
  expect(readDescription(['Jane Roe and a lamp glow.'], 'T', null, known).abstract).toBe(
    'Jane Roe and a lamp glow.',
  );
});

test('a byline names all authors where the entry names the first alone', () => {
  const line = 'by Jane Roe, John Doe, on behalf of the Lamp Programme';
  expect(readDescription([line, 'Lamps glow.'], 'T', null, ['Jane Roe'])).toMatchObject({
    authors: line,
    abstract: 'Lamps glow.',
  });
  expect(readDescription(['by Jane Roe, a lamp glows.'], 'T', null, ['Jane Roe'])).toMatchObject({
    authors: null,
    abstract: 'by Jane Roe, a lamp glows.',
  });
});

test('the authors with the citation are left out, and the title in another language before them', () => {
  const known = ['灯 明子', 'Jane Roe'];
  const line = '灯 明子, Jane Roe ／ Journal of Lamps 91巻843号 p.257-266';
  expect(readDescription([line, '灯りは光る。'], 'T', null, known).abstract).toBe('灯りは光る。');
  expect(readDescription(['Lamps at night', line, '灯りは光る。'], 'T', null, known).abstract).toBe(
    '灯りは光る。',
  );
  expect(readDescription([line], 'T', null, known).abstract).toBeNull();
  expect(readDescription(['灯りは光る。', line], 'T', null, known).abstract).toContain('灯りは光る。');
  const sentence = 'Jane Roe, 灯 明子 and lamps glow on p. 12';
  expect(readDescription([sentence], 'T', null, ['Jane Roe']).abstract).toBe(sentence);
});

test.each([
  [
    'Lamps glow in Oslo. (Am J Lamps. 2026;1(2):95–102. https://doi.org/10.9999/x)',
    { abstract: 'Lamps glow in Oslo.', venue: null },
  ],
  ['Lamp. Stat. Sol. (b) 263, 1201-1215 (2026)', { abstract: null, venue: 'Lamp. Stat. Sol. (b)' }],
])('%s: a journal in brackets stands behind a text', (text, expected) => {
  expect(read(`<p>${text}</p>`)).toMatchObject(expected);
});
