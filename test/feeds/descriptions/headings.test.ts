import { readsAs } from './reads-as.ts';

readsAs([
  ['a heading glued to its text in Indonesian', 'ABSTRAKLampu menyala.', { abstract: 'Lampu menyala.' }],
  ['the same in Portuguese', 'ResumoEste lampião brilha.', { abstract: 'Este lampião brilha.' }],
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
    'headings in text without markup',
    '\nBright lamps!\n\nABSTRACT\nLamps glow\nin the dark.\nGraphical Abstract\nBright!',
    { abstract: 'Lamps glow in the dark.' },
  ],
  ['a heading on the line of its text', 'Abstract Lamps glow.', { abstract: 'Lamps glow.' }],
  ['nothing after the heading', '<p>Lamps glow.</p><h2>Abstract</h2>', { abstract: 'Lamps glow.' }],
  [
    'only a graphical abstract',
    '<h2>Graphical abstract</h2><p>Bright lamps!</p>',
    { abstract: 'Bright lamps!' },
  ],
  [
    'a significance statement before the abstract',
    'SignificanceLamps are of interest. AbstractLamps glow.',
    { abstract: 'Lamps glow.' },
  ],
  [
    'OpenReview, in lines',
    'Keywords: lamps, light\n\nTL;DR: Lamps win.\n\nAbstract: Lamps glow.',
    { abstract: 'Lamps glow.' },
  ],
  ['a teaser alone', 'TL;DR: Lamps win.', { abstract: 'Lamps win.' }],
  [
    'a relay’s heading before the journal’s own',
    'Authors: Jane Roe\n\nJournal: Lamps; Volume: 63\n\nAbstract: Abstract Lamps glow.',
    { authors: 'Jane Roe', venue: 'Lamps', abstract: 'Lamps glow.' },
  ],
  ['ASM', 'ABSTRACTLamps glow.IMPORTANCELamps matter.', { abstract: 'Lamps glow.IMPORTANCELamps matter.' }],
  ['a Russian heading', 'Аннотация. Лампы светят.', { abstract: 'Лампы светят.' }],
  ['a Chinese heading', '【摘要】灯发光。', { abstract: '灯发光。' }],
  ['a Turkish heading', 'Öz: Lambalar parlar.', { abstract: 'Lambalar parlar.' }],
  [
    'an Indonesian heading and key words',
    '<p><strong>ABSTRAK</strong></p><p>Lampu menyala.</p><p>Kata kunci: lampu; nyala</p>',
    { abstract: 'Lampu menyala.' },
  ],
  ['a Norwegian heading', '<p>Sammendrag</p><p>Lamper lyser.</p>', { abstract: 'Lamper lyser.' }],
  ['a Greek heading', '<p>Περίληψη</p><p>Οι λάμπες φέγγουν.</p>', { abstract: 'Οι λάμπες φέγγουν.' }],
  ['a Thai heading', '<p>บทคัดย่อ</p><p>โคมไฟส่องสว่าง</p>', { abstract: 'โคมไฟส่องสว่าง' }],
  ['an abstract about abstractions', 'Abstract: Abstract lamps glow.', { abstract: 'Abstract lamps glow.' }],
  ['the colon of a heading that was taken off', ': Lamps glow.', { abstract: 'Lamps glow.' }],
  [
    'an abstract that is named by its id',
    '<div><section id="editor-abstract"><h2>编辑总结</h2><div>灯亮了。</div></section><section id="abstract" role="doc-abstract"><h2 property="name">抽象的</h2><div>灯发光。</div></section></div>',
    { abstract: '灯发光。' },
  ],
  [
    'an abstract in Chinese with an English heading',
    '<p>Abstract: 目的：研究灯光。</p><p>方法：观察。</p><p>结果：发光。</p>',
    { abstract: '目的：研究灯光。 方法：观察。 结果：发光。' },
  ],
  [
    'authors between a citation and the heading',
    '<p><b>Jane Roe</b>, <b>John Doe</b>. </p><p><b>Source: </b>Annals of Lamps, Volume 54, Number 1, 1--20.</p><p><b>Abstract:</b><br/>Lamps glow.</p>',
    { venue: 'Annals of Lamps', authors: 'Jane Roe, John Doe', abstract: 'Lamps glow.' },
  ],
]);
