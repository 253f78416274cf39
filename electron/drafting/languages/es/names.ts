import type { Gender } from '../pack.ts';
import { wordList, wordMap, wordSet } from '../words.ts';

const gender = (value: string): Gender | undefined => (value === 'f' || value === 'm' ? value : undefined);

export const honorifics = wordMap(
  'sr=m sr.=m cra.=f cr.=m cnel.=m gral.=m arq. arq soc. abog. sra=f sra.=f srta=f srta.=f señor=m señora=f señorita=f don=m doña=f d.=m dª=f dr=m dr.=m dra=f dra.=f doctor=m doctora=f lic lic. licenciado=m licenciada=f ing ing. mtro.=m mtra.=f rey=m reina=f príncipe=m princesa=f papa=m fray=m sor=f monseñor=m mons.=m lord=m sir=m profesor=m profesora=f',
  gender,
);

const plainOffices =
  'patrón patrona escribano escribana goleador goleadora mariscador mariscadora antecesor antecesora predecesor predecesora sucesor sucesora presidente presidenta vicepresidente vicepresidenta expresidente expresidenta canciller primer_ministro ministro ministra exministro exministra viceministro viceministra secretario secretaria subsecretario subsecretaria exsecretario gobernador gobernadora alcalde alcaldesa exalcalde intendente intendenta senador senadora diputado diputada exdiputado congresista legislador legisladora parlamentario parlamentaria eurodiputado eurodiputada concejal concejala consejero consejera delegado delegada subdelegado subdelegada embajador embajadora cónsul diplomático diplomática encargado encargada enviado enviada negociador negociadora mediador portavoz portavoces vocero vocera asesor asesora asistente abogado abogada fiscal procurador procuradora juez jueza magistrado magistrada comisario comisaria comisionado comisionada jefe jefa director directora subdirector subdirectora exdirector gerente gerenta ejecutivo ejecutiva ceo consejero_delegado presidente_ejecutivo fundador fundadora cofundador cofundadora dueño dueña propietario propietaria socio socia rector rectora decano decana profesor profesora catedrático catedrática docente investigador investigadora científico científica economista analista historiador historiadora sociólogo socióloga biólogo bióloga químico física físico ingeniero ingeniera arquitecto arquitecta médico médica doctor doctora cirujano cirujana enfermero enfermera maestro maestra entrenador entrenadora capitán capitana portero delantero centrocampista jugador jugadora atleta ciclista futbolista piloto árbitro general coronel teniente comandante almirante sargento rey reina príncipe princesa arzobispo obispo cardenal papa sacerdote párroco pastor autor autora escritor escritora novelista poeta dramaturgo periodista reportero reportera corresponsal editora columnista presentador presentadora productor productora cineasta actor actriz cantante músico música compositor compositora director_de_orquesta bailarín bailarina artista pintor pintora escultor fotógrafo fotógrafa diseñador diseñadora cocinero cocinera chef agricultor agricultora ganadero ganadera pescador pescadora comerciante trabajador trabajadora voluntario voluntaria activista dirigente líder lideresa coordinador coordinadora administrador administradora tesorero tesorera empresario empresaria emprendedor emprendedora banquero estudiante alumno alumna vecino vecina habitante madre padre viuda viudo hijo hija hermano hermana esposo esposa marido mujer tía tío primo prima nieto nieta sobrino sobrina suegra abuelo abuela amigo amiga colega compañero compañera víctima testigo sospechoso acusado candidato candidata aspirante titular representante miembro integrante responsable encargado_de_negocios homólogo homóloga par mandatario mandataria jerarca experto experta especialista técnico técnica meteorólogo meteoróloga epidemiólogo epidemióloga ecologista psicólogo psicóloga antropólogo antropóloga arqueólogo arqueóloga traductor traductora relator relatora defensor defensora conseller consellera comisario_europeo alto_representante secretario_general presidente_electo lehendakari edil síndico síndica regidor regidora inspector inspectora bibliotecaria bibliotecario panadero panadera jubilado jubilada oceanógrafa oceanógrafo geólogo geóloga notario notaria conselleiro conselleira vicecanciller premier comisaria subcomisario excomisario subcomisaria embajador excanciller sindicalista letrado letrada magistrada párroco capellán rabino cacique tripulante astronauta guionista humorista guardabosques bombero bombera perito perita interventor interventora gerente_general director_general secretario_de_Estado comandante_general alguacil prefecto prefecta ministro_consejero superintendente síndica_procuradora lonko monseñor fray sor vicealmirante contralmirante mayor_general brigadier inspector_jefe catedrático técnica fiscala intendenta boxeador boxeadora tenista nadador nadadora corredor corredora cantautor cantautora guitarrista pianista violinista traductor apicultor apicultora viticultor viticultora partera curandera chofer chófer conductor conductora camionero camionera taxista albañil carpintero carpintera electricista maquinista jornalero jornalera portuaria estibador costurera modista peluquero peluquera vendedor vendedora limpiadora cuidadora archivero archivera arqueólogo restaurador restauradora ilustrador ilustradora editor delantera';

