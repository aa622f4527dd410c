import type { FirstNameList } from './first-name-list.ts';

/**
 * Rarer first names and pet forms, in addition to the lists by origin. Written from general knowledge of
 * parish registers, old councils' minutes and the newer communities of the United Kingdom.
 */
export const RARER_FIRST_NAMES: readonly FirstNameList[] = [
  {
    origin: 'Pet forms',
    female:
      'aggie allie ange bab babs becs bee bev biddy birdie bren cassie cath cathie catie caz chel chrissi ' +
      'clem connie cordy dannie deb debs di dolly dot dottie edie effie elle els ems essie ettie fi flick ' +
      'flossie fran frannie gabs gerry gina ginnie gracie gwennie hattie hen hils immy issy izzie izzy ' +
      'jacqs jan janey jaz jeanie jem jenni jools josie jude judi kar kath kathie kattie kaz kirst kit lal ' +
      'leni lettie libby lindy lisbeth liv livvy lol lolly lorrie lottie lulu lyz maddy mags maidie ' +
      'mandi marge margie marj mazza mel merry mim minty missy moll nan nance nanny nell nessie netta ' +
      'nettie nic nickie nina noni nora peg pen pennie pol prue queenie rach ronnie ros rosy rox roz sadie ' +
      'sal sally shaz sheena shel shell sib sim soph suki susi suz tam tammy tash tilly tish tor tori ' +
      'trix tru vi vicks vix von vonnie win winn yve zelie andree arlene cathi cher collette cora debby debi jacquie ' +
      'janie jeannette jilly joni kathi kaye lil linsey moya nesta nola patty peta ria roma romy rosaleen sandie ' +
      'shelly shonagh sukie suzi suzie terrie tegwyn elan lynwen',
    male:
      'abe alby alec alfie ally ant archie arty baz benj benji benjie bernie bert bertie billy bobby boz ' +
      'bri bryn bud cam cecil charlie chas chaz ches col con corky curt daf daley dannie daz dec den denny ' +
      'des dewi dickie dickon dom don donnie doug dougie ed eddy ern ernie ferg fergie fitz frankie freddie ' +
      'fritz gaz geordie gil gord gordie gray gus hal hank harri hez hughie jacko jakey jamesie jay jed jem ' +
      'jez jimmie jock jocko joss kel ken kenny kes kev kris laddie larry laurie laz len lennie lenny les ' +
      'lol loz mal marv matty maxie mick mickey micky mitch moe monty nat nath ned nev nige nobby norm nye ' +
      'olly oz ozzie ozzy pad pads perce pete phil piers rab raff ralphie randy reg reggie rich richie rob ' +
      'robb rog roly ron ronny russ sammy sandy seb shug si sid sim spence stan ste steff stevie stew stu ' +
      'tam tel theo thom tim toddy tommo tone tubby vin vinnie vinny wal wat wes wilf wilkie will wils wink ' +
      'woody yorkie zac zach zak zander bret clint gez norrie rickie rod roddy sheridan dinos meurig',
    either:
      'alex bernie bobbie charlie chris danny eddie freddie gabe georgie gerry jac jackie jess jo jos kit ' +
      'lou max maz mo nicky nik pat rae ricki robbie ronnie sam sammie shaz stevie tris val',
  },
  {
    origin: 'Older English, Scottish and Irish',
    female:
      'agnes ailsa albertina alexina alys annis araminta ariadne arletta assumpta athene attracta averil ' +
      'bathsheba bedelia berenice beryl bethia bláithín briege bríghid bríona calliope candace caragh ' +
      'carlotta carmel cecile celestine christabelle christian christobel ciannait clemency concepta cosima ' +
      'damaris davina dearbháil delilah demelza dervilla doireann dorcas dorothea drusilla dympna eda edana ' +
      'edwina effie eibhlín elfrida elma elvina ena enda ernestina ethelreda etta euphemia eustacia evadne ' +
      'fianait fidelia finola flavia frideswide fíona georgiana gobnait goretti gretchen gwendolyn hebe ' +
      'hephzibah hermia hester hilaria honoria horatia ianthe ida idonia immaculata inez iolanthe isadora ' +
      'isolde ita jacintha jemimah jerusha jessamine josepha katharina keturah kezia keziah laetitia lalage ' +
      'laoise lavender leonora lettice lilias lorna lucasta lucilla ludovica líadan majella malvina ' +
      'marcelle marcelline marigold marsali mehitabel melisande melusine mercia merle millicent minerva ' +
      'minna muireall muirín myrtle máirín nanette nerina noirin nuala nóirín nóra oona oonah orna ottoline ' +
      'parthenia peig peony perdita perpetua persephone petula philadelphia philomena phyllida pleasance ' +
      'raine rhona romilly romola rosabel rosamunde rosina ríonach sabra sadhbh seonaid serafina sidonie ' +
      'sidony siobhain sophronia sorcha sybilla síofra tacey tamasin theodosia thirza thomasina thora ' +
      'treasa tríona uainín undine unity urania venetia wilhelmina winefride winnifred xanthia zenobia ' +
      'zillah zuleika éilis étaín íde órlaith úna',
    male:
      'abraham achilles adolphus ainsley alaric alban alden aldred alfric aloysius alphonsus alston ambrose ' +
      'amyas anselm anson aodh ardal art athelstan auberon augustine balthazar barclay bartley beckett bede ' +
      'benjamin bentley blaine brendan brock brooks caius caspar cathán chauncey christie ciarnán clancy ' +
      'claudius clem colman colum columba conall conn cormac cosmo crosbie críostóir cuthbert cuán dalton ' +
      'darby denholm denys digby dinsdale dominick dorian déaglán dónall eamonn ebenezer edric egbert ' +
      'eldred elias ellison elmer enda eneas enoch ephraim erasmus ethelbert evelyn everard ewart ezekiel ' +
      'farrell feardorcha feidhlim finbarr finian fionnán fulke garrick gawain gearalt gerontius gifford ' +
      'giraldus gladstone godric gryff gréagóir guthrie hamnet hannibal hartley haydn hereward hezekiah ' +
      'hilary holden horatio hyman inglis isham jabez jarrett jasper jeremias jocelyn joscelin josias ' +
      'kennard kester killian knox lambton lancelot lanty laoiseach laurance lawson leander lemuel leofric ' +
      'leolin lindley lucan ludlow ludovic lysander lúcás magnus maitland malachi manasseh maolra maurice ' +
      'merrick methuselah muircheartach nahum naoise nehemiah nicodemus nicol ninian obadiah odhran odo ' +
      'orson osbert oswin paget pascoe patrice peadair pelham peregrine phelan phineas piran proinsias ' +
      'quintin radcliffe raleigh ramsey redmond redvers rolph rowland royce ruairí ruarí sacha samson saxon ' +
      'seamas seoirse seumas shadrach sholto sidwell silvanus sinclair solly stanhope sylvanus séafra ' +
      'séamas tancred thaddeus theobald thornton thurlow thurstan tiarnán tiberius tiernach tobit torquil ' +
      'tristram tyndale uel uinseann ultan urban uriah valentin vyvyan walden walther weldon whitney ' +
      'wilfrid winthrop wulfstan zachary zebedee zechariah éanna éinrí',
    either: 'beverley brede enda florence francis hilary honor kay leslie sidney sydney vivian',
  },
  {
    origin: 'Nepali, Tamil, Bengali, Afghan, Kurdish and Iraqi',
    female:
      'abiramy aishath anoma arzu asmita avin bakhtawar benafsha bhagwati bharathi bimala bindu bishnu ' +
      'chameli chiranjeevi dilnoza durgha fahmeeda farkhunda ferishta freshta ganga gulalai hafiza hawar ' +
      'hema hemlata homaira janani jeevitha kabita kalaivani kamalini kavitha khadra krishanthi kumuthini ' +
      'laxmi layal leylan lilam maya meena mithila mumtahina mursal nahida naima nasrin nigar niroja ' +
      'nishanthi nivethan padmini parwana pemba peri pramila pratiksha premalatha pushpalatha rajini ' +
      'ranjani renuka rezan rohini rojin ronahi sabitri sahana samina saraswathi sarmila sashikala sathya ' +
      'shadan shahida shamila shereen shilan shirin sinthuja sita soma sorayya sujatha sulochana sumathy ' +
      'sunitha sushmita tasnuva thamilini thara thayalini thulasi tulasi uma vaani vanitha vasuki ' +
      'vijayalakshmi yamuna yasodha zhilan zhina zozan',
    male:
      'abul agit ahad aland aminul anbu anisur anoj ansari araz arjuna arumugam asadullah ashraful aso ' +
      'azizul azizullah badsha baran barzan bed bhim bhola bhuwan biplab birendra bishwa bodrul botan ' +
      'chandran chudamani damodar deependra delwar dhan dharma dilbar dilshad diyar durai ekhlas enamul ' +
      'fazlur ganeshan gias golam gopal govinda gunasekaran gyan habibul hasanur hekmat helal hemin hikmat ' +
      'hiwa humayun ilango indra jeevan jeyakumar kabirul kamaran kanagaratnam kandiah karthikeyan karzan ' +
      'kesav khagendra khairul khalilullah khalilur kirubakaran krishnamoorthy kulendran lal lokendra ' +
      'lokman lutfor mainul mamunur manoharan masum mathan matiur mizanur mofizul mohanraj mohibullah ' +
      'moniruzzaman muhibur mukit muthu nabin najibullah namo narayanan nazmul niranjan nishan nizamul ' +
      'oliur padam palani pandian paramsothy perumal prabhu prakash prem purna qadir rabar rafiqur ' +
      'rajaratnam rajkumar ramakrishnan ranjith rasool rebaz rebwar rezaul rezgar rezwan rofique rohat ' +
      'sabapathy saidur salar sarhad sathiyan selvam selvaraj senthil serwan shafiqul shahjahan shamim ' +
      'shankaran shanmugam sheik shivakumar shuhag sidar siddique sirajul sivarajah soran srikanth ' +
      'subramaniam sundaram suresh tek thambi thanabalasingham thayaparan thileepan tofail tul umar velu ' +
      'vijayakumar vimal wahidur yam yoganathan yogarajah zakir zana zoran',
    either: 'dilan havin rawa rojan sherin shno',
  },
  {
    origin: 'Eritrean, Ethiopian, Congolese, Sierra Leonean, Gambian and other African',
    female:
      'abeba abrehet adiam afi akofa almaz asefash aster astou ayantu azeb bethlehem birtukan bruktawit ' +
      'chantal dehab desta dzifa eden edinam elinam elsa enam eyram fana feven fiyori freweini genet hadas ' +
      'haimanot helen hiwot isatu jainaba jariatu kadiatu kidist konjit kumba lemlem letebrhan lucille ' +
      'mahlet makafui makda mamie mariama marietou mawusi mbalu meaza mebrat mehret merhawit meseret mhret ' +
      'milen mulu ndeye nsimba rahel rigbe ruth saba sadiatu sara selam selamawit selasi senait sennait ' +
      'sitsofe tirhas tsega tsehay tsigereda winta worknesh yayra yordanos zaina zaituna zewdi zufan',
    male:
      'abebe abel abiy abraham alemayehu alusine amanuel amare asfaw ayele bekele bereket berhane biniam ' +
      'biruk bokungu brima dawit dejen dzidzor edem elorm ermias eyasu fasil fessehaye filmon fitsum foday ' +
      'gebre gebremedhin getachew girma habtom haile hailu henok ilunga isaias isata issa kabongo kafui ' +
      'kasongo kebede kibrom kidane kiflom lebna lemma mamadu mawuli merhawi mesfin mikael mulamba mulugeta ' +
      'mutombo natnael negash ngoy ousman robel saikou samba samson sanneh santigie selorm semere senyo ' +
      'seyoum sheku sheriff solomon tadesse tekle temesgen tesfay tesfaye tewelde thierno tsegaye tshibangu ' +
      'tshilombo wolde yao yared yemane yohannes yonas yonathan yusupha zekarias zerihun',
    either: 'amanuela kibra mulu selassie tesfa',
  },
  {
    origin: 'Baltic, Finnish, Albanian, Bulgarian and other European',
    female:
      'agnese aida aija aiste albana anete anila arjeta arta asta aurelija ausra baiba besa blerta boryana ' +
      'brigita dace daina daiva danguole desislava dita donika drita dzintra edona eeva eglantina elira ' +
      'elvana emiliya erika ersa evija fatbardha gergana giedre ginta gunta hristina ieva ilva ilze inese ' +
      'ingrida irma jolita jonida kadri kalina katrina krista laima lasma liene liga lina lira liva lolita ' +
      'luljeta maija maire maria mariya marjana marta mimoza minna mirjeta neringa nevena odeta paivi petya ' +
      'piret päivi raimonda ramona rasma ravina riitta rita rositsa rozita rumyana sanita santa saule ' +
      'sigita signe silvija sirje skaidrite snezhana solvita suvi svetla tatyana teuta tiina triin ' +
      'tsvetelina tuuli ulla valbona vanya velina vesa violeta vita vjollca yordanka zaiga zanda zane ' +
      'zhaneta zivile zlatka zorica ülle',
    male:
      'agim agris aigars aivars aleksandrs alfreds andis andris ansis antti aras ardian ardit arijus arturs ' +
      'arunas arvydas asen astrit atanas audrius aurimas avni bardhyl bashkim bekim besnik blagoy boyan ' +
      'boyko bujar dainis darius deividas desislav dimitrinka dritan dzintars edgars edmunds edvardas eerik ' +
      'einars eivydas elmars enver erjon ervin fatmir fatos flamur gatis gazmend genti gints girts guntars ' +
      'guntis gvido haralds heikki hektor hristo igors ilir ilmars imants ingus ivan ivars ivo jaakko jari ' +
      'jekabs juhani jukka juris kalevi kalju kaspars kestutis klodian krasimir kristaps kristijan kujtim ' +
      'laimonas linas ljupco luan lulzim lyubomir maris markku martins matti miervaldis mihkel mikko ' +
      'modestas nerijus nikolay normunds oskars paavo pasi paulius peeter pekka plamen radoslav raimo ' +
      'raimonds rait rein remigijus rimantas rimvydas ritvars robertas rolands rossen rytis sami sandis ' +
      'saulius seppo shkelzen shpetim skender spartak stoyan taavi tapani tarmo tauras teemu timo toivo ' +
      'toms tonis tsvetan uldis urmas valdis valon vasko vello ventsislav vidmantas viesturs vilnis ' +
      'vygantas yavor ylli zydrunas zygimantas',
    either: 'ilmari inge kaja',
  },
  {
    origin: 'Names met in public life, of many origins',
    female:
      'afroza ambareen anelise anna-maria anneliese annette annwen aoibhinn apsana arooj ayfer azmina bambi ' +
      'begum bell bhavini bim binita blessing bozena bryher bryony-jane caragh cathrine chinella chinelo ' +
      'chloë cleo clodagh colette dawn delwyn denica dine domenica eirwen elodie elspet eluned enaam esmat ' +
      'falguni fathima fatiha feryal feyza filiz fiza fleur fozia fulya funda gagandeep gaynor genevieve ' +
      'georgina gisela gulnar gunes gülay gülşen habiba haleh hamira hanifah heba helle hina houda humaira ' +
      'humayra ikra ilknur ingrid iram isobel isra izzi jamilah janett jenette jeroo josefine kadije ' +
      'karolyn kathrin kaukab kersten kirith kirstine kishwer layla leila lenka lisbet liselotte loraine ' +
      'lurline lynette mahfouza makka manjinder maria-teresa marianna marsha maxcine meg mehbuba mehnaz ' +
      'meinir melahat meral mererid mimi mims minakshi mirela monowara morwen morwenna munibah nadra nahida ' +
      'najma nargis nasima naushabah neelofar nerys nesil nesrin nicolette nilgun nimo noorjahan nusrat ' +
      'olwen orfhlaith ozden panna peray philippa rabeya rabina rachna ranil razna rebeka rezina rizvana ' +
      'roisin rokhsana roksana rosena rukia rupinder ruxsana sabia saeeda safiah safina salina samira ' +
      'sanchia saynab seham semira serwah shabnum shaheena shahina shaida shamso sharan sharmeen shefali ' +
      'sherwan shirin shirley-anne shoshanna siama sobia sofina soraya suella sufia sumera sunara sureena ' +
      'sylwia tabusam tahera tahmida tanvir taranjit thangam therese thérèse tonia tulip ulrike umran uzmah ' +
      'valerie vildan wera yosra zahara zaheda zahra zarah zeenat zeliha zenab zenub zubeida órfhlaith',
    male:
      'abdal abdulmajid abdulmalik abubakar achmed adeel adetokunbo aftab ahmet akbal alhaj amadeep ammar ' +
      'anood antoine apurv arjan asghar ashiqur ashley aurangzeb ayhan azeem bachitar balbir bambos bhupen ' +
      'bilaal bora bulent cafer cammy cemal charalambos choudhry costas dawid demirel derin devinder dogus ' +
      'doğan dyfrig eldridge emyr engin enver erdogan ergin fadel faruk fathi fazal feisal ferhan festus ' +
      'fiaz ged ghazi ghulam goronwy gurdip gurkirat gwyndaf gwynedd hadi haji hakki halit hamitullah ' +
      'harbinder hasan hazrat hevan hitesh humayun humza hüsnü ibrar idris idwal ieuan ihtisham ilker ' +
      'imtiaz inderjit intikhab iolo ismael jafar jagtar jas jaz jeevan joginder josh kaleel kam kamran ' +
      'kashif kazimali kieren kola krish kumail kutub kwasi kyriacos laszlo liaqat llewelyn lutfur mahbub ' +
      'mahfuz mahmut mahroof majd makhan maldwyn mansur marios masum mehmet meilyr mervyn mete mo mohamud ' +
      'mohsin moin moshe mukesh musawwar mushtaq mustaque nadhim naim narinder navendu navin navtej nazir ' +
      'nesar nisar nizam numan obi onkar onur osman paramjit parminder qadar qamar qasim rachid rafique ' +
      'raheel rahoof raj rajib ranil rasheed raz rehan rezaul rhisiart riaz ricky rizvi rohit ruhul ' +
      'sabawoon sadek sahdev saiqul salim samad sanjeev santokh saqib sarb sardar seyfi shabbir shafi ' +
      'shahin shakir shamsher shantanu shaukat shazu shehryar shiria shockat shuaib sibghatullah siencyn ' +
      'simarjit sirajul sojan sudhakar sunny tahir tan tarik tariq tassaduq tauheed tayo tecwyn thakoor ' +
      'tony ugbana umair umesh usman vahid vikas wais waqas wazir xhevdet yahye yiannis yogesh yoonus ' +
      'younas yusef zafar zakir zameer zulfiqar',
    either: 'jas kal kam kamal kiran laxmi manny munya oluyinka parm raj sunny tan taz wahida yuan',
  },
  {
    origin: 'Names of adults born since 1980',
    female:
      'abi adele aimee aimée aleisha alesha alice alix amelie amie amiee aoibhe arabelle ashlee ashlyn ' +
      'astra ava becki bekah briony brogan caitlyn callie carly casey cerys chanelle chantel charlie ' +
      'charlotte cherelle cherise claudine coco danielle darcie demi ebony eden elise ella-mae ellie-may ' +
      'elouise emma-jane emma-louise esme eva evie fallon faye fearne gabriella georgi gia hayleigh holli ' +
      'honey india indie isobelle jaimee jamie-lee jodi jodie jorja kailey kaisha karris kaylah keira ' +
      'kelly-ann kelly-marie kerensa kerry-anne kiah kimberlee kira kirby krystal kyla lacey laila lauren ' +
      'leah leanna leia lexi lia lianna liberty lilli lisa-marie lorna lottie louisa lowri luisa lynsey ' +
      'macy madelaine maia maisie maria-jose marley mckenzie millie miya mollie mya nadine naiomi natalee ' +
      'neve nicole nikita nyah olivia orla paris peyton phoebe rae rebecca-jane rebekka rhea rheanna robyn ' +
      'rosanna rosie roxanne sadie safiya sammi saoirse sara sarah-ann sarah-louise scarlett shana shanna ' +
      'sharna shelley-ann sienna sky sophie sophie-ann stephani tahlia tamsyn tanith tarryn tayla teagan ' +
      'terri terri-ann tiegan tiffani tilly toni-ann tori tyler vanessa verity willow xena zadie zara zoe',
    male:
      'aaron aiden alex alfie ashlee bailey barney bradlee brandon caelan caine caleb callan cian codie ' +
      'corben corbin daley danny dante declan denby dillan dylan eddison elijah ellis ethan fenton finlay ' +
      'frazer gage harley harrison hayes heath hugo jace jai jaimie jak jared jensen jobe joel jordan ' +
      'jordon joss kai kallum kane karlton karsten keaton keelan keir kenan kian kieren koby kye kyran ' +
      'kyron lee leighton lennon leo levi liam lochlan louie luca macaulay macauley marcus marley mason ' +
      'mitchel morgan nathanael nico niko oakley ollie owain perry reece reilly rhydian rhys rico riley ' +
      'robbie ronan rory ross ruben ryan sam scot shay sonny spike stefan struan tate taylor toby tommy-lee ' +
      'tyler tyrese will zach zaine zane',
    either:
      'arden ariel ash aubrey billie blaine brett bryn carey corey eden ezri flynn indigo jaden jools kacey ' +
      'kai kasey kyrie lake linden lorin marlowe max micah ocean perry presley quin ridley ro robyn sorrel ' +
      'storm sunny taylor tierney wren',
  },
];
