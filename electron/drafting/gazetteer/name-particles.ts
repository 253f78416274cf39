/** Small words inside the names of places, whatever the article's language: São Paulo do Sul, La Haya. */
export const placeParticles: ReadonlySet<string> = new Set('de del la las los el y do da al of the and'.split(' '));

/** What stands in small letters before the capital of a name: d’Estaing, al-Sisi, hUallacháin. */
export const capitalised = /^(?:[dl]['’]|(?:al|el|ul|ad|as)-|h(?=\p{Lu}\p{Ll}))?\p{Lu}/u;

/** Small words inside the names of people the world over, lower case: van der, ibn, de la; and the joint of two surnames. */
const inNames =
  'de del la las los van von der den ter bin ibn ben al el da dos di du le y i zu af arap ole wa ould bint';
export const personParticles: ReadonlySet<string> = new Set(inNames.split(' '));
/** The "of" of other languages inside the name of a body. */
export const foreignLinks: ReadonlySet<string> = new Set('de du des do da dos das di del della'.split(' '));
export const surnameJoints: ReadonlySet<string> = new Set(['y']);

/** Small words over which a run of capitals may go on, if what is before and behind them is one name. */
export const runParticles: ReadonlySet<string> = new Set(`${inNames} ten das do des e es av of`.split(' '));

/** The capital inside `McAllister`, `DeLuca`, `O’Neill` tells of no company. */
export const innerCapital = /^(?!(?:Mc|Mac|De|Di|La|Le|O’|O')\p{Lu})(?=\p{L}+$)\p{L}*?\p{Ll}\p{Lu}/u;
