import type { RoleCase } from './cases.ts';

const A = 'Asha Verney';
const B = 'Tom Pellow';
const C = 'Una Marsh';

/** Posts of parliaments, parties and the nation, which no council has, though its news names them. */
export const PUBLIC_LIFE: readonly RoleCase[] = [
  {
    shows: 'an auditor of a nation, and who followed',
    text: 'Powys County Council failed an inspection by Asha Verney, the then auditor general for Wales. Ms Verney’s successor, Tom Pellow, agreed.',
    roles: [
      `${A} | auditor general for Wales | null | former`,
      `${B} | auditor general for Wales | null | current`,
    ],
  },
  {
    shows: 'a commissioner of a nation, named after what was found',
    text: 'Residents of a home in Powys were let down, the Commissioner for Older People has found.\n\nAsha Verney said Powys County Council had known.',
    roles: [`${A} | Commissioner for Older People | null | current`],
  },
  {
    shows: 'the Home Secretary and one in the shadow cabinet',
    text: 'The Department for Education wrote to Kent County Council. Home Secretary Asha Verney and shadow education secretary Tom Pellow did not.',
    roles: [`${A} | Home Secretary | null | current`, `${B} | shadow education secretary | null | current`],
  },
  {
    shows: 'members of parliaments',
    text: 'Asha Verney, the member of the Senedd for Vale of Ambleby, wrote to Powys County Council. Tom Pellow, the assembly member for North Down, did not. Una Marsh, the AM for Delyn and deputy first minister, may.',
    roles: [
      `${A} | member of the Senedd for Vale of Ambleby | null | current`,
      `${B} | assembly member for North Down | null | current`,
      `${C} | AM for Delyn | null | current`,
      `${C} | deputy first minister | null | current`,
    ],
  },
  {
    shows: 'an MP by whom they represent',
    text: 'Labour MP Asha Verney, who represents Ambleby Brightside, wrote to Kent County Council.',
    roles: [`${A} | MP for Ambleby Brightside | null | current`],
  },
  {
    shows: 'those who speak for a party of a nation',
    text: 'Powys County Council was praised by Plaid Cymru’s health spokeswoman, Asha Verney. Tom Pellow, the Alliance Party’s housing spokesman, disagreed, as did Una Marsh, now Sinn Féin’s vice-president.',
    roles: [
      `${A} | health spokeswoman | Plaid Cymru | current`,
      `${B} | housing spokesman | Alliance Party | current`,
      `${C} | vice-president | Sinn Féin | current`,
    ],
  },
  {
    shows: 'a spokesman of a party on the council',
    text: 'Kent County Council met. Labour’s housing spokesman, Cllr Asha Verney, was there.',
    roles: [`${A} | housing spokesman | Kent County Council | current`],
  },
  {
    shows: 'the last to hold a post',
    text: 'There has been no housing minister since 2017. Asha Verney, a dentist, was the last person to hold the post.',
    roles: [`${A} | housing minister | null | former`],
  },
  {
    shows: 'who chairs a commission named before',
    text: 'Kent County Council was told off by the Accounts Commission. Asha Verney, interim chair of the commission, said so.',
    roles: [`${A} | interim chair | Accounts Commission | current`],
  },
  {
    shows: 'an officer by the section of a Scottish act, and a convener by the verb',
    text: 'Asha Verney, Fife Council’s head of finance and its section 95 officer, told the audit committee, which is convened by Tom Pellow.',
    roles: [
      `${A} | head of finance | Fife Council | current`,
      `${A} | section 95 officer | Fife Council | current`,
      `${B} | convener of the audit committee | Fife Council | current`,
    ],
  },
  {
    shows: 'an organiser for a union, and the manager of a local watchdog',
    text: 'Asha Verney, an organiser for the GMB union, wrote to Kent County Council. Healthwatch Kent did too. Its manager, Tom Pellow, said so.',
    roles: [`${A} | organiser | GMB | current`, `${B} | manager | Healthwatch Kent | current`],
  },
];

