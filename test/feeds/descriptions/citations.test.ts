import { readsAs } from './reads-as.ts';

readsAs([
  ['a volume with an abbreviated month', 'Lamps, Vol. 12, No. 3, pp. 1-9, Sept. 2026.', { venue: 'Lamps' }],
  [
    'a citation of authors and title',
    'Roe Jane, Doe John. A title. In: Annales des lampes. Tome 133, numéro 3, 2026. pp. 51-70.',
    {},
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
    'Rivisteweb',
    '<p>Quaderni di luce, Fascicolo 2, agosto 2026</p><p>Brillano.</p>',
    { venue: 'Quaderni di luce', abstract: 'Brillano.' },
  ],
  [
    'a citation in brackets behind a text',
    'Abstract: Lamps glow. ( Am J Lamps. 2026;116(1):95–102. https://doi.org/10.9999/LAMP.2025.308269 )',
    { abstract: 'Lamps glow.' },
  ],
  [
    'a citation in brackets that have no blanks within, behind a text',
    '<p>Lamps glow in Oslo. (Am J Lamps. 2026;1(2):95–102. https://doi.org/10.9999/x)</p>',
    { abstract: 'Lamps glow in Oslo.' },
  ],
  [
    'a journal whose name ends in brackets',
    '<p>Lamp. Stat. Sol. (b) 263, 1201-1215 (2026)</p>',
    { venue: 'Lamp. Stat. Sol. (b)' },
  ],
  [
    'the older address of a DOI',
    '<p>Lamp Letters doi: http://dx.doi.org/10.9999/x.1</p><p>They glow.</p>',
    { venue: 'Lamp Letters', doi: '10.9999/x.1', abstract: 'They glow.' },
  ],
]);
