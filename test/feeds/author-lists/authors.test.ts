import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAuthors } from '../../../functions/feeds/author-lists/author-list.ts';
import { namesInText } from '../../../functions/feeds/entry.ts';

const namesOf = (...texts: string[]) => readAuthors(texts.map(namesInText)).map(({ name }) => name);

describe('lists of authors', () => {
  test.each<[string, string[]]>([
    ['Jane Roe, John Doe', ['Jane Roe', 'John Doe']],
    ['Jane Roe, Corresponding Author', ['Jane Roe']],
    ['Jane Roe, John Doe, On behalf of the Lamp Programme', ['Jane Roe', 'John Doe', 'Lamp Programme']],
    ['Jane Roe, For the Lamp Group', ['Jane Roe', 'Lamp Group']],
    ['Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
    ['GÃ¼nther RoÃ«, JosÃ© Doe', ['Günther Roë', 'José Doe']],
    ['JOÃO ROE, Łukasz Ã¼ber', ['JOÃO ROE', 'Łukasz Ã¼ber']],
    ['Jane Roe, John Doe, and Ann Other', ['Jane Roe', 'John Doe', 'Ann Other']],
    ['Jane Roe & John Doe', ['Jane Roe', 'John Doe']],
    ['Jane Roe; John Doe;', ['Jane Roe', 'John Doe']],
    ['Roe, J.  Q.; amp; Doe, J. ', ['J. Q. Roe', 'J. Doe']],
    ['Jane\u00a0Roe,\u00a0John\u00a0Q.\u00a0Doe', ['Jane Roe', 'John Q. Doe']],
    ['Jane Roe, John Doe, et al.', ['Jane Roe', 'John Doe']],
    ['Jane Roe et al.', ['Jane Roe']],
    ['Loconsole, M.; Xue, C.; Cho, B.-K.', ['M. Loconsole', 'C. Xue', 'B.-K. Cho']],
    [' Kaur, M., Shukla, A., Bhati, K. K. ', ['M. Kaur', 'A. Shukla', 'K. K. Bhati']],
    ['Zhang, a., jiang, x.', ['a. Zhang', 'x. jiang']],
    ['Pieterse, C. C. M. J., de Jager, M., Li, X.', ['C. C. M. J. Pieterse', 'M. de Jager', 'X. Li']],
    ['Smith, J., Jr., Doe, A.', ['J. Smith Jr.', 'A. Doe']],
    ['Smith, J., Lamp Consortium, Doe, A.', ['J. Smith', 'Lamp Consortium', 'A. Doe']],
    ['Coates, David', ['David Coates']],
    ['García Márquez, Gabriel', ['Gabriel García Márquez']],
    ['Smith, John, Doe, Jane', ['John Smith', 'Jane Doe']],
    ['Khanh TX, Roe J', ['Khanh TX', 'Roe J']],
    ['De Roe J, Luzão S, Doe JA. ', ['De Roe J', 'Luzão S', 'Doe JA']],
    ['de Roe A, Doe G, da Luzão M. ', ['de Roe A', 'Doe G', 'da Luzão M']],
    ['Jane Roe, John A.', ['Jane Roe', 'John A.']],
    ['Jane Roe, MD, PhD, and John Doe, M.D.', ['Jane Roe', 'John Doe']],
    [
      'Jane Roe, MD, MPH; John Doe, PhD; Li Na, MBBS; for the LAMP Investigators',
      ['Jane Roe', 'John Doe', 'Li Na', 'LAMP Investigators'],
    ],
    ['Roe, MD; Doe, PhD', ['MD Roe', 'Doe']],
    ['Jane Roe¹, John Doe²*, Li Na¹,²', ['Jane Roe', 'John Doe', 'Li Na']],
    ['Jane Roe<sup>1</sup>, John Doe<sup>2,3</sup>', ['Jane Roe', 'John Doe']],
    ['Roe, J. Q., & Doe, J. P. (2026)', ['J. Q. Roe', 'J. P. Doe']],
    ['Jane Roe / John Doe', ['Jane Roe', 'John Doe']],
    ['Jane Roe · John Doe', ['Jane Roe', 'John Doe']],
    ['Jane Roe\n John Doe\n Li Na', ['Jane Roe', 'John Doe', 'Li Na']],
    ['\n  Jane\n  Roe\n', ['Jane Roe']],
    ['Jane Roe (Editor), John Doe', ['Jane Roe', 'John Doe']],
    ['jane@example.org (Jane Roe), john@example.org (John Doe)', ['Jane Roe', 'John Doe']],
    ['Jane Roe and 3 more authors', ['Jane Roe']],
    ['Jane Roe + 5 more', ['Jane Roe']],
    ['GBD 2021 Diseases and Injuries Collaborators', ['GBD 2021 Diseases and Injuries Collaborators']],
    ['Centers for Disease Control and Prevention', ['Centers for Disease Control and Prevention']],
    ['王小明, 李娜', ['王小明', '李娜']],
    ['王小明 李娜 赵六', ['王小明', '李娜', '赵六']],
    ['山田 太郎', ['山田 太郎']],
    ['김철수, 이영희', ['김철수', '이영희']],
    ['[No authors listed]', []],
    ['N/A', []],
    ['Schr\\"odinger, E.', ['E. Schrödinger']],
    [
      "Ren\\'{e} Descartes, Paul Erd{\\H o}s, {\\L}ukasz Ko{\\v z}a, Fran\\c{c}ois Gau{\\ss}",
      ['René Descartes', 'Paul Erdős', 'Łukasz Koža', 'François Gauß'],
    ],
    ['same@example.org (Anke Hartung)', ['Anke Hartung']],
    ['Jane Roe <jane@example.org>', ['Jane Roe']],
    ['jane@example.org', []],
    ['By Jane Roe', ['Jane Roe']],
    ['Author(s): Jane Roe, John Doe', ['Jane Roe', 'John Doe']],
    [
      'Centers for Disease Control and Prevention Group',
      ['Centers for Disease Control and Prevention Group'],
    ],
    ['Jane Roe和John Q. Doe', ['Jane Roe', 'John Q. Doe']],
    ['Jane Roe，Li Na和Ann Poe', ['Jane Roe', 'Li Na', 'Ann Poe']],
    ['王和平、李与之', ['王和平', '李与之']],
    ['ATLAS Collaboration: G. Aad, B. Abbott', ['ATLAS Collaboration', 'G. Aad', 'B. Abbott']],
    ['Jane Roe (for the ATLAS Collaboration)', ['Jane Roe', 'ATLAS Collaboration']],
    ['Jane Roe on behalf of the Lamp Study Group', ['Jane Roe', 'Lamp Study Group']],
    ['LAMP Investigators: Jane Roe, John Doe', ['LAMP Investigators', 'Jane Roe', 'John Doe']],
    ['Roe, J. (for the Lamp Consortia)', ['J. Roe', 'Lamp Consortia']],
    ['Jane Roe, Lamp Trials Network (LTN)', ['Jane Roe', 'Lamp Trials Network (LTN)']],
    ['Task Group for Good Lamps (TG-GL)', ['Task Group for Good Lamps (TG-GL)']],
    ['Jane Roe (JR), LAMP Collaboration (CERN)', ['Jane Roe', 'LAMP Collaboration']],
    ['Roe, John I 3rd; Doe, Jane', ['John I Roe 3rd', 'Jane Doe']],
    ['Jane Roe1,2, John Doe3', ['Jane Roe', 'John Doe']],
    ['X\r\nBcc: y', ['X Bcc: y']],
    ['<script>alert(1)</script>Jane <b>Roe</b>', ['Jane Roe']],
    ['李 明、王 芳', ['李 明', '王 芳']],
    ['Prof. Dr. Jane Roe, Dr John Doe', ['Jane Roe', 'John Doe']],
    ['Prof. Dr. med. Hans Roe; Professor Ann Other; Mrs. Mary Poe', ['Hans Roe', 'Ann Other', 'Mary Poe']],
    ['Roe, Dr. Jane; Doe, Prof. John', ['Jane Roe', 'John Doe']],
    ['Jane Roe MD PhD; John Doe Ph.D.', ['Jane Roe', 'John Doe']],
    ['Jane Roe, M.D., Ph.D., John Doe, M.B., B.Chir.', ['Jane Roe', 'John Doe']],
    ['Dr. Who; Md Rahman; Do Kim', ['Dr. Who', 'Md Rahman', 'Do Kim']],
    ['Jane Roe, Ph.D., P.E., M.ASCE', ['Jane Roe']],
    ['Doe, John.', ['John Doe']],
    ['Roe, J. A.; Doe, J.; 3 more authors', ['J. A. Roe', 'J. Doe']],
    ['Roe JA, de la Cruz M; LAMP Study Group', ['Roe JA', 'de la Cruz M', 'LAMP Study Group']],
    ['García Márquez, Gabriel José; Doe, J', ['Gabriel José García Márquez', 'J Doe']],
    ['ZHANG WEI, LI NA, WANG FANG', ['ZHANG WEI', 'LI NA', 'WANG FANG']],
    ['ZHANG, W H, LI, N', ['W H ZHANG', 'N LI']],
    ['WANG XiaoMing, LI LiNa & Yi-Fan OUYANG', ['WANG XiaoMing', 'LI LiNa', 'Yi-Fan OUYANG']],
    [
      'Jane Roe, MD, MPH1, John Doe, MBChB, PhD2*, for the LAMP Investigators*',
      ['Jane Roe', 'John Doe', 'LAMP Investigators'],
    ],
    ['user123456', ['user123456']],
    ['Jane Roe 0002', ['Jane Roe']],
    ['webadmin', []],
    ['NA', []],
    ['Jane Roe [and 3 others]', ['Jane Roe']],
    ['Jane Roe, John Doe, +3 others', ['Jane Roe', 'John Doe']],
    ['Jane Roe & others', ['Jane Roe']],
    ['Roe, Jane; Doe, John; [and 12 others]', ['Jane Roe', 'John Doe']],
    ['Roe, J. on behalf of the CMS Collaboration', ['J. Roe', 'CMS Collaboration']],
    ['Roe, J., Doe, A., on behalf of the Lamp Study Group', ['J. Roe', 'A. Doe', 'Lamp Study Group']],
    ['Jane Roe PhD, John Doe MD, Mary Poe RN', ['Jane Roe', 'John Doe', 'Mary Poe']],
    ['van Doe MD, Roe J', ['van Doe MD', 'Roe J']],
    ['Jane Roe, PhD1; John Doe, MD2,3', ['Jane Roe', 'John Doe']],
    ['Roe, Jane, III', ['Jane Roe III']],
    ['Madonna, Jane Roe, Jr.', ['Madonna', 'Jane Roe Jr.']],
    ['Jane Roe,1 John Doe,2,3 and Mary Poe3', ['Jane Roe', 'John Doe', 'Mary Poe']],
    ['Jane Roe,a John Doe,b', ['Jane Roe', 'John Doe']],
    ['Juan Pérez y Ana Ruiz', ['Juan Pérez', 'Ana Ruiz']],
    ['José Ortega y Gasset, Ana Souza e Silva', ['José Ortega y Gasset', 'Ana Souza e Silva']],
    ['Juan de la Fuente y García de los Ríos', ['Juan de la Fuente y García de los Ríos']],
    ['Hans Müller und Karl Maier', ['Hans Müller', 'Karl Maier']],
    ['Eugenia C Wu, Joseph E Redden, Maria Y Lopez', ['Eugenia C Wu', 'Joseph E Redden', 'Maria Y Lopez']],
    ['Jane Roe, editor', ['Jane Roe']],
    ['Written by Jane Roe', ['Jane Roe']],
    ['محمد الغامدي؛ فاطمة الزهراء', ['محمد الغامدي', 'فاطمة الزهراء']],
    ['محمد الغامدي، فاطمة الزهراء', ['محمد الغامدي', 'فاطمة الزهراء']],
    ['and Jane J. Roe', ['Jane J. Roe']],
    ['Jane Roe, MSc, John Doe, FRCPC, Ann Poe, MHSc', ['Jane Roe', 'John Doe', 'Ann Poe']],
    ['Roe, Jane [0000-0002-1825-0097]; Doe, John', ['Jane Roe', 'John Doe']],
    ['Dra. Carmen Roe', ['Carmen Roe']],
    ['Aoife Roe, M.B., B.Ch.', ['Aoife Roe']],
    ['Roe, J., Doe, R. Q. Jr., da Poe, A. III', ['J. Roe', 'R. Q. Doe Jr.', 'A. da Poe III']],
    ['Roe, J. de, Doe, M. F. van der, Poe, A.', ['J. de Roe', 'M. F. van der Doe', 'A. Poe']],
    ['Roe, Jane Q., Doe, John, Poe, Ann B. C.', ['Jane Q. Roe', 'John Doe', 'Ann B. C. Poe']],
    ['Madonna, Jane Roe, Prince, John Q. Doe', ['Madonna', 'Jane Roe', 'Prince', 'John Q. Doe']],
    ['Jane Roe, John Doe, on behalf of the Lamp Programme', ['Jane Roe', 'John Doe', 'Lamp Programme']],
    ['Jane Roe Stanford University, John Doe', ['Jane Roe', 'John Doe']],
    ['Jane Q. Roe Ohio State University, John Doe Johns Hopkins University', ['Jane Q. Roe', 'John Doe']],
    ['Maria de la Cruz Boston College, John Doe', ['Maria de la Cruz', 'John Doe']],
    ['Nkechi S. Owoo University of Ghana, Abena D. Roe', ['Nkechi S. Owoo', 'Abena D. Roe']],
    ['John F. Kennedy University, Jane Roe', ['John F. Kennedy University', 'Jane Roe']],
    ['George Washington University, John Doe', ['George Washington University', 'John Doe']],
    ['Fred Hutchinson Cancer Center, Jane Roe', ['Fred Hutchinson Cancer Center', 'Jane Roe']],
    ['Sam Houston State University, Jane Roe', ['Sam Houston State University', 'Jane Roe']],
    ['Jane Roe, Eunice Kennedy Shriver Network', ['Jane Roe', 'Eunice Kennedy Shriver Network']],
    ['Siti Rahayu, S.Kom., M.Kom.', ['Siti Rahayu']],
    ['Dr. Ir. Budi Santoso, M.T.', ['Budi Santoso']],
    ['Prof. Dr. H. Ahmad, M.Pd.', ['Ahmad']],
    ['Siti Rahayu, S.Kom., M.Kom., Budi Santoso, S.T., M.T., Ph.D', ['Siti Rahayu', 'Budi Santoso']],
    ['dr. Dewi Lestari, Sp.A(K); apt. Rina Wati, M.Si', ['Dewi Lestari', 'Rina Wati']],
    ['Dewi Lestari, SpA(K), Jane Roe', ['Dewi Lestari', 'Jane Roe']],
    ['Rina Wati, S.Farm., Apt., Ahmad Fauzi, S.Pd.I., M.Pd.I', ['Rina Wati', 'Ahmad Fauzi']],
    ['Roe, S.T., Doe, M.T.', ['S.T. Roe', 'M.T. Doe']],
    ['Roe, S.T., M.T. Doe', ['S.T. Roe', 'M.T. Doe']],
    ['Jane Roe, University of Oslo and John Doe, University of Bergen', ['Jane Roe', 'John Doe']],
    ['Ivanov, S.Yu., Petrov, M.Kh.', ['S.Yu. Ivanov', 'M.Kh. Petrov']],
    ['García Márquez, M.T., Doe, S.', ['M.T. García Márquez', 'S. Doe']],
    ['Ravi Kumar, B.Tech., M.Tech., Jane Roe', ['Ravi Kumar', 'Jane Roe']],
    ['Jane Roe, MD, DMSc; John Doe, ScM, FRCOG', ['Jane Roe', 'John Doe']],
    ['lamp@example.org (Jane (Jenny) Roe)', ['Jane (Jenny) Roe']],
    ['Jane Roe, FRS, John Doe, CBE, FRSE', ['Jane Roe', 'John Doe']],
    ['Doe, John Chr.; Roe, Mimi Thi.', ['John Chr. Doe', 'Mimi Thi Roe']],
    ['Roe, Jane [Light Laboratory]; Doe, John [LL]', ['Jane Roe', 'John Doe']],
    ['Željka Roe, Ante Doe i Nikola Poe', ['Željka Roe', 'Ante Doe', 'Nikola Poe']],
    ['Siti Roe dan Budi Doe', ['Siti Roe', 'Budi Doe']],
    ['Ayşe Roe ve Mehmet Doe', ['Ayşe Roe', 'Mehmet Doe']],
    ['Josep Roe i Cadafalch, Jane Doe', ['Josep Roe i Cadafalch', 'Jane Doe']],
    [
      'Lamp Consortium, University of Light and Glow Woods Lamp Lab, Jane Roe',
      ['Lamp Consortium', 'University of Light and Glow Woods Lamp Lab', 'Jane Roe'],
    ],
    ['Böhringer, Christoph & Roe, Knut Einar', ['Christoph Böhringer', 'Knut Einar Roe']],
    [
      'García Márquez, Gabriel & Roe, Jane & Doe, John Q.',
      ['Gabriel García Márquez', 'Jane Roe', 'John Q. Doe'],
    ],
    ['Roe, K. S. and Doe, Laura Mary and Poe, Marcin', ['K. S. Roe', 'Laura Mary Doe', 'Marcin Poe']],
    ['Thomas, John Paul & Martin, Ann', ['John Paul Thomas', 'Ann Martin']],
    ['Jane Roe, John Doe & Ann Poe, Mary Coe', ['Jane Roe', 'John Doe', 'Ann Poe', 'Mary Coe']],
    ['Jane Roe, MD & John Doe, PhD', ['Jane Roe', 'John Doe']],
    ['Jane Roe, Ann Poe & John Doe', ['Jane Roe', 'Ann Poe', 'John Doe']],
    ['', []],
    [',,;', []],
  ])('%j', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  test('several elements with a comma each are one author each', () => {
    expect(namesOf('Coates, David', 'Doe, Jane Q.')).toEqual(['David Coates', 'Jane Q. Doe']);
    expect(namesOf('Roe, Jane, 1938-', 'Doe, J. Q. (John Quincy), 1901-1999')).toEqual([
      'Jane Roe',
      'J. Q. Doe',
    ]);
  });

  test('of several elements, each is read in the way that the others show', () => {
    expect(namesOf('Jane Roe, John Doe', 'Li Na')).toEqual(['Jane Roe', 'John Doe', 'Li Na']);
    expect(namesOf('García Márquez, Gabriel José', 'Doe, Jane')).toEqual([
      'Gabriel José García Márquez',
      'Jane Doe',
    ]);
    expect(namesOf('García Márquez, Gabriel José', 'Lamp Consortium')).toEqual([
      'Gabriel José García Márquez',
      'Lamp Consortium',
    ]);
    expect(namesOf('Roe, Jane Q., Jr.', 'Doe, John')).toEqual(['Jane Q. Roe Jr.', 'John Doe']);
  });

  test('an Indonesian university is where the author works', () => {
    const [author] = readAuthors(
      ['Jane Roe, Universitas Lampu (Indonesia)', 'John Doe, Universitas Lampu'].map(namesInText),
    );
    expect(author).toMatchObject({ name: 'Jane Roe', affiliation: 'Universitas Lampu (Indonesia)' });
  });

  test('of one name with an address, commas separate no authors', () => {
    expect(readAuthors([namesInText('Jane Roe, University of Light, Norway')])).toMatchObject([
      { name: 'Jane Roe', affiliation: 'University of Light, Norway' },
    ]);
    // No boundary of ASCII words stands behind its last letter.
    expect(readAuthors([namesInText('Jane Roe, Université de Lumière, France')])).toMatchObject([
      { name: 'Jane Roe', affiliation: 'Université de Lumière, France' },
    ]);
  });

  test('an address behind a name is where the author works', () => {
    const text = 'Jane Roe, Department of Lamps, University of Light; John Doe, University of Shade';
    expect(readAuthors([namesInText(text)])).toEqual([
      {
        name: 'Jane Roe',
        orcid: null,
        affiliation: 'Department of Lamps, University of Light',
        group: false,
      },
      { name: 'John Doe', orcid: null, affiliation: 'University of Shade', group: false },
    ]);
  });

  test('an institution without a comma is where the author before it works', () => {
    expect(readAuthors(['Jane Roe Stanford University', 'John Doe'].map(namesInText))).toMatchObject([
      { name: 'Jane Roe', affiliation: 'Stanford University', group: false },
      { name: 'John Doe', affiliation: null, group: false },
    ]);
    const said = { ...namesInText('Jane Roe Stanford University'), group: true };
    expect(readAuthors([said, namesInText('John Doe')])[0]?.name).toBe('Jane Roe Stanford University');
  });

  test('two authors of one name are two authors', () => {
    expect(namesOf('Wang, J.; Wang, J.')).toEqual(['J. Wang', 'J. Wang']);
  });

  test('a source of natural order keeps every comma a separator', () => {
    const authors = readAuthors([namesInText('Suresh, Ramesh')], true);
    expect(authors.map(({ name }) => name)).toEqual(['Suresh', 'Ramesh']);
    const [roe] = readAuthors([namesInText('Jane Roe, III, John Doe')], true);
    expect(roe?.name).toBe('Jane Roe III');
  });

  test('brackets are affiliations, a legend explains their numbers', () => {
    const text = 'Ines Duarte (1 and 2), Bo Li (CMU), Su Wen ((1) University (Main Campus), (2) CNRS)';
    expect(readAuthors([namesInText(text)], true)).toEqual([
      { name: 'Ines Duarte', orcid: null, affiliation: 'University (Main Campus); CNRS', group: false },
      { name: 'Bo Li', orcid: null, affiliation: 'CMU', group: false },
      { name: 'Su Wen', orcid: null, affiliation: null, group: false },
    ]);
  });

  test.each([
    'Jane Roe (0000-0002-1825-009x), John Doe',
    'Jane Roe (ORCID: https://orcid.org/0000-0002-1825-009X), John Doe',
    'Jane Roe https://orcid.org/0000-0002-1825-009X; John Doe',
  ])('an ORCID beside a name: %s', (text) => {
    expect(readAuthors([namesInText(text)])).toEqual([
      { name: 'Jane Roe', orcid: '0000-0002-1825-009X', affiliation: null, group: false },
      { name: 'John Doe', orcid: null, affiliation: null, group: false },
    ]);
  });

  test.each(['University of Oslo', 'University of Oslo, Norway', 'Oslo University Hospital'])(
    'a place of one or more parts behind a name: %s',
    (place) => {
      expect(readAuthors([namesInText(`Jane Roe, ${place}`)])).toEqual([
        { name: 'Jane Roe', orcid: null, affiliation: place, group: false },
      ]);
    },
  );

  test('5,000 authors stay 5,000', () => {
    const names = Array.from({ length: 5000 }, (_, at) => `Jane ${'Roe'.repeat(1 + (at % 7))}`);
    expect(namesOf(names.join(', '))).toEqual(names);
  });

  const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
  const person = fc.tuple(
    fc.stringMatching(/^([A-Z]\. ){0,2}[A-Z]\.$/),
    word.filter((name) => !/^(?:And|The|Iii)$/.test(name)),
  );
  test('every way of joining names gives the same names', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 2, maxLength: 12 }), (people) => {
        const natural = people.map(([initials, family]) => `${initials} ${family}`);
        const inverted = people.map(([initials, family]) => `${family}, ${initials}`);
        expect(namesOf(natural.join(', '))).toEqual(natural);
        expect(namesOf(inverted.join(', '))).toEqual(natural);
        expect(namesOf(inverted.join('; '))).toEqual(natural);
        expect(namesOf(...inverted)).toEqual(natural);
      }),
    );
  });
});
