import { readsAs } from './reads-as.ts';

readsAs([
  [
    'the name of a link as relays of alerts have it',
    '<p>Lamps glow in the …</p><p><a href="https://www.lamps.example.org/1">www.lamps.example.org</a></p>',
    { abstract: 'Lamps glow in the …' },
  ],
  ['a host in a sentence', '<p>Lamps glow at lamps.org</p>', { abstract: 'Lamps glow at lamps.org' }],
  ['a filter’s keywords', 'matched: lamp, night\n\nLamps glow.', { abstract: 'Lamps glow.' }],
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
    'WordPress',
    '<p>Lamps glow.</p><p>The post Lamps appeared first on Lamp Blog.</p>',
    { abstract: 'Lamps glow.' },
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
    'Portuguese labels',
    'Autores: Roe, Jane; Doe, John<br/>Lâmpadas brilham.<br/>Palavras-chave: lâmpadas',
    { authors: 'Roe, Jane; Doe, John', abstract: 'Lâmpadas brilham.' },
  ],
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
  ['links to formats', '<p>Lamps glow.</p><p>HTML</p><p>XML</p><p>PDF</p>', { abstract: 'Lamps glow.' }],
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
    'labels in traditional characters',
    '作者：王小明、李娜<br/>卷期：71卷第4期<br/>頁碼：1-33<br/>DOI：10.9999/x.1<br/>摘要：燈發光。',
    { authors: '王小明、李娜', doi: '10.9999/x.1', abstract: '燈發光。' },
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
    'what a relay adds in Chinese behind the abstract',
    '<p><strong>中文标题：</strong>灯</p><p><strong>Abstract:</strong> Lamps glow.</p><p><strong>中文摘要：</strong>灯发光。</p><p><strong>启发（模型推断）：</strong>很好。</p>',
    { abstract: 'Lamps glow.' },
  ],
  [
    'a part before the abstract, and what a filter says there',
    '<p>Authors: Jane Roe</p><p>Significance: Lamps matter.</p><p>Lamp topic: cited</p><p>Abstract: They glow.</p>',
    { authors: 'Jane Roe', abstract: 'Significance: Lamps matter. Abstract: They glow.' },
  ],
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
  [
    'a month that a relay has guessed',
    'Lamps glow.<p>Estimated issue month (not verified publication): 2026-10</p>',
    { abstract: 'Lamps glow.' },
  ],
  [
    'RSSHub, of CNKI',
    '<text>作者：王小明;李娜; </text>\n<br>\n<text>单位：灯学院; </text>\n<br>\n<text>灯发光。</text>',
    { authors: '王小明;李娜;', abstract: '灯发光。' },
  ],
  [
    'key words that end like a volume',
    '<p>Keywords: lamps, volume rendering</p><p>Lamps glow.</p>',
    { abstract: 'Lamps glow.' },
  ],
]);
