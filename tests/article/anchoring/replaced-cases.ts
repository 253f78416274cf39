/** A sentence of a text's older version and what stands in its place in the newer one. */
export interface Replacement {
  readonly was: string;
  readonly now: string;
}

/** Sentences that were taken out where one that says something else came, often of the same build and length. */
export const unrelated: readonly Replacement[] = [
  {
    was: 'The ministers will meet in Lisbon on 14 June to sign the agreement.',
    now: 'The mayors will gather in Porto on 3 May to open the library.',
  },
  {
    was: 'The company will open a second plant in Gdansk by the end of March 2026.',
    now: 'The council will hear a third witness in private by the middle of August.',
  },
  {
    was: 'Prime Minister Ana Moreira said the government would repay the loan in full.',
    now: 'Opposition leader Tomas Beaumont said the hospital would need more nurses this winter.',
  },
  {
    was: '“We will not raise the fares before the summer,” said Grace Okafor, the transport secretary.',
    now: '“We did not expect so many visitors at the fair,” said Ivan Haddad, the museum director.',
  },
  {
    was: 'A delegation of twelve engineers is to visit the dam in the first week of October.',
    now: 'A group of three pupils is to receive the prize in the town hall of Bergen.',
  },
  {
    was: 'The treaty was signed in Vienna in 1994 and has been renewed every five years since.',
    now: 'The bridge was closed in January after an inspection and has been guarded every night since.',
  },
  {
    was: 'The bank has promised to publish its accounts by 30 September.',
    now: 'The union has refused to suspend its strike before 2 December.',
  },
  {
    was: 'Repairs to the harbour will cost four million euros.',
    now: 'Lessons in the school will start at nine o’clock.',
  },
  {
    was: 'Los ministros se reunirán en Lisboa el 14 de junio para firmar el acuerdo.',
    now: 'Los alcaldes se encontrarán en Oporto el 3 de mayo para inaugurar la biblioteca.',
  },
  {
    was: 'La empresa abrirá una segunda planta en Vigo antes de que termine el mes de marzo.',
    now: 'La comisión oirá a un tercer testigo en privado antes de que empiece el juicio.',
  },
  {
    was: 'El presidente del Gobierno dijo que el préstamo se devolvería en su totalidad.',
    now: 'La portavoz de la oposición dijo que el hospital necesitaría más enfermeras este invierno.',
  },
  {
    was: '«No subiremos las tarifas antes del verano», afirmó Rosa Ferrer, la consejera de Transportes.',
    now: '«No esperábamos tantas visitas en la feria», afirmó Samuel Tran, el director del museo.',
  },
  {
    was: 'El banco se ha comprometido a publicar sus cuentas antes del 30 de septiembre.',
    now: 'El sindicato se ha negado a suspender su huelga antes del 2 de diciembre.',
  },
  {
    was: 'Las obras del puerto costarán cuatro millones de euros.',
    now: 'Las clases del colegio empezarán a las nueve de la mañana.',
  },
];

/** Sentences that were reworded, so that a reader knows them again. */
export const reworded: readonly Replacement[] = [
  {
    was: 'The ministers will meet in Lisbon on 14 June to sign the agreement.',
    now: 'The ministers are to meet in Lisbon on 21 June to sign the final agreement.',
  },
  {
    was: 'The company will open a second plant in Gdansk by the end of March 2026.',
    now: 'By the end of May 2026 the company will open its second plant in Gdansk.',
  },
  {
    was: 'Prime Minister Ana Moreira said the government would repay the loan in full.',
    now: 'Ana Moreira, the prime minister, said that the government would repay half of the loan.',
  },
  {
    was: '“We will not raise the fares before the summer,” said Grace Okafor, the transport secretary.',
    now: '“We shall not raise any fares before the autumn,” transport secretary Grace Okafor said.',
  },
  {
    was: 'A delegation of twelve engineers is to visit the dam in the first week of October.',
    now: 'A delegation of fourteen engineers visits the dam in the second week of November.',
  },
  {
    was: 'The bank has promised to publish its accounts by 30 September.',
    now: 'The bank has again promised to publish its accounts, now by 15 October.',
  },
  {
    was: 'Repairs to the harbour will cost four million euros.',
    now: 'The repairs to the harbour are going to cost nine million euros.',
  },
  {
    was: 'Los ministros se reunirán en Lisboa el 14 de junio para firmar el acuerdo.',
    now: 'Los ministros se reunirán el 21 de junio en Lisboa para firmar el acuerdo definitivo.',
  },
  {
    was: 'La empresa abrirá una segunda planta en Vigo antes de que termine el mes de marzo.',
    now: 'La empresa abrirá en Vigo una segunda planta antes de que acabe el mes de mayo.',
  },
  {
    was: 'El banco se ha comprometido a publicar sus cuentas antes del 30 de septiembre.',
    now: 'El banco se comprometió a publicar todas sus cuentas antes del 15 de octubre.',
  },
  {
    was: 'Las obras del puerto costarán cuatro millones de euros.',
    now: 'Las obras en el puerto costarán nueve millones de euros.',
  },
];

/** What stands around them; each text is of another length, and the last shares words with the sentences. */
export const surroundings: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  [
    'Snow fell on the upper valleys during the night, and two roads were shut.\n\n',
    '\n\nNobody was hurt, the police said on Tuesday.',
  ],
  [
    'The talks went on for most of the week. Officials had gone over the figures line by line, and few had expected more. ',
    ' A short statement was handed out afterwards in three languages, and the doors were closed.\n\nThe next round follows.',
  ],
  [
    'El pleno duró toda la tarde. Los vecinos que acudieron llenaron la sala mucho antes de que se abrieran las puertas. ',
    ' Después se repartió una breve nota en tres idiomas.\n\nLa próxima sesión será a puerta cerrada.',
  ],
  [
    'The agreement, the loan and the plant were named in the first paper. The ministers of the government met in June, and the company, the bank and the union will meet in the harbour in March. ',
    ' The fares, the harbour and the accounts follow in October. El acuerdo y el puerto, las cuentas y la planta.',
  ],
];