/** Several who are named in one list or one breath, and what is told of them after. */
export const TOGETHER: readonly RoleCase[] = [
  {
    shows: 'a list that semicolons part',
    text: 'The commissioners at Thurrock Council are: Asha Verney, former chief executive of Leeds City Council; Tom Pellow, a governor of Fern School; and Una Marsh.',
    roles: [
      `${A} | commissioner | Thurrock Council | current`,
      `${A} | chief executive | Leeds City Council | former`,
      `${B} | commissioner | Thurrock Council | current`,
      `${B} | governor | Fern School | current`,
      `${C} | commissioner | Thurrock Council | current`,
    ],
  },
  {
    shows: 'a list of those who are to start',
    text: 'Ministers are to send three commissioners to Thurrock Council.\n\nThey will start work on Monday and are Asha Verney, who retires this month as chief fire officer of Ambleby Fire and Rescue Service; Tom Pellow; and Una Marsh.',
    roles: [
      `${A} | commissioner | Thurrock Council | incoming`,
      `${A} | chief fire officer | Ambleby Fire and Rescue Service | current`,
      `${B} | commissioner | Thurrock Council | incoming`,
      `${C} | commissioner | Thurrock Council | incoming`,
    ],
  },
  {
    shows: 'posts of two, each with a body of its own',
    text: 'Commissioners Asha Verney CBE and Tom Pellow, the former chief executives of Newham and Salford councils respectively, wrote to Thurrock Council.',
    roles: [
      `${A} | Commissioner | Thurrock Council | current`,
      `${A} | chief executive | London Borough of Newham | former`,
      `${B} | Commissioner | Thurrock Council | current`,
      `${B} | chief executive | Salford City Council | former`,
    ],
  },
  {
    shows: 'a career at several councils',
    text: 'The lead commissioner at Thurrock Council is Asha Verney. She has been chief executive of Bolton, Coventry City and West Berkshire councils.',
    roles: [
      `${A} | lead commissioner | Thurrock Council | current`,
      `${A} | chief executive | Bolton Metropolitan Borough Council | former`,
      `${A} | chief executive | Coventry City Council | former`,
      `${A} | chief executive | West Berkshire Council | former`,
    ],
  },
  {
    shows: 'two who have left, a post before the second name',
    text: 'Asha Verney, the chair of Kent County Council, and vice-chair Tom Pellow have left.',
    roles: [
      `${A} | chair | Kent County Council | former`,
      `${B} | vice-chair | Kent County Council | former`,
    ],
  },
  {
    shows: 'three who have come into one kind of post',
    text: 'Asha Verney, Tom Pellow and Una Marsh have become directors of Fern Homes Ltd.',
    roles: [
      `${A} | director | Fern Homes Ltd | current`,
      `${B} | director | Fern Homes Ltd | current`,
      `${C} | director | Fern Homes Ltd | current`,
    ],
  },
  {
    shows: 'a commissioner whose work is done, and a council that comes in',
    text: 'Kent County Council was sent a commissioner, Asha Verney, who has since completed her work, and Leeds City Council was brought in as an improvement partner.',
    roles: [`${A} | commissioner | Kent County Council | former`],
  },
  {
    shows: 'what the one who spoke last has been',
    text: 'Kent County Council has failed, lead inspector Asha Verney said. The former Hackney LBC chief executive said there was no way back.',
    roles: [
      `${A} | lead inspector | Kent County Council | current`,
      `${A} | chief executive | London Borough of Hackney | former`,
    ],
  },
];

