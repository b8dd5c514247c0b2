import { readsAs } from './reads-as.ts';

const MANY = Array.from({ length: 50 }, () => 'Juana Roe').join(', ');

readsAs([
  [
    'groups and a nickname among names before a citation',
    'Jane Roe, J. “Jack” Doe, Society for Lamps (SL)<br/>Lamps, vol. 12, pp. 107414<br/>DOI: 10.1016/j.lamps.2026.1',
    {
      authors: 'Jane Roe, J. “Jack” Doe, Society for Lamps (SL)',
      venue: 'Lamps',
      doi: '10.1016/j.lamps.2026.1',
    },
  ],
  [
    'a group of any name behind persons',
    'Jane Roe, John Doe, Ann Poe, Li Na, Max Moe, Lamp Group on the causes and the cure of darkness<br/>Lamps, vol. 12, pp. 107414<br/>DOI: 10.1016/j.lamps.2026.1',
    {
      authors:
        'Jane Roe, John Doe, Ann Poe, Li Na, Max Moe, Lamp Group on the causes and the cure of darkness',
      venue: 'Lamps',
      doi: '10.1016/j.lamps.2026.1',
    },
  ],
  [
    'a Korean name before a citation',
    '조혜린<br/>Lamps, vol. 12, pp. 107414<br/>DOI: 10.1016/j.lamps.2026.1',
    { authors: '조혜린', venue: 'Lamps', doi: '10.1016/j.lamps.2026.1' },
  ],
  [
    'a sentence with a group in it before a citation',
    'Lamps glow, and the Society for Lamps says so<br/>Lamps, vol. 12, pp. 107414<br/>DOI: 10.1016/j.lamps.2026.1',
    {
      abstract: 'Lamps glow, and the Society for Lamps says so',
      venue: 'Lamps',
      doi: '10.1016/j.lamps.2026.1',
    },
  ],
  [
    'the number of a talk',
    '<p> 4068 </p><p> Background: Lamps glow.</p>',
    { abstract: 'Background: Lamps glow.' },
  ],
  ['a number alone', '<p>4068</p>', { abstract: '4068' }],
  ['what R has where a text is missing', '<p>NA</p>', {}],
  ['a repeated title', '<p>A Title</p><p>Lamps glow.</p>', { abstract: 'Lamps glow.' }],
  ['nothing but the title', 'a title.', {}],
  ['no abstract', 'No abstract', {}],
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
  ['no abstract, in words', 'No abstract is available for this article.', {}],
  [
    'names with small letters before a citation',
    '<p>A. Ó hRoe, Luc te Doe, Ana Roe e Silva, Olle af Doe, Eva des Roe</p><p>Journal of Lamps, vol. 5, pp. 1</p><p>DOI: 10.9999/x.1</p>',
    {
      authors: 'A. Ó hRoe, Luc te Doe, Ana Roe e Silva, Olle af Doe, Eva des Roe',
      venue: 'Journal of Lamps',
      doi: '10.9999/x.1',
    },
  ],
  ['two key words', 'Key words: lamps – lights: glow', {}],
  [
    'names, of which one is common',
    'Bok Young Roe, Yoshitomo Doe, Alexander L. Poe<br/>Lamps glow.',
    { authors: 'Bok Young Roe, Yoshitomo Doe, Alexander L. Poe', abstract: 'Lamps glow.' },
  ],
  [
    'Chinese names before the text',
    'Lin Guo, YaTing Zheng, Rui Gao, et al.\n\nLamps glow.',
    { authors: 'Lin Guo, YaTing Zheng, Rui Gao, et al', abstract: 'Lamps glow.' },
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
    'a list of names that is longer than other data, in another language',
    `<p>Autores: ${MANY}</p><p>Las lámparas brillan.</p>`,
    { authors: MANY, abstract: 'Las lámparas brillan.' },
  ],
]);
