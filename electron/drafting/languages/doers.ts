/** The words by which a language tells who does what is undertaken; lower case, empty where it has no such turn. */
export interface DoerWords {
  /** What companies and offices do rather than one person, in the form that stands behind their name: invest, invertirá. */
  readonly bodyDeeds: RegExp;
  /** Small words between a name and what it will do: also, has. */
  readonly beforeDeed: ReadonlySet<string>;
}
