/** Capitals by which the press means a government, lower case, with the country's two-letter code. */
export const capitals: ReadonlyMap<string, string> = new Map(
  (
    'washington=US beijing=CN moscow=RU moscú=RU london=GB londres=GB paris=FR berlin=DE berlín=DE rome=IT roma=IT madrid=ES lisbon=PT lisboa=PT ' +
    'athens=GR atenas=GR ankara=TR kyiv=UA kiev=UA warsaw=PL varsovia=PL budapest=HU prague=CZ praga=CZ vienna=AT viena=AT bern=CH berna=CH ' +
    'stockholm=SE estocolmo=SE oslo=NO copenhagen=DK copenhague=DK helsinki=FI dublin=IE dublín=IE belgrade=RS belgrado=RS minsk=BY ' +
    'baku=AZ yerevan=AM ereván=AM tbilisi=GE astana=KZ tashkent=UZ tokyo=JP tokio=JP seoul=KR seúl=KR pyongyang=KP hanoi=VN bangkok=TH ' +
    'jakarta=ID yakarta=ID manila=PH canberra=AU wellington=NZ islamabad=PK kabul=AF dhaka=BD colombo=LK kathmandu=NP ' +
    'tehran=IR teherán=IR baghdad=IQ bagdad=IQ riyadh=SA riad=SA doha=QA muscat=OM mascate=OM sanaa=YE amman=JO beirut=LB damascus=SY damasco=SY ' +
    'cairo=EG tripoli=LY trípoli=LY tunis=TN túnez=TN algiers=DZ argel=DZ rabat=MA khartoum=SD jartum=SD juba=SS nairobi=KE kampala=UG kigali=RW ' +
    'luanda=AO pretoria=ZA harare=ZW lusaka=ZM maputo=MZ dakar=SN bamako=ML abuja=NG accra=GH lima=PE bogotá=CO caracas=VE quito=EC ' +
    'santiago=CL asunción=PY montevideo=UY brasilia=BR havana=CU ottawa=CA managua=NI tegucigalpa=HN'
  )
    .split(' ')
    .map((entry): [string, string] => {
      const [name = '', code = ''] = entry.split('=');
      return [name, code];
    }),
);
