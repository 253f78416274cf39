/**
 * A list that was read again, with the very members and, where all are as they were, the very list of before: what is
 * drawn of a thousand of them is then only drawn anew for those that changed.
 */
export function keepSame<Member extends { readonly id: string }>(
  before: readonly Member[],
  now: readonly Member[],
): readonly Member[] {
  const known = new Map(before.map((member) => [member.id, member]));
  const kept = now.map((member) => {
    const present = known.get(member.id);
    return present !== undefined && JSON.stringify(present) === JSON.stringify(member) ? present : member;
  });
  const isSame = kept.length === before.length && kept.every((member, at) => member === before[at]);
  return isSame ? before : kept;
}
