import { readsAs, staysText } from './reads-as.ts';

const told = { authors: 'Jane Roe, John Doe', abstract: 'Lamps glow.' };

readsAs([
  [
    'Markdown',
    '**Authors:** Jane Roe, John Doe\n\n**Abstract:** Lamps glow.\n\n**Link:** https://lamps.example.org/1',
    told,
  ],
  [
    'the same in a list',
    '- **Authors**: Jane Roe, John Doe\n- **DOI**: 10.1234/x\n\nLamps glow.',
    { ...told, doi: '10.1234/x' },
  ],
  [
    'pictures before labels',
    '👥 Authors: Jane Roe, John Doe<br/>📅 Published: 2026-08-04<br/>🔗 <a href="/x">Link</a><br/><br/>📝 Abstract: Lamps glow.',
    { ...told, date: '2026-08-04T00:00:00.000Z' },
  ],
  [
    'a table of two columns',
    '<table><tr><td><b>Authors</b></td><td>Jane Roe, John Doe</td></tr><tr><th>DOI:</th><td><a href="/x">10.1234/x</a></td></tr></table><p>Lamps glow.</p>',
    { ...told, doi: '10.1234/x' },
  ],
  [
    'bars between fields',
    'Authors: Jane Roe, John Doe | Journal: Lamps | Published: 2026-08-04 | Abstract: Lamps | lights glow.',
    { ...told, venue: 'Lamps', date: '2026-08-04T00:00:00.000Z', abstract: 'Lamps | lights glow.' },
  ],
  [
    'French, with a blank before its colons',
    '<p><b>Auteur(s) :</b> Jane Roe, John Doe</p><p><b>Résumé :</b> Lamps glow.</p><p><b>Mots-clés :</b> lampes</p>',
    told,
  ],
  [
    'Spanish',
    '<b>Autores:</b> Jane Roe, John Doe<br/><b>Revista:</b> Lámparas<br/><b>Resumen:</b> Lamps glow.',
    { ...told, venue: 'Lámparas' },
  ],
  [
    'German',
    '<p>Autoren: Jane Roe, John Doe</p><p>Erschienen: 2026</p><p>Zusammenfassung: Lamps glow.</p><p>Schlagwörter: Lampen</p>',
    { ...told, date: '2026-01-01T00:00:00.000Z' },
  ],
  [
    'lines behind an image, in Japanese',
    'ランプが光る。\n\n<img src="https://lamps.example.org/1.png" alt="Figure 1" />\n\nFigure 1: A lamp.\n\n著者: Jane Roe, John Doe\n所属: Lamp School',
    { ...told, abstract: 'ランプが光る。' },
  ],
  [
    'a list of definitions',
    '<dl><dt>Authors</dt><dd>Jane Roe, John Doe</dd><dt>Venue</dt><dd>Lamps</dd><dt>Abstract</dt><dd>Lamps glow.</dd></dl>',
    { ...told, venue: 'Lamps' },
  ],
  [
    'headings in Markdown',
    '## Authors\n\nJane Roe, John Doe\n\n## Abstract\n\nLamps glow.\n\n## Links\n\n[PDF](https://lamps.example.org/1)',
    told,
  ],
  [
    'fields behind the text',
    'Lamps glow.<br/><br/>Authors: Jane Roe, John Doe<br/>Published in: Lamps<br/>Subjects: Applications (stat.AP)<br/>View PDF | arXiv page',
    { ...told, venue: 'Lamps' },
  ],
  [
    'Chinese labels in brackets',
    '【作者】王小明 李娜【机构】灯学院【摘要】【目的】灯发光。',
    { authors: '王小明 李娜', abstract: '【目的】灯发光。' },
  ],
  [
    'where its authors work, in Chinese',
    '<p>作者：王小明；李娜</p><p>机构：灯学院</p><p>发表日期：2026-08-01</p><p>摘要：灯发光。</p>',
    { authors: '王小明；李娜', date: '2026-08-01T00:00:00.000Z', abstract: '灯发光。' },
  ],
  [
    'authors, category and date on one line',
    '<p>👥 Jane Roe, John Doe · 🏷️ cs.SD · 📅 2026-08-04</p><p>Lamps glow.</p>',
    { ...told, date: '2026-08-04T00:00:00.000Z' },
  ],
  [
    'authors, journal and year on one line',
    '<p>Jane Roe, John Doe | Lamps | 2026</p><p>Lamps glow.</p>',
    { ...told, date: '2026-01-01T00:00:00.000Z' },
  ],
  [
    'what a model thinks of a paper',
    'Relevance Score: 8<br>Reasons: it is about lamps, which the reader follows.<br><br>Lamps glow.',
    { abstract: 'Lamps glow.' },
  ],
  [
    'what a model says of a paper',
    '<h3>Abstract</h3><p>Lamps glow.</p><h3>AI Summary</h3><p>This work is about lamps.</p>',
    { abstract: 'Lamps glow.' },
  ],
  [
    'bullets before labels',
    '* Authors: Jane Roe, John Doe\n* Journal: Lamps\n* DOI: 10.1234/x\n\nLamps glow.',
    { ...told, venue: 'Lamps', doi: '10.1234/x' },
  ],
  [
    'labels in square brackets',
    '[Authors] Jane Roe, John Doe [Journal] Lamps [Abstract] Lamps glow.',
    { ...told, venue: 'Lamps' },
  ],
  ['Polish', '<p>Autorzy: Jane Roe, John Doe</p><p>Streszczenie: Lamps glow.</p>', told],
  ['Swedish', '<p>Författare: Jane Roe, John Doe</p><p>Sammanfattning: Lamps glow.</p>', told],
  [
    'when and by whom it was published',
    '<p>Published on 2026-08-04 by Jane Roe, John Doe</p><p>Lamps glow.</p>',
    { ...told, date: '2026-08-04T00:00:00.000Z' },
  ],
  [
    'authors, journal, year and DOI on one line',
    '<p>Jane Roe, John Doe. Journal of Lamps, 2026. doi:10.1234/x</p><p>Lamps glow.</p>',
    { ...told, venue: 'Journal of Lamps', date: '2026-01-01T00:00:00.000Z', doi: '10.1234/x' },
  ],
]);

staysText([
  ['bullets in a text', '* Lamps: they glow.'],
  ['brackets in a text', '[Abstract] and [Journal] are words of lamps.'],
  ['a sentence about a publication', 'Published on 2026-08-04 by Oslo City Council, the report glows.'],
  ['a bar in a text', 'Lamps: A | B tests of them.'],
  ['stars in a text', 'Lamps **glow** in the dark.'],
  ['a score in a text', 'Score: lamps win.'],
  ['a dot in a text', 'Lamps · Light · 2026'],
  ['a hash in a text', 'The # sign glows.'],
]);
