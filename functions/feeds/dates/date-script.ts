/** The zeros of the digits that Arabic, Persian, Hindi, Bengali and Thai are written with. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;
const inAscii = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
};

const WEEKDAY =
  /[,，]?\s?(?:[(（](?:[日月火水木金土]|[월화수목금토일])(?:曜日?|요일)?[)）]|(?:星期|周)[一二三四五六日天]|[月火水木金土日]曜日|[월화수목금토일]요일),?/gu;
/** English names of the months that are counted: `8月 12, 2026`, `12 tháng 8, 2026`. */
const ENGLISH = 'January February March April May June July August September October November December'.split(
  ' ',
);
const COUNTED = /(?<!\d|[年년]\s?)(\d{1,2})\s?[月월](?!\s?\d{1,2}\s?[日일])|th[áa]ng (\d{1,2})(?!\d)/giu;
const VIETNAMESE = 'một hai ba tư năm sáu bảy tám chín mười mười_một mười_hai'.split(' ');
const NAMED_IN_VIETNAMESE = /tháng (mười (?:một|hai)|[\p{Alpha}]+)/giu;
/** The Levant's months of two words: `تشرين الأول`. */
const LEVANTINE: [RegExp, number][] = [
  [/كانون ال[ثت]اني/g, 0],
  [/تشرين ال[أا]ول/g, 9],
  [/تشرين ال[ثت]اني/g, 10],
  [/كانون ال[أا]ول/g, 11],
];

const english = (month: number): string => ` ${ENGLISH[month] ?? ''} `;

/** A date in any script with Latin digits, without the day of the week, and with months of one word. */
export const inOneScript = (date: string): string => {
  let text = date.normalize().replaceAll('：', ':').replace(DIGIT, inAscii).replace(WEEKDAY, ' ');
  for (const [pattern, month] of LEVANTINE) text = text.replace(pattern, english(month));
  return (
    text
      .replace(COUNTED, (_, counted, vietnamese) => english(Number(counted ?? vietnamese) - 1))
      .replace(NAMED_IN_VIETNAMESE, (whole, name: string) => {
        const month = VIETNAMESE.indexOf(name.toLowerCase().replace(' ', '_'));
        return month < 0 ? whole : english(month);
      })
      // `ส.ค.`
      .replace(/(?<=[\u0e00-\u0e7f])\.(?=[\u0e00-\u0e7f]|\s|$)/g, '')
      .trim()
  );
};
