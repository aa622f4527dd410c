/**
 * Surnames that are common in the United Kingdom, of every origin. Written from general knowledge of
 * electoral rolls and staff lists. They make an unknown first word likelier to be a forename; words that name
 * places or things as well are left out.
 */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  // British and Irish
  (
    'smith jones williams taylor davies evans thomas roberts johnson walker wright robinson thompson hughes edwards ' +
    'jackson harris clarke lewis morris watson harrison morgan phillips parker bennett richardson davis allen martin ' +
    'griffiths anderson moore collins simpson ellis murphy kelly mitchell richards campbell stewart stevens rogers ' +
    'reynolds murray shaw jenkins graham gibson robertson rees pearson mcdonald matthews lloyd butcher hart hopkins ' +
    'fletcher dixon harvey bailey cox ross henderson hamilton gardiner coleman burns burgess curtis howard dawson ' +
    'armstrong chapman wallace wilkinson johnston saunders ryan webb watts lawson patterson gordon perry dunn hudson barker ' +
    'rowlands sharman higgins owen powell francis webster gregory sullivan carroll cunningham nicholson stephens ' +
    'bradley jennings lambert fuller austin douglas henry holmes bell dean riley doyle byrne gallagher mccarthy ' +
    "o'brien o'connor o'neill o'sullivan o'reilly o'donnell o'hara kennedy quinn nolan duffy walsh fitzgerald brennan " +
    'maguire lynch daly regan flynn connolly hogan kavanagh dempsey mcgrath mcguire mckenzie mackenzie macdonald macleod ' +
    'mclean maclean mcintyre mcintosh mackay mckay cameron fraser sinclair sutherland urquhart buchanan crawford ferguson ' +
    'galbraith gillespie munro ogilvie ramsay rennie tait thomson watt wilson wylie cairns boyd burnett drummond forsyth ' +
    'pritchard prosser probert preece powys parry pugh meredith llewellyn llewelyn humphreys hopkin gwynne gittins ' +
    'beynon bevan bowen vaughan thatcher atkins atkinson ashworth aspinall baines bannister barrett bartlett baxter ' +
    'beaumont beckett benson bentley berry bingham bishop blackburn blackwell booth bowers boyle bradshaw brady ' +
    'bramley briggs brookes broughton bryant buckley bull burke burrows byrd carey carpenter chadwick chambers ' +
    'charlton cheetham clegg clements cole conway cooke coulson craig crossley crowther cullen dalton daniels davidson ' +
    'dickinson dobson donnelly donovan dyer eaton elliott elliot emery everett farrell faulkner fawcett fielding finch ' +
    'fitzpatrick fleming foley forrest fowler freeman frost galloway garner garrett gibbons gibbs gilbert giles gill ' +
    'glover goddard goodman goodwin gough gould greenwood griffin grimshaw haigh hale hancock hanson harding hardy ' +
    'hargreaves harper hartley haslam hawkins haworth hayes haynes herbert hewitt hibbert hicks hobbs hodgson ' +
    'holden holloway holt howarth howe howell howells humphries hutchinson ingham ingram iqbal irvine jarvis ' +
    'jeffries jordan joyce kay kaye kemp kendall kenny kerr kirk knight lawrence leach leonard little ' +
    'livingstone lomas longden lowe lucas marshall mason maxwell mcbride mccann mcconnell mccormack mcdermott ' +
    'mcfarlane mcgregor mckenna mclaughlin mcmahon mcnally mcnamara mellor metcalfe miles mills molloy moran ' +
    'mullen nash naylor newell newman nicholls nixon norman norris norton nuttall oakley odonnell osborne pace ' +
    'parkes parkin parkinson parsons patel payne peacock pearce pickering pike platt poole porter potter potts pratt ' +
    'pryce purcell ralph randall rawlings rawson rayner redfern reeves reid rhodes rice ridley rigby roberson robson roche ' +
    'rowe rowley rushton russell salter sanderson schofield seddon seymour sharples shelton shepherd sheppard sheridan ' +
    'simmonds simmons simms skinner slater sloan spencer stanley steele stephenson stokes stone storey stott sumner ' +
    'swann sweeney swift sykes talbot thorne thornton thorpe tomlinson townsend tucker turnbull tyler underwood vincent waddington wade ' +
    'warner warren weaver webber weston wheeler whelan whitaker whitehead whitehouse whittaker whittle wilcox wilkins ' +
    'wilkes willis winter woodward woods wootton worthington wyatt yates ' +
    // Words besides, yet common as surnames
    'white brown black green grey gray young long rose king day knight price bell fox lamb love moon page power rich sharp snow ' +
    'strong swift winter wise wolf flower fleet bird english french welsh north west may bright noble proud gold more still savage best ' +
    // South Asian
    'ahmad ahmed akhtar akram alam ali amin anwar arshad ashraf aslam awan aziz bano bashir begum bhatti bibi butt chaudhry chaudhary choudhury chowdhury ' +
    'dar farooq ghani hanif haque haroon hassan hossain hussain hussein ibrahim ismail jabbar javed kauser kazi khalid khalil khan khatun ' +
    'mahmood mahmud majid malik masood miah mir mirza mohammed mughal muhammad naz nazir qureshi rafiq rahman raja rana rashid raza rehman ' +
    'saeed saleem sarwar sattar shah shaikh sharif sheikh siddiqui siddique sultan syed uddin ullah younis yousaf yusuf zaman ' +
    'patel shah desai mehta joshi parmar solanki chauhan rathod vaghela mistry modi pandya parekh trivedi vyas thakkar thakor amin bhatt gandhi ' +
    'sharma gupta verma kumar mishra pandey tiwari yadav chopra kapoor khanna malhotra mehra sethi bhatia anand arora ahuja bakshi ' +
    'singh kaur gill sandhu sidhu dhillon dhaliwal grewal bains bhogal cheema dosanjh johal mann purewal rai sahota sangha sohal toor uppal virk athwal ' +
    'atwal basra bassi birdi chahal chana chohan dhami dhanda dhesi hayer hundal jagpal jandu kalsi khaira khera lally nagra nijjar panesar ' +
    'rehal reyat samra sehmi thandi nair menon pillai iyer iyengar rao reddy krishnan subramaniam sivakumar sivanesan rajaratnam nathan perera fernando ' +
    'silva de-silva gunawardena wickramasinghe jayasinghe banerjee mukherjee chatterjee bose das dutta ghosh roy sarkar sen gurung rai thapa limbu shrestha ' +
    // African and Caribbean
    'adebayo adeleke adeyemi adewale adeniyi adeola afolabi agbaje ajayi akande akinola akintola alabi amadi amoah ankrah ansah appiah asante asamoah ' +
    'bello boateng boakye chukwu danso darko eze ezeh fashola gyamfi ibe idowu igwe kamara koroma lawal mensah musa nwosu nkrumah obi obiora odunsi ofori ' +
    'ogunleye ojo okafor okeke okonkwo okoro okoye oladipo olaniyan olawale oluwole onyeka opoku osei owusu oyelaran oyewole quaye sesay sarpong tetteh ' +
    'udo uche yeboah banda chirwa dube khumalo moyo mutasa mwangi ncube ndlovu nyathi phiri sibanda zulu kariuki kimani kamau odhiambo otieno ouma wanjiru ' +
    'mukasa nsubuga okello abdi abdullahi aden farah hersi jama mohamud nur omar warsame yusuf tesfaye haile bekele tadesse ' +
    // Chinese and east Asian
    'chan chang chen cheng cheung chiu choi chow chu chung fong fung ho hu huang hui kwan kwok lai lam lau law leung li lim lin liu lo ma mak ng ngai ' +
    'pang poon siu sun tam tan tang tong tran tsang tse tsui wang wong wu xu yang yau yeung yip yu yuen zhang zhao zheng zhou zhu nguyen pham le kim ' +
    // European
    'kowalski nowak wisniewski wiśniewski wojcik wójcik kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski jankowski mazur kwiatkowski krawczyk ' +
    'popescu ionescu popa radu stan dumitru georgiou christou constantinou nicolaou papadopoulos charalambous demetriou ioannou andreou rossi russo ferrari esposito ' +
    'silva santos costa ferreira pereira fernandes gomes rodrigues martins garcia lopez gonzalez rodriguez fernandez muller schmidt schneider fischer ' +
    'cohen levy goldberg goldstein friedman rosenberg rosen schwartz shapiro katz klein yilmaz kaya demir celik sahin ozturk aydin arslan'
  ).split(' '),
);
