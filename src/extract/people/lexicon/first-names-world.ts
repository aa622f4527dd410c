import type { FirstNameList } from './first-name-list.ts';

/**
 * First names that came to British public life from elsewhere. Written from general knowledge of the names
 * of councillors, officers and inspectors; spellings as usual in the United Kingdom.
 */
export const WORLD_FIRST_NAMES: readonly FirstNameList[] = [
  {
    origin: 'South Asian: Hindu, Jain, Sri Lankan',
    female:
      'bharti neena sheela aarti abha aditi aishwarya akshata alka amala amita amrita ananya anima anjali anjana anju anuja ' +
      'anupama anuradha anusha aparna aradhana archana aruna arundhati asha ashwini avani bela bhavana ' +
      'bhavini bhavna bina chandni chandra chandrika charulata chetna chitra daksha damini darshana deepa ' +
      'deepali deepika deepti devi devika dhara diksha dipti divya durga falguni gargi gauri gayatri geeta ' +
      'geetha gita gopika hansa harsha hasmita heena hema hemali hina ila indira indrani indu ishani ' +
      'jagruti janaki jasoda jaya jayanti jayshree jigna jyoti jyotika jyotsna kajal kalpana kalyani kamala ' +
      'kamini kanchan kanta karuna kashmira kaushalya kavita kavitha ketaki kiran kirti kokila komal ' +
      'krishna krupa kumari kusum lakshmi lalita lata latha lavanya leela madhavi madhu madhuri mala ' +
      'malathi malini mamta manisha manju manjula manorama maya medha meena meenakshi meera megha mina ' +
      'minal mira mohini monisha mridula mrinalini nalini namrata nandini nandita nayana neela neelam neeta ' +
      'neha nidhi nikita nila nilam nilima nirmala nisha nita padma pallavi parul parvati pooja poonam ' +
      'prabha prachi pragna pratibha pratima preeti prema priti priya priyanka purnima pushpa rachana radha ' +
      'radhika rajani rajeshwari rakhi rama ranjana rashmi rati reena rekha renu renuka reshma revathi rina ' +
      'ritu roopa roshni ruchi rukmini rupa rupal sadhana samiksha sandhya sangeeta sangita sanjana sarala ' +
      'saraswati sarita saroj sarojini savita seema shakuntala shanta shanthi shanti sharda sharmila shashi ' +
      'sheetal shilpa shital shobha shobhana shraddha shreya shubha shweta sita smita smriti sneha sonal ' +
      'sonali subhadra suchitra sudha sujata suman sumana sumathi sunaina sunanda sunita supriya surekha ' +
      'sushila sushma swapna swati tanvi tara tarla tejal trupti tulsi uma urmila urvashi usha vaishali ' +
      'vandana vaneeta vani varsha vasantha vasanti veena vidya vijaya vimala vinita yamini yashoda',
    male:
      'abhay abhishek aditya ajay ajit akash akhil akshay alok amal amar ambalal amit amitabh amol anand ' +
      'anant aniket anil anish ankit ankur anoop anuj anup aravind arjun arulanandam arun arvind ashish ' +
      'ashok ashwin atul avinash bala balakrishnan balraj bharat bhaskar bhavesh bhavin bhikhu bhupendra ' +
      'bikash bipin biren chaitanya chaminda chandan chandana chandrakant chetan chirag darshan deepak ' +
      'deepesh dev devendra dhananjay dharmendra dhiren dhruv dilip dinesh dipak dipesh gajanan ganesh ' +
      'gaurav gautam girish gopal govind govinda hardik haresh hari harihar harish harshad harshil hemang ' +
      'hemant hiren hitesh indrajit ishaan jagdish jai jatin jay jayant jayesh jignesh jitendra jitesh ' +
      'kailash kalpesh kamal kamlesh kanti kantilal karthik kartik kasun kaushik kavi ketan keyur kirit ' +
      'kishan kishor kishore krishna krishnan kumar kunal lakshman lalit lasantha laxman madhav mahendra ' +
      'mahesh mahinda manish manoj mayank mayur mehul milan milind mitesh mohan mohit mukesh mukund nalin ' +
      'nanda nandan narayan narendra naresh natwar naveen navin neel neeraj nihal nikhil nikunj nilesh ' +
      'nimal nimesh niraj niranjan nirav nitesh nitin ojas pankaj parag paras paresh parthiv piyush ' +
      'prabhakar pradeep pradip prakash pramod pranav prasad prasanna prashant pratap prateek praveen ' +
      'pravin prem premal priyesh purushottam raghav raghu rahul raj rajan rajat rajeev rajendra rajesh ' +
      'rajiv rajnish raju rakesh ram ramesh ramnik ranjan ranjit rasik rasiklal ratan ravi ravindra rikesh ' +
      'ripon rishi ritesh rohan rohit roopesh rupesh ruwan sachin sagar sahil samir sandeep sandip sanjay ' +
      'sanjeev sanjiv santosh sarath sarvesh sashi satish satya satyajit senaka shailesh shankar sharad ' +
      'shashi shekhar shiva shivam shyam siddharth siddhartha sivakumar sivanesan somesh soumya srinivas ' +
      'subash subhash sudesh sudhir sukumar sumit sundar sunder sunil sunimal suraj suren surendra suresh ' +
      'surya sushil swaminathan tarun tejas thiru thivya thusitha tushar uday ujjal umang umesh upendra ' +
      'upul utpal vasant vasu venkat venkatesh vibhor vijay vikas vikram vimal vinay vineet vinesh vinod ' +
      'vipin vipul viraj virendra vishal vishnu vivek yash yashwant yogesh',
    either: 'bina chandu jayanti kiran prem shashi suman',
  },
  {
    origin: 'Sikh and Punjabi',
    female: 'jasvir bakhshish harleen jasleen jasmeet jassi preet',
    male:
      'ajmer amrik angad arjan avtar bachan bahadur balbir baldev balraj bhagat bhajan bikram chanan ' +
      'charan dalbir darbara darshan dilbagh fateh gian gurbachan gurbax gurdas gurdev gurdial gurdip ' +
      'gurmail gurmukh gurnam gurpal harbans hardev hardial hardyal jagat jagdev jagmohan jagpal jagtar ' +
      'jaskaran joga karam karnail kashmir kehar kewal kirpal lakhbir lakhvir makhan malkiat malkit ' +
      'manmohan mohan mota mukhtiar nachhattar onkar pargat piara pritam ranvir ratan resham santokh ' +
      'sardul sarwan sewa shamsher sohan surjan swaran tarlochan tarsem teja udham ujagar zora',
    either:
      'amandeep amanpreet amardeep amarjeet amarjit amolak amrit amritpal arvinder balbinder baldish ' +
      'baldwinder baljeet balvinder balwant balwinder bhavandeep bhupinder daljeet daljit dalvinder ' +
      'davinder gagan gagandeep gurbinder gurcharan gurinder gurjeet gurjit gurmeet gurmit gurpreet ' +
      'gursharan gursimran gurvinder harbhajan harbinder hardeep hardip harinder harjeet harjinder harjit ' +
      'harmeet harminder harpal harpreet harsimran harvinder inderjeet inderjit jagdeep jagdip jagjeet ' +
      'jagjit jasbir jasdeep jaspal jaspreet jasvinder jaswant jaswinder jatinder joginder kamaldeep ' +
      'kamaljeet kamaljit karamjit kuldeep kuldip kuljit kulvinder kulwant kulwinder lakhvinder ' +
      'lakhwinder mahinder mandeep maninder manjeet manjinder manjit manmeet manpreet manvinder mohinder ' +
      'narinder navdeep navjot navneet navtej nirmal palvinder paramjeet paramjit parampreet parminder ' +
      'parmjit parveen parvinder prabhjot prabjot pritpal rajbir rajdeep rajinder rajpal rajvinder ' +
      'rajwinder ramandeep raminder ranjeet ravinder ravneet rupinder sandeep sarabjit sarbjit satbir ' +
      'satinder satnam satpal satvinder satwant satwinder sharanjit simran simranjit sukhbir sukhdeep ' +
      'sukhdev sukhjeet sukhjinder sukhjit sukhpal sukhraj sukhvinder sukhwinder surinder surjeet surjit ' +
      'swinder taranjit tejinder upkar varinder virinder yadvinder',
  },
  {
    origin: 'Muslim: Pakistani, Bangladeshi, Arab, Iranian, Turkish, Somali',
    female:
      'husseyin aaliyah abida adeeba adiba afia afsana afsheen aisha aishah aleena alia aliya aliyah alya amal amani ' +
      'amara ambreen ameena amina aminah amira amirah amna aneela aneesa anila anisa anjum anwara areeba ' +
      'areej arifa arooj arwa asiya asma asmaa atiya atiyah ayaan ayan ayesha ayisha ayla ayse aysha ayşe ' +
      'azadeh aziza azra bahar banu batool benazir beyza bilqis bushra canan ceren dalia dania dilara dina ' +
      'dua ebru ela elif elmas emel emine esra fadumo fahima fahmida faiza falak farah fareeda farhana ' +
      'farhat farhiya fariba farida farzana fatemeh fathia fatima fatimah fatma fatmata fatoumata fatuma ' +
      'fauzia fawzia ferdous feride fowzia fozia gul gulnaz gulsen gulsum hadia hadiya hafsa hafsah hajra ' +
      'hajrah hala haleema halima halimah hamdi hamida hana hanan haneen hanifa hatice hawa heba hend hibaq ' +
      'hibo hijran hind hoda hodan homa huda hulya huma humaira humera husna hülya ibtisam ifrah ilham iman ' +
      'inaya iqra iram irum ismat israt jameela jamila jannat jihan kausar kauser khadeeja khadija khadijah ' +
      'khadra khalida khatun kulsoom kulsum ladan laila lamia latifa layla leila leyla lubna madiha maha ' +
      'mahbuba mahdiya mahira mahjabeen mahnaz mahsa maimuna malak maleeha maliha malika manal manar mariam ' +
      'mariama marium marwa maryam maryan maryum masooma mehmuda mehnaz mehr mehreen mehwish meltem merve ' +
      'meryem mina minara misbah monira mubina mumtaz muna muneera munira musarrat nabeela nabila nada ' +
      'nadia nadiya naeema nagina naheed nahid naila naima najat najla najma najwa nargis nasima nasra ' +
      'nasreen nasrin nawal naz nazia nazli nazma nazmin nazneen naznin nazreen neslihan nida nighat nihal ' +
      'nilofar noor nora noreen nosheen nouf nur nura nurcan nusrat ozge ozlem parisa parveen parvin pinar ' +
      'qamar rabia rabiya rafia raheela rahima rahma raisa rana rania rasheda rashida razia rehana rehema ' +
      'rida rifat riffat rim robina roqia rowshan roxana rubaiya rubina ruhena rukhsana rukhsar ruksana ' +
      'ruqayya ruqia rushanara saba sabiha sabina sadaf sadia sadiqa sadiya safia safiya safiyya sagal ' +
      'sahar sahra saima saira sajida sakina saliha salma salwa sama samar samia samiha samina samira ' +
      'samiya sana sanam sania saniya saqlain sara sarwat sayeda seher selma semra serap seval sevda sevgi ' +
      'sevil shabana shabina shabnam shagufta shaheda shaheen shahida shahin shahnaz shaista shakila ' +
      'shakira shama shameem shamim shamima shamsa shamsia shanaz shazia shehnaz shereen sherin shukri ' +
      'sibel sidra sofia soha sohaila somaya soraya suad suhaila suhana suhayla sultana sumaira sumaiya ' +
      'sumaya sumayyah sumera syeda tabassum tahira tahmeena tahmina tahreem tanzeela tanzila taslima ' +
      'tasneem tasnim tayyaba tayyiba tehmina tugba tulay tülay ubah ulfat umaima umm umme urooj uzma wafa ' +
      'wajiha warda yalda yasemin yasmeen yusra zahida zahira zahra zaib zaiba zainab zakia zakiya zareen ' +
      'zarina zaynab zehra zeinab zeynep zohra zoya zubaida zubeda zulaikha zuleikha zumra özlem',
    male:
      'aamir aaqib aasim abbas abd abdallah abdelkader abdi abdifatah abdihakim abdikadir abdirahman ' +
      'abdirizak abdool abdoulaye abdul abdulahi abdulaziz abdulkadir abdulla abdullah abdullahi ' +
      'abdulrahman abdur abid abidur abu adeel adel adem adil adnan afsar aftab afzal ahad ahmad ahmed ' +
      'ahmet ahsan aijaz ajaz ajmal akbar akhlaq akhtar akram alaa aladdin alam altaf amaan amanullah amer ' +
      'amiin amin amir amjad ammar anas anis anjam ansar anwar aqeel arash arif arshad arshed arslan asad ' +
      'asaf asfandyar ashfaq ashiq ashraf asif asim aslam ata atif atiq attiq attique aurangzeb awais ayaz ' +
      'aydin ayoub ayub ayyub azad azam azeem azhar aziz azizur azmat babar baber badr badrul bahram bakar ' +
      'baki baris barış basharat bashe bashir basir bassam bayram behzad bekir bilal billal burak burhan ' +
      'can cem cemal cengiz cihan daanish danish daniyal daoud darius dawood dawud deniz ehsan ejaz ekrem ' +
      'emin emran emre enam enver ercan erdal erdem erkan ersin ertan fahad fahd faheem fahim faisal faiz ' +
      'faizul fakhar fakrul farah farhad farhan faris farooq farouk farrukh faruk faruq faruque fateh fawad ' +
      'fawaz fayaz fayyaz fazal fazlul ferhat feroz firoz foyez fuad furkan furqan ghaffar ghalib ghazanfar ' +
      'ghulam gokhan gulam guled guleid gulfraz habib habibur hadi hafeez hafiz haidar haider hakan hakeem ' +
      'hakim halil hamed hameed hamid hamza hamzah hanif haroon harun hasan hashem hashim hasib hassan ' +
      'hatim hossain hossein humayun husain huseyin husnain hussain hussein hüseyin ibrahim ibrar idrees ' +
      'idris iftikhar ihsan ihtesham ijaz ikbal ikram ilhan ilyas imad imam imdad imraan imran imtiaz inam ' +
      'intikhab iqbal irfan isa ishaq ishfaq ishtiaq islam ismaeel ismail ismet israr issa izhar jabbar ' +
      'jaber jabir jafar jahangir jahed jalal jaleel jamal jameel jamil jamshed javaid javed javid jawad ' +
      'jawaid junaid juned kabir kadir kaleem kamal kamran karam karim kashif kasim kazi kazim kemal kenan ' +
      'khaldoun khaled khaleel khalid khalil khalique khizar khurram kiyaan kursad latif liaqat liaquat ' +
      'liban luqman lutfur mahad mahamed mahboob mahbub mahbubur mahdi mahfuz mahmood mahmoud mahmud majeed ' +
      'majid malik mamoon mamun mansoor mansur maqbool maqsood maruf marwan mashuq masood masoud masud ' +
      'mazhar mehboob mehdi mehmet mehmood mehtab mert mesut miah mian misbahul mo moazzam moeen mohamad ' +
      'mohamed mohammad mohammed mohammod mohamud mohsin moin moinul moiz monir morteza moshe motin mubarak ' +
      'mubashar mubashir mudassar muhamad muhammad muhammed muhib mujahid mujib mujibur mukhtar mumin ' +
      'mumtaz munawar munawwar munir murad murat mursal murtaza musa musab mushtaq mustafa mustapha mustaq ' +
      'muzafar muzaffar muzammil nabeel nabil nadeem nader nadim naeem nafees naif naim najeeb najib nasar ' +
      'naseem naseer nashir nasim nasir nasrullah naushad naveed navid nawaz nayef nazam nazim nazir nazrul ' +
      'necati niaz nihat nisar nizam noman nooruddin nosheel numan nurul obaid obaidur omar omer omid orhan ' +
      'osama osman ozan ozgur parvez parviz parwez pervaiz pervez qadeer qadir qaiser qamar qasim qassim ' +
      'qurban raees rafaqat rafi rafiq rafique rafiqul rahat raheel raheem rahim rahman raja rajab ' +
      'ramazan ramiz ramzan raqib rashad rasheed rashid rasul rauf raza razaq razwan recep rehan rehman ' +
      'reyaz reza riaz ridwan rifat riyad riyaz riza rizwan rohail ruhul rukon saad saadat sabir sabri ' +
      'sadek sadik sadiq saeed safdar safwan saghir sahin saif saifuddin saiful saim sajad sajid ' +
      'sajjad sajjid sakib salah salahuddin saleem saleh salih salim salman sameer sami samiul saqib ' +
      'saqlain sardar sarfaraz sarfraz sarmad sarwar sayed sayeed selim serdar serhat serkan seyed shabaz ' +
      'shabbir shabir shafaq shafi shafiq shafique shah shahab shahbaz shahed shaheed shahid shahriar ' +
      'shahrukh shahzad shahzaib shaid shakeel shakil shakir shakoor shams shamsuddin shamsul sharaz ' +
      'shareef sharif shaukat shazad shehzad sheikh sheraz shiraj shoaib shohid shokat shuaib shuhel ' +
      'shujaat sibghat sikandar sinan siraj sirajul siyad sohaib sohail sohel sufian sufyan suhail sulaiman ' +
      'suleiman suleman suleyman suliman sultan syed tabraiz taha taher tahir tahseen taimoor taimur ' +
      'tajinder tajul talal talat talha tanveer tanvir tanweer taqi tarik tariq tasawar taufiq tauqeer ' +
      'tauseef tayfun tayyab tayyib tolga tufail tufayel tunc turgut ubaid ubayd ugur umair umar umer umit ' +
      'usama usman uthman vasif volkan wahid wajid wakil waleed walid waqar waqas waris warsame waseem ' +
      'wasim yahya yakub yaqoob yaqub yasar yaseen yasin yasir yassin yavuz yawar yilmaz younis younus ' +
      'yousaf yousef yousif youssef yunus yusef yusuf yusufu zafar zaheer zaher zahid zahir zahoor zaid ' +
      'zain zakaria zaki zakir zaman zameer zamir zayd zeeshan zia ziad ziaul zishan ziyad zubair zulfi ' +
      'zulfikar zulfiqar ümit',
    either:
      'deniz derya evren iqbal islam ismat kamar nasim noor nur qamar rahat sadaf shaheen shamim tahir umut',
  },
  {
    origin: 'African: Nigerian, Ghanaian, Ugandan, Kenyan, Zimbabwean and other',
    female:
      'abena abeni abidemi abimbola abiola abosede achieng adaeze adaku adamma adanna adaobi adaora adebola ' +
      'adebukola adedoyin adeola aderonke adesuwa adetoun adetutu adiaha adjoa adwoa afia afiya afua ' +
      'aissatou akinyi akosua akua akuba ama amaechi amaka amarachi ami aminata amma ana araba atieno awa ' +
      'ayanda ayo ayobami ayomide ayotunde bamidele binta bisi bolanle bolatito boluwatife bosede buhle ' +
      'bukky bukola bunmi chiamaka chidera chidinma chiedza chika chimamanda chinasa chinelo chinenye ' +
      'chinonso chinyere chioma chipo chisom comfort damilola danai dayo doyin ebele ebere ebony ebun efe ' +
      'efua ego ekua eniola enitan enyonam esi esinam esohe ewa ezinne fatou fatu fisayo florence fola ' +
      'folake folasade folasayo folashade foluke funke funmi funmilayo funmilola gbemisola grace ibironke ' +
      'idowu ifeoma ifeyinwa ifunanya ihuoma ijeoma iniobong isioma itohan iyabo jumoke kambili kehinde ' +
      'kemi kezia kosisochukwu lerato lindiwe makeda makena mandisa mariatu mayowa mercy modupe mojisola ' +
      'monifa morenike moyo nabirye nafula nakato naledi namutebi nana nantongo ndidi ngozi nia njeri ' +
      'nkechi nkechinyere nkem nkiru nkiruka nneka nnenna nomsa nomvula nonhlanhla nontombi ntombi nwakaego ' +
      'nyambura nyaradzo nyasha obiageli obioma odunayo ogechi oghenekaro olabisi olajumoke olayinka ' +
      'olubukola oluchi olufemi olufunke olufunmilayo oluwadamilola oluwakemi oluwaseun omolara omolola ' +
      'omotola omowunmi onyeka onyinye oreoluwa osarugue patience precious rachael ramatoulaye rejoice remi ' +
      'ronke rudo rufaro ruvimbo sade salamatu shade shola sibongile simisola sithembile solape tafadzwa ' +
      'tamanda tariro temidayo temitope tendai thandeka thandi thandiwe titilayo titilola tola tolulope ' +
      'tomi toyin tsitsi uchechi uduak ufuoma uju ukamaka uloma uzoamaka uzoma wairimu wambui wangari ' +
      'wanjiku wanjiru wunmi yaa yaaba yejide yetunde yewande zainabu zanele zodwa zola',
    male:
      'abayomi abdoul abiodun abioye abraham achille adebayo adebowale adedayo adedeji adegoke adejare ' +
      'adekunle ademola adeniyi adeolu adesina adetokunbo adewale adeyemi adisa agyei agyeman ajani akin ' +
      'akinola akintola akintunde akinwale akwasi amadi amadou amara amobi anan anayo ansu asante ato ' +
      'ayodeji ayodele ayokunle ayotunde azubuike azuka babajide babatope babatunde bako bala balogun ' +
      'bamidele banji barack bayo bello blessing bobby bode bola bolaji boubacar busayo chibueze chibuike ' +
      'chibuzo chidi chidiebere chidozie chiemeka chigozie chijioke chika chike chima chinedu chinonyerem ' +
      'chinua chinweike chisomo chuka chukwudi chukwuebuka chukwuemeka chukwuka chukwuma cisse clement dapo ' +
      'dare dayo dele demba dokun ebo ebuka edem edet efosa ejike ekene ekow ekundayo elikem emeka emenike ' +
      'enitan enoch ephraim eyo farai femi festus fiifi fola folarin gani gbenga gbolahan goke habimana ' +
      'hakeem idowu idris idrissa ifeanyi ike ikechukwu ikemefuna ikenna ikwuemesi iniabasi ishmael ' +
      'jabulani jelani jide jimoh jojo juma kabiru kamara kamau kato kayode kehinde kelechi kenechukwu ' +
      'kipchoge kiprono kizito kofi kojo kola kolade kolawole kossi kudakwashe kunle kwabena kwadjo kwadwo ' +
      'kwaku kwame kwamena kwasi kweku kwesi kwizera lamin lanre lateef lekan lwazi madu mamadou mandla ' +
      'masimba mawuli mbeki mensah modou momodou moussa mugisha mukasa musoke mutesa muyiwa mwangi nana ' +
      'nathaniel ndubuisi ngugi niyi njoroge nkosana nnamdi nonso nosa nuhu nwabueze obafemi obi obinna ' +
      'obiora ochieng odhiambo odion ogechukwu okechukwu okello okey okezie okon olabode oladapo oladele ' +
      'oladimeji oladipo olajide olakunle olanrewaju olatunde olatunji olawale olayemi olu olumide ' +
      'olumuyiwa olusegun oluseun olusola oluwafemi oluwaseun oluwaseyi oluwatobi omari onyekachi opeyemi ' +
      'opio opoku osagie osaze osei otieno otis ousmane paa papa qudus ropo rotimi samson sanusi segun ' +
      'sekou sesan seun seyi shola simba sipho sizwe sola sule sunday tafadzwa taiwo takunda tapiwa tatenda ' +
      'tawanda tayo temitayo tendai thabo themba thulani tinashe tobe tobechukwu tobi tokunbo tolu tomisin ' +
      'tonderai tosin tunde tunji ubong uche uchenna udo udochukwu ugochukwu ugonna umaru uzochukwu uzoma ' +
      'wale wande wasswa wole yakubu yaw yemi yinka yomi zikora zola zubby zuberi',
    either:
      'abi abisola ade anu ayo blessing bola bolu chi chichi dami deji ebi ese fola folu ifa ife iyanu ' +
      'kehinde kemi layo lola mayowa mope nonye ola olaide oluwadara oluwatosin oluwatoyin ope ore peace ' +
      'precious remi sade shola simi sola tamara temi teni titi tobi tolani toni tosin tumi uche wemi yemi ' +
      'yinka zion',
  },
  {
    origin: 'Chinese, Vietnamese, Korean, Japanese, Filipino, Thai',
    female:
      'ah aiko akemi akiko analyn chau chia chiu chiyo chun eun fang feifei fen hana hanako haruka hee ' +
      'hiroko hoa hong hua hui huilan imelda ji jia jiayi jie jing jingyi jocelyn junko kaori keiko kim ' +
      'kumiko lan lei li-hua lien lihua lijuan lili liling lim lin ling linh lourdes luzviminda mai maribel ' +
      'maricel mariko marivic meera mei mei-lin mei-ling meifen meihua meiling meiyin michiko miho mika min ' +
      'ming mingyue miyuki my naoko ngoc nguyet noriko phuong pik ping qing quynh reiko rowena rui sachiko ' +
      'sakura siew siu siu-ling soo sook suk sumiko sun thanh thao thi thu thuy tomoko trang tuyet wai-ling ' +
      'wei-ling wen-ling wenling xia xiaodan xiaofen xiaohong xiaoling xiaomei xiaoxia xiaoyan xin xinyi ' +
      'xiu xiulan xuan xue yan yanmei yi ying yingying yoko yoshiko yue yuen yuet yuk yuki yuko yun yuna ' +
      'yunhee zhen zhenzhen zhi',
    male:
      'akira anh arnel bao bin bo chang chao chen cheng chi chi-keung chi-ming chi-wai chin ching chun ' +
      'cuong da daisuke dong duc dung duy efren fei feng gang guang guo guowei hai haiyang hao haruki hideo ' +
      'hiro hiroki hiroshi ho hoang hong hung huy hyun ichiro ji jian jianguo jianhua jianming jin jiro jun ' +
      'junwei ka-fai ka-ho kai kazuo kei ken kenji kenta khang khanh kin kwok lok long makoto man masaru ' +
      'masato min ming minghao minh nam naoki nghia nguyen peng phuc qiang quan quang rodel rommel ryo sang ' +
      'satoshi seung shan shinji shiro sung tadashi tae takashi takeshi tao taro tetsuo thang thanh tien ' +
      'toan toru trung tsz tuan tung van viet wah wai wang wei wei-ming weiming wen wing xiang xiaobo ' +
      'xiaofeng xiaoming xiong xu yang yasuo yat yi ying yong yoshi yosuke young yu yuanming yusuke zhe ' +
      'zheng zhi zhigang zhiming zhong zihao',
    either: 'hui jia jie jing kim lei lin ming ping qi shu siew sun tam thi wei xiao yan yee yu yuan yuxi',
  },
  {
    origin: 'Polish, Ukrainian, Lithuanian, Romanian, Hungarian and other of central and eastern Europe',
    female:
      'vytautas agata agnes agnieszka aleksandra alena alevtina alicja alina anca andreea aneta ania anicka anna ' +
      'antonina asta azra barbora beata bianka biljana biruta blanka bogna bogumila bozena bożena ' +
      'bronislava bronislawa cristina csilla czeslawa dagmara daiva dana danuta daria darya diana dominika ' +
      'dorota dragana edita edyta egle ela elina elisabeta elzbieta elżbieta emilija erzsebet eszter ewa ' +
      'ewelina gabija gabriela galina gordana gosia grazyna grażyna gyongyi halina halyna hanka hanna ' +
      'helenka henryka iga ilona inga inna ioana irena irina iryna iva ivana iwona izabela izabella ' +
      'jadranka jadwiga jagoda jana janina jasna jelena jitka joanna jolanta jovana judit jurate jurgita ' +
      'justyna kaja kamila karina karolina kasia katalin katarina katarzyna kateryna kinga klara klaudia ' +
      'krisztina krystyna ksenia kseniya lada laima larysa lenka lidia lidiya liliana ljiljana lucyna ' +
      'ludmila ludmyla luiza lyudmila magda magdolna maja malgorzata malwina marcela marcelina mariola ' +
      'mariya marta maryna marzena małgorzata mihaela milada milena milica mirela mirjana mirka miroslava ' +
      'miroslawa monika nadezhda nadiia nadzieja natalija nataliya natalya nevena nicoleta oana oksana ' +
      'oleksandra olena olha orsolya ottilie paulina petronela radka raluca ramune rasa reka renata roksana ' +
      'roza ruta ruxandra sanja sarka senka simona slavica snezana sofiya solomiya stanislava stanislawa ' +
      'stefania stefka svetlana svitlana swietlana sylwia szilvia tatjana tatyana teodora tereza tetiana ' +
      'tetyana ulyana urszula valentyna vera vesna viktoria viktorija viktoriya vilma violeta vira vlasta ' +
      'wanda weronika wieslawa wiktoria wioletta yana yelena yevgenia yulia yuliya zaneta zdenka zdzislawa ' +
      'zita zivile zofia zsofia zsuzsa zsuzsanna zuzana zuzanna żaneta',
    male:
      'adas adomas adrian albin alek aleksandar aleksander aleksy alexandru algirdas alojzy anatol anatoly ' +
      'andrei andrej andrejs andrius andriy andrzej antal antanas antoni antonin arkadiusz arkady arnis ' +
      'artur attila balazs bartek bartlomiej bartosz bartłomiej bela bogdan bogumil boguslaw bohdan bojan ' +
      'boleslaw boris borislav borys bronislaw catalin cezary constantin corneliu cosmin czeslaw dainius ' +
      'dalibor damjan danil danilo danylo darek darijus dariusz darko dawid dejan denys dimitar dimitri ' +
      'dmitri dmitry dmytro dominik donatas dorin dragan dragos dusan dymitr edvinas egidijus emilian eryk ' +
      'eugeniusz evgeny ferenc filip florian florin fryderyk gabor gabriel gediminas genadij georgi georgiy ' +
      'gheorghe gintaras goran grzegorz gustaw gyorgy gyula henryk hryhoriy hubert ignacy igor ihor ilie ' +
      'ilya imre ion ionel ionut istvan ivaylo ivica ivo iwo jacek jakub jan janek janis janos janusz jarek ' +
      'jaroslav jaroslava jaroslaw jedrzej jerzy jiri jonas josef josip jozef jozsef juliusz juozas juraj ' +
      'jurek jurgis józef kacper kajetan kamil karel karol kasimir kazimierz kestutis konrad konstanty ' +
      'kostas krystian krzysztof ksawery laszlo lech leonid leszek linas liviu ljubo lubomir lubos luka ' +
      'lukas lukasz maciej maciek maksym maksymilian marcin marek marian mariusz marko martins martynas ' +
      'matej mateusz matyas michal michał mieczyslaw mihai mihail mihaly mikhail miklos mikolaj mikołaj ' +
      'milan milos milosz mindaugas miro miroslav miroslaw mirosław mislav mladen mykola nenad nikola ' +
      'nikolai nikolaj nikolay norbert octavian oleg oleh oleksandr oleksiy ondrej oskar ostap ovidiu ' +
      'patryk pavel pavlo pavol pawel paweł petar petr petras petro piotr predrag przemek przemyslaw ' +
      'przemysław pyotr radek radomir radoslaw radosław radovan radu rafal rafał rajmund razvan roch ' +
      'rolandas roman romuald ruslan ryszard sandor saulius sebastjan sergei sergey serghei sergiu sergiusz ' +
      'serhiy sinisa slavko slawomir slobodan stanislaus stanislav stanislaw stanisław stefan stepan stoyan ' +
      'svetoslav szczepan szymon sławomir tadeusz taras teodor tibor tihomir tomas tomasz tomislav tymon ' +
      'tymoteusz vaclav valdas valentin valeriy valery vasil vasile vasyl vidas viktor viktoras vilmos ' +
      'vitalie vitaliy vitaly vitold vlad vladimir vladislav vladyslav vojtech volodymyr waclaw waldemar ' +
      'walerian wieslaw wiesław wiktor witold wladyslaw wlodzimierz wojciech wojtek wolodymyr władysław ' +
      'włodzimierz yaroslav yevgeny yevhen yuri yuriy zbigniew zbyszek zdenek zdzislaw zdzisław zeljko ' +
      'zenon ziemowit zlatko zoltan zoran zygfryd zygmunt łukasz',
    either: 'niki sasha vanja zenia',
  },
  {
    origin: 'Greek, Cypriot, Italian, Spanish, Portuguese, Maltese, French, German, Dutch, Nordic, Jewish',
    female:
      'adriana agathe agnese agneta alba alessandra alessia alexandra amandine ana anais anastasia anaïs ' +
      'andri androulla angeliki angelique anja anke anneke annelies anneliese annika annunziata anthoula ' +
      'antonella ariadne arlette asta astrid athanasia athena aurelia aurelie aurélie avigail batya ' +
      'beatrijs beatriz benedetta bente berit birgit birgitta bracha brigitta brigitte bruna cacilia ' +
      'candelaria carina carlota carmela carmelina catarina caterina cathrine cecile chana chantal ' +
      'charlotta chiara chrysoula chrystalla claudine clemence clotilde clémence concetta conchita consuelo ' +
      'corine corinna cosima costanza cécile dalit danae daniela delfina despina dina dominique donatella ' +
      'dorothée eirini eleftheria eleni elisa elisabeth elisabetta elke elsbeth emanuela emmanuelle ersilia ' +
      'esperanza estela eugenia eulalia evangelia evdokia evgenia federica fernanda fiammetta filomena ' +
      'flavia floriane francoise françoise fruma gabriele galit georgiou giada gianna gilah ginevra gioia ' +
      'giorgia giovanna giulia giuliana giuseppina gloria graciela grazia graziella graça greta guadalupe ' +
      'gudrun hanne hannelore hedwig hege heike helga henriette herta hilde hildegard ilana ilaria ilse ' +
      'imma immacolata inbal inge ingeborg inger inês ioanna irini isabella isadora jacoba janneke jeannine ' +
      'jette joana johanna jolanda josefa josefina jutta karin katerina katja katrin kirsi kristin kyra ' +
      'kyriaki laetitia lea leonor leonora lieke liesbeth lieselotte liv loredana lorenza lotte luciana ' +
      'lucrezia luisa luise luz léa maartje macarena maddalena magali maite malin manuela marcela marcelle ' +
      'margarida margarita margaux margherita margit margrethe mariella marijke marika marilena marisol ' +
      'marit maritza marlies maroulla marta martine mathilde maud mechthild mette mette-marie michal ' +
      'michela mireille mirella miriam monique montserrat morgane muriel nathalie noa noemi noémie ofelia ' +
      'ofra olympia orit ornella ottavia panayiota paola pascale patrizia pernille pia pilar rachele ' +
      'raffaella regina renate rivka roberta rocio rosalba rosaria rosario roula sabine sandrine sanna ' +
      'severine shira shoshana shoshanna sigrid silke silvana sofia sofie solange soledad solene solveig ' +
      'sotiroula stavroula stefanie susana susanne svenja sylvie séverine talya teresa theodosia therese ' +
      'tova tzipora ulla ulrike ute vasiliki vassiliki veronique viviana viviane véronique ximena yael ' +
      'yehudit ylva zahava zissy zoi',
    male:
      'aldo alessandro alessio alexandros alexios alfonso alfredo ambrogio amedeo anders andonis andre ' +
      'andrea andreas andros andré andrés angelo angelos antoine anton antonio antonios antonis arie ' +
      'aristides armando arnaud arne arturo aryeh athanasios aurelio avi avraham avrohom axel baptiste ' +
      'baruch bas bastien benito benny benoit benoît berndt bernhard bjorn björn boaz bruno bryndis carlo ' +
      'carlos carmelo cesar cesare chaim charalambos charilaos christakis christodoulos christos claudio ' +
      'claus constantinos cosimo costa costas cristian cristiano cristóbal dagfinn damiano daniele danilo ' +
      'dario demetri demetrios demetris denys didier diego dieter dietrich dimitrios dimitris dino dirk ' +
      'domenico doménico donato dov efraim egil einar eladio eliezer elio eloy emanuele emiliano emilio ' +
      'enrico enrique enzo erich erik ernesto ernst esteban etienne eugenio evangelos ezio fabien fabio ' +
      'fabrice fabrizio faustino federico felipe ferdinando fernando filippo fiorenzo flavio francesco ' +
      'francisco franco francois frans franz françois frederik friedrich fritz gaetano gaspard gaston georg ' +
      'georges georgios gerhard germano gerrit giacomo giancarlo gianfranco gianluca gianni gino giorgio ' +
      'giovanni giulio giuseppe gonzalo gonçalo gottfried guido guillaume guillermo gunnar gunther gustav ' +
      'gustavo günther haakon haim hans hans-peter haralambos harald heiko heinrich heinz helmut hendrik ' +
      'henri henrik herbert hermann hernan hershel horst hugues ignacio ilias ioannis isak isidoro itamar ' +
      'itzhak ivo jaap jacques jaime jan jasper javier jean-claude jean-luc jean-marc jean-paul jean-pierre ' +
      'jens jesus joachim joao joaquim joaquin joerg johan johann johannes joost jordi jorge jorgen jose ' +
      'josep josé joão juan juha julien jurgen jörg jørgen jürgen kaspar kees klaus knut konstantinos ' +
      'kostas kristian kristof kristoffer kypros kyriacos kyriakos lars laurens laurent lazar lazaros ' +
      'leandro leif leonardo leonidas loizos lorenzo loris luc luca luciano ludovic ludwig luigi luis ' +
      'manolis manolo manuel marcello marcelo marco mario marios markus marten massimo mathias mathieu ' +
      'mathijs matteo matthieu maurizio mauro meir menachem mendel menno michalakis michalis michel michele ' +
      'mikael mikkel moishe mordechai morten moshe naftali neophytos nicola nicolaos nicolò niklas nikolaos ' +
      'nikolas nikos nuno olaf olav ole oren osvaldo ottavio pablo panayiotis panos paolo pascal pasquale ' +
      'patrice pavlos pedro petros philippe pierluigi piero pierre pieter pietro pim pinchas poul ' +
      'rafael raffaele rainer ralf ramon raoul raul raúl reinhard remo renato renzo riccardo rinaldo ' +
      'roberto rocco rodolfo rogelio rogerio romain romano ruben rui sal salvador salvatore santiago ' +
      'santino savvas serge sergio severino shimon shlomo shmuel siegfried sigurd silvano silvio simcha ' +
      'simone sotiris spiros spyros stavros stefano stelios sven svend takis tassos teodoro thanos theo ' +
      'theodoros theodosis thibault thierry thor thorsten tiago tibor timo tobiah tommaso torben ueli ugo ' +
      'ulrich umberto uri uriel uwe valerio vangelis vasco vasilis vassilis vincenzo vito vitor vittorio ' +
      'volker werner wilhelm wim wolfgang wouter xenofon yaakov yannick yannis yaron yehuda yiannis yigal ' +
      'yitzchak yitzhak yoav yochanan yosef yossi yvan yves zacharias zeev zvi étienne',
    either: 'andrea chris dominique elia jo joss michal noa pascal rene sascha yona',
  },
  {
    origin: 'Caribbean, North American and modern coinages',
    female:
      'adina aleisha alesha aliesha alisha andrene anesha angelisa antonette aretha ashanti ashleigh ' +
      'aundrea autumn bernadine beyonce candace chanel chantelle chardonnay charisse chevonne cheyenne ' +
      'cleopatra clover corrine danica deanne delroya demi deneise denika desrene dionne donnette dorcas ' +
      'earlene ebonie elisha esmerelda esmine ettie eulene floella fyona gwenette hermina hyacinth ianthe ' +
      'icilda inez ionie ivie jada jaden jamelia janeice janelle jazmine jeanelle jenelle jeunesse joleen ' +
      'jolene jovie kacey kadisha kaitlin kaitlyn kaleisha karenza karis kasey katelyn kaylee keisha ' +
      'keneisha kenisha kerisha kesha khadine kiesha kyra lachelle lakeisha laquita lashawn latasha latonya ' +
      'latoya leesa letoya lorelei lorene lurline madison marcelle marva marvalyn marvia meghan melba melva ' +
      'mercia merlene michelle millicent mykala nadeen natalee nerissa nickesha nicolene nordia novelette ' +
      'nyla odelia odessa olivine paulette petagay petal princess quanda raven renae renee rhianna rihanna ' +
      'rochelle rosalee rosetta roslyn roxie roxy ruthlyn sabrina saffiya sancia savannah serene shanelle ' +
      'shania shanice shanika shaniqua shantel shantelle sharlene sharmaine shaunette shavonne shereen ' +
      'sherelle sherene sherika sherise sherrie sherrilyn simmone sojourner sonnet suzette tamar tameka ' +
      'tamika tanesha tanika tanisha tashi tawana tenesha theola tiana tionne toinette trinity tyesha tyra ' +
      'valda valrie velma venetia venice vernice verona veta vinnette yanique yvonne zenobia zinnia',
    male:
      'aiden alford alton alvin anthonie antoine antwan arlington ashby barrington basdeo beresford brady ' +
      'braxton brody bryson bunny cairo carlisle carlos cassius chance chase clevon clyde cody colby ' +
      'colville conroy cordell courtland courtney damarcus dante darnell davion dejon delano delbert delroy ' +
      'demarcus deon deshawn desron devante devaun devonte diandre dillon donavan donte dorrell duane ' +
      'durant dwaine earle easton egerton egton elroy elsworth emerson emile everald everton ezekiel ferron ' +
      'fitzgerald garfield garnet garrett glendon glenroy godwin grayson griffin halston hopeton horatio ' +
      'huntley hylton jabari jaden jalen jamar jareth jarrod javon jaxon jayden jaydon jerell jermain ' +
      'jerrod jervis joah jovan junior kadeem kaiden kane keenan kelvin kemar kenroy kenya keon kerwin ' +
      'kevon khalil khari kobe kriston lamar lamont landon lascelles lebert legrand lemar lenford lennox ' +
      'leonardo leshawn levar linford linton loxley lynval malachi malik marquis maverick melbourne merrick ' +
      'mikey nevaeh newton neymar noel odean oliver omari oneil orane orett osbourne owen philbert preston ' +
      'quincey rahsaan randy rashaan rashawn rasheed renaldo renford renly ricardo rohan romario ronaldo ' +
      'ronan ruel ryder sanford shaquille sheldon skye stafford stedman tai tariq tate tavares terrell ' +
      'tevin thelbert theophilus tremaine trey trystan tyreese tyrell tyrese tyrique tyson usain vernal ' +
      'vernel wade walford webster wendell weston winford winton wyatt xander yohan zachery zaire zayn ' +
      'zephaniah',
    either:
      'ali courtney dakota ellery emery jaylen jazz kendall kennedy london lyric marley monroe phoenix ' +
      'reagan rhyan river sage taylor tyler',
  },
];
