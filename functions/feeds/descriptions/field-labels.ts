/** What a paper's fields are labelled with in descriptions, in many languages, as alternatives of patterns. */
export const AUTHORS_LABEL =
  'Authors?(?:\\(s\\))?|Autor(?:es|en|i|s|e|\\(es\\))?|Auteurs?(?:\\(s\\))?|Verfasser(?:in|innen)?|Penulis|Yazar(?:lar)?|Autorzy|Autoři|Szerzők?|Författare|Forfattere?|Tekijät|Авторы?|Автори|作者|著者|저자';
/** What an abstract is called in other languages than English. */
export const FOREIGN_ABSTRACT =
  'Resumo|Resumen|Résumé|Resum|Zusammenfassung|Sommario|Riassunto|Samenvatting|Sammanfattning|Sammendrag|Resumé|Tiivistelmä|Streszczenie|Abstrakt?|Sažetak|Povzetek|Rezumat|Összefoglalás|Öz(?:et)?|Kokkuvõte|Santrauka|Kopsavilkums|Tóm tắt|Περίληψη|Аннотация|Реферат|Резюме|Анотація|الملخص|ملخص|چکیده|초록|요약|บทคัดย่อ|सारांश|Anotace|Anotácia|Rezime|Laburpena';
/** The same in Chinese and Japanese, where a heading may have brackets: `【摘要】` */
export const HAN_ABSTRACT = '摘 ?要|要 ?旨|抄録';
/** The journal that it is in. */
export const JOURNAL_LABEL = 'Revista|Revue|Zeitschrift|Rivista|期刊|刊名|掲載誌';
/** When it was published. */
export const DATE_LABEL =
  'Erschienen|Veröffentlicht|Publicado|Publié|Fecha(?: de publicación)?|Date de publication|(?:发布|出版|发表)?(?:日期|时间)|発行日|발행일';
/** What a paper is about. */
export const KEY_WORDS =
  'Key ?words?|JEL(?: codes?| classification)?|Palabras clave|Paraules clau|Kata kunci|Nøkkelord|Nyckelord|Emneord|Anahtar (?:kelimeler|sözcükler)|Słowa kluczowe|Klíčová slova|Ključne riječi|Kulcsszavak|Cuvinte[- ]cheie|Trefwoorden|Avainsanat|Từ khóa|Λέξεις[- ]κλειδιά|Ключові слова|الكلمات المفتاحية|Palavras-chave|Mots[- ]clés|Schlüsselwörter|Schlagw(?:ö|o)rt(?:er|e)?|Parole chiave|Ключевые слова|关键词|關鍵詞|キーワード|키워드';
