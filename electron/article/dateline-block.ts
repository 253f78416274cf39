const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ene|abr|ago|set|dic|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre';
const hasDay = new RegExp(
  `\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|(?:${months})\\.?\\s+\\d{1,2}|\\d{1,2}(?:º|\\.º|st|nd|rd|th)?\\s+(?:de\\s+)?(?:${months})|(?:${months})\\.?\\s+(?:de\\s+)?\\d{4})\\b`,
  'iu',
);

/** `PALENCIA, 25 (EUROPA PRESS)`: the town, the day of the month and the agency. */
const agencyLine = /^\p{Lu}[\p{Lu} .’'-]{1,40}, \d{1,2}(?: \p{L}{3,10}\.?)? ?\(\p{Lu}[^()\n]{1,40}\)[.\s–—-]*$/u;

/** Whether a whole paragraph only says where and when: `date 2021-06-09 MEXICO CITY.`, `Madrid, 4 de marzo de 2024`. */
export function isDatelineBlock(text: string): boolean {
  if (text.length <= 90 && agencyLine.test(text)) return true;
  if (text.length > 90 || !hasDay.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  const lowerCase = words.filter((word) => /^\p{Ll}/u.test(word) && !smallWord.test(word));
  return lowerCase.length === 0 && words.length <= 14;
}

const smallWord = new RegExp(
  `^(?:${months}|de|del|la|los|y|and|date|fecha|st|nd|rd|th|a|las|at|on|of|the|am|pm|h|hrs|horas|updated|published|publicado|actualizado|el|lunes|martes|miércoles|jueves|viernes|sábado|domingo|for|immediate|release|gmt|edt|est|cet|cest|utc|min|read|delivered|issued|posted|emitido|emitida|pronunciado|day|día)$`,
  'iu',
);
