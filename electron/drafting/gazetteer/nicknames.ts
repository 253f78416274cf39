/** Short forms of given names, each with the names that they stand for. */
export const nicknames: readonly (readonly string[])[] = [
  ['joe', 'joseph'],
  ['bill', 'william', 'will', 'billy'],
  ['bob', 'robert', 'rob'],
  ['mike', 'michael'],
  ['jim', 'james', 'jimmy'],
  ['tom', 'thomas'],
  ['dave', 'david'],
  ['steve', 'steven', 'stephen'],
  ['chris', 'christopher', 'christine'],
  ['tony', 'anthony', 'antonio'],
  ['ed', 'edward', 'ted'],
  ['dick', 'rick', 'richard'],
  ['kate', 'katherine', 'catherine', 'cathy'],
  ['liz', 'elizabeth', 'beth'],
  ['sue', 'susan'],
  ['ben', 'benjamin'],
  ['dan', 'daniel'],
  ['sam', 'samuel', 'samantha'],
  ['alex', 'alexander', 'alejandro', 'alexandra'],
  ['nick', 'nicholas', 'nicolás'],
  ['pepe', 'josé'],
  ['paco', 'francisco'],
  ['lula', 'luiz'],
  ['matt', 'matthew'],
  ['tim', 'timothy'],
];

/** What stands behind a name and tells nobody apart: Jr., III. */
export const nameSuffix = /^(?:jr|sr|ii|iii|iv)$/;

/** A peer's name with the title and the seat, the name itself in the first group: Lord Hayle of Bude. */
export const peerName = /^(?:Lord|Lady|Baroness|Viscount|Viscountess|Countess|Earl|Baron) (\S+)(?: of .+)?$/u;
