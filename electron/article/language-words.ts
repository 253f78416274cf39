const words = (text: string) => text.split(' ');

/**
 * Small words by language, BCP 47 tag first: enough to tell languages in Latin script apart, above all those that stand
 * near to the two that are drafted.
 */
export const smallWords: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'the of and to in that is was for with on by from has have had said will would are were which an at be it its he she they not as or but this after who their his her over into than more been one two against between under about up out new says say all no you we us if when what there do did can could',
  ),
  es: words(
    'el la de que y en los del las por con para una un se su es al lo como más fue ha sus este esta pero sin sobre entre ya son no hay tras desde hasta cuando muy también porque dijo según será fueron ser han uno dos si le les e o u ante contra hoy ayer he yo nada nos hemos había está están eso ese esa aquí ni',
  ),
  pt: words(
    'o a os as de do da dos das que e em no na nos nas um uma para por com não se foi ao mais como são à pelo pela seu sua é mas ou já entre sobre diz ele ela',
  ),
  gl: words(
    'o a os as de do da dos das que e en no na nos nas un unha para por con non se foi ao máis como son seu súa é cos coa pero',
  ),
  ca: words(
    'el la els les de del dels que i en a al un una per amb no es va ha més com són és als pel seu seva ho o però aquest',
  ),
  fr: words(
    'le la les de des du et en un une que qui dans pour par sur au aux ce est sont a été avec plus ne pas il elle se son sa leur ou mais nous vous d l s à ont cette',
  ),
  it: words(
    'il la lo gli le di del della dei delle che e in un una per con non si è sono ha alla al dal da su più come nel nella i anche o ma',
  ),
  ro: words('și de la în cu pe un o că nu din pentru care este sunt a fost mai au al ale lui sau dar prin'),
  de: words(
    'der die das und in den von zu mit ist im für des dem nicht ein eine auf sich auch es an wird als sie er hat werden sind bei nach über einen aus haben um',
  ),
  nl: words(
    'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij door over uit naar heeft hebben wordt werd deze die',
  ),
  af: words('die van en in is wat het nie vir met om te aan sy hulle was dat op deur oor hy sal'),
  sv: words(
    'och att det i en som på är av för med till den har inte om ett från de vid han hon kan var eller men efter',
  ),
  da: words(
    'og at det i en som på er af for med til den har ikke om et fra de ved han hun kan var eller men efter der',
  ),
  no: words('og at det i en som på er av for med til den har ikke om et fra de ved han hun kan var eller men etter'),
  fi: words('ja on ei että se hän oli myös ovat mutta kun tai kuin sekä joka mukaan sen ole'),
  pl: words('w i na z się do nie że jest to o jak po od za przez są dla przy był które który oraz'),
  cs: words('a v se na je že s z do o i to k ve pro za by jako jsou od po byl které podle'),
  hu: words('a az és hogy nem is egy van meg volt már de csak ha még vagy szerint'),
  hr: words('i u je na da se za su od s o kao iz koji će bi nije ili po ne što'),
  tr: words('ve bir bu da de için ile olarak olan daha çok gibi en ne kadar sonra göre olduğunu'),
  id: words('yang dan di untuk dengan pada dari ini itu akan tidak dalam oleh juga adalah ke telah para bahwa hari'),
  sw: words('na ya wa kwa ni katika za la kuwa hiyo cha baada huo siku watu wake vya'),
  vi: words('và của là có cho không được các một trong với người những đã này khi'),
  eo: words('la kaj de en estas al por ke kun li ne sed pri tiu'),
  tl: words('ang ng sa na mga at ay si ni para kay hindi ito'),
};

/** Words that headlines are made of, for texts too short to have small words; one that several languages have counts less. */
export const newsWords: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'minister ministers prime president deal deals talks meet meets meeting visit visits sign signs signed agree agrees agreed open opens close closes end ends strike port power line lines bank rates raise raises chief executive office names share buy buys sell sells maker police court judge law tax city state states school schools hospital workers union leaders leader world war peace year years week month day days people plan plans vote election report press release statement water border trade health energy fire storm flood dead killed cut cuts rise rises fall falls first last joint water road bridge june july august october december january february monday tuesday wednesday thursday friday saturday sunday hello held gorge company news today yesterday',
  ),
  es: words(
    'ministro ministra ministros ministras presidente presidenta acuerdo acuerdan acuerdos firma firman firmado reunión reúnen viajará viaja huelga puerto mina cierra cierran abre abren sube suben baja bajan luz agua ley gobierno país países ciudad vecinos obras años año semana mes día días nuevo nueva primer primera mundo guerra paz paro juez jueza tribunal comunicado prensa dimite dice dicen muere mueren trabajadores sindicato sindicatos escuela escuelas salud energía frontera comercio informe elecciones voto alcalde alcaldesa provincia estado estados unidos enero febrero abril junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo hola empresa noticias',
  ),
  gl: words('presidente presidenta ministro ministra goberno dixo acordo segundo concello xunta empresa estado luns'),
  pt: words('presidente ministro ministra governo disse acordo segundo empresa estado estados unidos março feira'),
  ca: words('president presidenta ministra govern acord dit segons dimecres ciutat'),
  it: words('presidente ministro ministra governo accordo detto sindacati secondo marzo'),
  fr: words('président ministre gouvernement accord déclaré annoncé selon mercredi'),
  de: words('regierung minister präsident mittwoch'),
  nl: words('minister president regering akkoord woensdag'),
  eo: words('kaj la ministro prezidanto'),
};

/** Endings and letters that speak for a language where its words are in no list. */
export const tellingShapes: Readonly<Record<string, RegExp>> = {
  en: /(?:ing|tion|tions|ment|ments|ness|ship|ght|ould|ough|ers|ck|sh|ies|['’]s|ed)$|^(?:wh|th|kn|wr)/u,
  es: /(?:ción|ciones|sión|dad|dades|mente|aron|ieron|ará|erá|irá|arán|erán|irán|ando|iendo|ado|ada|ados|adas|ido|ida|idos|idas)$|ñ/u,
  pt: /(?:ção|ções|ão|ões|ãe|nh[oa]s?)$/u,
  it: /(?:zione|zioni|ità|mento|cch[io])$/u,
  fr: /(?:eux|eaux|ement|oire|ée|ées|isme)$|^(?:qu|[dl]['’])/u,
  de: /(?:ung|ungen|keit|heit|schaft|lich)$|ß/u,
};
