import type { Gender } from '../pack.ts';
import { wordMap, wordSet } from '../words.ts';

const gender = (value: string): Gender | undefined => (value === 'f' || value === 'm' ? value : undefined);

export const honorifics = wordMap(
  'sr=m sr.=m sra=f sra.=f srta=f srta.=f señor=m señora=f señorita=f don=m doña=f d.=m dª=f dr=m dr.=m dra=f dra.=f doctor=m doctora=f lic lic. licenciado=m licenciada=f ing ing. mtro.=m mtra.=f rey=m reina=f príncipe=m princesa=f papa=m fray=m sor=f monseñor=m san santa lord=m sir=m profesor=m profesora=f',
  gender,
);

export const offices = wordSet(
  'presidente presidenta vicepresidente vicepresidenta expresidente expresidenta canciller primer_ministro ministro ministra exministro exministra viceministro viceministra secretario secretaria subsecretario subsecretaria exsecretario gobernador gobernadora alcalde alcaldesa exalcalde intendente intendenta senador senadora diputado diputada exdiputado congresista legislador legisladora parlamentario parlamentaria eurodiputado eurodiputada concejal concejala consejero consejera delegado delegada subdelegado subdelegada embajador embajadora cónsul diplomático diplomática encargado encargada enviado enviada negociador negociadora mediador portavoz portavoces vocero vocera asesor asesora asistente abogado abogada fiscal procurador procuradora juez jueza magistrado magistrada comisario comisaria comisionado comisionada jefe jefa director directora subdirector subdirectora exdirector gerente gerenta ejecutivo ejecutiva ceo consejero_delegado presidente_ejecutivo fundador fundadora cofundador cofundadora dueño dueña propietario propietaria socio socia rector rectora decano decana profesor profesora catedrático catedrática docente investigador investigadora científico científica economista analista historiador historiadora sociólogo socióloga biólogo bióloga químico física físico ingeniero ingeniera arquitecto arquitecta médico médica doctor doctora cirujano cirujana enfermero enfermera maestro maestra entrenador entrenadora capitán capitana portero delantero delantera centrocampista defensa jugador jugadora atleta ciclista futbolista piloto árbitro general coronel teniente comandante almirante sargento rey reina príncipe princesa arzobispo obispo cardenal papa sacerdote párroco pastor autor autora escritor escritora novelista poeta dramaturgo periodista reportero reportera corresponsal editor editora columnista presentador presentadora productor productora cineasta actor actriz cantante músico música compositor compositora director_de_orquesta bailarín bailarina artista pintor pintora escultor fotógrafo fotógrafa diseñador diseñadora cocinero cocinera chef agricultor agricultora ganadero ganadera pescador pescadora comerciante trabajador trabajadora voluntario voluntaria activista dirigente líder lideresa coordinador coordinadora administrador administradora tesorero tesorera empresario empresaria emprendedor emprendedora banquero estudiante alumno alumna vecino vecina habitante madre padre viuda viudo hijo hija hermano hermana esposo esposa marido mujer tía tío primo prima nieto nieta sobrino sobrina suegra abuelo abuela amigo amiga colega compañero compañera víctima testigo sospechoso acusado candidato candidata aspirante titular representante miembro integrante responsable encargado_de_negocios homólogo homóloga mandatario mandataria jerarca experto experta especialista técnico técnica meteorólogo meteoróloga epidemiólogo epidemióloga ecologista psicólogo psicóloga antropólogo antropóloga arqueólogo arqueóloga traductor traductora relator relatora defensor defensora conseller consellera comisario_europeo alto_representante secretario_general presidente_electo lehendakari edil síndico síndica regidor regidora inspector inspectora bibliotecaria bibliotecario panadero panadera jubilado jubilada oceanógrafa oceanógrafo geólogo geóloga',
);

export const officeEnding = /(?:ólog[oa]|ógraf[oa]|[^v]ista|ero|era)$/u;

export const notOffices = wordSet(
  'cartera manera bandera carretera frontera cabecera ladera madera carrera barrera escalera esfera espera dinero número género entero entera sendero primero primera tercero tercera extranjero extranjera febrero petrolero petrolera lista pista cantera hoguera cordillera gobierno verdadero verdadera soltera llanera pasajero pasajera financiero financiera',
);

