/** What programs and people write where there is no abstract. */
const NOTHING =
  /^[[(（]?(?:n\/?a|none(?: available)?|null|undefined|nan|unknown|not available|tb[ad]|object object|(?:this (?:article|paper|item) has|there is)? ?no (?:abstract|summary|description)(?: (?:is )?(?:available|provided|found|given))?(?: (?:for|of) this (?:article|paper|item))?|(?:abstract|summary|description) (?:is )?(?:not (?:available|found|provided)|unavailable|missing)|keine? (?:abstract|zusammenfassung)(?: (?:verfügbar|vorhanden))?|(?:sin resumen|sem resumo)|(?:résumé non|resumen no) disponible|(?:暂无|无|没有|暂缺|缺少)(?:中文|英文)?(?:摘要|简介)|(?:中文|英文)?摘要(?:暂缺|缺失|不可用)|초록 ?(?:없음|이 없습니다)|(?:要旨|抄録)(?:なし|はありません))[\])）]?[.:。]?$/i;

/** What went wrong where a program looked for one, in place of it. */
const FAILURE =
  /^(?:list index out of range|'NoneType' object .{1,100}|Message: (?:unknown error|no such element|timeout|stale element).{0,400}|Traceback \(most recent call last\).{0,1000}|(?:Error|Failed) (?:to )?(?:fetch|load|retrieve|extract|parse|generate|get|(?:fetch|load|retriev|extract|pars|generat|gett)ing) .{1,100}|Error: .{1,60}|Loading(?:\.{3}|…)|Just a moment(?:\.{3}|…)|Access denied\.?|(?:40[1349]|50[0234]):? \p{Upper}[\p{Alpha} ]{3,30})$/u;

/** Whether a text says only that there is none. */
export const isPlaceholder = (text: string): boolean => NOTHING.test(text);

/** Whether that or a program's failure is all that a description says. */
export const isNoText = (text: string): boolean =>
  text.length < 1000 && (isPlaceholder(text) || FAILURE.test(text));
