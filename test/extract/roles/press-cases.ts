import type { RoleCase } from './cases.ts';

const A = 'Asha Verney';
const B = 'Tom Pellow';

/** How local papers and trade papers name posts, beyond the plain forms. */
export const PRESS: readonly RoleCase[] = [
  {
    shows: 'one who has gone along with another',
    text: 'Tom Pellow, leader of Kent County Council, resigned together with the finance director, Asha Verney.',
    roles: [
      `${B} | leader | Kent County Council | former`,
      `${A} | finance director | Kent County Council | former`,
    ],
  },
  {
    shows: 'those who will join a commissioner, and to whom someone wrote',
    text: 'Asha Verney, leader of Kent County Council, called the move odd and said she had written to the prime minister. Tom Pellow has been named lead commissioner at Kent County Council. He will be joined by Bo Marsh, commissioner for finance.',
    roles: [
      `${A} | leader | Kent County Council | current`,
      `${B} | lead commissioner | Kent County Council | incoming`,
      'Bo Marsh | commissioner for finance | Kent County Council | incoming',
    ],
  },
  {
    shows: 'one who said that she would go, and now is elsewhere',
    text: 'Tom Pellow is to be chief executive of Kent County Council. He succeeds Asha Verney, who announced in June that she was leaving and is now managing director at Luton Borough Council.',
    roles: [
      `${B} | chief executive | Kent County Council | incoming`,
      `${A} | chief executive | Kent County Council | former`,
      `${A} | managing director | Luton Borough Council | current`,
    ],
  },
  {
    shows: 'commissioners sent to where the others are',
    text: 'Kent CC chief executive Asha Verney has been drafted in as a commissioner at Luton Borough Council. She joins lead commissioner Tom Pellow, who has been in place since December.',
    roles: [
      `${A} | chief executive | Kent County Council | current`,
      `${A} | commissioner | Luton Borough Council | current`,
      `${B} | lead commissioner | Luton Borough Council | current`,
    ],
  },
  {
    shows: 'a post that its old holder gives up for the backbenches',
    text: 'Asha Verney is leader of Kent County Council. Deputy leader Tom Pellow becomes cabinet member for finance. He replaces Graham Moss, who is returning to the backbenches.',
    roles: [
      `${A} | leader | Kent County Council | current`,
      `${B} | Deputy leader | Kent County Council | current`,
      `${B} | cabinet member for finance | Kent County Council | current`,
      'Graham Moss | cabinet member for finance | Kent County Council | former',
    ],
  },
  {
    shows: 'two posts with their names before one verb',
    text: 'Fern Homes was downgraded by the regulator. Its chair, Tom Pellow, and its finance director, Asha Verney, resigned earlier this month.',
    roles: [`${B} | chair | Fern Homes | former`, `${A} | finance director | Fern Homes | former`],
  },
  {
    shows: 'an appointment that came to an end',
    text: 'The government appointed Asha Verney as commissioner at Kent County Council in 2019. Ms Verney’s appointment came to an end in 2021.',
    roles: [`${A} | commissioner | Kent County Council | former`],
  },
  {
    shows: 'bodies by the last word of their names',
    text: 'Asha Verney, chair of Kent Parents Together, said so. Tom Pellow, managing director of operator Fernway Buses, did not. Kent County Council could wait.',
    roles: [
      `${A} | chair | Kent Parents Together | current`,
      `${B} | managing director | Fernway Buses | current`,
    ],
  },
  {
    shows: 'the secretary of a club',
    text: 'Tom Pellow was president of Hull Harriers until his death. The club’s secretary, Asha Verney, said so.',
    roles: [`${B} | president | Hull Harriers | former`, `${A} | secretary | Hull Harriers | current`],
  },
  {
    shows: 'a council that somebody stood for',
    text: 'Asha Verney is a member of Hull City Council. She stood unsuccessfully for Kent County Council in May. The result was declared by Tom Pellow, who is the council’s chief executive.',
    roles: [`${B} | chief executive | Hull City Council | current`],
  },
  {
    shows: 'where the subject of an opening goes next',
    text: 'The director of place at Kent County Council is to leave to become chief executive of Luton Council.\n\nAsha Verney, who joined in 2015, will go in May.',
    roles: [
      `${A} | director of place | Kent County Council | current`,
      `${A} | chief executive | Luton Borough Council | incoming`,
    ],
  },
  {
    shows: 'the one whom an opening was looking for',
    text: 'Kent County Council has gone to Luton for its next chief executive.\n\nAsha Verney, director of place at Luton Council, was the choice of the panel.',
    roles: [
      `${A} | director of place | Luton Borough Council | current`,
      `${A} | chief executive | Kent County Council | incoming`,
    ],
  },
  {
    shows: 'as many names as were appointed',
    text: 'Kent County Council has announced the appointment of two new directors of place.\n\nAfter interviews, Asha Verney and Tom Pellow will join in May.',
    roles: [
      `${A} | director of place | Kent County Council | incoming`,
      `${B} | director of place | Kent County Council | incoming`,
    ],
  },
  {
    shows: 'whoever is sent, the name between post and place',
    text: 'Ministers have sent an adviser, Asha Verney, to help Luton Council. Kent County Council has none.',
    roles: [`${A} | adviser | Luton Borough Council | current`],
  },
  {
    shows: 'a post of long ago, whose council is not that of the next',
    text: 'Kent County Council is to be inspected. Former Luton leader Asha Verney will help. Chief executive Tom Pellow welcomed her.',
    roles: [
      `${A} | leader | Luton Borough Council | former`,
      `${B} | Chief executive | Kent County Council | current`,
    ],
  },
  {
    shows: 'a counterpart elsewhere',
    text: 'Asha Verney is leader of Kent County Council. Her opposite number in Luton, Tom Pellow, agreed.',
    roles: [
      `${A} | leader | Kent County Council | current`,
      `${B} | leader | Luton Borough Council | current`,
    ],
  },
  {
    shows: 'a leader who was dramatically ousted, named in the next paragraph',
    text: 'The leader of Kent County Council was dramatically ousted last night.\n\nAsha Verney lost the vote by 20 to 19.',
    roles: [`${A} | leader | Kent County Council | former`],
  },
  {
    shows: 'one of several governors',
    text: 'Asha Verney, one of three parent governors at Fern Primary School, said that she had asked for it.',
    roles: [`${A} | parent governor | Fern Primary School | current`],
  },
  {
    shows: 'a brief of a lead councillor, in a list',
    text: 'Kent County Council has new lead councillors:\n\n• Cllr Asha Verney – Lead Councillor for Housing',
    roles: [`${A} | Lead Councillor for Housing | Kent County Council | current`],
  },
  {
    shows: 'a post taken with immediate effect',
    text: 'Kent County Council said that Asha Verney would take over as acting chief executive with immediate effect.',
    roles: [`${A} | acting chief executive | Kent County Council | current`],
  },
  {
    shows: 'somebody who has since left',
    text: 'Kent County Council’s head of audit, Asha Verney, raised it. She has since left.',
    roles: [`${A} | head of audit | Kent County Council | former`],
  },
  {
    shows: 'a minister of state, in capitals',
    text: 'Minister of State for Local Government and Housing Asha Verney has written to Kent County Council.',
    roles: [`${A} | Minister of State for Local Government and Housing | null | current`],
  },
  {
    shows: 'a seat in a parliament, whose area has the name of a council',
    text: 'Pembrokeshire County Council was told by Asha Verney, MS for Preseli Pembrokeshire, to think again.',
    roles: [`${A} | MS for Preseli Pembrokeshire | null | current`],
  },
  {
    shows: 'elected to replace somebody, and so in post',
    text: 'Asha Verney was removed as leader of Fife Council on Wednesday. Tom Pellow was then elected to replace her.',
    roles: [`${A} | leader | Fife Council | former`, `${B} | leader | Fife Council | current`],
  },
  {
    shows: 'a group that is named after a colon',
    text: 'The government has sent two commissioners into Kent County Council: Asha Verney and Tom Pellow.',
    roles: [
      `${A} | commissioner | Kent County Council | current`,
      `${B} | commissioner | Kent County Council | current`,
    ],
  },
  {
    shows: 'a group that another sentence names, one of them with a post of her own',
    text: 'Two commissioners have been appointed to oversee Kent County Council. A minister named them today as Asha Verney, who is lead commissioner, and Tom Pellow.',
    roles: [
      `${A} | lead commissioner | Kent County Council | current`,
      `${B} | commissioner | Kent County Council | current`,
    ],
  },
  {
    shows: 'the other of two',
    text: 'Asha Verney is also one of the two commissioners at Kent County Council. The other, Tom Pellow, said that it was a big day.',
    roles: [
      `${A} | commissioner | Kent County Council | current`,
      `${B} | commissioner | Kent County Council | current`,
    ],
  },
  {
    shows: 'a job that has since gone to somebody',
    text: 'The work was begun by Asha Verney, who was interim director of place at Kent County Council until last year. The permanent job has since gone to Tom Pellow.',
    roles: [
      `${A} | interim director of place | Kent County Council | former`,
      `${B} | director of place | Kent County Council | current`,
    ],
  },
  {
    shows: 'a replacement who only stands in',
    text: 'Kent County Council’s director of place, Asha Verney, left last month. Her replacement on an interim basis is Tom Pellow.',
    roles: [
      `${A} | director of place | Kent County Council | former`,
      `${B} | interim director of place | Kent County Council | current`,
    ],
  },
  {
    shows: 'a committee and who it is chaired by, after a comma',
    text: 'It will go to Kent County Council’s education scrutiny committee, chaired by Asha Verney, on Monday.',
    roles: [`${A} | chair of the education scrutiny committee | Kent County Council | current`],
  },
  {
    shows: 'the style of an inspector',
    text: 'HMICFRS inspects fire services. His Majesty’s Inspector Asha Verney said that much was left to do.',
    roles: [`${A} | His Majesty’s Inspector | HMICFRS | current`],
  },
  {
    shows: 'the chair of governors of the school in focus',
    text: 'Chair of governors Asha Verney thanked the parents of Fernside Academy.',
    roles: [`${A} | Chair of governors | Fernside Academy | current`],
  },
  {
    shows: 'the post of a region beside one of a council',
    text: 'The West Yorkshire Combined Authority has a plan. Asha Verney, the leader of Leeds City Council and the region’s cabinet member for transport, spoke for it.',
    roles: [
      `${A} | cabinet member for transport | West Yorkshire Combined Authority | current`,
      `${A} | leader | Leeds City Council | current`,
    ],
  },
  {
    shows: 'the first word of a story in capitals, though it is a name',
    text: 'ASHA Verney has been named by Kent County Council as its new director of place.',
    roles: [`${A} | director of place | Kent County Council | incoming`],
  },
  {
    shows: 'a director general and the field of the post',
    text: 'Asha Verney, director general of social care at the Department of Health, said so.',
    roles: [`${A} | director general of social care | Department of Health | current`],
  },
  {
    shows: 'one post with a double name, the deputy last',
    text: 'Asha Verney is at present the director for estates and deputy chief executive at Kent County Council.',
    roles: [`${A} | director for estates and deputy chief executive | Kent County Council | current`],
  },
  {
    shows: 'an adjective before a body’s name as no part of the post',
    text: 'Asha Verney, chairwoman of the independent Local Safeguarding Children Board, spoke to Kent County Council.',
    roles: [`${A} | chairwoman | Local Safeguarding Children Board | current`],
  },
  {
    shows: 'two posts and two names apart, comma after comma',
    text: 'In a letter to Kent County Council’s leader, Asha Verney, Ofsted’s deputy director, Tom Pellow, asked for a plan.',
    roles: [`${A} | leader | Kent County Council | current`, `${B} | deputy director | Ofsted | current`],
  },
  {
    shows: 'a deputy whose clause follows that of the leader',
    text: 'Asha Verney has been elected leader of Fife Council, and her depute will be Tom Pellow.',
    roles: [`${A} | leader | Fife Council | current`, `${B} | depute leader | Fife Council | incoming`],
  },
  {
    shows: 'with somebody, after a party in brackets, as deputy',
    text: 'Asha Verney (Green) is the new chair of Kent County Council with Tom Pellow (Lab) as vice-chair.',
    roles: [
      `${A} | chair | Kent County Council | current`,
      `${B} | vice-chair | Kent County Council | current`,
    ],
  },
  {
    shows: 'with somebody vice chair, without "as"',
    text: 'At Kent County Council the chair will be Asha Verney, with Tom Pellow vice chair.',
    roles: [
      `${A} | chair | Kent County Council | incoming`,
      `${B} | vice chair | Kent County Council | current`,
    ],
  },
  {
    shows: 'a former post between the verb and the name of whoever is made director',
    text: 'Bosses at Kent County Council have made former head of care Asha Verney the director for adults.',
    roles: [
      `${A} | head of care | Kent County Council | former`,
      `${A} | director for adults | Kent County Council | current`,
    ],
  },
  {
    shows: 'a departure that leads to a post elsewhere',
    text: 'Leeds City Council is recruiting following the departure of Asha Verney to the position of chief executive of Kent County Council.',
    roles: [`${A} | chief executive | Kent County Council | current`],
  },
  {
    shows: 'a post that owns the noun to which somebody left',
    text: 'Asha Verney left for an executive director’s role at Kent County Council.',
    roles: [`${A} | executive director | Kent County Council | current`],
  },
  {
    shows: 'a redundancy and a defeat as ends of posts',
    text: 'At Kent County Council, chief executive Asha Verney was made redundant in May. Leader Tom Pellow was defeated on Monday.',
    roles: [
      `${A} | chief executive | Kent County Council | former`,
      `${B} | Leader | Kent County Council | former`,
    ],
  },
  {
    shows: 'a seat kept by whoever leaves the party',
    text: 'Moss Side ward councillor Asha Verney, who quit the Labour Party last week, spoke at Manchester City Council.',
    roles: [`${A} | Moss Side ward councillor | Manchester City Council | current`],
  },
  {
    shows: 'a group’s deputy leader who is no longer the council’s',
    text: 'Asha Verney has left her position as deputy leader of Kent County Council. She remains deputy leader of the Conservative group.',
    roles: [
      `${A} | deputy leader | Kent County Council | former`,
      `${A} | deputy leader of the Conservative group | Kent County Council | current`,
    ],
  },
  {
    shows: 'one of many councils, named after a dash',
    text: 'Leeds City Council’s chief executive, Asha Verney, has been appointed as the new chief executive at one of the largest councils in the UK – Kent County Council.',
    roles: [
      `${A} | chief executive | Leeds City Council | current`,
      `${A} | chief executive | Kent County Council | incoming`,
    ],
  },
  {
    shows: 'what somebody has worked as',
    text: 'Asha Verney once worked as a senior auditor for the Audit Commission in Kent.',
    roles: [`${A} | senior auditor | Audit Commission | former`],
  },
  {
    shows: 'a committee’s name, whatever its words',
    text: 'The chairman of the Statutory Transition Committee of Kent County Council, councillor Asha Verney, said so.',
    roles: [`${A} | chairman of the Statutory Transition Committee | Kent County Council | current`],
  },
  {
    shows: 'a firm’s name after the noun for it',
    text: 'Before moving to Kent County Council Asha Verney was an associate partner for accountancy firm KPMG.',
    roles: [`${A} | associate partner | KPMG | former`],
  },
  {
    shows: 'no council as the body of a chief constable',
    text: 'Kent County Council has a commissioner. Asha Verney, a former chief constable, lives there.',
    roles: [`${A} | chief constable | null | former`],
  },
  {
    shows: 'the leader of an opposition of two parties',
    text: 'Asha Verney, who leads the Liberal Democrat and Green opposition on Kent County Council, said so.',
    roles: [`${A} | leader of the Liberal Democrat and Green opposition | Kent County Council | current`],
  },
  {
    shows: 'no post in what is said of oneself by others’ words in speech',
    text: 'Kent County Council’s leader is Asha Verney. She said: “It was a privilege to serve as the chief executive in the town.”',
    roles: [`${A} | leader | Kent County Council | current`],
  },
  {
    shows: 'a director made now who will yet replace the interim',
    text: 'Bosses at Kent County Council have made Asha Verney the director for adults. Ms Verney will replace the interim director Tom Pellow.',
    roles: [
      `${A} | director for adults | Kent County Council | incoming`,
      `${B} | interim director | Kent County Council | current`,
    ],
  },
  {
    shows: 'the post just filled as that of whoever left it',
    text: 'Bosses at Kent County Council have made Asha Verney the director for adults.\n\nThe appointment follows the departure of Tom Pellow in September.',
    roles: [
      `${A} | director for adults | Kent County Council | current`,
      `${B} | director for adults | Kent County Council | former`,
    ],
  },
  {
    shows: 'two posts joined before one name',
    text: 'Kent County Council’s Director of Law and Monitoring Officer, Asha Verney, said so.',
    roles: [
      `${A} | Director of Law | Kent County Council | current`,
      `${A} | Monitoring Officer | Kent County Council | current`,
    ],
  },
  {
    shows: 'a committee under its initials as part of the post',
    text: 'Kent County Council has an Investigation and Disciplinary Committee (IDC). Cllr Asha Verney, vice-chairman of the IDC, said so.',
    roles: [
      `${A} | vice-chairman of the Investigation and Disciplinary Committee | Kent County Council | current`,
    ],
  },
  {
    shows: 'a chief exec for short',
    text: 'Kent County Council said it would replace current chief exec Asha Verney.',
    roles: [`${A} | chief exec | Kent County Council | current`],
  },
  {
    shows: 'somebody elected to lead',
    text: 'Asha Verney was elected to lead Kent County Council until May.',
    roles: [`${A} | leader | Kent County Council | current`],
  },
  {
    shows: 'whom a board removes',
    text: 'The board of Harwick Homes removed chief executive Asha Verney.',
    roles: [`${A} | chief executive | Harwick Homes | former`],
  },
  {
    shows: 'what somebody has also served as',
    text: 'Asha Verney has also served as chief executive of Kent County Council.',
    roles: [`${A} | chief executive | Kent County Council | former`],
  },
  {
    shows: 'a body that is part of what somebody was as no body of the new post',
    text: 'Leeds City Council has appointed former Kent County Council chief executive Asha Verney as its director of place.',
    roles: [
      `${A} | chief executive | Kent County Council | former`,
      `${A} | director of place | Leeds City Council | incoming`,
    ],
  },
  {
    shows: 'a Member of Parliament in full',
    text: 'Asha Verney was elected as Member of Parliament for Gravesham.',
    roles: [`${A} | Member of Parliament for Gravesham | null | current`],
  },
  {
    shows: 'a body of one word before a chief executive',
    text: 'Lanternly chief executive Asha Verney said so.',
    roles: [`${A} | chief executive | Lanternly | current`],
  },
  {
    shows: 'no post in what another verb is about',
    text: 'Asha Verney of Kent County Council was looking into the council’s chief executive and chief operating officer.',
    roles: [],
  },
  {
    shows: 'the party of a leader as part of the post where no council is',
    text: 'Labour leader Asha Verney and Liberal Democrat leader Tom Pellow spoke at Kent County Council.',
    roles: [
      `${A} | Labour leader | Kent County Council | current`,
      `${B} | Liberal Democrat leader | Kent County Council | current`,
    ],
  },
  {
    shows: 'a second post after the years of the first',
    text: 'Asha Verney was mayor of Kent County Council from 1986 to 1987 and the authority’s leader between 1995 and 1998.',
    roles: [`${A} | mayor | Kent County Council | former`, `${A} | leader | Kent County Council | former`],
  },
  {
    shows: 'a leader of "the authority", though a body by that name stands near',
    text: 'The West Midlands mayor spoke. Birmingham City Council was in debt. The authority’s leader, Asha Verney, was not.',
    roles: [`${A} | leader | Birmingham City Council | current`],
  },
  {
    shows: 'a post that ends with a word for a thing, then the name',
    text: 'Kent County Council’s cabinet member for planning, investment and new homes Asha Verney said so.',
    roles: [`${A} | cabinet member for planning, investment and new homes | Kent County Council | current`],
  },
  {
    shows: 'a seat whose area looks like a name',
    text: 'Asha Verney, who has been a councillor for Noel Park since 2014 at Haringey Council, said so.',
    roles: [`${A} | councillor for Noel Park | London Borough of Haringey | current`],
  },
  {
    shows: 'a post no longer held',
    text: 'Asha Verney no longer holds her post as the cabinet member for health at Kent County Council.',
    roles: [`${A} | cabinet member for health | Kent County Council | former`],
  },
  {
    shows: 'the winner, and not the loser, as who becomes chief whip',
    text: 'Asha Verney defeated Tom Pellow 21-20 to become chief whip of Kent County Council.',
    roles: [`${A} | chief whip | Kent County Council | current`],
  },
  {
    shows: 'no post in being ousted from what no title names',
    text: 'Kent County Council’s leader is Asha Verney, who ousted Tom Pellow from the leadership of the local party.',
    roles: [`${A} | leader | Kent County Council | current`],
  },
  {
    shows: 'chairs listed by their fields before a dash',
    text: 'Kent County Council made these appointments:\n\nChair of Education, Leisure and Housing - Councillor Asha Verney.\n\nChair of Planning - Councillor Tom Pellow.',
    roles: [
      `${A} | Chair of Education, Leisure and Housing | Kent County Council | current`,
      `${B} | Chair of Planning | Kent County Council | current`,
    ],
  },
  {
    shows: 'the council of the place that sets the scene, though another is named after',
    text: 'In Haringey, councillors met last night. Asha Verney will stay as council leader.\n\nEaling leader Tom Pellow met nobody.',
    roles: [
      `${A} | leader | London Borough of Haringey | current`,
      `${B} | leader | London Borough of Ealing | current`,
    ],
  },
  {
    shows: 'part of the team of commissioners',
    text: 'Kent CC’s chief executive Asha Verney will be part of the team of commissioners who will oversee Leeds City Council.',
    roles: [
      `${A} | chief executive | Kent County Council | current`,
      `${A} | commissioner | Leeds City Council | incoming`,
    ],
  },
  {
    shows: 'two names with their posts before "the other two commissioners"',
    text: 'Commissioners were sent to Leeds City Council. Former director of housing at Kent County Council, Asha Verney, and ex-director of place at Hull City Council, Tom Pellow, will be the other two commissioners.',
    roles: [
      `${A} | director of housing | Kent County Council | former`,
      `${B} | director of place | Hull City Council | former`,
      `${A} | commissioner | Leeds City Council | incoming`,
      `${B} | commissioner | Leeds City Council | incoming`,
    ],
  },
  {
    shows: 'a committee that is chaired by somebody',
    text: 'Kent County Council’s planning committee is chaired by Asha Verney. The Deal area committee of Leeds City Council will be chaired by Tom Pellow.',
    roles: [
      `${A} | chair of the planning committee | Kent County Council | current`,
      `${B} | chair of the Deal area committee | Leeds City Council | incoming`,
    ],
  },
  {
    shows: 'the committee of a council that no word has named yet',
    text: 'Asha Verney, who chairs the council’s health scrutiny committee, wrote to Kent County Council.',
    roles: [`${A} | chair of the health scrutiny committee | Kent County Council | current`],
  },
  {
    shows: 'a police and crime commissioner at the head of a sentence',
    text: 'The police agreed. Police and crime commissioner Asha Verney did too.',
    roles: [`${A} | Police and crime commissioner | null | current`],
  },
  {
    shows: 'from whom an unnamed interim will take over',
    text: 'Kent County Council has announced the appointment of an interim chief executive who will take over from the departing Asha Verney.',
    roles: [`${A} | chief executive | Kent County Council | current`],
  },
  {
    shows: 'redundancy given, a role given',
    text: 'At Kent County Council, chief executive Asha Verney was given compulsory redundancy in May. Tom Pellow was given the role of leader.',
    roles: [
      `${A} | chief executive | Kent County Council | former`,
      `${B} | leader | Kent County Council | current`,
    ],
  },
  {
    shows: 'a party after the name and a dash',
    text: 'The new chair of Kent County Council is Asha Verney of Sinn Féin – a former assembly member.',
    roles: [`${A} | chair | Kent County Council | current`, `${A} | assembly member | null | former`],
  },
  {
    shows: 'no post in sitting as an independent member',
    text: 'Asha Verney said she would continue to sit as an independent member of Kent County Council.',
    roles: [],
  },
  {
    shows: 'a portfolio after "responsible for" and the like',
    text: 'At Kent County Council Asha Verney, the cabinet member responsible for parks and rivers, and Tom Pellow, cabinet member in charge of finance, agreed.',
    roles: [
      `${A} | cabinet member responsible for parks and rivers | Kent County Council | current`,
      `${B} | cabinet member in charge of finance | Kent County Council | current`,
    ],
  },
  {
    shows: 'two people and two posts, one each in their order',
    text: 'Asha Verney and Tom Pellow were elected chair and vice chair of Kent County Council.',
    roles: [
      `${A} | chair | Kent County Council | current`,
      `${B} | vice chair | Kent County Council | current`,
    ],
  },
  {
    shows: 'whom a meeting saw elected',
    text: 'The annual meeting of Kent County Council saw Cllr Asha Verney elected chair and Cllr Tom Pellow vice chair.',
    roles: [
      `${A} | chair | Kent County Council | current`,
      `${B} | vice chair | Kent County Council | current`,
    ],
  },
  {
    shows: 'a councillor representing a place on a council',
    text: 'Asha Verney was a councillor representing Deal on Kent County Council.',
    roles: [`${A} | councillor representing Deal | Kent County Council | former`],
  },
  {
    shows: 'a metro mayor, the party that owns the mayor apart',
    text: 'Labour’s newly elected West Midlands metro mayor, Asha Verney, named Tom Pellow as deputy for business and economy.',
    roles: [
      `${A} | metro mayor | West Midlands Combined Authority | current`,
      `${B} | deputy for business and economy | West Midlands Combined Authority | current`,
    ],
  },
  {
    shows: 'a field in capitals without a preposition',
    text: 'Asha Verney, Executive Director Finance at Kent County Council, said so. Corporate Director Children and Families Tom Pellow agreed.',
    roles: [
      `${A} | Executive Director Finance | Kent County Council | current`,
      `${B} | Corporate Director Children and Families | Kent County Council | current`,
    ],
  },
  {
    shows: 'no post for whoever another clause gives powers to',
    text: 'The report to Kent County Council asks that Asha Verney be made interim monitoring officer and that councillors delegate powers to the Director of Finance.',
    roles: [`${A} | interim monitoring officer | Kent County Council | incoming`],
  },
  {
    shows: 'a leader who would be voted out',
    text: 'If Asha Verney lost, she would be voted out as leader of Kent County Council. Tom Pellow was voted out as its chair.',
    roles: [`${A} | leader | Kent County Council | current`, `${B} | chair | Kent County Council | former`],
  },
  {
    shows: 'the holder of a post about to go, though another post stands nearer',
    text: 'Officers at Kent County Council want to scrap its Director of Law position. Its director for finance, Asha Verney, said that the current post holder, Tom Pellow, asked to go.',
    roles: [
      `${A} | director for finance | Kent County Council | current`,
      `${B} | Director of Law | Kent County Council | current`,
    ],
  },
  {
    shows: 'a place after a word of time in capitals as the body of the post',
    text: 'Outgoing Wiltshire chief executive Asha Verney met Leeds City Council. Current Kent director of roads Tom Pellow did too.',
    roles: [
      `${A} | chief executive | Wiltshire Council | current`,
      `${B} | director of roads | Kent County Council | current`,
    ],
  },
  {
    shows: 'two appointed to two posts, one each',
    text: 'Kent County Council has appointed Asha Verney and Tom Pellow as director of place and director of people respectively.',
    roles: [
      `${A} | director of place | Kent County Council | incoming`,
      `${B} | director of people | Kent County Council | incoming`,
    ],
  },
  {
    shows: 'two posts and after them two names, one each',
    text: 'Kent County Council’s leader and deputy leader, Asha Verney and Tom Pellow, agreed.',
    roles: [
      `${A} | leader | Kent County Council | current`,
      `${B} | deputy leader | Kent County Council | current`,
    ],
  },
  {
    shows: 'a second appointment that leaves the verb out',
    text: 'Cllr Asha Verney was appointed leader of Kent County Council and Cllr Tom Pellow deputy leader.',
    roles: [
      `${A} | leader | Kent County Council | current`,
      `${B} | deputy leader | Kent County Council | current`,
    ],
  },
  {
    shows: 'the mayor of a region, the name right after it',
    text: 'The mayor of the West Midlands Asha Verney opened the bridge.',
    roles: [`${A} | mayor | West Midlands Combined Authority | current`],
  },
  {
    shows: 'a name after a place that is also a forename',
    text: 'Mayor of London Asha Verney opened the bridge.',
    roles: [`${A} | Mayor | Greater London Authority | current`],
  },
  {
    shows: 'a bishop, then somebody else',
    text: 'Mayor of Bedford Asha Verney, Bishop of Durham Tom Pellow and Bristol’s deputy mayor Craig Hale came.',
    roles: [
      `${A} | Mayor | Bedford Borough Council | current`,
      `${B} | Bishop of Durham | null | current`,
      'Craig Hale | deputy mayor | Bristol City Council | current',
    ],
  },
  {
    shows: 'a name after the “and” of a portfolio',
    text: 'Kent County Council invited Councillor Pellow, the Cabinet Member for Lifelong Learning and Asha Verney, Executive Director.',
    roles: [
      'Pellow | Cabinet Member for Lifelong Learning | Kent County Council | current',
      `${A} | Executive Director | Kent County Council | current`,
    ],
  },
  {
    shows: 'the inspectorate of a chief inspector, His Majesty’s style before the post',
    text: 'Ofsted graded nine schools.\n\nAsha Verney, His Majesty’s Chief Inspector, said so.',
    roles: [`${A} | Chief Inspector | Ofsted | current`],
  },
  {
    shows: 'a director of nobody that the words name, and not of whoever inspects',
    text: 'Ofsted has inspected the service.\n\nAsha Verney, Corporate Director for People, was at the meeting.',
    roles: [`${A} | Corporate Director for People | null | current`],
  },
  {
    shows: 'a chief fire officer, where only a police force is named',
    text: 'Essex Police and Chief Fire Officer Asha Verney gave a talk.',
    roles: [`${A} | Chief Fire Officer | null | current`],
  },
  {
    shows: 'whoever takes over in one post, having come to another',
    text: 'Asha Verney, who became Luton Borough Council’s chief operating officer in May, takes over from interim chief executive Tom Pellow.',
    roles: [
      `${A} | chief operating officer | Luton Borough Council | current`,
      `${A} | chief executive | Luton Borough Council | incoming`,
      `${B} | interim chief executive | Luton Borough Council | current`,
    ],
  },
  {
    shows: 'a start of this morning',
    text: 'Luton Borough Council has a new chief executive from today.\n\nAsha Verney starts work this morning, replacing Tom Pellow who retired in June.',
    roles: [
      `${A} | chief executive | Luton Borough Council | current`,
      `${B} | chief executive | Luton Borough Council | former`,
    ],
  },
  {
    shows: 'a seat that will be kept',
    text: 'Councillor Asha Verney will continue to be a Luton Borough Councillor for the Northwell ward.',
    roles: [`${A} | Borough Councillor for the Northwell ward | Luton Borough Council | current`],
  },
  {
    shows: 'a right honourable minister of the past',
    text: 'Last year the then Secretary of State for Education, Rt Hon Asha Verney MP, wrote to Luton Borough Council.',
    roles: [`${A} | Secretary of State for Education | null | former`],
  },
  {
    shows: 'a job landed, the post its owner',
    text: 'Asha Verney has landed a finance director’s job at Derby City Council.',
    roles: [`${A} | finance director | Derby City Council | incoming`],
  },
  {
    shows: 'a field in capitals without a preposition, with a possessive in it',
    text: 'Asha Verney holds the position of Strategic Director Children’s and Education Services at Leeds City Council.',
    roles: [`${A} | Strategic Director Children’s and Education Services | Leeds City Council | current`],
  },
  {
    shows: 'a field of work in capitals that opens the sentence',
    text: 'Kent County Council welcomed the report.\n\nChildren’s Services director Asha Verney said so.',
    roles: [`${A} | Children’s Services director | Kent County Council | current`],
  },
  {
    shows: 'a post that is hard to fill, and no holder in whoever says so',
    text: 'Asha Verney, director general of Solace, warned that it would be hard for councils to recruit a director of public health.\n\nVerney said that few would apply.',
    roles: [`${A} | director general | Solace | current`],
  },
  {
    shows: 'a right honourable member of parliament',
    text: 'In June the Secretary of State for Housing, the Rt Hon Asha Verney MP, wrote to Luton Borough Council.',
    roles: [`${A} | Secretary of State for Housing | null | current`],
  },
  {
    shows: 'a job given to a named officer, and whoever left it',
    text: 'Kent County Council has given the job of chief executive to its borough solicitor, Asha Verney.\n\nThe post was left by Tom Pellow, who has gone abroad.',
    roles: [
      `${A} | chief executive | Kent County Council | incoming`,
      `${A} | borough solicitor | Kent County Council | current`,
      `${B} | chief executive | Kent County Council | former`,
    ],
  },
  {
    shows: 'a brief that goes on, and one that is kept',
    text: 'Cllr Tom Pellow stood down last month as cabinet member for climate at Kent County Council. That brief goes to Cllr Asha Verney, who keeps her own as cabinet member for transport.',
    roles: [
      `${B} | cabinet member for climate | Kent County Council | former`,
      `${A} | cabinet member for climate | Kent County Council | incoming`,
      `${A} | cabinet member for transport | Kent County Council | current`,
    ],
  },
  {
    shows: 'a second post after a time',
    text: 'Asha Verney was head of audit at Dundee City Council and then, until last summer, chief executive of Medway Council.',
    roles: [
      `${A} | head of audit | Dundee City Council | former`,
      `${A} | chief executive | Medway Council | former`,
    ],
  },
  {
    shows: 'a councillor’s seat by the verb',
    text: 'Cllr Asha Verney, who represents Moss Side, told Manchester City Council so.',
    roles: [`${A} | ward councillor for Moss Side | Manchester City Council | current`],
  },
  {
    shows: 'a group that is led at another council',
    text: 'Kent County Council has met. Asha Verney, who leads the Liberal Democrat group at Medway Council, was there.',
    roles: [`${A} | leader of the Liberal Democrat group | Medway Council | current`],
  },
  {
    shows: 'whoever takes over a post that the sentence before told of',
    text: 'Tom Pellow will stand down as leader of Kent County Council in May. Asha Verney takes over next month.',
    roles: [
      `${B} | leader | Kent County Council | current`,
      `${A} | leader | Kent County Council | incoming`,
    ],
  },
  {
    shows: 'somebody whose names nobody knows, by the post before the comma',
    text: 'Kent County Council met. The leader of the council, Zoska Harwel, said so.',
    roles: ['Zoska Harwel | leader | Kent County Council | current'],
  },
  {
    shows: 'a departing holder, who is there still',
    text: 'Asha Verney has been appointed chief executive of Kent County Council, taking over from departing Tom Pellow.',
    roles: [
      `${A} | chief executive | Kent County Council | incoming`,
      `${B} | chief executive | Kent County Council | current`,
    ],
  },
  {
    shows: 'a post whose holder left the council, told later',
    text: 'Councillors spoke of Kent County Council’s chief executive Asha Verney.\n\nThe vote came after Ms Verney left the council in July.',
    roles: [`${A} | chief executive | Kent County Council | former`],
  },
  {
    shows: 'two posts of the past, one before the other',
    text: 'Asha Verney knows the north, having previously been director of place at Sunderland City Council before becoming director of change.',
    roles: [
      `${A} | director of place | Sunderland City Council | former`,
      `${A} | director of change | Sunderland City Council | former`,
    ],
  },
  {
    shows: 'an outgoing chief executive whom the next sentence names',
    text: 'Councillors seek a replacement for Kent County Council’s outgoing chief executive.\n\nAsha Verney announced her retirement last week.',
    roles: [`${A} | chief executive | Kent County Council | current`],
  },
  {
    shows: 'an occupation, which is no post',
    text: 'Kent County Council has met. Former social worker Asha Verney spoke.',
    roles: [],
  },
  {
    shows: 'a ward in brackets with the party, either first',
    text: 'Cllr Asha Verney (Moss Side, Con) told Manchester City Council so. Councillor Tom Pellow (Lab, Canton) agreed.',
    roles: [
      `${A} | ward councillor for Moss Side | Manchester City Council | current`,
      `${B} | ward councillor for Canton | Manchester City Council | current`,
    ],
  },
  {
    shows: 'a post in brackets with the party, and no ward',
    text: 'Cllr Asha Verney (Con, Cabinet Member for Finance) told Manchester City Council so.',
    roles: [`${A} | Cabinet Member for Finance | Manchester City Council | current`],
  },
];

