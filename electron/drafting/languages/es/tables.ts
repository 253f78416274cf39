import { wordSet } from '../words.ts';

export const happensToVerbs = wordSet('');

export const verbsOfNamed = wordSet('');

export const manyParties = wordSet('');

export const madeParticiples = wordSet('');

export const listOpeners = wordSet(
  'acordaron acordó acuerdos acuerdo compromisos comprometieron medidas siguientes pactaron',
);

export const plainDeeds = wordSet(
  'invertir construir crear abrir lanzar publicar contratar financiar presentar cerrar reducir aumentar firmar enviar ampliar instalar invertiremos construiremos crearemos abriremos lanzaremos publicaremos contrataremos financiaremos presentaremos reduciremos firmaremos enviaremos ampliaremos',
);

export const signables = wordSet(
  'memorando acuerdo acuerdos tratado tratados pacto convenio convenios contrato contratos protocolo declaración carta decreto ley alianza tregua memorándum acta',
);

export const clauseOpeners = wordSet(
  'cual quien donde quienes cuyo cuya cuales mientras aunque pero según tras después cuando porque ya si lo el la con dijo indicó afirmó explicó señaló añadió informó anunció en además una un que',
);

export const organisationNouns = wordSet(
  'energética hidroeléctrica gasista aseguradora cementera papelera siderúrgica concesionaria inmobiliaria azucarera láctea automotriz armadora telefónica química biotecnológica gestora aceitera metalúrgica hotelera exportadora comercializadora desarrolladora fabricante distribuidora cervecera startup hospitalaria empresa compañía firma banco aerolínea universidad agencia grupo sindicato ministerio comisión departamento fundación operadora federación asociación ayuntamiento multinacional consorcio cooperativa organización constructora entidad institución farmacéutica club eléctrica petrolera minera naviera organismo cofradía cámara corporación tecnológica partido tribunal corte instituto autoridad hospital museo regulador alianza ong cadena conservera textil editorial fiscalía comité junta consejo',
);

export const companyNouns = wordSet(
  'energética hidroeléctrica gasista aseguradora cementera papelera siderúrgica concesionaria inmobiliaria azucarera láctea automotriz armadora telefónica química biotecnológica gestora aceitera metalúrgica hotelera exportadora comercializadora desarrolladora fabricante distribuidora cervecera startup hospitalaria empresa compañía firma aerolínea operadora multinacional constructora farmacéutica grupo petrolera eléctrica minera naviera tecnológica conservera textil',
);

export const futureStates = wordSet(
  'generará generarán pasará pasarán será serán estará estarán tendrá tendrán podrá podrán deberá deberán habrá habrán irá irán querrá sabrá seguirá seguirán permanecerá caerá subirá bajará crecerá dependerá continuará costará durará quedará resultará parecerá servirá hará_falta verá verán obtendrá obtendrán contendrá vendrá vendrán valdrá dirá dirán saldrá saldrán contará contarán llegará llegarán afectará afectarán supondrá supondrán significará implicará sucederá ocurrirá empezará empezarán comenzará comenzarán terminará terminarán acabará durarán faltará faltarán gustará encantará importará bastará existirá nacerá morirá vivirá vivirán perderá perderán ganará ganarán sentirá notará sufrirá sufrirán creerá pensará será_necesario deberíamos serviría alcanzará alcanzarán superará superarán oscilará aumentará_la coincidirá incluirá incluirán mejorará mejorarán encontrará encontrarán oirá verás crecerán caerán bajarán subirán dejará_de usará',
);

export const peopleNouns = wordSet(
  'policía autoridades expertos texto documento fallo sentencia carta nota resolución fuentes vecinos familiares comunicado informe estudio investigadores activistas mandatarios ambos dos mujeres mensaje declaración escrito auto dictamen decreto acta cartel pancarta letrero hombre mujer joven jóvenes niño niña niños señora señor anciano anciana testigos víctimas manifestantes turistas usuarios usuarias pasajeros familia mamá papá abuela abuelo gente cliente clienta clientes lectores habitantes portavoces fuente medio medios prensa boletín parte oficio tuit publicación folleto manual reglamento ley memorando chico chica muchacho muchacha tipo desconocido dueños padres madres alumnos estudiantes trabajadores empleados campesinos pescadores vendedor vendedora',
);

export const otherHeads = wordSet(
  'plan ley tratado acuerdo convenio protocolo premio premios mundial juegos torneo día semana guerra constitución código artículo cumbre programa operación revolución copa estrategia presupuesto paquete caso criterios edición fe ruta medalla orden cordón iniciativa declaración carta ronda año siglo festival feria operativo misa comunicado pacto agenda informe censo ensayo fiesta fiestas carnaval',
);

export const companyBelongings = wordSet('');

export const bodyNouns = wordSet(
  'energética hidroeléctrica gasista aseguradora cementera papelera siderúrgica concesionaria inmobiliaria azucarera láctea automotriz armadora telefónica química biotecnológica gestora aceitera metalúrgica hotelera exportadora comercializadora desarrolladora fabricante distribuidora cervecera startup hospitalaria sociedad gremio empresa compañía firma grupo sindicato partido agencia aerolínea banco periódico fabricante operador organización operadora constructora consultora fundación cooperativa editorial patronal multinacional petrolera farmacéutica cadena naviera minera cervecera eléctrica filial productora promotora distribuidora asociación ong ongd ute',
);

export const settlementNouns = wordSet(
  'capital pueblo ciudad aldea provincia estado región distrito isla puerto municipio barrio localidad comarca departamento cantón parroquia',
);

export const governors = wordSet(
  'campesino campesina campesinos agricultores agricultor pescadores habitantes ganaderos pobladores alcalde alcaldesa exalcalde gobernador gobernadora intendente obispo arzobispo vecinos',
);

