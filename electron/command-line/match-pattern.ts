/**
 * Whether a file's name matches a pattern of the shell's kind: `*`, `?`, `[abc]`, `[!a-z]`, `{one,other}`. The time is
 * bounded by the product of their lengths.
 */
export function matchesPattern(name: string, pattern: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  return alternatives(pattern).some((each) => matches([...name], tokensOf(each)));
}

/** Most alternatives that braces may stand for together. */
const mostAlternatives = 1000;

/** A pattern without braces for each way to read it. */
function alternatives(pattern: string): string[] {
  let all = [pattern];
  for (let at = 0; at < all.length && all.length <= mostAlternatives; ) {
    const one = all[at] ?? '';
    const close = one.indexOf('}');
    const open = close < 0 ? -1 : one.lastIndexOf('{', close);
    if (open < 0) at += 1;
    else {
      const [before, inner, after] = [one.slice(0, open), one.slice(open + 1, close), one.slice(close + 1)];
      all = [...all.slice(0, at), ...inner.split(',').map((part) => before + part + after), ...all.slice(at + 1)];
    }
  }
  return all;
}

type Token = '*' | ((character: string) => boolean);

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = [];
  const characters = [...pattern];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    const close = character === '[' ? characters.indexOf(']', at + 2) : -1;
    if (character === '*') tokens.push('*');
    else if (character === '?') tokens.push(() => true);
    else if (close < 0) tokens.push((one) => one === character);
    else {
      tokens.push(setOf(characters.slice(at + 1, close)));
      at = close;
    }
  }
  return tokens;
}

function setOf(inner: readonly string[]): (character: string) => boolean {
  const negated = inner[0] === '!' || inner[0] === '^';
  const members = negated ? inner.slice(1) : inner;
  return (character) => {
    const isMember = members.some((member, at) => {
      const last = members[at + 2];
      if (members[at + 1] === '-' && last !== undefined) return character >= member && character <= last;
      return character === member;
    });
    return isMember !== negated;
  };
}

/** Goes back to the last star only, which is enough: an earlier one could take no more than it already may. */
function matches(name: readonly string[], tokens: readonly Token[]): boolean {
  let [at, token, star, taken] = [0, 0, -1, 0];
  while (at < name.length) {
    const wanted = tokens[token];
    if (wanted === '*') {
      star = token;
      taken = at;
      token += 1;
    } else if (wanted?.(name[at] ?? '')) {
      at += 1;
      token += 1;
    } else if (star >= 0) {
      taken += 1;
      at = taken;
      token = star + 1;
    } else return false;
  }
  return tokens.slice(token).every((left) => left === '*');
}
