/** Capitalised words that are no part of a person's name. Written from the prose of UK council news. */
const words = (list: string): string[] => list.trim().split(/\s+/);

/**
 * Never part of a name: words of grammar and reporting (met with a capital at the start of a sentence or in
 * a title-case heading), days, months that are no names, nations, parties, nouns of organisations.
 */
export const HARD_NON_NAMES: ReadonlySet<string> = new Set(
  words(`
  a an the this that these those his her its their our my your he she it they we you i him them us me
  who whom whose which what when where while why how if because although though as than then so but or and
  nor yet not no at by from with without in into on onto over under up off out about after before during since
  until till to via against across between among amongst amid within near around behind beyond below above
  for of per despite following including like unlike is are was were be been being am has have had having does
  did done would shall should could might must ought need also already always again ago just now 
  later soon recently currently previously formerly today yesterday tomorrow tonight once never only 
  both all each every either neither some any least next another 
  same here there however meanwhile instead thanks thank rather very too one two three four five six seven eight nine
  ten eleven twelve dozens hundreds thousands half several first fourth finally lastly
  asked speaking according earlier elsewhere nearby together alongside separately similarly moreover
  furthermore nevertheless nonetheless otherwise therefore thus hence indeed perhaps maybe probably certainly clearly
  sadly fortunately unfortunately hopefully apparently reportedly allegedly eventually ultimately
  initially originally traditionally historically interestingly crucially importantly
  people residents parents pupils families children staff workers officers members councillors ministers
  inspectors voters tenants carers critics campaigners protesters opponents supporters neighbours taxpayers
  whether although unless whereas whenever wherever whoever nobody everybody somebody anyone everyone someone
  nothing everything something anything none
  said says told added wrote born aged appointed elected founded based pictured read see sign click email
  contact visit find follow share watch listen subscribe download please note notes ends editor editors
  monday tuesday wednesday thursday friday saturday january february march july september october november december
  feb sept sep oct nov spring easter christmas ramadan diwali eid whitsun michaelmas
  english british scottish welsh irish european american french german spanish italian polish indian pakistani
  bangladeshi african asian caribbean ukrainian chinese cornish northern southern eastern western central
  england britain scotland wales ireland uk europe eu usa ukraine russia france germany
  labour conservative conservatives tory tories liberal democrat democrats lib dem dems ukip plaid cymru snp reform
  independent independents
  council councils councillor county borough boroughs city cities district districts unitary authority authorities
  government ministry department departments parliament westminster whitehall holyrood senedd stormont commons lords
  cabinet committee committees commission board boards panel panels forum assembly executive directorate
  meeting meetings underground overground
  office agency agencies association associations society federation union confederation institute institution
  trust trusts foundation charity charities company companies limited ltd plc llp llc inc group groups partnership
  partnerships consortium alliance corporation enterprises holdings solutions consulting consultants consultancy
  service services team teams project projects programme programmes scheme schemes initiative strategy plan plans
  policy policies report reports review reviews inquiry inquiries inquest survey consultation framework act
  regulation regulations directive directions charter code award awards prize medal fund funds budget
  healthcare homecare hospital hospitals infirmary surgery clinic hospice school schools academy academies college colleges university
  universities nursery primary secondary infants juniors grammar comprehensive library museum gallery theatre
  cathedral minster airport stadium arena station railway motorway bypass roundabout crematorium cemetery
  police constabulary fire rescue ambulance nhs ofsted cqc estyn hmicfrs rsh lga dfe mhclg dluhc bbc itv
  radio television news newspaper gazette echo herald chronicle mercury telegraph guardian times observer
  press media magazine journal website facebook twitter instagram youtube linkedin
  mp mps msp msps obe mbe cbe phd ceo
  chief deputy assistant acting interim vice senior lead former ex incoming outgoing new
  member members director directors leader leaders chair chairman chairwoman chairperson chairs
  secretary minister officer official officials manager managers head heads president commissioner commissioners
  spokesperson spokesman spokeswoman inspector ombudsman regulator watchdog
  health social care education housing planning transport environment finance resources adult adults
  children's young youth families community communities safeguarding wellbeing regeneration
  development economic growth highways culture leisure sport sports heritage tourism
  international national regional local public private civic municipal
  coronavirus covid brexit internet
  north south east west midlands anglia
  st. mrs ms
  inspectorate
  `),
);

/**
 * Surnames too, but as a rule something else with a capital: they may end a name after a first name, an
 * initial or an honorific, and nowhere else belong to one.
 */
export const SOFT_NON_NAMES: ReadonlySet<string> = new Set(
  words(`
 street road lane avenue drive close crescent gardens grove terrace square place way walk row hill mount park parks
 field fields green common wood woods forest heath moor marsh meadow meadows farm hall house court manor castle tower
 towers lodge cottage cottages palace abbey priory church chapel mission bridge gate bank banks cross corner
 market wharf quay dock docks harbour port pier beach bay sands cliff cliffs point head ness island isle river brook
 beck burn lake lakes loch glen dale dales vale valley spring springs well wells pool water waters
 pit mill mills works yard estate estates village town hamlet parish centre center central plaza mall arcade
 hotel inn arms pub club stores shop rooms buildings building block flats homes home mansions
 ward wards division constituency peninsula coast
 great little long old upper lower middle high low royal king queen prince princess duke earl
 north south east west greater
 bishop dean constable clerk speaker sheriff provost chancellor fellow reader partner abbot monk priest pope
 page marshal mayor steward major judge knight squire 
 young best good rich wise strong savage sharp swift noble loud proud bright black white brown grey gray blue gold silver
 may june april august summer winter day knight week christmas
 price cost pound penny bond cash money law bell ball cup rose flower lamb wolf fox bird drake finch  
 gardener farmer hunter       
 case chance love joy hope faith peace power light moon star storm snow flood fleet
 england ireland scotland wales french english welsh irish german holland
 born western easter
 heart vision future futures care now forward live matters together choices pathways
 security safety risk audit data digital energy carbon
 deal sale down ash hale read reading rugby bury bath hull kent essex surrey sussex derby lincoln york lancaster
 work business trade skills training jobs learning support help protection improvement inclusion change challenge
 war world life living street streets arts art music dance film book books festival
 inner outer central
 mace capital revenue reserves pensions tax rates waste recycling climate
 `),
);

/** Common nouns before a name that make it a firm's, a house's or an animal's, not a person's. */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  words(`firm firms company companies consultants consultancy solicitors accountants auditors contractor contractors
  developer developers builder builders housebuilder retailer supermarket chain charity club pub hotel school schools
  college academy hospital hospice home homes estate ship ferry boat lifeboat train bus horse dog cat award
  prize trophy cup bridge road street park building newspaper magazine paper website programme operator provider
  supplier manufacturer bank insurer lender agency association landlord trust foundation group
  outsourcer giant brewer studio gallery theatre museum library town village suburb city hamlet
  constituency ward parish`),
);

/** Common nouns after a name that make it the name of a thing: "the Ada Pell scheme". */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
  words(`area site estate ward centre center inquiry inquest report review award awards prize scheme school academy hospital
  hospice building bridge road street park garden gardens lecture fund foundation trust charity case affair trial
  stand bursary scholarship trophy cup shield library museum gallery theatre pub hotel home house wing unit
  building development plant works branch line tunnel stadium act day road tower towers flats block rooms room
  lounge suite theatre memorial project programme initiative clinic surgery pavilion arena depot car-park`),
);
