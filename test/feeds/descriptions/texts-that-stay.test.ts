import { staysText } from './reads-as.ts';

staysText([
  ['a sentence with a year', 'Lamps won. 2026 was theirs.'],
  ['open access as a subject', 'Open access to lamps is a right.'],
  [
    'a sentence that cites Copernicus',
    'A title We float lamps as in Clim. Past, 2, 1–2, https://doi.org/10.5194/cp-2-1-2026, 2026 and later.',
  ],
  ['an abstract about abstracts', 'Abstract interpretation of lamps is sound.'],
  ['another paper’s DOI', 'This corrects the article DOI: 10.1371/journal.x.1.'],
  ['posted in a sentence', 'Posted prices matter.'],
  ['a Chinese sentence on another paper', '《自然》上的论文讨论了灯；见 doi:10.1038/s41999-026-00001-0'],
  ['rights before a text', '© 2026 The Lamps. Lamps glow.'],
  ['rights as a subject', 'Copyright law protects lamps.'],
  ['reading as a subject', 'Read lamps glow.'],
  ['numbers in a sentence', 'Lamps were lit from 12 to 15 on 4 May 2026.'],
  ['a span of years in a sentence', 'Lamps in Oslo, 2010-2020.'],
  ['a text that ends in a date', 'This paper asks who lights whom. Posted: 12 Nov 2026'],
  ['a text that ends in numbers', 'Lamps were counted in many towns. Oslo 2010, 4: 12-13'],
  ['a date of arrival', 'Received 12 May 2026'],
  ['vitamins', 'Vitamin D, Vitamin K'],
  ['years', 'Lamps in Europe: 2019-20'],
  ['a word that filters have', 'Followed: lamps on the road'],
  ['a stop of its own', '.NET lamps glow.'],
  ['names in a sentence', 'Jane Roe, John Doe'],
  ['a word that begins like a heading', 'ResumeNet glows.'],
  ['a tag that a model writes', 'It writes <text> before its answer.'],
]);