/** Who follows whom, and where to. */
export const MOVES: readonly RoleCase[] = [
  {
    shows: 'the next chief of one council, who leads another',
    text: 'Kent CC has named Luton Council chief executive Asha Verney as its next chief.\n\nMs Verney, who has led Luton since June 2020, will replace Tom Pellow.',
    roles: [
      `${A} | chief executive | Luton Borough Council | current`,
      `${A} | chief | Kent County Council | incoming`,
      `${B} | chief | Kent County Council | current`,
    ],
  },
  {
    shows: 'whom somebody followed where they went',
    text: 'Asha Verney has left Kent County Council to become chief executive of the Local Government Association, where she succeeded Tom Pellow.',
    roles: [
      `${A} | chief executive | Local Government Association | current`,
      `${B} | chief executive | Local Government Association | former`,
    ],
  },
  {
    shows: 'a stay until another comes, and a post after it',
    text: 'Kent County Council’s interim chief executive is Asha Verney. She will stay until Ms Marsh’s arrival before taking over as chief executive of Luton Council.',
    roles: [
      `${A} | interim chief executive | Kent County Council | current`,
      `${A} | chief executive | Luton Borough Council | incoming`,
    ],
  },
  {
    shows: 'the departure of one as what another now is',
    text: 'Asha Verney became chief executive of Kent County Council in May following the departure of Tom Pellow as chief executive.',
    roles: [
      `${A} | chief executive | Kent County Council | current`,
      `${B} | chief executive | Kent County Council | former`,
    ],
  },
  {
    shows: 'whom a leader who has gone had succeeded',
    text: 'The leader of Leeds City Council, Asha Verney, resigned last night. Ms Verney, who had led the authority for two years after succeeding Tom Pellow, wept.',
    roles: [`${A} | leader | Leeds City Council | former`, `${B} | leader | Leeds City Council | former`],
  },
  {
    shows: 'an interim officer who was succeeded',
    text: 'Asha Verney is chief executive of Leeds City Council. She succeeded interim chief executive Tom Pellow.',
    roles: [
      `${A} | chief executive | Leeds City Council | current`,
      `${B} | interim chief executive | Leeds City Council | former`,
    ],
  },
  {
    shows: 'an acting leader, the time of another’s going being no time of hers',
    text: 'Kent County Council leader Tom Pellow resigned on Monday and deputy leader Asha Verney, who becomes acting leader, said it was sad.',
    roles: [
      `${B} | leader | Kent County Council | former`,
      `${A} | deputy leader | Kent County Council | current`,
      `${A} | acting leader | Kent County Council | current`,
    ],
  },
  {
    shows: 'how somebody led, in a post of the past',
    text: 'As director of housing at Kent County Council, Asha Verney led the housing partnership for a year.',
    roles: [`${A} | director of housing | Kent County Council | former`],
  },
  {
    shows: 'no post in the chairing of an interview panel or in nursing',
    text: 'Kent County Council leader Asha Verney, who chaired the interview panel, began her career as a mental health nurse.',
    roles: [`${A} | leader | Kent County Council | current`],
  },
  {
    shows: 'who stands in for somebody whose body the words have named',
    text: 'Fern Homes Ltd was graded C3 by the Regulator of Social Housing. The regulator said it had failed.\n\nIts chair, Asha Verney, resigned in May. Tom Pellow has been appointed as interim chair.',
    roles: [`${A} | chair | Fern Homes Ltd | former`, `${B} | interim chair | Fern Homes Ltd | current`],
  },
  {
    shows: 'a deputy by the post of the one before',
    text: 'At Medway Council, monitoring officer Tom Pellow is off. His deputy, Asha Verney, stays.',
    roles: [
      `${B} | monitoring officer | Medway Council | current`,
      `${A} | deputy monitoring officer | Medway Council | current`,
    ],
  },
  {
    shows: 'a time between verb and post',
    text: 'Asha Verney is a past president of Solace and was until last year the director of finance at Bracknell Forest Council.',
    roles: [
      `${A} | president | Solace | former`,
      `${A} | director of finance | Bracknell Forest Council | former`,
    ],
  },
  {
    shows: 'by whom councils are led, and no trust',
    text: 'Kent County Council is led by Asha Verney (Con). Luton Council, which is led by Tom Pellow, is not. Fern Homes Ltd is led by Una Marsh.',
    roles: [
      `${A} | leader | Kent County Council | current`,
      `${B} | leader | Luton Borough Council | current`,
    ],
  },
  {
    shows: 'a chief executive shared with another council',
    text: 'Redditch Borough Council shares a chief executive, Asha Verney, with neighbouring Bromsgrove District Council.',
    roles: [
      `${A} | chief executive | Redditch Borough Council | current`,
      `${A} | chief executive | Bromsgrove District Council | current`,
    ],
  },
  {
    shows: 'a post, a former one, then the name',
    text: 'Fern Homes Ltd is run by its chair, the former Stockton leader Asha Verney.',
    roles: [
      `${A} | chair | Fern Homes Ltd | current`,
      `${A} | leader | Stockton-on-Tees Borough Council | former`,
    ],
  },
  {
    shows: 'the council of where somebody was, and a predecessor by the place',
    text: 'Halton Borough Council has debts. Asha Verney, its section 151 officer, joined from St Helens, where she had been director of finance at the council. Her predecessor in Widnes, Tom Pellow, left in June.',
    roles: [
      `${A} | section 151 officer | Halton Borough Council | current`,
      `${A} | director of finance | St Helens Metropolitan Borough Council | former`,
      `${B} | section 151 officer | Halton Borough Council | former`,
    ],
  },
  {
    shows: 'the post that somebody is promoted from',
    text: 'Ambleby Fire and Rescue Service has promoted area manager Asha Verney to assistant chief fire officer.',
    roles: [
      `${A} | area manager | Ambleby Fire and Rescue Service | former`,
      `${A} | assistant chief fire officer | Ambleby Fire and Rescue Service | current`,
    ],
  },
  {
    shows: 'a trainee, a partner, a scrutineer and a rector, and no partner that is a council',
    text: 'Asha Verney was a trainee accountant with Kent County Council and is key audit partner at Grant Thornton. Tom Pellow is independent scrutineer of the Ambleby Safeguarding Partnership. Una Marsh, the rector of Ambleby, wept. Leeds is Kent County Council’s improvement partner.',
    roles: [
      `${A} | trainee accountant | Kent County Council | former`,
      `${A} | key audit partner | Grant Thornton | current`,
      `${B} | independent scrutineer | Ambleby Safeguarding Partnership | current`,
      `${C} | rector of Ambleby | null | current`,
    ],
  },
  {
    shows: 'the secretary of the club named before',
    text: 'Asha Verney is president of Ambleby Harriers. The club’s secretary, Tom Pellow, said so.',
    roles: [`${A} | president | Ambleby Harriers | current`, `${B} | secretary | Ambleby Harriers | current`],
  },
  {
    shows: 'the deputy head of a school, with its place after it',
    text: 'Fern Primary School works with Ysgol Ambleby in neighbouring Rhondda Cynon Taf, whose deputy head, Asha Verney, helped.',
    roles: [`${A} | deputy head | Ysgol Ambleby | current`],
  },
  {
    shows: 'an old job that goes to another, and a chair given up',
    text: 'Kent County Council has a new cabinet. Cllr Una Marsh’s old job as cabinet member for highways goes to Tom Pellow. Cllr Asha Verney has had to give up the chair of the planning committee.',
    roles: [
      `${C} | cabinet member for highways | Kent County Council | former`,
      `${B} | cabinet member for highways | Kent County Council | current`,
      `${A} | chair of the planning committee | Kent County Council | former`,
    ],
  },
  {
    shows: 'a chief executive who has been found, and a committee that opens its sentence',
    text: 'Fern Homes Ltd has found a chief executive at last. Asha Verney joins in June.\n\nKent County Council met. Children’s services committee chair Tom Pellow was there.',
    roles: [
      `${A} | chief executive | Fern Homes Ltd | incoming`,
      `${B} | Children’s services committee chair | Kent County Council | current`,
    ],
  },
  {
    shows: 'an adviser who was sent elsewhere',
    text: 'Kent County Council was praised. There was news for Luton Council. Its improvement adviser Sir Tom Pellow, who was sent to the borough by ministers, is to stay.',
    roles: [`${B} | improvement adviser | Luton Borough Council | current`],
  },
  {
    shows: 'the council of the place that opens the paragraph',
    text: 'Kirklees Council and Bury Council were rated. Bury Council was praised.\n\nGood news for Kirklees tenants. The regulator has moved the council up, said Asha Verney, the council’s service director for homes.\n\nOr Nottingham. Ministers wrote to the city council. The council’s leader, Tom Pellow, was polite.',
    roles: [
      `${A} | service director for homes | Kirklees Metropolitan Council | current`,
      `${B} | leader | Nottingham City Council | current`,
    ],
  },
  {
    shows: 'a council where somebody only stood, which is not the one in question',
    text: 'Tewkesbury Borough Council met. Asha Verney was there. She stood unsuccessfully for Gloucestershire County Council in May.\n\nTom Pellow took over as leader of the council last year.',
    roles: [`${B} | leader | Tewkesbury Borough Council | current`],
  },
  {
    shows: 'a post held already where somebody comes from',
    text: 'Kent County Council has a new director of place. Asha Verney joins in June from Luton Council, where she has held the same post since 2021.',
    roles: [
      `${A} | director of place | Kent County Council | incoming`,
      `${A} | director of place | Luton Borough Council | current`,
    ],
  },
  {
    shows: 'a fire officer of no body that is named, and an inspector of the Crown',
    text: 'Kent County Council met. Deputy chief fire officer Asha Verney and HM Inspector Tom Pellow were there, as was Una Marsh, a former chief fire officer in Ambleshire.',
    roles: [
      `${A} | Deputy chief fire officer | null | current`,
      `${B} | HM Inspector | null | current`,
      `${C} | chief fire officer | null | former`,
    ],
  },
  {
    shows: 'two posts that a council has lost with their holder',
    text: 'Torridge District Council has lost its head of legal and monitoring officer, Asha Verney, to a firm.',
    roles: [
      `${A} | head of legal | Torridge District Council | former`,
      `${A} | monitoring officer | Torridge District Council | former`,
    ],
  },
  {
    shows: 'that job, which another has now',
    text: 'Tom Pellow was head of Fern High School until 2020. That job is now held by Asha Verney.',
    roles: [`${B} | head | Fern High School | former`, `${A} | head | Fern High School | current`],
  },
  {
    shows: 'those whom the Conservatives have in parliament',
    text: 'Asha Verney, the Conservatives’ shadow health secretary and MS for Brecon and Ambleshire, wrote to Powys County Council. Foyle MLA Tom Pellow did not. Una Marsh is MSP for Caithness, Sutherland and Ross.',
    roles: [
      `${A} | shadow health secretary | null | current`,
      `${A} | MS for Brecon and Ambleshire | null | current`,
      `${B} | Foyle MLA | null | current`,
      `${C} | MSP for Caithness, Sutherland and Ross | null | current`,
    ],
  },
  {
    shows: 'a leader before, who now leads the opposition',
    text: 'Kent County Council leader Tom Pellow said so. His predecessor, Asha Verney, now leads the opposition.',
    roles: [
      `${B} | leader | Kent County Council | current`,
      `${A} | leader | Kent County Council | former`,
      `${A} | leader of the opposition | Kent County Council | current`,
    ],
  },
  {
    shows: 'the youngest mayor ever, and no mayor in a mayor’s father',
    text: 'Kent County Council has elected its youngest ever mayor.\n\nCllr Asha Verney, 27, was sworn in on Tuesday. She takes the chain from Cllr Tom Pellow. The audit committee will be chaired by Liberal Democrat Una Marsh, the mayor’s mother.',
    roles: [
      `${A} | mayor | Kent County Council | current`,
      `${B} | mayor | Kent County Council | former`,
      `${C} | chair of the audit committee | Kent County Council | incoming`,
    ],
  },
  {
    shows: 'no post for those who are only tipped',
    text: 'Luton Council’s Tom Pellow has been tipped to succeed Asha Verney as chief executive of Kent County Council.',
    roles: [`${A} | chief executive | Kent County Council | current`],
  },
  {
    shows: 'a post before the last, and one before that',
    text: 'Asha Verney was head of economy at Kent County Council and, before that, a regeneration manager with Fern Forward Ltd.',
    roles: [
      `${A} | head of economy | Kent County Council | former`,
      `${A} | regeneration manager | Fern Forward Ltd | former`,
    ],
  },
  {
    shows: 'a police force by its initials, and a convener by the field',
    text: 'Greater Manchester Police met. GMP’s Assistant Chief Constable Asha Verney spoke. Education convener Tom Pellow of Highland Council listened.',
    roles: [
      `${A} | Assistant Chief Constable | Greater Manchester Police | current`,
      `${B} | Education convener | Highland Council | current`,
    ],
  },
  {
    shows: 'a command taken after a retirement',
    text: 'Ambleby Fire and Rescue Service has a new voice. Chief Fire Officer Asha Verney, who took command in April after Tom Pellow’s retirement, said so.',
    roles: [
      `${A} | Chief Fire Officer | Ambleby Fire and Rescue Service | current`,
      `${B} | Chief Fire Officer | Ambleby Fire and Rescue Service | former`,
    ],
  },
  {
    shows: 'a general secretary whose union opens the sentence, and two posts before a name',
    text: 'Kent County Council met. Unite general secretary Asha Verney spoke. The returning officer, chief executive Tom Pellow, listened.',
    roles: [
      `${A} | general secretary | Unite | current`,
      `${B} | returning officer | Kent County Council | current`,
      `${B} | chief executive | Kent County Council | current`,
    ],
  },
  {
    shows: 'an interim officer who is made permanent',
    text: 'Kent County Council has made its interim s151 officer permanent.\n\nAsha Verney was confirmed in post on Wednesday.',
    roles: [`${A} | s151 officer | Kent County Council | current`],
  },
  {
    shows: 'officers of a regulator that the article is about',
    text: 'The Regulator of Social Housing has named a new chief.\n\nAsha Verney, currently deputy chief executive, will start in May. Tom Pellow, chief executive of Solace, and Una Marsh, his opposite number at the National Housing Federation, were pleased.',
    roles: [
      `${A} | deputy chief executive | Regulator of Social Housing | current`,
      `${B} | chief executive | Solace | current`,
      `${C} | chief executive | National Housing Federation | current`,
    ],
  },
  {
    shows: 'the council that an obituary opens with, though it is gone',
    text: 'Tributes have been paid to Asha Verney, a former leader of Kettering Borough Council.\n\nMs Verney led the borough for years and was its mayor in 1994. Tom Pellow, the leader of North Northamptonshire Council, wept.',
    roles: [
      `${A} | leader | Kettering Borough Council | former`,
      `${A} | mayor | Kettering Borough Council | former`,
      `${B} | leader | North Northamptonshire Council | current`,
    ],
  },
  {
    shows: 'one of several directors, at the body before "where"',
    text: 'Asha Verney is head of place at Kent County Council. She has also worked at Barnardo’s, where she was an assistant director.',
    roles: [
      `${A} | head of place | Kent County Council | current`,
      `${A} | assistant director | Barnardo’s | former`,
    ],
  },
  {
    shows: 'a counterpart in another group, and none of a leader of the council',
    text: 'Kent County Council met. Tom Pellow, the Conservative group leader, and Una Marsh, his Lib Dem counterpart, spoke. Leader Asha Verney and her Green counterpart did not.',
    roles: [
      `${A} | Leader | Kent County Council | current`,
      `${B} | Conservative group leader | Kent County Council | current`,
      `${C} | Lib Dem group leader | Kent County Council | current`,
    ],
  },
  {
    shows: 'the successor in a chair that was given up, whatever else is held',
    text: 'Kent County Council met. Asha Verney, one of the ward councillors for Moss Side, has had to give up the chair of the planning committee. Her successor, Tom Pellow, was elected unopposed.',
    roles: [
      `${A} | ward councillor for Moss Side | Kent County Council | current`,
      `${A} | chair of the planning committee | Kent County Council | former`,
      `${B} | chair of the planning committee | Kent County Council | current`,
    ],
  },
  {
    shows: 'a metro mayor, of a combined authority and no council',
    text: 'Metro Mayor Asha Verney met Tom Pellow, the leader of Leeds City Council. Ms Verney runs the West Yorkshire Combined Authority.',
    roles: [
      `${A} | Metro Mayor | West Yorkshire Combined Authority | current`,
      `${B} | leader | Leeds City Council | current`,
    ],
  },
  {
    shows: 'a seat, and the opposition, at the council that is named with it',
    text: 'Kent County Council has a plan. Asha Verney, who represents Harold Hill on Havering Council, said it was odd. Tom Pellow leads the 12-strong Labour opposition at Leeds City Council.',
    roles: [
      `${A} | ward councillor for Harold Hill | London Borough of Havering | current`,
      `${B} | leader of the Labour opposition | Leeds City Council | current`,
    ],
  },
  {
    shows: 'who keeps, gets and moves to which field of a cabinet, and no child that is taken to school',
    text: 'Kent County Council’s leader has unveiled her top team. In it Asha Verney, a former MP, keeps transport and Tom Pellow moves from culture to finance. Una Marsh becomes deputy leader and takes on adult social care. Mr Pellow takes children to school.',
    roles: [
      `${A} | cabinet member for transport | Kent County Council | current`,
      `${B} | cabinet member for finance | Kent County Council | current`,
      `${C} | deputy leader | Kent County Council | current`,
      `${C} | cabinet member for adult social care | Kent County Council | current`,
    ],
  },
  {
    shows: 'what goes to somebody, under the name that it had before',
    text: 'Kent County Council has a new cabinet. Asha Verney quit as portfolio holder for leisure, parks and tourism. Leisure goes to newcomer Tom Pellow, and the leader has handed housing to Una Marsh.',
    roles: [
      `${A} | portfolio holder for leisure, parks and tourism | Kent County Council | former`,
      `${B} | portfolio holder for leisure, parks and tourism | Kent County Council | current`,
      `${C} | cabinet member for housing | Kent County Council | current`,
    ],
  },
  {
    shows: 'the committee of the council that "its" stands for',
    text: 'Kent County Council has a new face. Asha Verney became vice-chair of its education and skills scrutiny committee.',
    roles: [`${A} | vice-chair of education and skills scrutiny committee | Kent County Council | current`],
  },
  {
    shows: 'who acts up for whoever has gone, and who is to step in',
    text: 'Chief executive of Kent County Council Asha Verney left in February; her deputy Tom Pellow has been acting up since. Head of law Una Marsh retires in May. Steve Park will step in until a successor is found.',
    roles: [
      `${A} | Chief executive | Kent County Council | former`,
      `${B} | acting Chief executive | Kent County Council | current`,
      `${B} | deputy Chief executive | Kent County Council | current`,
      `Steve Park | interim Head of law | Kent County Council | incoming`,
      `${C} | Head of law | Kent County Council | current`,
    ],
  },
  {
    shows: 'the council of a place in which somebody is in office, and no post of inspectors',
    text: 'Ofsted praised Sandwell Council. In neighbouring Dudley, where Asha Verney is DCS, inspectors rated services inadequate.',
    roles: [`${A} | DCS | Dudley Metropolitan Borough Council | current`],
  },
  {
    shows: 'a month after a post, which is no body',
    text: 'The auditor has written to Birmingham City Council. Asha Verney, who became leader in May 2023, and Tom Pellow, who became chief executive in Spring 2024, said so.',
    roles: [
      `${A} | leader | Birmingham City Council | current`,
      `${B} | chief executive | Birmingham City Council | current`,
    ],
  },
  {
    shows: 'who is followed in a post that the words do not name',
    text: 'Asha Verney, chief executive of Surrey County Council, will be off to the Local Government Association, where she follows Tom Pellow. Conservative finance spokeswoman Una Marsh was sorry.',
    roles: [
      `${A} | chief executive | Surrey County Council | current`,
      `${C} | Conservative finance spokeswoman | Surrey County Council | current`,
    ],
  },
  {
    shows: 'envoys, and whoever went before them',
    text: 'Ministers have appointed Asha Verney as ministerial envoy to Tower Hamlets. Tom Pellow is mayor there after his fellow independent Una Marsh was ousted by voters.',
    roles: [
      `${A} | ministerial envoy | London Borough of Tower Hamlets | incoming`,
      `${B} | mayor | London Borough of Tower Hamlets | current`,
      `${C} | mayor | London Borough of Tower Hamlets | former`,
    ],
  },
  {
    shows: 'whoever made way by retiring, and a ward without a councillor’s title',
    text: 'Kent County Council met. Asha Verney became chief executive in June on the retirement of Tom Pellow. Una Marsh, who represents Newtown and Heatherlands, left.',
    roles: [
      `${A} | chief executive | Kent County Council | current`,
      `${B} | chief executive | Kent County Council | former`,
      `${C} | ward councillor for Newtown and Heatherlands | Kent County Council | current`,
    ],
  },
  {
    shows: 'a post whose verb is left out, and a council in brackets, which is no ward',
    text: 'Kent County Council met. Asha Verney is leader and Tom Pellow her deputy. Cllr Una Marsh (Labour, Leeds City Council) looked on.',
    roles: [
      `${A} | leader | Kent County Council | current`,
      `${B} | deputy leader | Kent County Council | current`,
    ],
  },
  {
    shows: 'the leader of a party’s members on the council, and an officer after the leader',
    text: 'Kent County Council met. Cllr Asha Verney, the leader of the Conservatives on the council, agreed. Tom Pellow, the leader, and the council’s interim section 151 officer, Una Marsh, met officials.',
    roles: [
      `${A} | leader of the Conservatives | Kent County Council | current`,
      `${B} | leader | Kent County Council | current`,
      `${C} | interim section 151 officer | Kent County Council | current`,
    ],
  },
  {
    shows: 'a roll of commissioners with their honours',
    text: 'Ministers sent a team to Kent County Council. It has three commissioners: Asha Verney CB, Tom Pellow and Una Marsh CBE DL.',
    roles: [A, B, C].map((name) => `${name} | commissioner | Kent County Council | current`),
  },
  {
    shows: 'the deputy of somebody on the move, who is where she is now',
    text: 'Asha Verney, who has led the Local Government Association since 2024, is to be chief executive of Leeds City Council. Ms Verney, a former chief executive of Surrey, starts in March. The job at the LGA goes to her deputy, Tom Pellow.',
    roles: [
      `${A} | chief executive | Leeds City Council | incoming`,
      `${A} | chief executive | Surrey County Council | former`,
      `${B} | deputy chief executive | Local Government Association | current`,
    ],
  },
  {
    shows: 'an officer of the place that opens the sentence',
    text: 'Bromley Council met. Over in Bexley, Asha Verney, interim chief executive, agreed.',
    roles: [`${A} | interim chief executive | London Borough of Bexley | current`],
  },
  {
    shows: 'councils that a round-up names by their places alone',
    text: 'The guard has changed at Wiltshire. Asha Verney replaces Tom Pellow as leader of the council.\n\nNext door in Somerset, leader Una Marsh has a new cabinet. In Devon, Steve Park heads a minority administration, with Jane Hart as chief executive.',
    roles: [
      `${A} | leader | Wiltshire Council | current`,
      `${B} | leader | Wiltshire Council | former`,
      `${C} | leader | Somerset Council | current`,
      'Jane Hart | chief executive | Devon County Council | current',
    ],
  },
  {
    shows: 'a council by its Gaelic noun, and one by whoever runs it',
    text: 'Auditors have written to Comhairle nan Eilean Siar. Asha Verney, leader of the Comhairle, said so. Wokingham Council met. Tom Pellow leads the Lib Dem-run borough.',
    roles: [
      `${A} | leader | Comhairle nan Eilean Siar | current`,
      `${B} | leader | Wokingham Borough Council | current`,
    ],
  },
  {
    shows: 'officers in a column whose paragraphs open with the council',
    text: 'Moves and jobs\n\nHull: Asha Verney remains in charge as chief executive.\n\nRotherham: Tom Pellow has become strategic director for children’s and adults’ services on a permanent basis, having filled in since spring.\n\nIn Middlesbrough independent Una Marsh was elected mayor.',
    roles: [
      `${A} | chief executive | Hull City Council | current`,
      `${B} | strategic director for children’s and adults’ services | Rotherham Metropolitan Borough Council | current`,
      `${C} | mayor | Middlesbrough Council | current`,
    ],
  },
  {
    shows: 'services of the council in a title, and a coroner, who is none of its officers',
    text: 'Kent County Council met. Asha Verney, head of the council’s residential services, wept. Assistant coroner Tom Pellow said so.',
    roles: [
      `${A} | head of the residential services | Kent County Council | current`,
      `${B} | Assistant coroner | null | current`,
    ],
  },
  {
    shows: 'the ward of a member of the executive, and the first to lead',
    text: 'Kent County Council met. Its executive member for education, Asha Verney (Con, Moss Side), agreed. Tom Pellow, who became the first man to lead the authority in 2022, did not.',
    roles: [
      `${A} | executive member for education | Kent County Council | current`,
      `${A} | ward councillor for Moss Side | Kent County Council | current`,
      `${B} | leader | Kent County Council | current`,
    ],
  },
  {
    shows: 'who was elected again, and who won the vote for the post before',
    text: 'Asha Verney (Labour) has been re-elected mayor of West Yorkshire. Thanet Council has a new leader. Labour’s Tom Pellow was elected by 26 votes to 23.',
    roles: [
      `${A} | mayor | West Yorkshire Combined Authority | current`,
      `${B} | leader | Thanet District Council | current`,
    ],
  },
  {
    shows: 'the council that appoints, and not where whoever is appointed is now',
    text: 'Kent County Council has named Asha Verney, currently at Essex County Council, as its director of place.',
    roles: [`${A} | director of place | Kent County Council | incoming`],
  },
  {
    shows: 'the board beside a home, which is not the home’s',
    text: 'The Care Inspectorate wrote to Fern House care home in Ayr, run by Argyll Health and Social Care Partnership. Asha Verney, who chairs the integration joint board, wept.',
    roles: [
      `${A} | chair of the integration joint board | Argyll Health and Social Care Partnership | current`,
    ],
  },
];