/** `ex`, `vice` and `sub` written together with the office. */
const withPrefixes = wordList(plainOffices).flatMap((office) =>
  /^(?:ex|vice|sub)/.test(office) || office.includes(' ')
    ? [office]
    : [office, `ex${office}`, `vice${office}`, `sub${office}`, `co${office}`],
);

export const offices: ReadonlySet<string> = new Set(withPrefixes);

/** `ministro` in the plural: `ministros`; `juez`: `jueces`; `capitán`: `capitanes`. */
const pluralOf = (noun: string): string =>
  /[aeiouáéó]$/u.test(noun) ? `${noun}s` : `${noun.replace(/z$/u, 'c').replace(/án$/u, 'an').replace(/ón$/u, 'on')}es`;

export const pluralOffices: ReadonlySet<string> = new Set(
  withPrefixes.filter((office) => !/ |s$|^(?:química|física|música|técnica)$/u.test(office)).map(pluralOf),
);

export const officeEnding = /(?:ólog[oa]|ógraf[oa]|[^v]ista|ero|era)$/u;

export const notOffices = wordSet(
  'cartera manera bandera carretera frontera cabecera ladera madera carrera barrera escalera esfera espera dinero número género entero entera sendero primero primera tercero tercera extranjero extranjera febrero petrolero petrolera lista pista cantera hoguera cordillera gobierno verdadero verdadera soltera llanera pasajero pasajera financiero financiera',
);

export const officeModifiers = wordSet(
  'primer primera segundo segunda vice ex actual entonces nuevo nueva antiguo antigua exmandatario general generala adjunto adjunta interino interina ejecutivo ejecutiva electo electa saliente alto alta gran honorario honoraria nacional estatal federal regional municipal provincial autonómico autonómica local financiero financiera técnico técnica médico médica deportivo deportiva delegado delegada mayor',
);

export const organisationHeads = wordSet(
  'politécnico consellería municipalidad concejo autoridade contraloría sindicatura corregidoría subprefectura capitanía comandancia jefatura procuraduría archivo filmoteca universitat diputació ajuntament cabildo xunta ministerio secretaría subsecretaría departamento oficina agencia administración comisión comité consejo junta autoridad instituto institución fundación asociación federación confederación unión liga alianza coalición partido congreso parlamento asamblea senado corte tribunal juzgado banco fondo fideicomiso compañía empresa corporación grupo industrias universidad facultad escuela colegio liceo academia hospital clínica iglesia museo biblioteca teatro orquesta sociedad club deportivo red agrupación organización foro centro programa proyecto iniciativa movimiento frente ejército armada fuerza fuerzas guardia policía brigada cuerpo servicio cooperativa cámara aduana aduanas registro hacienda tesorería coordinadora gremio colectivo círculo bolsa observatorio secretariado embajada consulado fiscalía procuraduría defensoría contraloría superintendencia dirección generalitat ayuntamiento diputación gobierno xunta cabildo sindicato central patronal editorial diario periódico radio televisión canal aerolíneas aerolínea petróleos ferrocarriles correos autopistas consorcio plataforma conferencia mesa inspección intendencia gobernación alcaldía comunidad mancomunidad casa bodegas laboratorios farmacéutica clínico orfeón consejería conselleria presidencia vicepresidencia veeduría personería cancillería audiencia unidad misión superintendencia cofradía hermandad ateneo parroquia diócesis arzobispado obispado magistratura prefectura rectorado viceministerio subdelegación delegación interventoría auditoría tribunales policlínico sanatorio fábrica astilleros minera cementos seguros aguas electricidad refinería viajes hijos sucesores viuda caja vialidad fosfatos conservas cobres aceites cerámicas azulejos lácteos químicas textiles naviera constructora inmobiliaria papelera azucarera cervecera transportes autobuses tranvías',
);

