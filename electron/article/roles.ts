import type { BlockRole } from '../contract/text.ts';
import { isDatelineBlock } from './dateline-block.ts';

const endsSentence = /[.!?:;,…。！？]["'”’»)\]]*$/u;
const onlyQuoted = /^["“«‘'].{1,160}["”»’']$/u;
const bullet = /^(?:[-•*‣–]|\d{1,2}[.)])\s+\S/u;
const bylineStart = /^(?:[Bb]y|BY|[Pp]or|[Tt]exto|[Ww]ords by|[Ss]tory by|[Ee]scrito por)\s*:?\s+\p{Lu}/u;
const captionStart =
  /^(?:photo|image|picture|foto|imagen|fotografía|file photo|caption|pie de foto|archivo)\s*(?:\d+\s*)?[:|(—-]|^FILE\b|^\(?(?:AP|AFP|EFE|Reuters|Getty)\s+(?:Photo|Images|Foto)/iu;
const boilerplateStart =
  /^(?:#{2,}$|-\s*30\s*-$|-?\s*ends?\s*-?$|©|copyright\b|\(?c\)\s*\d{4}|all rights reserved|todos los derechos|media contacts?\b|press contacts?\b|contacts?:|contacto(?: de prensa)?s?\b|for (?:more|further) information\b|para más información\b|notes? to (?:the )?editors?\b|nota a los editores|sign up\b|subscribe\b|suscr[íi]b|read more\b|leer? más\b|related:|also read\b|lea también|share this|follow us|síguenos|advertisement$|publicidad$|\(?reporting by\b|\(?additional reporting\b|\(?editing by\b|\(?reporte de\b|\(?editado por\b|forward-looking statements?\b|safe harbor\b|this (?:article|story) (?:was|has been) (?:first|originally)\b)/iu;
const aboutHeading = /^(?:[Aa]bout|ABOUT|[Aa]cerca de|[Ss]obre)\s+(?:the\s+)?[\p{Lu}\d]/u;

/** The kind of document, printed above its headline. */
const documentLabel =
  /^(?:(?:press|news|media) (?:release|statement|advisory|note)|readout|statement|for immediate release|embargoed?\b.{0,40}|comunicado(?: de prensa| oficial)?|nota (?:de prensa|informativa)|boletín(?: de prensa)?|declaración|para publicación inmediata|editorial|opinion|opinión|analysis|análisis|interview|entrevista|news|noticias)(?:\s*(?:n[.º°o]+)?\s*[\d/-]+)?[.:]?$/iu;

interface Paragraph {
  readonly text: string;
  readonly role: BlockRole | undefined;
}

/** What each paragraph is for, from its shape and place; a role already given is kept. */
export function guessRoles(paragraphs: readonly Paragraph[]): BlockRole[] {
  const roles: BlockRole[] = [];
  let closing = false;
  let bodySeen = false;
  paragraphs.forEach((paragraph, index) => {
    if (aboutHeading.test(paragraph.text) && bodySeen && isHeadingShaped(paragraph.text)) closing = true;
    const role = paragraph.role ?? (closing ? 'boilerplate' : roleAt(paragraphs, index, bodySeen, roles));
    if (role === 'body' || role === 'listItem') bodySeen = true;
    roles.push(role);
  });
  return roles;
}

function roleAt(paragraphs: readonly Paragraph[], index: number, bodySeen: boolean, before: BlockRole[]): BlockRole {
  const text = paragraphs[index]?.text ?? '';
  if (index === 0 && paragraphs.length > 1 && documentLabel.test(text)) return 'boilerplate';
  if (boilerplateStart.test(text)) return 'boilerplate';
  if (captionStart.test(text) && text.length < 400) return 'caption';
  if (bullet.test(text)) return 'listItem';
  if (!bodySeen) {
    if (isDatelineBlock(text)) return 'dateline';
    if (bylineStart.test(text) && text.length < 120 && !/[.!?]$/.test(text)) return 'byline';
    if (isDeck(paragraphs, index, before)) return 'standfirst';
    if (isHeadingShaped(text) && paragraphs.length > index + 1) {
      if (!before.includes('headline')) return 'headline';
      if (before.at(-1) === 'headline') return 'standfirst';
    }
    return 'body';
  }
  const last = index === paragraphs.length - 1;
  if (!last && isHeadingShaped(text) && text.length <= 90) return 'subheading';
  return 'body';
}

/** A sentence or two between the headline and the byline. */
function isDeck(paragraphs: readonly Paragraph[], index: number, before: readonly BlockRole[]): boolean {
  const next = paragraphs[index + 1]?.text ?? '';
  return (
    before.at(-1) === 'headline' &&
    (paragraphs[index]?.text.length ?? 0) <= 300 &&
    paragraphs.length > index + 2 &&
    next.length < 120 &&
    bylineStart.test(next) &&
    !/[.!?]$/.test(next)
  );
}

function isHeadingShaped(text: string): boolean {
  if (text.length > 200) return false;
  if (onlyQuoted.test(text) && text.length <= 90 && !/[.,]["”»’']$/u.test(text)) return true;
  return !endsSentence.test(text) && /\p{L}/u.test(text) && !/^[—–]/u.test(text);
}
