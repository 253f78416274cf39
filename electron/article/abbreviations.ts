import type { LanguageTag } from '../contract/text.ts';

const split = (words: string) => new Set(words.split(' '));

/** Never the last word of a sentence: a name or a number follows. */
const leading = {
  en: split(
    'mr mrs ms mx eng cllr retd rtd dr prof sr st gen lt col maj capt cmdr sgt cpl pvt adm rev hon sen rep gov pres amb supt det insp fr msgr mt ft no nos vs art fig vol pp ed eds ph jan feb mar apr aug sept sep oct nov dec approx est al ave mdm mme blvd messrs atty',
  ),
  es: split(
    'sr sra srta sres dr dra drs prof profa lic ing arq d dña dª mons gral gen tte cnel cap sgto pdte pdta vda sto sta art arts núm núms no nº pág págs av avda avs ej vs fig vol cap ed fdo tel hnos ma mtro mtra c.p fdez fdz hdez gcía glez gzlez mtnez mtz rdguez rguez rdz sánch pza pl ctra dpto depto prov admón gob pte excmo excma ilmo ilma exmo mgtr msc cra cr soc abog comte mtra',
  ),
} as const;
/** May end a sentence; they do so only where a sentence plainly begins after them. */
const trailing = split(
  'inc corp co ltd llc plc jr sr etc cía ca s.a s.l e.g i.e a.m p.m u.s u.k u.n u.s.a e.u d.c ee.uu ee uu ph.d b.c a.d',
);
/** Words that, capitalised after such an abbreviation, begin a new sentence. */
const openers = split(
  'the a an in on at but and it he she they we i this that these those his her their our its there when while after before as if for with from by to however meanwhile who what why how some many most both also then now el la los las un una en pero y según su sus este esta estos estas ese esa además también cuando tras ante por para con como si mientras no ayer hoy mañana yesterday today later once',
);

/** Whether a break after `before` is only the full stop of an abbreviation or an initial. */
export function endsWithAbbreviation(before: string, after: string, language: LanguageTag): boolean {
  const match = /(?:^|[\s("“«‘'[¿¡—–-])([\p{L}.]{1,12})\.$/u.exec(before);
  const word = match?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  const next = /^["“«‘'(¿¡]*([\p{L}\p{N}]+)/u.exec(after.trimStart())?.[1] ?? '';
  const isName = /^[\p{Lu}\p{N}]/u.test(next) && !openers.has(next.toLowerCase());
  if (trailing.has(lower) || /^\p{Lu}(?:\.\p{Lu})+$/u.test(word)) return isName;
  if (/^\p{Lu}$/u.test(word)) return isName;
  const list = language.startsWith('es') ? leading.es : leading.en;
  if (/^(?:no|nos|cap|art|ed|mar|est|al|ma)$/.test(lower)) return /^\p{N}/u.test(next) || (lower === 'ma' && isName);
  return list.has(lower);
}
