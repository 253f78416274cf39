/** Small words inside the names of places, whatever the article's language: São Paulo do Sul, La Haya. */
export const placeParticles: ReadonlySet<string> = new Set('de del la las los el y do da al of the and'.split(' '));

/** What stands in small letters before the capital of a name: d’Estaing, al-Sisi, hUallacháin. */
export const capitalised = /^(?:[dl]['’]|(?:al|el|ul|ad|as)-|h(?=\p{Lu}\p{Ll}))?\p{Lu}/u;
