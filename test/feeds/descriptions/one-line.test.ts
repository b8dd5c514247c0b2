import { readsAs } from './reads-as.ts';

readsAs([
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
  [
    "ScienceDirect's data in one line, of one author",
    'Publication date: December 2025 Source: Lamps, Volume 101, Issue 4 Author(s): Jane Roe',
    { date: '2025-12-01T00:00:00.000Z', venue: 'Lamps', authors: 'Jane Roe' },
  ],
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
    'SSRN on one line',
    'Posted August 13, 2026 By Jane Roe (University of Light), John Doe<br>Lamps glow.',
    {
      date: '2026-08-13T00:00:00.000Z',
      authors: 'Jane Roe (University of Light), John Doe',
      abstract: 'Lamps glow.',
    },
  ],
  [
    'OpenReview, in one line',
    'Keywords: lamps, light TL;DR: Lamps win. Abstract: Lamps glow.',
    { abstract: 'Lamps glow.' },
  ],
  [
    'authors and abstract in one line',
    'Authors: Jane Roe, John Doe Abstract: Lamps glow.',
    { authors: 'Jane Roe, John Doe', abstract: 'Lamps glow.' },
  ],
  [
    'Chinese labels in one line',
    '作者：王小明，李娜 摘要：灯发光。',
    { authors: '王小明，李娜', abstract: '灯发光。' },
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
  [
    'JMLR in one line',
    'Jane Roe, John Doe; 27(201):1−40, 2026. [abs][pdf][bib]',
    { authors: 'Jane Roe, John Doe', date: '2026-01-01T00:00:00.000Z' },
  ],
  [
    'BIS in one line',
    'BIS Working Papers No 1312 by Jane Roe and John Doe, November 2026. This paper examines lamps.',
    { authors: 'Jane Roe and John Doe', abstract: 'This paper examines lamps.' },
  ],
  [
    'a journal ahead of its volume',
    'Lamp Letters, OnlineFirst. Lamps glow.',
    { venue: 'Lamp Letters', abstract: 'Lamps glow.' },
  ],
  [
    'APS in one line, with more of the particles that names have',
    'Author(s): Jane Roe, Ana e Silva and Luc te Doe Lamps and their shades glow. [Phys. Rev. Lamps 3, 012] Published Tue Sep 08, 2026',
    {
      authors: 'Jane Roe, Ana e Silva and Luc te Doe',
      abstract: 'Lamps and their shades glow.',
      date: '2026-09-08T00:00:00.000Z',
    },
  ],
]);
