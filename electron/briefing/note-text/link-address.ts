/** Longer than any address that a person can look over, in UTF-16 code units. */
const longest = 2_000;

/** True for an address that a note may lead to: `http`, `https` or `mailto`, without room or control characters in it. */
export function isLinkAddress(address: string): boolean {
  return address.length <= longest && /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)[^\s\p{Cc}\p{Cf}]*$/iu.test(address);
}