export const goingWords = wordSet('visitar visitó visitará');

export const kin = wordSet(
  'nieto nieta sobrino sobrina tía tío primo prima abuelo abuela suegra amigo amiga hija hijo madre padre hermana hermano esposa esposo marido viuda viudo',
);

export const jointHeads = wordSet('');

export const eventVerbs = wordSet(
  'se_reunió reunió reunieron reunirá reunirán celebró celebrará celebraron celebrarán celebra tuvo tendrá lugar inauguró presidió encabezó asistió comenzó comenzará visitó visitará firmaron firmó arrancó arrancará votó votaron',
);

export const meetingVerbs = wordSet('reunió reunieron reunirá reunirán');

export const scales = wordSet('millón millones mil miles billones');

export const units = wordSet(
  'euros miles dólares libras kilómetros metros toneladas kilos hectáreas litros barriles megavatios gigavatios grados horas minutos segundos días semanas meses años puntos',
);

export const opinionWords = wordSet(
  'debe deben debería deberían hay necesita necesitan necesario necesaria importante fundamental esencial urgente injusto injusta inaceptable quiere espera prioridad mejor peor tiene tienen hace preocupación',
);

export const describingVerbs = wordSet(
  'calificó calificaron califica describió describe tildó tachó llamó habló definió consideró quiere querían',
);

export const surnames = wordSet(
  'García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Cortes Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz Calvo Gallego Vidal León Márquez Herrera Peña Flores Cabrera Campos Vega Fuentes Carrasco Diez Reyes Caballero Nieto Aguilar Pascual Santana Herrero Lorenzo Montero Hidalgo Giménez Ibáñez Ferrer Durán Santiago Benítez Mora Vicente Vargas Arias Carmona Crespo Rojas Orozco Chávez Mendoza Espinoza Guzmán Salazar Ríos Contreras Valdez Acosta Quispe Mamani Paredes Soto Silva Sepúlveda Ávila Cárdenas Zamora Villanueva Quintero Escobar Restrepo Monsalve Arango',
);

export const subordinators = wordSet('cuando mientras porque aunque tras luego');

export const sites = wordSet(
  'penal travesía ayuntamiento cooperativa escuela escuelas planta plantas fábrica fábricas sede sedes logístico aeropuerto puerto estadio refinería mina central cárcel prisión campus hospital juzgado juzgados',
);

export const travelVerbs = wordSet(
  'viaja viajan viajó viajaron viajará viajarán viajar llega llegó llegaron llegará llegar acudió acudirá regresó regresará volvió volverá trasladó trasladará desplazó',
);

export const portfolioOffices = wordSet(
  'ministro ministra exministro exministra viceministro viceministra secretario secretaria exsecretario exsecretaria subsecretario subsecretaria consejero consejera viceconsejero viceconsejera conseller consellera conselleiro conselleira titular responsable director directora cartera ministros viceministros secretarios consejeros titulares viceministra concejal concejala concejalía portavoz',
);

export const ofStateNouns = wordSet(
  'jefe jefa jefes golpe golpes visita visitas secretario secretaria ministro ministra razón razones asunto asuntos hombre política políticas seguridad abogado abogacía consejo ente',
);

export const appointVerbs = wordSet(
  'asumió asume asumirá juró nombrado nombrada designado designada elegido elegida reelegido reelegida proclamado proclamada ratificado ratificada ejerce ejerció trabaja figura compareció nombró designó',
);

export const speakerMarks = wordSet('p. r. p r');

export const pluralTitles = wordSet(
  'ministros ministras viceministros viceministras presidentes presidentas expresidentes cancilleres vicecancilleres voceros voceras portavoces diputados diputadas senadores senadoras alcaldes alcaldesas gobernadores gobernadoras embajadores embajadoras jefes secretarios secretarias subsecretarios consejeros consejeras fiscales jueces magistrados magistradas directores directoras delegados legisladores congresistas concejales representantes dirigentes mandatarios',
);

export const fieldHeads = wordSet(
  'ministerio viceministerio secretaría subsecretaría consejería conselleria departamento dirección comisión concejalía gerencia',
);

export const ofCompany = wordSet(
  'filial filiales plantilla accionistas acciones matriz empleados empleadas directivos facturación fundador fundadora cofundador cofundadora delegado delegada ceo gerente beneficios ingresos inversores proveedores',
);

export const fieldNouns = wordSet('');

export const companyHeads = wordSet(
  'caja vialidad fosfatos conservas cobres aceites cerámicas azulejos lácteos químicas textiles naviera constructora inmobiliaria papelera azucarera cervecera transportes autobuses tranvías',
);

export const currencyCodes = wordSet(
  'usd eur gbp chf cad aud nzd jpy cny rmb inr brl mxn clp cop ars pen uyu zar sek nok dkk pln try krw sgd hkd kes ugx tzs ngn ghs egp mad tnd aed sar ils thb idr myr php vnd nz us ca au hk',
);

export const lineLabels = wordSet('lugar fecha hora contacto fuente publicado actualizado prensa teléfono correo');

export const betweenWords = wordSet('entre');

export const roads = wordSet(
  'carretera carreteras camino autopista ruta rutas tren trenes ramal vuelo vuelos ferrocarril línea corredor gasoducto autovía puente frontera trayecto tramo',
);

export const callWords = wordSet('teléfono vídeo video videoconferencia videollamada telefónicamente');

export const streets = wordSet('calle avenida plaza paseo');

export const ranks = wordSet('gral. cnel. prof. profesor profesora fray monseñor mons.');
export const ofState = { state: 'estado', government: 'gobierno' };
export const bylineWords = wordSet('por');
