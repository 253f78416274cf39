import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../electron/article/language.ts';
import { sentencesOf } from '../../electron/article/sentences.ts';
import { loadSet, publicSet } from '../drafting/scoring/load-set.ts';

describe('short texts', () => {
  it.each([
    'Ministers meet',
    'Talks were held.',
    'Strike ends at Rotterdam port',
    'Fed raises rates by a quarter point',
    'Kenya, Uganda sign power line deal',
    'Bridge opens in June',
    'Prime Minister Modi visits Delhi',
    'Acme Inc. names Jane Roe chief executive',
    'Mexico and US agree on water deal',
    'MEXICO CITY, June 9 - The two presidents met.',
    'The bank said no.',
    'PRESS RELEASE',
  ])('%j is English', (text) => expect(detectLanguage(text)).toBe('en'));

  it.each([
    'Huelga en el puerto',
    'Ministros se reúnen',
    'El presidente viajará a Madrid',
    'Comunicado de prensa',
    'Cierra la mina de Copiapó',
    'La ministra dimite',
    'Sube la luz',
    'Se reunieron ayer.',
    'México y Estados Unidos acuerdan compartir el agua',
    'Acuerdo firmado',
    '—No —dijo ella.',
  ])('%j is Spanish', (text) => expect(detectLanguage(text)).toBe('es'));

  it.each(['', ' ', '1234', '....', '😀😀', '\ud800', 'Modi', 'U.S.', 'Café', 'San José'])('%j is left open', (text) =>
    expect(detectLanguage(text)).toBe('und'),
  );
});

describe('other languages', () => {
  it.each([
    [
      'pt',
      'O presidente do Brasil disse que vai assinar o acordo com a Argentina em março, segundo o ministro da Fazenda.',
    ],
    ['gl', 'O presidente dixo que asinará o acordo con Portugal en marzo, segundo a ministra de Defensa do goberno.'],
    ['it', 'Il presidente del Consiglio ha detto che firmerà l’accordo con la Spagna a marzo, secondo il ministro.'],
    ['fr', 'Le président a déclaré mercredi qu’il signerait l’accord avec l’Espagne en mars, selon la ministre.'],
    ['nl', 'De minister-president zei woensdag dat hij in maart het akkoord met Spanje zal tekenen.'],
    ['de', 'Die Bundesregierung und die Länder haben sich am Mittwoch auf den Ausbau der Windkraft geeinigt.'],
    ['ja', '政府は水曜日に合意を発表した'],
    ['zh', '政府周三宣布与工会达成协议'],
    ['ko', '정부는 수요일 합의를 발표했다'],
    ['he', 'הממשלה הודיעה על הסכם עם האיגודים'],
    ['ar', 'أعلنت الحكومة اتفاقا مع النقابات'],
    ['ru', 'Правительство объявило о соглашении с профсоюзами'],
    ['el', 'Η κυβέρνηση ανακοίνωσε συμφωνία'],
    ['th', 'รัฐบาลประกาศข้อตกลงกับสหภาพแรงงาน'],
    ['hi', 'सरकार ने बुधवार को समझौते की घोषणा की'],
  ])('%s', (language, text) => expect(detectLanguage(text)).toBe(language));

  it.each([
    'El govern ha anunciat un acord amb els sindicats per a les escoles',
    'Cyhoeddodd y llywodraeth ddydd Mercher gytundeb gyda’r undebau am gyllideb yr ysgolion.',
    'Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani.',
    'Dowladda ayaa Arbacadii ku dhawaaqday heshiis ay la gaartay ururada shaqaalaha.',
  ])('%j is neither English nor Spanish', (text) => expect(['en', 'es']).not.toContain(detectLanguage(text)));

  it('goes by the script of most letters where there are two', () => {
    expect(detectLanguage('مرحبا: the deal of the year was signed by the minister')).toBe('en');
    expect(detectLanguage('政府周三宣布与工会达成协议 (Reuters)')).toBe('zh');
  });
});

describe('the articles of the public set', () => {
  const samples = loadSet(publicSet);

  it('are told as a whole', () => {
    expect(samples.length).toBeGreaterThan(readdirSync(publicSet).length / 4);
    for (const { name, gold, input } of samples) expect(detectLanguage(input.text), name).toBe(gold.language);
  });

  it.each(['en', 'es'])('are told by most of their single sentences, and never taken for the other: %s', (language) => {
    const found: string[] = [];
    for (const { input } of samples.filter(({ gold }) => gold.language === language))
      for (const { start, end } of sentencesOf(input, language)) {
        const sentence = input.text.slice(start, end);
        // A name or a date on a line of its own is in no language.
        if (/ \p{Ll}{3}/u.test(sentence)) found.push(detectLanguage(sentence));
      }
    expect(found.filter((tag) => tag === language).length / found.length).toBeGreaterThan(0.85);
    expect(found).not.toContain(language === 'en' ? 'es' : 'en');
  });
});