export const officeModifiers = wordSet(
  'primer primera segundo segunda vice ex actual entonces nuevo nueva antiguo antigua exmandatario general generala adjunto adjunta interino interina ejecutivo ejecutiva electo electa saliente alto alta gran honorario honoraria nacional estatal federal regional municipal provincial autonómico autonómica local financiero financiera técnico técnica médico médica deportivo deportiva delegado delegada mayor',
);

export const organisationHeads = wordSet(
  'ministerio secretaría subsecretaría departamento oficina agencia administración comisión comité consejo junta autoridad instituto institución fundación asociación federación confederación unión liga alianza coalición partido congreso parlamento asamblea senado corte tribunal juzgado banco fondo fideicomiso compañía empresa corporación grupo industrias universidad facultad escuela colegio academia hospital clínica iglesia museo biblioteca teatro orquesta sociedad club deportivo red agrupación organización foro centro programa proyecto iniciativa movimiento frente ejército armada fuerza fuerzas guardia policía brigada cuerpo servicio cooperativa cámara aduana aduanas registro hacienda tesorería coordinadora gremio colectivo círculo bolsa observatorio secretariado embajada consulado fiscalía procuraduría defensoría contraloría superintendencia dirección generalitat ayuntamiento diputación gobierno xunta cabildo sindicato central patronal editorial diario periódico radio televisión canal aerolíneas aerolínea petróleos ferrocarriles correos autopistas consorcio plataforma conferencia mesa inspección intendencia gobernación alcaldía comunidad mancomunidad casa bodegas laboratorios farmacéutica clínico orfeón',
);

export const organisationTails = wordSet(
  's.a. sa s.l. sl s.a s.l s.a.b. s.a.u. inc inc. corp corp. ltd ltd. group holding airlines energy bank solutions technologies international systems fc cf university institute foundation',
);

export const placeHeads = wordSet(
  'calle avenida paseo plaza carretera autopista parque jardín jardines puente túnel río lago laguna mar océano bahía golfo estrecho canal montaña monte sierra cordillera cerro volcán valle desierto selva bosque isla islas península cabo costa playa puerto aeropuerto estación estadio palacio castillo torre catedral basílica templo prisión cárcel campamento provincia municipio distrito región estado departamento ciudad pueblo barrio colonia comarca cuenca presa embalse glaciar frontera paso hotel mercado terminal zona cañón',
);

export const stateNouns = wordSet(
  'gobierno gobiernos autoridades funcionarios administración ejecutivo cancillería diplomacia delegación estado',
);

export const partyNouns = wordSet(
  'gobierno gobiernos empresa empresas compañía compañías firma ministerio ministros ministro ministra consejo ayuntamiento autoridades administración banco universidad hospital sindicato sindicatos aerolínea fabricante operador regulador agencia comisión comité departamento ciudad estado estados países país naciones partes delegaciones líderes legisladores senadores miembros trabajadores maestros médicos agricultores vecinos empresarios empresarias emprendedoras inversores organizadores policía ejército escuela club equipo grupo grupos fundación instituto tribunal parlamento congreso cartera presidente presidenta canciller gobernador gobernadora alcalde alcaldesa dirección patronal junta ejecutivo gabinete mandatarios mandatario cooperativa socios federación asociación embajada ganaderos pescadores productores regantes bancos consorcio multinacional filial organización secretaría fiscalía entidad institución farmacéutica constructora petrolera eléctrica alianza coalición bloque oposición acreedores donantes portavoz',
);

export const notNames = wordSet(
  'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre navidad pascua ramadán semana_santa internet web covid covid-19 brexit pib ipc iva ia tv adn vih sida ceo dios biblia olímpicos nobel óscar goya cervantes grammy español inglés catalán euskera gallego mr dr sr sra usd eur mxn usted ustedes p r foto imagen vídeo video archivo análisis opinión entrevista europa_press plan ley reforma constitución acuerdo tratado mundial eurocopa copa juegos',
);