/** Who went where, who came in whose place, and posts that a column tells section by section. */
export const CAREERS: readonly RoleCase[] = [
  {
    shows: 'whoever has gone somewhere as holding the post there',
    text: 'Asha Verney is director of housing at Kent County Council. She took over from Tom Pellow, who went to Leeds City Council as interim director of property.',
    roles: [
      `${A} | director of housing | Kent County Council | current`,
      `${B} | director of housing | Kent County Council | former`,
      `${B} | interim director of property | Leeds City Council | current`,
    ],
  },
  {
    shows: 'what a predecessor has become, and what she was',
    text: 'Kent County Council said a director of place, Asha Verney, had started in April. She succeeded Tom Pellow, who left last autumn and is now at Leeds City Council as executive director.',
    roles: [
      `${A} | director of place | Kent County Council | current`,
      `${B} | director of place | Kent County Council | former`,
      `${B} | executive director | Leeds City Council | current`,
    ],
  },
  {
    shows: 'whoever preceded somebody, and is elsewhere now',
    text: 'Asha Verney, who preceded Tom Pellow as director of housing at Kent County Council, is now director of place at Leeds City Council.',
    roles: [
      `${A} | director of housing | Kent County Council | former`,
      `${A} | director of place | Leeds City Council | current`,
      `${B} | director of housing | Kent County Council | current`,
    ],
  },
  {
    shows: 'a takeover when somebody resigned',
    text: 'Asha Verney is leader of Kent County Council. She took over in September when Tom Pellow resigned.',
    roles: [`${A} | leader | Kent County Council | current`, `${B} | leader | Kent County Council | former`],
  },
  {
    shows: 'in charge since somebody retired',
    text: 'Asha Verney, director of place at Kent County Council, has been in charge since Tom Pellow retired in March.',
    roles: [
      `${A} | director of place | Kent County Council | current`,
      `${B} | director of place | Kent County Council | former`,
    ],
  },
  {
    shows: 'a term that ended',
    text: 'The commissioner at Kent County Council, Asha Verney, whose term ended in September, has not been replaced.',
    roles: [`${A} | commissioner | Kent County Council | former`],
  },
  {
    shows: 'a successor who starts later',
    text: 'Asha Verney, chief executive of Kent County Council, stands down next month. Her successor, Tom Pellow, starts on 2 June.',
    roles: [
      `${A} | chief executive | Kent County Council | current`,
      `${B} | chief executive | Kent County Council | incoming`,
    ],
  },
  {
    shows: 'two councils under one noun',
    text: 'Adur and Worthing Councils have named Asha Verney as director for customer services.',
    roles: [
      `${A} | director for customer services | Adur District Council | incoming`,
      `${A} | director for customer services | Worthing Borough Council | incoming`,
    ],
  },
  {
    shows: 'portfolios in brackets, in a cabinet',
    text: 'Kent County Council’s cabinet has two new members: Asha Verney (highways and waste) and Tom Pellow (culture).',
    roles: [
      `${A} | cabinet member for highways and waste | Kent County Council | current`,
      `${B} | cabinet member for culture | Kent County Council | current`,
    ],
  },
  {
    shows: 'a brief taken on',
    text: 'Kent County Council’s cabinet has changed. Asha Verney takes over the finance brief.',
    roles: [`${A} | cabinet member for finance | Kent County Council | current`],
  },
  {
    shows: 'the council of the section, in a column of appointments',
    text: 'Luton appoints\n\nLuton Council has a new director. Luton Council is glad.\n\nKent changes\n\nKent County Council’s managing director, Asha Verney, has resigned.\n\nThe council leader, Tom Pellow, was sorry.\n\nNew in Leeds\n\nNothing is new at Leeds City Council.\n\nAnd in Hull\n\nNor at Hull City Council.',
    roles: [
      `${A} | managing director | Kent County Council | former`,
      `${B} | leader | Kent County Council | current`,
    ],
  },
];

