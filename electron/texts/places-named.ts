/** Places beyond which a sentence only counts. */
const most = 12;

/** Names places in a file: the first of them, and how many more there are. */
export function placesNamed(places: readonly number[], one: string, several: string, and: string): string {
  const named = places.slice(0, most).join(', ');
  const more = places.length > most ? ` ${and} +${places.length - most}` : '';
  return `${places.length === 1 ? one : several} ${named}${more}`;
}
