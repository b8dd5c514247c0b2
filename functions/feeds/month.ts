/**
 * Names and abbreviations of the months, without accents: Germanic, Romance, Slavic, Turkish, Indonesian. Where words
 * are inflected, as a date has them (`12 sierpnia`, `12 августа`).
 */
const NAMES = [
  'jan january januari januar janner janv janvier janeiro ene enero gen gennaio styczen stycznia ledna янв январь января січня oca ocak',
  'feb february februari februar fev fevr fevrier fevereiro febrero febbraio luty lutego unora фев февр февраль февраля лютого sub subat',
  'mar march mars marz maart maret mrt mrz maerz marzo marco marzec marca brezna мар март марта березня mart',
  'apr april avr avril abr abril aprile kwi kwiecien kwietnia dubna апр апрель апреля квітня nis nisan',
  'may mai mei maj mayo maio mag maggio maja kvetna маи мая травня mayıs',
  'jun june juin juni junio junho giu giugno czerwiec czerwca cervna июн июнь июня червня haz haziran',
  'jul july juil juillet juli julio julho lug luglio lipiec lipca cervence июл июль июля липня tem temmuz',
  'aug august augusti augustus aout ago agosto agustus sierpien sierpnia srpna авг август августа серпня agu agustos',
  'sep sept september septembre septiembre setembro set settembre wrzesien wrzesnia zari сен сент сентябрь сентября вересня eyl eylul',
  'oct october octobre octubre okt oktober out outubro ott ottobre pazdziernik pazdziernika rijna окт октябрь октября жовтня eki ekim',
  'nov november novembre noviembre novembro nopember listopad listopada listopadu ноя нояб ноябрь ноября листопада kas kasım',
  'dec december decembre dez dezember dezembro des desember dic diciembre dicembre grudzien grudnia prosince дек декабрь декабря грудня ara aralık',
].map((names) => new Set(names.split(' ').map((name) => name.normalize('NFD').replace(/\p{M}/gu, ''))));

const known = new Map<string, number>();

/** 0 for January, -1 for a word that is no month. `word` is in lower case. */
export const monthOf = (word: string): number => {
  if (word.length < 3 || word.length > 12) return -1;
  let found = known.get(word);
  if (found === undefined) {
    const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
    found = NAMES.findIndex((names) => names.has(plain));
    // Months only: words from outside must not fill the memory.
    if (found >= 0) known.set(word, found);
  }
  return found;
};
