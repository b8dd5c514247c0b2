/**
 * Names and abbreviations of the months, without accents: Germanic, Romance, Slavic, Baltic, Finnic, Hungarian, Greek,
 * Turkish, Indonesian, Arabic, Persian, Hindi, Thai, Chinese. Where words are inflected, as a date has them (`12
 * sierpnia`, `12 августа`, `12 Αυγούστου`).
 */
const NAMES = [
  `jan january januari januar januara janner janv janvier janeiro ene enero gen gener gennaio ian ianuarie jaanuar janvaris
  sausio tammikuu tammikuuta sijecnja stycznia styczen ledna leden янв январь января січ січень січня януари јануар
  ιαν ιανουαριος ιανουαριου ocak oca sijecanj يناير جانفي ژانویه जनवरी มกราคม มค 一月`,
  `feb february februari februar februara fev fevr fevrier fevereiro febrero febbraio febrer februarie februaris veebruar
  vasario helmikuu helmikuuta veljace veljaca luty lutego unora unor фев февр февраль февраля лют лютий лютого февруари фебруар
  φεβ φεβρουαριος φεβρουαριου sub subat فبراير فيفري شباط فوریه फरवरी फ़रवरी กุมภาพันธ์ กพ 二月`,
  `mar march mars marz maart maret mrt mrz maerz marc marzo marco martie marcius marec marts marzec marca brezna brezen
  kovo maaliskuu maaliskuuta ozujka мар март марта берез березень березня μαρ μαρτιος μαρτιου mart مارس آذار اذار मार्च
  มีนาคม มีค 三月`,
  `apr april aprila avr avril abr abril aprile aprilie aprilis aprill balandzio huhtikuu huhtikuuta travnja travanj kwi kwiecien
  kwietnia dubna duben апр април апрель апреля квіт квітень квітня απρ απριλιος απριλιου nis nisan أبريل أفريل نيسان آوریل
  अप्रैल เมษายน เมย 四月`,
  `may mai mei maj maja mayo maio mag maig maggio majus maijs geguzes toukokuu toukokuuta svibnja svibanj kvetna kveten май мая мај
  трав травень травня μαι μαιος μαιου mayıs mayis مايو ماي أيار مه मई พฤษภาคม พค 五月`,
  `jun june juin juni juna junio junho juny giu giugno iun iunie junius junijs juuni birzelio kesakuu kesakuuta lipnja lipanj
  czerwiec czerwca cervna cerven июн июнь июня черв червень червня юни јун ιουν ιουνιος ιουνιου haz haziran يونيو جوان حزيران
  ژوئن जून มิถุนายน มิย 六月`,
  `jul july juil juillet juli jula julio julho juliol lug luglio iul iulie julius julijs juuli liepos heinakuu heinakuuta
  srpnja srpanj lipiec lipca cervence cervenec июл июль июля лип липень липня юли јул ιουλ ιουλιος ιουλιου tem temmuz يوليو جويلية
  تموز ژوئیه جولای जुलाई กรกฎาคม กค 七月`,
  `aug august augusti augusta augustus augusts avgust aout ago agosto agost agustus augusztus rugpjucio elokuu elokuuta
  kolovoza kolovoz sierpien sierpnia srpna srpen авг август августа серп серпень серпня αυγ αυγουστος αυγουστου agu agustos أغسطس
  أوت آب اوت آگوست अगस्त สิงหาคม สค 八月`,
  `sep sept september septembra septembre septiembre setembro setembre set settembre septembrie szeptember septembris
  rugsejo syyskuu syyskuuta rujna rujan wrzesien wrzesnia zari сен сент сентябрь сентября вер вересень вересня септември септембар
  σεπ σεπτ σεπτεμβριος σεπτεμβριου eyl eylul سبتمبر أيلول سپتامبر सितंबर सितम्बर กันยายน กย 九月`,
  `oct october octobre octubre octombrie okt oktober oktobra oktoober oktobris out outubro ott ottobre spalio lokakuu
  lokakuuta pazdziernik pazdziernika rijna rijen окт октябрь октября жовт жовтень жовтня октомври октобар οκτ οκτωβριος
  οκτωβριου eki ekim أكتوبر اکتبر अक्टूबर अक्तूबर ตุลาคม ตค 十月`,
  `nov november novembra novembre noviembre novembro noiembrie nopember novembris lapkricio marraskuu marraskuuta
  studenoga studenog studeni listopad listopada listopadu ноя нояб ноябрь ноября лист листопад листопада ноември новембар νοε νοεμ νοεμβριος
  νοεμβριου kas kasım kasim نوفمبر نوامبر नवंबर नवम्बर พฤศจิกายน พย 十一月`,
  `dec december decembra decembre dez dezember dezembro des desember desembre detsember dic diciembre dicembre decembrie
  decembris gruodzio joulukuu joulukuuta prosinca prosinac grudzien grudnia prosince prosinec дек декабрь декабря груд грудень грудня
  декември децембар δεκ δεκεμβριος δεκεμβριου ara aralık aralik ديسمبر دسامبر दिसंबर दिसम्बर ธันวาคม ธค 十二月`,
];

/** Accents; the vowel signs of Hindi and Thai are no accents, for a month is told by them. */
const withoutAccents = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655]/g, '')
    .normalize();

const MONTHS = NAMES.map((names) => new Set(names.split(/\s+/).map(withoutAccents)));

const known = new Map<string, number>();

/** 0 for January, -1 for a word that is no month. `word` is in lower case. */
export const monthOf = (word: string): number => {
  if (word.length < 2 || word.length > 14) return -1;
  let found = known.get(word);
  if (found === undefined) {
    const plain = withoutAccents(word);
    found = MONTHS.findIndex((names) => names.has(plain));
    // Months only: words from outside must not fill the memory.
    if (found >= 0) known.set(word, found);
  }
  return found;
};
