import type { FirstNameList } from './first-name-list.ts';

/**
 * First names of the British Isles, with their pet forms. Written from general knowledge of the names borne
 * by adults in public life in the United Kingdom and Ireland, born about 1930 to 2000.
 */
export const BRITISH_FIRST_NAMES: readonly FirstNameList[] = [
  {
    origin: 'English',
    female:
      'abbie abby abigail ada adela adele agatha agnes aileen alana alanna alberta alexa alexandra ' +
      'alexandria alexis alice alicia alina aline alisha alison alissa allegra allison alma althea alyson ' +
      'alyssa amanda amber amelia amelie amy anastasia andrea angel angela angelica angelina angeline angie anita ' +
      'ann anna annabel annabelle anne anne-marie anneka annelise annemarie annette annie annis anthea ' +
      'antoinette antonia aphra arabella ariana arianna ariel audrey augusta aurora ava averil avis avril ' +
      'barbara bea beatrice beatrix becca becky belinda bella bernadette bernice bertha beryl bess bessie ' +
      'beth bethan bethany betsy bettina betty beverley beverly bianca billie blanche bonita bonnie brenda ' +
      'briony britney brittany bronte brooke bryony camilla camille candice candida cara carina carla carly ' +
      'carmel carmen carol carole carolina caroline carolyn carrie caryl cassandra cassie catharine ' +
      'catherine cathleen cathryn cathy cecilia cecily celeste celia celine charity charlene charlotte ' +
      'charmaine chelsea cherie cherry cheryl chloe chris-anne chrissie chrissy christabel christiana ' +
      'christina christine cicely cilla cindy claire clara clare clarice clarissa claudette claudia ' +
      'clementine colette colleen connie constance coral cordelia corinne cornelia courtney cressida ' +
      'crystal cynthia daisy dana daniella danielle danni daphne darcey dawn deanna deanne debbie deborah ' +
      'debra dee deena deirdre delia della delphine delyth denise desiree diana diane dianne dilys dinah ' +
      'dionne dolores donna dora doreen dorinda doris dorothea dorothy dot dulcie ebony edie edith edna ' +
      'edwina eileen elaine eleanor elena elinor eliza elizabeth ella ellen ellie eloise elsa elsie elspeth ' +
      'elvira emilia emily emma emmeline enid erica erika ernestine esme esmee estelle esther ethel eugenie ' +
      'eunice eva eve evelina evelyn evie faith fanny fay faye felicity fenella fern ffion fiona fleur flo ' +
      'flora florence floss frances francesca francine freda freya frieda gabriella gabrielle gail gay ' +
      'gaynor gemma genevieve georgette georgia georgiana georgie georgina geraldine germaine gertrude ' +
      'gilda gill gillian gina ginny giselle gladys glenda glenis glenys glinda gloria glynis grace gracie ' +
      'greta gretel griselda gwen gwendolen gwendoline gwyneth hannah harriet hattie hayley hazel heather ' +
      'heidi helen helena helene henrietta hermione hester hetty hilary hilda holly honor hope hortense ' +
      'hyacinth ida imelda imogen ina ines ingrid iona irene iris isabel isabella isabelle isla isobel ivy ' +
      'jacinta jackie jacky jaclyn jacqueline jacquelyn jacqui jade jan jane janet janette janice janine ' +
      'janis jasmin jasmine jayne jean jeanette jeanne jemima jemma jen jenifer jenna jennie jennifer jenny ' +
      'jessamy jessica jessie jill jillian jo joan joan-marie joanna joanne jocasta jocelyn jodie josephine ' +
      'josie joy joyce juanita judith judy julia juliana julianne julie julie-ann juliet juliette june ' +
      'justine karen karin kate katharine katherine katheryn kathleen kathryn kathy katie katrina katy ' +
      'katya kay kayleigh keeley keira kelly kendra kerri kerrie kerry-ann kezia kiera kimberley kimberly ' +
      'kirstie kirsty kitty krista kristen kristina kristine kylie lana lara larissa laura laurel lauren ' +
      'lavinia leah leanne lee-ann lena leona leonie leonora lesley leticia letitia letty liane lila lilian ' +
      'liliana lillian lilly lily linda lindsay lindsey lisa lise lisette livia liz liza lizzie lois lola ' +
      'loretta lorna lorraine lottie lou louise lucia lucie lucille lucinda lucretia lucy lulu luna lydia ' +
      'lyn lynda lyndsay lyndsey lynette lynn lynne mabel maddie madeleine madeline madge mae magdalena ' +
      'magdalene maggie maisie maisy mandy marcella marcia margaret margery margo margot marguerite maria ' +
      'marian mariana marianne marie marietta marigold marilyn marina marion marisa marissa marjorie ' +
      'marlene marnie martha martina mary mary-anne mary-jane mary-lou matilda maud maude maura maureen ' +
      'mavis maxine megan mel melanie melinda melissa melody mercedes mercy meredith meryl mia michaela ' +
      'michele michelle mildred millicent millie milly mimi minnie mirabel miranda miriam moira moll molly ' +
      'mona monica morag muriel myfanwy myra myrtle nadia nadine nan nancy naomi natalia natalie natasha ' +
      'nell nellie nessa nettie nicola nicole nicolette nikki nina nita noelle nona nora norah noreen norma ' +
      'octavia odette olga olive olivia olwen oonagh opal ophelia oriel paige pam pamela pandora pansy pat ' +
      'patience patricia patsy patti paula paulette pauline pearl peggy penelope pennie penny perdita ' +
      'persis petra petronella petula philippa phillipa phoebe phyllida phyllis pippa polly poppy portia ' +
      'primrose priscilla prudence prue prunella queenie rachael rachel ramona raquel rebecca rebekah rena ' +
      'renata renee rhiannon rhoda rhona rhonda rita roberta roisin romola rona ronnie rosa rosalie ' +
      'rosalind rosaline rosalyn rosamond rosamund rosanna rosanne rose roseanna roseanne rosemarie ' +
      'rosemary rosie rosina rowena roxanna roxanne ruby ruth sabina sabrina sadie saffron sallie sally ' +
      'sally-ann samantha sandra sapphire sara sarah sarah-jane saskia scarlett selena selina serena ' +
      'shannon sharon sharron shauna sheena sheila shelagh shelley sherri sherry sheryl shirley shona sian ' +
      'sibyl sienna silvia simone sinead siobhan skye sonia sonja sonya sophia sophie stacey stacy stella ' +
      'steph stephanie stevie sue sukey summer susan susanna susannah susanne susie suzanna suzanne suzette ' +
      'suzy sybil sylvia tabitha talia tamara tamsin tania tanya tara tasha tatiana tatum teresa teri tess ' +
      'tessa thea thelma theodora theresa therese tia tiffany tilda tilly tina toni tonia tracey traci ' +
      'tracie tracy tricia trina trish trisha trixie trudi trudie trudy una unity ursula val valda ' +
      'valentina valerie vanessa vera verena verity verna verona veronica vicki vickie vicky victoria vikki ' +
      'viola violet virginia vita viv vivien vivienne wanda wendy wilhelmina willa wilma winifred winnie ' +
      'xanthe yasmin yasmine yolanda yolande yvette yvonne zara zelda zena zoe zoey zola zora',
    male:
      'aaron abel abner abraham adam adrian aidan aiden al alan alaric alastair alban albert albie alden ' +
      'aldous alec aled alex alexander alf alfie alfred algernon alistair allan allen alvin alwyn ambrose ' +
      'amos andrew andy anthony antony archer archibald archie arnold arthur asa asher ashton athol aubrey ' +
      'august augustus austin baden barnabas barnaby barney barrie barry bart bartholomew basil ben ' +
      'benedict benjamin bennett bernard bernie bert bertram bertrand bevis bill billy blake bob bobby ' +
      'boris boyd brad bradley bram brandon brendan brent brett brian bruce bruno bryan bryce bryn byron ' +
      'caleb callum calum calvin cameron carl carlton casper cecil cedric chad charles charlie chaz chester ' +
      'chip christian christopher chuck clarence clark claud claude clayton clem clement cliff clifford ' +
      'clinton clive clyde cole colin connor conor conrad constantine corey corin cornelius craig crispin ' +
      'curtis cuthbert cyril cyrus dale damian damien damon dan daniel danny daren darius darrel darrell ' +
      'darren darryl dave david davy dean declan den denis dennis denzil derek dermot derrick des desmond ' +
      'dexter dick dirk dom dominic don donald donovan dorian doug dougie douglas drew dudley duncan ' +
      'dunstan dustin dwayne dwight dylan eamon earl ed eddie eden edgar edmond edmund eduardo edward edwin ' +
      'egbert eli elias elijah elliot elliott ellis elton elvis emery emil emlyn emmanuel emmett enoch eric ' +
      'ernest ernie errol esmond ethan eugene eustace evan evelyn everard everett ewan ewen ezra fabian ' +
      'felix ferdinand fergus finbar finley finn fitzroy floyd foster francis frank frankie franklin fraser ' +
      'fred freddie freddy frederic frederick fredrick gabriel gareth garry garth gary gavin gawain gene ' +
      'geoff geoffrey george gerald gerard gerrard gerry gervase gethin gideon gil gilbert giles glen glenn ' +
      'glyn godfrey gordon graeme graham grahame grant granville greg gregg gregor gregory greville griff ' +
      'griffith gus guy gwyn hadrian hal hamilton hamish hank harold harris harrison harry harvey hayden ' +
      'heath hector hedley henry herbert herman hew hilton horace howard hubert hudson hugh hughie hugo ' +
      'humphrey hunter iain ian ibrahim ichabod ignatius ike inigo ira irvin irving isaac isaak isaiah ' +
      'isidore ivan ivor izaak jack jackson jacob jago jake james jamie jared jarvis jason jasper jay jed ' +
      'jeff jefferson jeffery jeffrey jem jenson jeremiah jeremy jermaine jerome jerry jesse jethro jim ' +
      'jimmy job joe joel joey john john-paul johnnie johnny jolyon jon jonah jonas jonathan jonathon jonny ' +
      'jos joseph josh joshua josiah jotham jude julian julius justin karl keith ken kenneth kenny kenrick ' +
      'kenton kevin kieran kieron kirk kurt kyle lachlan lambert lance lancelot larry laurence laurie ' +
      'lawrence lawrie layton leander leighton leo leon leonard leopold leroy les leslie lester levi lewis ' +
      'lex liam lincoln linus lionel llewellyn lloyd logan lorcan lou louis lowell lucas lucian lucius luke ' +
      'luther lyle lyndon lynton magnus malachi malachy malcolm manfred marc marcel marcus marius mark ' +
      'marlon marmaduke marshall martin martyn marvin mason mathew matt matthew matthias maurice max ' +
      'maximilian maxwell maynard mel melvin melvyn merlin mervin mervyn micah michael mick mickey miguel ' +
      'mike miles milo milton mitch mitchell monty mordecai mortimer moses murray myles nat nathan ' +
      'nathaniel ned neil nelson neville niall nicholas nick nickolas nicky nico nicolas nigel noah noel ' +
      'norbert norman norris oberon octavius oliver ollie omar orlando orson oscar osmond osmund oswald ' +
      'otis otto owen paddy parker patrick paul percival percy peregrine perry pete peter phil philip ' +
      'phillip phineas piers preston quentin quincy quinton rafe rafferty ralph ramsay randal randall ' +
      'randolph raphael ray raymond reece reg reggie reginald reuben rex reynold ric ricardo richard richie ' +
      'rick ricky rob robbie robert roderick rodger rodney rodrick rodrigo roger roland rolf rollo roman ' +
      'romeo ron ronald rory ross roy royston rudolf rudolph rufus rupert russ russell rusty ryan ' +
      'sacheverell sam sammy samson samuel sandy saul scott seamus sean sebastian septimus seth seymour ' +
      'shane shaun shawn sheldon sid sidney silas silvester simeon simon sol solomon spencer spike st-john ' +
      'stan stanley stephen sterling steve steven stewart stirling stuart sydney sylvester tad tarquin ted ' +
      'teddy tel terence terrance terrence terry thaddeus theo theodore thom thomas thurstan tim timothy ' +
      'titus tobias toby tod todd tom tommy tony travis trent trevor tristan tristram troy tyler tyrone ' +
      'valentine vaughan vernon vic victor vince vincent virgil vivian wallace wallis wally walt walter ' +
      'warren warwick wayne wesley wilbert wilbur wilf wilfred wilfrid will willard willem william willie ' +
      'willis willoughby wilson winston woodrow woody wyndham xavier yorick zac zach zachariah zachary zack ' +
      'zane zeb',
    either:
      'alexis ali ash ashley aubrey bailey beau bernie bobbie cam cameron carey casey charley chris clair ' +
      'corrie darcy devon drew eden elliot ellis evelyn frankie gabby gale gerry glynn hadley harper hayden ' +
      'hilary jackie jaime jess jocelyn jody jordan jules kelsey kerry kim kirby kit lane laurie lee leigh ' +
      'lesley leslie lindsay loren lorne lou mackenzie marion mattie max mel merle morgan morley nicky noel ' +
      'paddy pat pip piper quinn ray reese regan remy rene riley robbie robin rory rowan sacha sam sandy ' +
      'sasha shelby sidney skyler stevie terry toni tracy val vivian winter',
  },
  {
    origin: 'Welsh and Cornish',
    female:
      'aerona aeronwen alys angharad anwen arianwen bethan betsan branwen bronwen bronwyn buddug caron ' +
      'carys catrin ceinwen ceridwen cerys delyth demelza eira eirian eirlys eirwen elen eleri elin ellyw ' +
      'eluned enfys esyllt eurwen ffion glenys glesni gwawr gwen gwenan gwenda gwendolyn gwenfair gwenllian ' +
      'gwenno gwerfyl gwladys haf heledd heulwen iola jenifer kerensa keziah leri lili lleucu llinos llio ' +
      'lowenna lowri luned lyneth mabli mair mairwen mali manon mared marged medi megan meinir meinwen ' +
      'meiriona menna mererid meriel meryl moelwen morfydd morwen morwenna myfanwy nerys nest nia non olwen ' +
      'rhian rhianedd rhiannon rhianwen rhianydd rhonwen senara sian sioned siwan siân tamsyn tegan tegwen ' +
      'tesni tirion wenna winnifred',
    male:
      'aeron aled alun amlyn andras aneirin aneurin anthony arfon arwel arwyn bedwyr berwyn bleddyn branok ' +
      'brychan bryn brynmor cadan cadell cadog cai caradoc caradog carwyn cefin ceri cledwyn colwyn cynan ' +
      'cynog cystennin dafydd dai deian deiniol denzel derfel dewi dilwyn dyfan dyfed dyfrig dylan edern ' +
      'ednyfed eifion eilir einion eirwyn elfed elfyn elgan elis elwyn emrys emyr eryl eurfyl euros evan ' +
      'ffranc garmon geraint gerallt gerwyn gethin glanmor glyndwr gronw gruff gruffudd gruffydd guto ' +
      'gwilym gwion gwyn gwynfor gwynne harri heddwyn hefin heini huw hywel iago idris idwal iestyn ieuan ' +
      'ifan ifor illtyd ioan iolo iorwerth islwyn ithel iwan jac jago jowan kenver kitto llew llion llyr ' +
      'llywelyn llŷr mabon macsen madoc madog maldwyn meic meilir meirion meredydd merfyn mihangel mostyn ' +
      'myrddin myron nye ogwyn osian oswyn owain padrig pawl pedr perran petroc petrok piran prys rheinallt ' +
      'rhisiart rhodri rhun rhydian rhydwyn rhys ruan selwyn selyf siarl sion siôn steffan talfan talfryn ' +
      'taliesin tecwyn tegid teifion tomos trefor trystan tudor tudur twm urien vaughan wyn wynne ynyr',
    either: 'aerin ceri glyn meredith morgan wyn',
  },
  {
    origin: 'Scottish and Irish',
    female:
      'aideen ailbhe aileen ailish ailsa aine aisling aislinn annag aoibheann aoibhinn aoife bláthnaid brid ' +
      'bridget bridie brigid bríd brídín caitlin caitriona caitríona caoilfhionn caoimhe catriona ciara ' +
      'cliona clodagh clíodhna coleen dearbhla deirdre dervla dympna eadaoin eileen eilidh eilis eimear ' +
      'eithne elspeth emer erin ethna fianna fidelma finola fionnghal fionnuala fionnula ghislaine grainne ' +
      'grania greer gráinne isbel iseabail ishbel isla jacinta jean jeannie kirsteen kirsten kirstin ' +
      'lesley-anne maeve maire mairead mairi mairin mairéad maírín meabh medbh mhairi mhari morag morna ' +
      'morven muireann muirne muriel myra màiri máire máiréad neasa niamh noreen nuala orla orlagh orlaith ' +
      'peigi riona roisin rosheen ríona róisín saoirse senga shauna sheena sheonaid shona sineád sinéad ' +
      'siobhán sorcha sìne síle una unagh áine éabha éimear órla úna',
    male:
      'adair aengus ailean aindrias alasdair alastair alister allister aloysius angus aodhan aodhán aonghas ' +
      'aonghus archibald art barra bearach breandan brendan brian cahal cailean cairbre calum caolan caolán ' +
      'cathair cathal ciaran ciarán cillian coll colm colum conall conan conor cormac cuan dair daithi dara ' +
      'darach daragh darragh dearbhal declan dermot dermott diarmaid diarmuid domhnall domhnull donal ' +
      'donncha donnchadh dougal dougald dugald duncan dáithí dónal eamon eamonn eanna eoghan eoin evander ' +
      'ewan ewen fachtna farquhar feargal fearghal fearghas feargus felim fergal ferghal fergus fiachra ' +
      'findlay finlay finnian fintan fionn gearoid gearóid gerrard gillespie gordon hamish iain innes ivor ' +
      'jarlath kenneth kieran lachlan lochlan lorcan lorne mael mainchin mairtin malachy malcolm manus ' +
      'matha micheal micheál muiris mungo munro murdo murdoch murtagh máirtín mícheál naoise neacal neil ' +
      'niall ninian odhran odhrán oisin oisín oran paddy padraic padraig padraigh parthalán peadar phelim ' +
      'proinsias pádraic pádraig rabbie ranald rian ronan ronán rory ruadhan ruairi ruairidh ruaraidh ' +
      'ruaridh seamus sean seanan senan seoirse seumas seán shay shea somhairle sorley struan séamus tadgh ' +
      'tadhg tam tavish tearlach tiernan tomas tomás torcuil torquil turlough uilleam uisdean éamon éamonn',
    either: 'blair cameron carrick darcy erskine glen innes keir kendal lindsay mackenzie rab ross shannon',
  },
];