export const organisationTails = wordSet(
  'lda lda. s.a. sa s.l. sl s.a s.l s.a.b. s.a.u. s.a.s. c.v. s.r.l. s.a.c. e.i.r.l. ltda ltda. spa inc inc. corp corp. ltd ltd. group holding airlines energy bank solutions technologies international systems fc cf university institute foundation',
);

export const placeHeads = wordSet(
  'calle avenida paseo plaza carretera autopista parque jardín jardines puente túnel río lago laguna mar océano bahía golfo estrecho montaña monte sierra cordillera cerro volcán valle desierto selva bosque isla islas península cabo costa playa puerto aeropuerto estación estadio palacio castillo torre catedral basílica templo prisión cárcel campamento provincia municipio distrito región estado departamento ciudad pueblo barrio colonia comarca cuenca presa embalse glaciar frontera paso hotel mercado terminal zona cañón polígono rancho santuario quebrada ría arroyo embalse caleta urbanización plazuela plazoleta malecón rambla glorieta alameda bulevar ermita monasterio convento cementerio mirador páramo meseta llanos pampa altiplano istmo archipiélago cayo rada ensenada ribera cantón parroquia vereda corregimiento caserío ejido',
);

export const stateNouns = wordSet(
  'gobierno gobiernos autoridades funcionarios administración ejecutivo cancillería diplomacia delegación estado',
);

export const partyNouns = wordSet(
  'participantes firmantes asistentes guerrilla alcaldía gobernación intendencia municipalidad prefectura diputación contraloría concejo concejal gestión despacho cartera municipio gobierno gobiernos empresa empresas compañía compañías firma ministerio ministros ministro ministra consejo ayuntamiento autoridades administración banco universidad hospital sindicato sindicatos aerolínea fabricante operador regulador agencia comisión comité departamento ciudad estado estados países país naciones partes delegaciones líderes legisladores senadores miembros trabajadores maestros médicos agricultores vecinos empresarios empresarias emprendedoras inversores organizadores policía ejército escuela club equipo grupo grupos fundación instituto tribunal parlamento congreso cartera presidente presidenta canciller gobernador gobernadora alcalde alcaldesa dirección patronal junta ejecutivo gabinete mandatarios mandatario cooperativa socios federación asociación embajada ganaderos pescadores productores regantes bancos consorcio multinacional filial organización secretaría fiscalía entidad institución farmacéutica constructora petrolera eléctrica alianza coalición bloque oposición acreedores donantes portavoz',
);

export const notNames = wordSet(
  'gmt utc bst edt cdt mdt pdt cet cest eet eest aest aedt nzst nzdt jst lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre navidad pascua ramadán semana_santa internet web covid covid-19 brexit pib ipc iva ia tv adn vih sida ceo dios biblia olímpicos nobel óscar goya cervantes grammy español inglés catalán euskera gallego mr dr sr sra usd eur mxn usted ustedes p r foto imagen vídeo video archivo análisis opinión entrevista europa_press plan ley reforma constitución acuerdo tratado mundial eurocopa copa juegos presidente presidenta estado ejecutivo pueblo fuerzas_armadas proyecto_prioritario comunidad_autónoma constitucional erratas redacción agencias fuente fuentes información foto fotografía crédito autor nota_de_prensa comunicado boletín',
);
