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
    'what a model thinks of a paper',
    'Relevance Score: 8<br>Reasons: it is about lamps, which the reader follows.<br><br>Lamps glow.',
    { abstract: 'Lamps glow.' },
  ],
  [
    'what a model says of a paper',
    '<h3>Abstract</h3><p>Lamps glow.</p><h3>AI Summary</h3><p>This work is about lamps.</p>',
    { abstract: 'Lamps glow.' },
  ],
]);

staysText([
  ['a bar in a text', 'Lamps: A | B tests of them.'],
  ['stars in a text', 'Lamps **glow** in the dark.'],
  ['a score in a text', 'Score: lamps win.'],
]);
