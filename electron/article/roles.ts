import type { BlockRole } from '../contract/text.ts';
import { closingSections } from './closing.ts';
import { isDatelineBlock } from './dateline-block.ts';

const endsSentence = /[.!?:;,…。！？]["'”’»)\]]*$/u;
const onlyQuoted = /^["“«‘'][^"“”«»]{1,160}["”»’']$/u;
const bullet = /^(?:[-•*‣–]|\d{1,2}[.)])\s+\S/u;
const bylineStart =
  /^(?:[Bb]y|BY|[Pp]or|[Tt]exto|[Ww]ords by|[Ss]tory by|[Ii]nterview by|[Ee]ntrevista de|[Ee]scrito por)\s*:?\s+\p{Lu}/u;
const captionStart =
  /^\(?credits?\s*:|^(?:photo|image|picture|foto|imagen|fotografía|file photo|caption|pie de foto|archivo)\s*(?:\d+\s*)?[:|(—-]|^FILE\b|^\(?(?:AP|AFP|EFE|Reuters|Getty)\s+(?:Photo|Images|Foto)/iu;
const boilerplateStart =
  /^(?:#{2,}$|-\s*30\s*-$|-?\s*ends?\s*-?$|©|copyright\b|\(?c\)\s*\d{4}|all rights reserved|todos los derechos|media contacts?\b|press contacts?\b|contacts?:|contacto(?: de prensa)?s?\b|for (?:more|further) information\b|para más información\b|notes? to (?:the )?editors?\b|nota a los editores|sign up\b|subscribe\b|suscr[íi]b|read more\b|leer? más\b|related:|also read\b|lea también|share this|follow us|síguenos|advertisement$|publicidad$|\(?reporting by\b|\(?additional reporting\b|\(?editing by\b|\(?reporte de\b|\(?editado por\b|forward-looking statements?\b|safe harbor\b|this (?:article|story) (?:was|has been) (?:first|originally)\b)/iu;
/** What a page carries around its text, a line of its own: buttons, counters, calls to read something else. */
const furniture =
  /^(?:print|e-?mail|share|tweet|recommend|comments?|facebook|twitter|reddit|linkedin|whatsapp|pinterest|instagram|telegram|save|menu|search|home|reset|enlarge|text size|font size|listen|gallery|photos?|videos?|live|newsletter|sponsored|promoted|continue reading|keep reading|see more|show more|load more|story highlights|top stories|most read|most popular|trending|recommended|you may also like|more commentary|video transcript|exclusive|imprimir|compartir|enviar por correo|comentarios?|galería|seguir leyendo|te puede interesar|lo más leído|más noticias|escuchar|exclusiva)[\s»›>:.…]*$/iu;
const bracketed =
  /^\[.*\]$|^\[\+\]|^(?:read|watch|see|hear) (?:also|more|next|or share)\b|^(?:watch|read|photos|video|more|related|gallery|listen|in pictures|vídeo|fotos|lea|vea|mira)\s*[:|»]\s*\S/iu;
const contributed =
  /\bcontributed (?:reporting|to (?:this|the) (?:report|story|article))\b|\bcontribuy(?:ó|eron) (?:a|con) (?:este|esta)\b|\bmay not be (?:published|reproduced)\b/iu;
/** Who took the picture: `Ann Roe / Getty Images`, `Courtesy of the museum`. */
const credit =
  /^(?:courtesy\b.{0,60}|(?:photo(?:graph)?s?|pictures?|image|illustration|foto(?:grafía)?s?) (?:by|de|por)\b.{0,60}|(?:[\p{L}\d.'’ -]{2,50}\s*[/|,–-]\s*)?(?:getty images|ap photo|ap|afp|reuters|epa|efe|pa|shutterstock|istock|alamy|bloomberg|flickr|wikimedia commons)(?:\s*[/|]\s*[\p{L} ]{2,30})?)$/iu;
/** A line behind which titles of other articles follow. */
const otherArticles =
  /^(?:read (?:more|also|next)|related(?: (?:stories|articles|links|coverage|content))?|more (?:from|on)\b.{0,40}|see also|also (?:read|on)\b.{0,30}|most read|recommended|you may also like|noticias relacionadas|más (?:sobre|en)\b.{0,40}|(?:lea|lee|leer) (?:también|más)|te puede interesar|ver también)\s*[:»]?$/iu;

/** The kind of document, printed above its headline. */
const documentLabel =
  /^(?:(?:press|news|media) (?:release|statement|advisory|note)|readout|(?:joint |official )?statement|speech|remarks|transcript|(?:final |joint )?communiqué|discurso|for immediate release|embargoed?\b.{0,40}|comunicado(?: de prensa| oficial)?|nota (?:de prensa|informativa)|boletín(?: de prensa)?|declaración(?: conjunta)?|comunicado conjunto|para publicación inmediata|editorial|opinion|opinión|analysis|análisis|interview|entrevista|news|noticias)(?:\s*(?:n[.º°o]+)?\s*[\d/-]+)?[.:]?$/iu;

interface Paragraph {
  readonly text: string;
  readonly role: BlockRole | undefined;
}

/** What each paragraph is for, from its shape and place; a role already given is kept. */
export function guessRoles(paragraphs: readonly Paragraph[]): BlockRole[] {
  const roles: BlockRole[] = [];
  const closing = closingSections(paragraphs.map(({ text }) => ({ text, heading: isHeadingShaped(text) })));
  let bodySeen = false;
  let others = false;
  paragraphs.forEach((paragraph, index) => {
    // Titles of other articles, until a paragraph is a sentence again.
    if (!isHeadingShaped(paragraph.text) && paragraph.text.length > 60) others = false;
    if (otherArticles.test(paragraph.text)) others = true;
    const role =
      paragraph.role ??
      ((closing[index] && bodySeen) || others ? 'boilerplate' : roleAt(paragraphs, index, bodySeen, roles));
    if (role === 'body' || role === 'listItem') bodySeen = true;
    roles.push(role);
  });
  return roles;
}

function roleAt(paragraphs: readonly Paragraph[], index: number, bodySeen: boolean, before: BlockRole[]): BlockRole {
  const text = paragraphs[index]?.text ?? '';
  if (index === 0 && paragraphs.length > 1 && documentLabel.test(text)) return 'boilerplate';
  if (boilerplateStart.test(text) || furniture.test(text) || contributed.test(text)) return 'boilerplate';
  if (bracketed.test(text) && text.length < 160) return 'boilerplate';
  if (credit.test(text) && text.length < 120) return 'caption';
  if (index === 0 && isLoudHeadline(text, paragraphs[1]?.text)) return 'headline';
  if (captionStart.test(text) && text.length < 400) return 'caption';
  if (bullet.test(text)) return 'listItem';
  if (!bodySeen) {
    if (isDatelineBlock(text)) return 'dateline';
    if (isByline(text)) return 'byline';
    if (isDeck(paragraphs, index, before)) return 'standfirst';
    const deck = before.at(-1) === 'standfirst' || before.at(-1) === 'headline';
    if (deck && isNameAbove(text, paragraphs[index + 1]?.text)) return 'byline';
    if (before.at(-1) === 'standfirst' && isNameAlone(text, paragraphs[index + 1]?.text)) return 'byline';
    if (isHeadingShaped(text) && paragraphs.length > index + 1) {
      if (!before.includes('headline')) return 'headline';
      if (before.at(-1) === 'headline') return 'standfirst';
    }
    return 'body';
  }
  if (index <= 5 && !before.includes('dateline') && isDatelineBlock(text)) return 'dateline';
  if (index <= 4 && !before.includes('byline') && isByline(text)) return 'byline';
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
    isByline(next)
  );
}

function isByline(text: string): boolean {
  return bylineStart.test(text) && text.length < 120 && !/[.!?]$/.test(text);
}

/** `Isabel Vega`: two to four capitalised words between the standfirst and the first long paragraph. */
function isNameAlone(text: string, next: string | undefined): boolean {
  return /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,3}$/u.test(text) && (next?.length ?? 0) > 150;
}

/** `ISABEL VEGA MORA`, `Isabel Vega`: a name in the line above the place and the date. */
function isNameAbove(text: string, next: string | undefined): boolean {
  return next !== undefined && isDatelineBlock(next) && /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(text);
}

/** A headline that ends like a sentence: a question, a cry, an abbreviation, or a short line above the byline. */
function isLoudHeadline(text: string, next: string | undefined): boolean {
  if (next === undefined || text.length > 130 || /["”»’]$/u.test(text)) return false;
  if (/[?!]$/.test(text) || /(?<![\p{L}.])(?:\p{Lu}\.)+\p{Lu}\.$/u.test(text)) return true;
  return /\.$/.test(text) && text.length <= 100 && isByline(next);
}

function isHeadingShaped(text: string): boolean {
  if (text.length > 200) return false;
  if (onlyQuoted.test(text) && text.length <= 90 && !/[.,]["”»’']$/u.test(text)) return true;
  // `“Why?” she said. “Who knows?”`
  if (/^["“«]/u.test(text) && /[,.?!…]["”»]\s/u.test(text)) return false;
  return !endsSentence.test(text) && /\p{L}/u.test(text) && !/^[—–]/u.test(text);
}