/** Posts that an opening sentence leaves without a name. */
export const OPENINGS: readonly RoleCase[] = [
  {
    shows: 'a leader ousted, whose removal the next sentence names',
    text: 'Kent County Council’s Conservative leader has been ousted in a vote.\n\nAsha Verney’s removal comes after months of rows.',
    roles: [`${A} | leader | Kent County Council | former`],
  },
  {
    shows: 'a new post filled, where the next sentence says which by itself',
    text: 'A new chair of care services has been appointed by Kent County Council.\n\nAsha Verney will become chair of the board of Harwick Children’s Trust.',
    roles: [`${A} | chair of the board | Harwick Children’s Trust | incoming`],
  },
  {
    shows: 'a new post filled, then the name and what its bearer was elsewhere',
    text: 'A new chief executive has been appointed at Kent County Council.\n\nAsha Verney, most recently chief executive at Leeds City Council, has been given a contract.',
    roles: [
      `${A} | chief executive | Kent County Council | incoming`,
      `${A} | chief executive | Leeds City Council | former`,
    ],
  },
  {
    shows: 'a leader who has resigned, then the leader by name',
    text: 'A council leader has resigned before a vote.\n\nLeader of Kent County Council Asha Verney said it was time.',
    roles: [`${A} | leader | Kent County Council | former`],
  },
  {
    shows: 'a director appointed as chief executive of another body',
    text: 'Kent County Council has appointed the director of housing at Leeds City Council as its new chief executive.\n\nAsha Verney, from Hull, starts in July.',
    roles: [
      `${A} | director of housing | Leeds City Council | current`,
      `${A} | chief executive | Kent County Council | incoming`,
    ],
  },
  {
    shows: 'somebody appointed who has begun',
    text: 'Kent County Council has appointed a new director of place.\n\nAsha Verney has stepped up to fill the job.',
    roles: [`${A} | director of place | Kent County Council | current`],
  },
  {
    shows: 'a civic post, which is held at once',
    text: 'A new provost has been appointed by Fife Council, with a raft of other changes.\n\nAsha Verney, an independent, takes the chain.',
    roles: [`${A} | provost | Fife Council | current`],
  },
  {
    shows: 'an adjective before a post',
    text: 'Kent County Council has lost Asha Verney, its much-loved chief executive.',
    roles: ['Asha Verney | chief executive | Kent County Council | current'],
  },
  {
    shows: 'whoever survived as leader',
    text: 'Asha Verney survived as leader of Kent County Council on Friday.',
    roles: ['Asha Verney | leader | Kent County Council | current'],
  },
  {
    shows: 'a chairmanship given up',
    text: 'Kent County Council met. Asha Verney is giving up the chairmanship of the planning committee.',
    roles: ['Asha Verney | chairman of the planning committee | Kent County Council | former'],
  },
  {
    shows: 'a list with one verb',
    text: 'Kent County Council met. Cllr Asha Verney is portfolio holder for roads, Cllr Tom Pellow portfolio holder for housing and Cllr Ruth Lowe portfolio holder for parks.',
    roles: [
      'Asha Verney | portfolio holder for roads | Kent County Council | current',
      'Tom Pellow | portfolio holder for housing | Kent County Council | current',
      'Ruth Lowe | portfolio holder for parks | Kent County Council | current',
    ],
  },
  {
    shows: 'the same post elsewhere, left',
    text: 'Kent County Council has a new chair. Tom Pellow retired from the same post at Luton.',
    roles: ['Tom Pellow | chair | Luton Borough Council | former'],
  },
  {
    shows: 'whom another replaced',
    text: 'Asha Verney leads Kent County Council. Tom Pellow, whom Ms Verney replaced, has moved to Spain.',
    roles: [
      'Asha Verney | leader | Kent County Council | current',
      'Tom Pellow | leader | Kent County Council | former',
    ],
  },
  {
    shows: 'boroughs of two names',
    text: 'Luton Council, Bury Council and Kent County Council met. Asha Verney, a former chief executive of the London boroughs of Barnet and Bexley, spoke.',
    roles: [
      'Asha Verney | chief executive | London Borough of Barnet | former',
      'Asha Verney | chief executive | London Borough of Bexley | former',
    ],
  },
  {
    shows: 'a list of those appointed',
    text: 'Kent County Council has two new commissioners:\n\nAsha Verney – former director of place at Luton Council\n\nTom Pellow – chief executive of Bury Council',
    roles: [
      'Asha Verney | commissioner | Kent County Council | current',
      'Tom Pellow | commissioner | Kent County Council | current',
      'Asha Verney | director of place | Luton Borough Council | former',
      'Tom Pellow | chief executive | Bury Metropolitan Borough Council | current',
    ],
  },
  {
    shows: 'labels without a dash',
    text: 'LUTON Asha Verney is the new leader.\n\nBURY The council leader, Tom Pellow, has resigned.\n\nKENT Ruth Lowe, cabinet member for roads, has had enough.',
    roles: [
      'Asha Verney | leader | Luton Borough Council | current',
      'Tom Pellow | leader | Bury Metropolitan Borough Council | former',
      'Ruth Lowe | cabinet member for roads | Kent County Council | current',
    ],
  },
  {
    shows: 'a post at the council that the article is about',
    text: 'Kent County Council has found its next chief executive. Asha Verney, the director of place at Luton Council, will become chief executive in July.',
    roles: [
      'Asha Verney | chief executive | Kent County Council | incoming',
      'Asha Verney | director of place | Luton Borough Council | current',
    ],
  },
  {
    shows: 'where whoever moves moves to',
    text: 'Asha Verney, director of place at Kent County Council, is moving to Luton Council to be chief executive.',
    roles: [
      'Asha Verney | chief executive | Luton Borough Council | incoming',
      'Asha Verney | director of place | Kent County Council | current',
    ],
  },
  {
    shows: 'portfolios of a list',
    text: 'Kent County Council has named its new cabinet, with Asha Verney keeping the finance brief, Tom Pellow still in charge of leisure and libraries and Ruth Lowe holding the housing role.',
    roles: [
      'Asha Verney | cabinet member for finance | Kent County Council | current',
      'Tom Pellow | cabinet member for leisure and libraries | Kent County Council | current',
      'Ruth Lowe | cabinet member for housing | Kent County Council | current',
    ],
  },
  {
    shows: 'a rank in capitals',
    text: 'Asha Verney has been appointed as the Executive member for Housing at Kent County Council.',
    roles: ['Asha Verney | Executive member for Housing | Kent County Council | current'],
  },
  {
    shows: 'a departure with its time',
    text: 'Kent County Council is short of money after the departure in February of chief executive Asha Verney.',
    roles: ['Asha Verney | chief executive | Kent County Council | former'],
  },
  {
    shows: 'an address, which is no body',
    text: 'Tom Pellow, chief operating officer at Maple Street, said that Kent County Council would go on.',
    roles: ['Tom Pellow | chief operating officer | Kent County Council | current'],
  },
  {
    shows: 'a promotion from one post to the next',
    text: 'Asha Verney has been promoted by Kent County Council from principal planner to head of development.',
    roles: [
      'Asha Verney | head of development | Kent County Council | current',
      'Asha Verney | principal planner | Kent County Council | former',
    ],
  },
  {
    shows: 'a death with its month',
    text: 'Tom Pellow, who has been acting chief executive of Luton Council since the death in March of Ruth Lowe, will stay until May.',
    roles: [
      'Ruth Lowe | chief executive | Luton Borough Council | former',
      'Tom Pellow | acting chief executive | Luton Borough Council | current',
    ],
  },
  {
    shows: 'a gap that is filled',
    text: 'Luton Council has appointed Asha Verney as director of place. She fills the gap left by Tom Pellow, who has retired.',
    roles: [
      'Asha Verney | director of place | Luton Borough Council | incoming',
      'Tom Pellow | director of place | Luton Borough Council | former',
    ],
  },
  {
    shows: 'a post until a retirement',
    text: 'The panel has two members: Asha Verney, chief executive of Luton Council until her retirement in 2019, and Tom Pellow, director of place at Kent County Council.',
    roles: [
      'Asha Verney | chief executive | Luton Borough Council | former',
      'Tom Pellow | director of place | Kent County Council | current',
    ],
  },
  {
    shows: 'the man whom another replaced',
    text: 'Asha Verney is chief executive of Kent County Council. The man she replaced, Tom Pellow, now lives in Spain.',
    roles: [
      'Asha Verney | chief executive | Kent County Council | current',
      'Tom Pellow | chief executive | Kent County Council | former',
    ],
  },
  {
    shows: 'somebody lost',
    text: 'Kent County Council had lost its chief planner, Asha Verney, in May.',
    roles: ['Asha Verney | chief planner | Kent County Council | former'],
  },
  {
    shows: 'those who lead a party by its members',
    text: 'Cllr Asha Verney, who leads the independents on Kent County Council, objected. Cllr Tom Pellow, who leads the Conservatives, did not.',
    roles: [
      'Asha Verney | leader of the independents | Kent County Council | current',
      'Tom Pellow | leader of the Conservatives | Kent County Council | current',
    ],
  },
  {
    shows: 'a board that is chaired',
    text: "Kent County Council's housing improvement board is chaired by Dame Ruth Lowe.",
    roles: ['Ruth Lowe | chair of the housing improvement board | Kent County Council | current'],
  },
  {
    shows: 'a cabinet listed line by line',
    text: 'Kent County Council has named those who will run it.\n\nThe new cabinet members are:\n\n• Cllr Asha Verney (Ashford) – transport, waste and ICT\n\n• Cllr Tom Pellow – housing\n\n• Cllr Ruth Lowe – leader',
    roles: [
      'Asha Verney | cabinet member for transport, waste and ICT | Kent County Council | current',
      'Tom Pellow | cabinet member for housing | Kent County Council | current',
      'Ruth Lowe | leader | Kent County Council | current',
    ],
  },
  {
    shows: 'a council that is gone, which sets no focus',
    text: 'The chief executive of Ards and North Down Borough Council is to retire.\n\nIt used to share a depot with the old North Down Borough Council. Mayor Asha Verney wished him well.',
    roles: ['Asha Verney | Mayor | Ards and North Down Borough Council | current'],
  },
  {
    shows: 'a board whose name follows the post',
    text: 'Kent County Council met ministers. Dr Asha Verney, Chief Nurse of the Integrated Care Board, said that it was ready.',
    roles: ['Asha Verney | Chief Nurse | Integrated Care Board | current'],
  },
  {
    shows: 'a manager of inspections',
    text: "The Care Quality Commission has graded Kent County Council's adult social care good. Inspection manager Asha Verney said that staff had been kind.",
    roles: ['Asha Verney | Inspection manager | CQC | current'],
  },
  {
    shows: 'a term that is over',
    text: 'After nine years as director of housing at Kent County Council, Asha Verney has gone to Sport England.',
    roles: ['Asha Verney | director of housing | Kent County Council | former'],
  },
  {
    shows: 'a departure at the end of the month',
    text: 'Asha Verney steps down as leader of Kent County Council at the end of this month.',
    roles: ['Asha Verney | leader | Kent County Council | current'],
  },
  {
    shows: 'the top job, of which the words say whose',
    text: "Kent County Council's deputy chief executive, Asha Verney, has landed the top job at Luton Council.",
    roles: [
      'Asha Verney | deputy chief executive | Kent County Council | current',
      'Asha Verney | chief executive | Luton Borough Council | incoming',
    ],
  },
  {
    shows: 'a principal social worker',
    text: 'Asha Verney, previously Principal Social Worker at Kent County Council, is director of adult care at Luton Council.',
    roles: [
      'Asha Verney | Principal Social Worker | Kent County Council | former',
      'Asha Verney | director of adult care | Luton Borough Council | current',
    ],
  },
  {
    shows: 'who represents a party, and no ward',
    text: 'Cllr Asha Verney is leader of the opposition at Kent County Council. Cllr Verney, who represents the Conservatives, objected.',
    roles: ['Asha Verney | leader of the opposition | Kent County Council | current'],
  },
  {
    shows: 'a place of one word after a post in brackets',
    text: 'Two councils have a new leader: Cllr Asha Verney (leader, Dudley) and Cllr Tom Pellow (leader, Walsall).',
    roles: [
      'Asha Verney | leader | Dudley Metropolitan Borough Council | current',
      'Tom Pellow | leader | Walsall Metropolitan Borough Council | current',
    ],
  },
  {
    shows: 'somebody who is followed on a day to come',
    text: 'Luton Council has appointed Asha Verney as director of place. She takes over from Tom Pellow on 2 June.',
    roles: [
      'Asha Verney | director of place | Luton Borough Council | incoming',
      'Tom Pellow | director of place | Luton Borough Council | current',
    ],
  },
];
