/** A role with whom it is held for, which is left out where the role names it already. */
export function roleWords(role: string | undefined, affiliation: string | undefined): string | undefined {
  const kept = [role, affiliation !== undefined && role?.includes(affiliation) ? undefined : affiliation].filter(
    (part) => part !== undefined && part !== '',
  );
  return kept.length > 0 ? kept.join(', ') : undefined;
}
