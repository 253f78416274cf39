/** The legal forms of companies the world over, and the words that companies end their names with as they do with these. */
export const companyTails =
  /(?<![,\s])[,\s]+(?:inc|corp|co|ltd|llc|plc|llp|ag|sa|s\.a|a\.s|d\.d|s\.p\.a|gmbh|n\.?v|s\.l|s\.a\.s|s\.a\.c|s\.r\.l|ltda|lda|oyj|s\. [al]|s\.a(?:\.b)?\.? de c\.v|company|corporation|limited|group)\.?$/iu;

/** A legal form at the end of a name. */
export const legalForm =
  /(?<!\s),?\s+(?:inc|corp|co|ltd|llc|plc|llp|ag|s\.?a|a\.s|d\.d|s\.p\.a|gmbh|n\.?v|s\.?l|s\.a\.s|s\.a\.c|s\.r\.l|ltda|lda|s\. [al]|s\.a(?:\.b)?\.? de c\.v|limited)\.?$/iu;

/** Those that some write with a space between their letters, the last token first: `S. A.`, `S. L. U.` */
export const spacedForm = /^s\. ?[al]\.(?: ?[u]\.)?$/i;

/** Those that some write in small letters behind a name. */
export const smallForm = /^(?:plc|llc|ltd|inc|gmbh|ag|nv|spa|a\.s|d\.d|d\.o\.o|s\.r\.o)\.?$/;

/** Those that a comma may set off from the name. */
export const formBehindComma = /^(?:inc|corp|ltd|llc|llp|plc|s\.a|s\.l|gmbh|n\.v|ltda|lda)\.?$/i;

/** Letters of stock exchanges, before a colon and a company's letters; lower case. */
export const exchanges = /^(?:nyse|nasdaq|lse|tsx|asx|bmv|bme|b3|amex|bvl|euronext)$/;

/** Letters before the name of a ship. */
export const vessels = /^(?:MS|MV|MY|SS|RMS|HMS|USS)$/;
