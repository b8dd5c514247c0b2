import { readsAs, staysText } from './reads-as.ts';

const nothings = [
  'None',
  'nan',
  '[object Object]',
  'No abstract found.',
  'No abstract provided.',
  '(no abstract)',
  'no summary',
  'No description available.',
  'Abstract unavailable.',
  'Abstract not found',
  'There is no abstract for this article.',
  'Not available',
  'Unknown',
  'TBD',
  'Abstract: None',
  'Abstract: N/A',
  'Kein Abstract verfügbar',
  'Sin resumen',
  'Résumé non disponible',
  '（无摘要）',
  '暂无摘要',
  '摘要暂缺',
  '초록 없음',
  '要旨なし',
  'list index out of range',
  'Message: unknown error: net::ERR_CONNECTION_RESET\n  (Session info: chrome=89.0.4389.114)\n',
  "'NoneType' object has no attribute 'text'",
  'Error fetching abstract',
  'Failed to fetch abstract: 403',
  'Error: timeout',
  'Loading...',
  'Just a moment...',
  'Access denied',
  '403 Forbidden',
];

readsAs(nothings.map((text) => [text, text, {}]));

readsAs([
  [
    'a text that is missing behind fields',
    '<p><b>Authors:</b> Jane Roe, John Doe</p><p><b>Abstract:</b> N/A</p>',
    { authors: 'Jane Roe, John Doe' },
  ],
]);

staysText([
  ['nothing as a subject', 'None of the lamps glow.'],
  ['an unknown in a sentence', 'Unknown lamps glow.'],
  ['an error as a subject', 'Error bounds of lamps are tight.'],
  ['access as a subject', 'Access denied to lamps is common.'],
  ['a text on what is missing', 'No abstract argument shows that lamps glow.'],
]);
