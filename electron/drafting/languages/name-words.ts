/** Single words and endings by which the rules for names tell one from another; lower case, empty where there is no such rule. */
export interface NameWords {
  /** Articles at the head of a body’s name that do not tell two names apart, and of these the ones that are left out where it is shown. */
  readonly leads: ReadonlySet<string>;
  readonly unshown: ReadonlySet<string>;
  /** Small words inside the names of bodies, foreign ones too, that give no initial. */
  readonly noInitial: ReadonlySet<string>;
  /** Heads and openers that too many bodies share for one of them to be known by it. */
  readonly general: ReadonlySet<string>;
  /** Last words by which a foreign name shows that it is a body’s. */
  readonly foreignTails: ReadonlySet<string>;
  /** Last words of a firm of kin: Brothers. */
  readonly kinFirms: ReadonlySet<string>;
  /** Nouns that a body is named by: the band, la revista. */
  readonly namingNouns: ReadonlySet<string>;
  /** What may stand between such a noun and the name, where the noun comes first. */
  readonly bodyAdjectives: ReadonlySet<string>;
  /** Nouns behind another noun that a body is named by: the research institute. */
  readonly instituteNouns: ReadonlySet<string>;
  /** Possessed heads of bodies, and the last words of their owners: Prosecutor General’s Office. */
  readonly ownedHeads: ReadonlySet<string>;
  readonly ownerEnds: ReadonlySet<string>;
  /** Last words of an office of a body that has its own name: Secretaría General de la ... */
  readonly ownOfficeEnds: ReadonlySet<string>;
  /** Last words of the utility of a town that is named before them: Johannesburg Water. */
  readonly townServices: ReadonlySet<string>;
  /** Verbs before “from” that tell where somebody or something sets out: comes, fly. */
  readonly comingWords: ReadonlySet<string>;
  /** Bodies with two names that have neither words nor initials in common, by the one: ONU, Naciones Unidas. */
  readonly sameBodies: ReadonlyMap<string, string>;
  /** Words before a further name of what was named: or, o. */
  readonly orWords: ReadonlySet<string>;
  /** Words by which somebody is named behind a noun: called, llamado. */
  readonly calledWords: ReadonlySet<string>;
  /** Head-words of a body that is sent into a country, by which it is named: mission, misión. */
  readonly missionHeads: ReadonlySet<string>;
  /** Last two words of a society that every nation has one of: Red Cross. */
  readonly societies: ReadonlySet<string>;
  /** Links to a field of work inside a name, and those of a commission on it. */
  readonly fieldLinks: ReadonlySet<string>;
  readonly onWords: ReadonlySet<string>;
  /** From where somebody speaks or comes. */
  readonly fromWords: ReadonlySet<string>;
  /** What ties a person to a place as to a body: of, from. */
  readonly placeTies: ReadonlySet<string>;
  /** Where something stands: at. */
  readonly atWords: ReadonlySet<string>;
  readonly here: ReadonlySet<string>;
  /** "Saint" before a name, short. */
  readonly saint: ReadonlySet<string>;
  /** "Against", between the parties of a case. */
  readonly versus: ReadonlySet<string>;
  /** "Retired" in brackets, short. */
  readonly retired: ReadonlySet<string>;
  /** What a town as a body is called before "of", behind its article: the City of. */
  readonly civicHeads: ReadonlySet<string>;
  /** Words right before the one whom an interview is with: interview with. */
  readonly interviews: readonly (readonly string[])[];
  /** Verbs of taking an office: became. */
  readonly becoming: ReadonlySet<string>;
  /** What makes the perfect of the verb behind it: has. */
  readonly perfectMarks: ReadonlySet<string>;
  /** What says where somebody comes from, before a name: London-based, Boston-born. */
  readonly placedWord: RegExp;
  /** The same where only a body has such a seat: London-based. */
  readonly seated: RegExp;
  /** First words of bodies of other languages, which their names keep: Banque, Astilleros. */
  readonly foreignHeads: ReadonlySet<string>;
  /** Letters behind a person's name that are no part of it: KC, MP. */
  readonly honours: ReadonlySet<string>;
  /** Verbs and participles of what somebody owns or runs. */
  readonly owned: RegExp;
  /** The state as a word that other things are of: heads of state. */
  readonly stateWord: string;
  /** Last words of a name that make it a part of a country. */
  readonly regionEnd: RegExp;
  /** What stands for the number of a school or a house. */
  readonly numberSign: RegExp;
  /** An age before a name, and around the number of one behind it: de 34 años. */
  readonly ageBefore: RegExp;
  readonly age: { readonly opener: string; readonly unit: string } | undefined;
}
