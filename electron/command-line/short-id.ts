/** As much of an id as a person types; `show` and `print` take it while it is unique. */
export function shortId(id: string): string {
  return id.slice(0, 8);
}
