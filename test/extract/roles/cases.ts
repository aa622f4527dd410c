/** What a text says of posts: "name | title | body | status", in the order of the text. */
export interface RoleCase {
  readonly shows: string;
  readonly text: string;
  readonly roles: readonly string[];
}

const A = 'Asha Verney';

export const PLACES_OF_NAME: readonly RoleCase[] = [
  {
    shows: 'a post before the name, the council as adjunct',
    text: 'Kent CC chief executive Asha Verney said the vote was close.',
    roles: [`${A} | chief executive | Kent County Council | current`],
  },
  {
    shows: 'a post before the name, the council in the possessive',
    text: 'Leeds City Council’s director of place Asha Verney welcomed the plan.',
    roles: [`${A} | director of place | Leeds City Council | current`],
  },
  {
    shows: 'a post before the name with a comma',
    text: 'The leader of Kent County Council, Asha Verney, said the vote was close.',
    roles: [`${A} | leader | Kent County Council | current`],
  },
  {
    shows: 'a post after the name',
    text: 'Asha Verney, leader of Kent County Council, said the vote was close.',
    roles: [`${A} | leader | Kent County Council | current`],
  },
  {
    shows: 'a post after the name and a party in brackets',
    text: 'Asha Verney (Lab), leader of Kent County Council, said the vote was close.',
    roles: [`${A} | leader | Kent County Council | current`],
  },
  {
    shows: 'a post after a dash, as in a list of a cabinet',
    text: 'The cabinet of Kent County Council is:\n\nCouncillor Asha Verney – Leader\n\nCouncillor Tom Pellow – Cabinet Member for Highways',
    roles: [
      `${A} | Leader | Kent County Council | current`,
      'Tom Pellow | Cabinet Member for Highways | Kent County Council | current',
    ],
  },
  {
    shows: 'a post in a relative clause',
    text: 'Asha Verney, who is leader of Kent County Council, said the vote was close.',
    roles: [`${A} | leader | Kent County Council | current`],
  },
  {
    shows: 'a post as the subject of "is" and a name',
    text: 'Kent County Council has new advisers. Its chief executive is Asha Verney.',
    roles: [`${A} | chief executive | Kent County Council | current`],
  },
  {
    shows: 'a post said of a pronoun in the next sentence',
    text: 'Asha Verney lives in Deal. She is leader of Kent County Council.',
    roles: [`${A} | leader | Kent County Council | current`],
  },
  {
    shows: 'a post that opens a sentence and belongs to the pronoun after it',
    text: 'Asha Verney lives in Deal. A former leader of Kent County Council, she never stopped campaigning.',
    roles: [`${A} | leader | Kent County Council | former`],
  },
  {
    shows: 'a post between semicolons before its name',
    text: 'Kent County Council: leader, Cllr Asha Verney (Lab); deputy leader, Cllr Tom Pellow (Lab).',
    roles: [
      `${A} | leader | Kent County Council | current`,
      'Tom Pellow | deputy leader | Kent County Council | current',
    ],
  },
  {
    shows: 'a post held "by" a name',
    text: 'Kent County Council is to end the post of chief planner, held since 2019 by Asha Verney.',
    roles: [`${A} | chief planner | Kent County Council | current`],
  },
  {
    shows: 'a name after a participle that follows the post',
    text: 'The commissioner sent to Slough Borough Council, Asha Verney, will stay.',
    roles: [`${A} | commissioner | Slough Borough Council | current`],
  },
];

export const SEVERAL: readonly RoleCase[] = [
  {
    shows: 'two posts of one body, each a row',
    text: 'Asha Verney, deputy leader and cabinet member for finance at Kent County Council, said no.',
    roles: [
      `${A} | deputy leader | Kent County Council | current`,
      `${A} | cabinet member for finance | Kent County Council | current`,
    ],
  },
  {
    shows: 'two posts of two bodies',
    text: 'Asha Verney, executive director for people at Essex County Council and president of Solace, said no.',
    roles: [
      `${A} | executive director for people | Essex County Council | current`,
      `${A} | president | Solace | current`,
    ],
  },
  {
    shows: 'one post with a double name',
    text: 'Asha Verney, deputy chief executive and director of place at Kent County Council, said no.',
    roles: [`${A} | deputy chief executive and director of place | Kent County Council | current`],
  },
  {
    shows: 'a post now and one before, joined by "and"',
    text: 'Asha Verney, vice-chairman of Kent County Council and, until last May, Medway Council’s cabinet member for culture, said no.',
    roles: [
      `${A} | vice-chairman | Kent County Council | current`,
      `${A} | cabinet member for culture | Medway Council | former`,
    ],
  },
  {
    shows: 'a joint post, a row for each council',
    text: 'Asha Verney, joint director of libraries for Surrey County Council and Kent County Council, said no.',
    roles: [
      `${A} | joint director of libraries | Surrey County Council | current`,
      `${A} | joint director of libraries | Kent County Council | current`,
    ],
  },
  {
    shows: 'a post of "both" councils named before',
    text: 'Adur District Council and Worthing Borough Council share their staff. Asha Verney is returning officer for both.',
    roles: [
      `${A} | returning officer | Adur District Council | current`,
      `${A} | returning officer | Worthing Borough Council | current`,
    ],
  },
  {
    shows: 'several holders of one post',
    text: 'Woking Borough Council was run by others. Its commissioners were Asha Verney, Tom Pellow and Nia Garrick.',
    roles: [
      `${A} | commissioner | Woking Borough Council | former`,
      'Tom Pellow | commissioner | Woking Borough Council | former',
      'Nia Garrick | commissioner | Woking Borough Council | former',
    ],
  },
  {
    shows: 'posts listed after one "was"',
    text: 'Asha Verney has died. She was chair of Severn Gate Homes, a housing association in Bristol, and a trustee of the Dorrin Trust.',
    roles: [`${A} | chair | Severn Gate Homes | former`, `${A} | trustee | Dorrin Trust | former`],
  },
  {
    shows: 'two people of one sentence kept apart',
    text: 'Kent County Council leader Asha Verney and chief executive Tom Pellow signed the deal.',
    roles: [
      `${A} | leader | Kent County Council | current`,
      'Tom Pellow | chief executive | Kent County Council | current',
    ],
  },
];

export const PORTFOLIOS: readonly RoleCase[] = [
  {
    shows: 'a portfolio with commas and "and"',
    text: 'Cllr Asha Verney, Kent County Council’s cabinet member for housing, regeneration and estates, apologised.',
    roles: [`${A} | cabinet member for housing, regeneration and estates | Kent County Council | current`],
  },
  {
    shows: 'a portfolio with a comma before "and"',
    text: 'Asha Verney, Kent County Council’s portfolio holder for culture, heritage, and the port, apologised.',
    roles: [`${A} | portfolio holder for culture, heritage, and the port | Kent County Council | current`],
  },
  {
    shows: 'a portfolio in capitals that ends where the name begins',
    text: 'Kent County Council’s Cabinet Member for Sport and Heritage Asha Verney apologised.',
    roles: [`${A} | Cabinet Member for Sport and Heritage | Kent County Council | current`],
  },
  {
    shows: 'the field of a director, and the body after it',
    text: 'Asha Verney, director of public health for Sefton Council, apologised.',
    roles: [`${A} | director of public health | Sefton Metropolitan Borough Council | current`],
  },
  {
    shows: 'a committee as part of the title, the council as its body',
    text: 'Asha Verney, chair of Kent County Council’s planning committee, apologised.',
    roles: [`${A} | chair of planning committee | Kent County Council | current`],
  },
  {
    shows: 'the leader of a party’s group on the council',
    text: 'Asha Verney, leader of the Conservative group on Kent County Council, apologised.',
    roles: [`${A} | leader of the Conservative group | Kent County Council | current`],
  },
  {
    shows: 'a ward councillor, where the ward is named',
    text: 'Kent County Council met on Monday. Asha Verney, ward councillor for Upper Deal, apologised.',
    roles: [`${A} | ward councillor for Upper Deal | Kent County Council | current`],
  },
  {
    shows: 'an MP with the area in the title, and of no body',
    text: 'Kent County Council met on Monday. Dover MP Asha Verney apologised.',
    roles: [`${A} | Dover MP | null | current`],
  },
  {
    shows: 'a minister of another department than the one named',
    text: 'Communities secretary Asha Verney spoke to the Department for Education’s staff.',
    roles: [`${A} | Communities secretary | null | current`],
  },
  {
    shows: 'a chief, short for chief executive, by the verb',
    text: 'Asha Verney is to move to become chief at Kent County Council in the autumn.',
    roles: [`${A} | chief | Kent County Council | incoming`],
  },
  {
    shows: 'a recent departure, which is over',
    text: 'Kent County Council is weaker since the recent departure of deputy leader Asha Verney.',
    roles: [`${A} | deputy leader | Kent County Council | former`],
  },
  {
    shows: 'the time of whoever is praised, not of the speaker',
    text: 'Asha Verney is leaving Kent County Council. “We are grateful to Asha for all her work in her time as managing director,” said Tom Pellow.',
    roles: [`${A} | managing director | Kent County Council | former`],
  },
  {
    shows: 'the prime minister, of no department',
    text: 'Prime Minister Asha Verney spoke to the Department for Education’s staff.',
    roles: [`${A} | Prime Minister | null | current`],
  },
  {
    shows: 'a minister, of the department that the article names',
    text: 'Local government minister Asha Verney spoke to the Ministry of Housing, Communities and Local Government’s staff.',
    roles: [
      `${A} | Local government minister | Ministry of Housing, Communities and Local Government | current`,
    ],
  },
];

export const TENSES: readonly RoleCase[] = [
  {
    shows: '"was" as past',
    text: 'Asha Verney was leader of Kent County Council.',
    roles: [`${A} | leader | Kent County Council | former`],
  },
  {
    shows: '"has been … since" as present',
    text: 'Asha Verney has been leader of Kent County Council since 2019.',
    roles: [`${A} | leader | Kent County Council | current`],
  },
  {
    shows: '"will be" as to come',
    text: 'Asha Verney will be chief executive of Kent County Council.',
    roles: [`${A} | chief executive | Kent County Council | incoming`],
  },
  {
    shows: '"becomes" without a date as present',
    text: 'Cllr Asha Verney becomes cabinet member for housing at Kent County Council.',
    roles: [`${A} | cabinet member for housing | Kent County Council | current`],
  },
  {
    shows: '"becomes … in" a month ahead as to come',
    text: 'Asha Verney becomes director of place at Kent County Council in September.',
    roles: [`${A} | director of place | Kent County Council | incoming`],
  },
  {
    shows: 'an appointment of an officer as to come',
    text: 'Kent County Council has named Asha Verney as its next director of place.',
    roles: [`${A} | director of place | Kent County Council | incoming`],
  },
  {
    shows: 'an election as in force at once',
    text: 'Cllr Asha Verney has been elected leader of Kent County Council.',
    roles: [`${A} | leader | Kent County Council | current`],
  },
  {
    shows: '"has made … its" as in force',
    text: 'Ofsted has made Asha Verney its regional director.',
    roles: [`${A} | regional director | Ofsted | current`],
  },
  {
    shows: '"will join as" as to come',
    text: 'Asha Verney will join Kent County Council as director of place.',
    roles: [`${A} | director of place | Kent County Council | incoming`],
  },
  {
    shows: '"joins … as" with a date ahead as to come',
    text: 'Asha Verney joins Kent County Council as director of place on 1 July.',
    roles: [`${A} | director of place | Kent County Council | incoming`],
  },
  {
    shows: '"resigned as" as past',
    text: 'Asha Verney has resigned as Kent County Council’s director of place.',
    roles: [`${A} | director of place | Kent County Council | former`],
  },
  {
    shows: '"is retiring as" as still in post',
    text: 'Asha Verney is retiring at Christmas as Kent County Council’s director of place.',
    roles: [`${A} | director of place | Kent County Council | current`],
  },
  {
    shows: 'stepping down with immediate effect as past',
    text: 'Asha Verney said she was stepping down as leader of Kent County Council with immediate effect.',
    roles: [`${A} | leader | Kent County Council | former`],
  },
  {
    shows: '"is to leave" as still in post',
    text: 'Kent County Council chief executive Asha Verney is to leave.',
    roles: [`${A} | chief executive | Kent County Council | current`],
  },
  {
    shows: '"left in May to become" as past there and present here',
    text: 'Kent County Council monitoring officer Asha Verney left in March to become managing director at Medway Council.',
    roles: [
      `${A} | monitoring officer | Kent County Council | former`,
      `${A} | managing director | Medway Council | current`,
    ],
  },
  {
    shows: '"is leaving to be" as present there and to come here',
    text: 'Kent County Council chief executive Asha Verney is leaving to be chief executive of Medway Council.',
    roles: [
      `${A} | chief executive | Kent County Council | current`,
      `${A} | chief executive | Medway Council | incoming`,
    ],
  },
  {
    shows: '"will remain" as present',
    text: 'Asha Verney will remain chair of Kent County Council’s pensions committee.',
    roles: [`${A} | chair of pensions committee | Kent County Council | current`],
  },
  {
    shows: '"after four years as" behind a new post as past',
    text: 'Asha Verney has joined Kent County Council as chief planner after four years as assistant director at Medway Council.',
    roles: [
      `${A} | chief planner | Kent County Council | current`,
      `${A} | assistant director | Medway Council | former`,
    ],
  },
  {
    shows: '"after six years as" behind a departure to come as present',
    text: 'Asha Verney will retire this summer after six years as chief executive of Kent County Council.',
    roles: [`${A} | chief executive | Kent County Council | current`],
  },
  {
    shows: '"before that" as past',
    text: 'Asha Verney was previously head of housing at Kent County Council, and before that an assistant director at Medway Council.',
    roles: [
      `${A} | head of housing | Kent County Council | former`,
      `${A} | assistant director | Medway Council | former`,
    ],
  },
];

export const MARKERS: readonly RoleCase[] = [
  {
    shows: '"former" before the post',
    text: 'Former Kent County Council leader Asha Verney said no.',
    roles: [`${A} | leader | Kent County Council | former`],
  },
  {
    shows: '"ex-" joined to the post',
    text: 'Kent County Council ex-leader Asha Verney said no.',
    roles: [`${A} | leader | Kent County Council | former`],
  },
  {
    shows: '"until recently"',
    text: 'Asha Verney, until recently leader of Kent County Council, said no.',
    roles: [`${A} | leader | Kent County Council | former`],
  },
  {
    shows: '"then" before the post',
    text: 'The council’s then leader, Asha Verney, said no to Kent County Council’s officers.',
    roles: [`${A} | leader | Kent County Council | former`],
  },
  {
    shows: '"the late" before the name',
    text: 'Kent County Council’s chairman, the late Asha Verney, said no.',
    roles: [`${A} | chairman | Kent County Council | former`],
  },
  {
    shows: '"currently" before the phrase',
    text: 'Asha Verney, currently Kent County Council’s head of housing, said no.',
    roles: [`${A} | head of housing | Kent County Council | current`],
  },
  {
    shows: '"designate" after the post',
    text: 'Asha Verney, chief executive designate of Kent County Council, said no.',
    roles: [`${A} | chief executive | Kent County Council | incoming`],
  },
  {
    shows: '"outgoing" as still in post',
    text: 'Outgoing Kent County Council chief executive Asha Verney said no.',
    roles: [`${A} | chief executive | Kent County Council | current`],
  },
  {
    shows: '"until" a past year after the post',
    text: 'Asha Verney, who was chair of Kent County Council until 2019, said no.',
    roles: [`${A} | chair | Kent County Council | former`],
  },
  {
    shows: 'years from and to',
    text: 'Asha Verney, leader of Kent County Council from 2009 to 2013, said no.',
    roles: [`${A} | leader | Kent County Council | former`],
  },
  {
    shows: 'an interim post with its modifier',
    text: 'Asha Verney is Kent County Council’s interim section 151 officer.',
    roles: [`${A} | interim section 151 officer | Kent County Council | current`],
  },
  {
    shows: 'a death, which ends all posts',
    text: 'Asha Verney has died at the age of 81. She was leader of Kent County Council.',
    roles: [`${A} | leader | Kent County Council | former`],
  },
];

export const VERBS_AS_POSTS: readonly RoleCase[] = [
  {
    shows: '"chairs" a body',
    text: 'Asha Verney, who chairs Kent Fire Authority, said no.',
    roles: [`${A} | chair | Kent Fire Authority | current`],
  },
  {
    shows: '"chairs" a committee of the council',
    text: 'Asha Verney chairs Kent County Council’s pensions committee.',
    roles: [`${A} | chair of the pensions committee | Kent County Council | current`],
  },
  {
    shows: '"leads" a party’s group',
    text: 'Asha Verney, who leads the Labour group on Kent County Council, said no.',
    roles: [`${A} | leader of the Labour group | Kent County Council | current`],
  },
  {
    shows: '"led" the council',
    text: 'Asha Verney, who led Kent County Council from 2009 to 2013, said no.',
    roles: [`${A} | leader | Kent County Council | former`],
  },
  {
    shows: 'that to lead a review is no post',
    text: 'Asha Verney led a review of Kent County Council’s libraries.',
    roles: [],
  },
  {
    shows: 'that to chair a meeting is no post',
    text: 'Asha Verney chaired the meeting at Kent County Council.',
    roles: [],
  },
  {
    shows: 'a body "chaired by" somebody',
    text: 'Asha Verney spoke for Kent County Council. Kent Fire Authority is chaired by Tom Pellow.',
    roles: ['Tom Pellow | chair | Kent Fire Authority | current'],
  },
];

export const SUCCESSIONS: readonly RoleCase[] = [
  {
    shows: 'the predecessor as former holder of the stated post',
    text: 'Asha Verney is chief executive of Kent County Council. Her predecessor, Tom Pellow, retired in March.',
    roles: [
      `${A} | chief executive | Kent County Council | current`,
      'Tom Pellow | chief executive | Kent County Council | former',
    ],
  },
  {
    shows: 'the one who is replaced and has gone',
    text: 'Asha Verney has joined Kent County Council as chief planner. She replaces Tom Pellow, who retired in March.',
    roles: [
      `${A} | chief planner | Kent County Council | current`,
      'Tom Pellow | chief planner | Kent County Council | former',
    ],
  },
  {
    shows: 'the one who is to be replaced and has not gone',
    text: 'Asha Verney will be chief executive of Kent County Council. She will replace Tom Pellow, who retires in December.',
    roles: [
      `${A} | chief executive | Kent County Council | incoming`,
      'Tom Pellow | chief executive | Kent County Council | current',
    ],
  },
  {
    shows: 'the successor of a stated holder',
    text: 'Kent County Council leader Tom Pellow has resigned. Asha Verney has been chosen to succeed him.',
    roles: [
      'Tom Pellow | leader | Kent County Council | former',
      `${A} | leader | Kent County Council | incoming`,
    ],
  },
  {
    shows: 'one ousted as leader',
    text: 'Asha Verney, who ousted Tom Pellow as leader of Kent County Council in March, said no.',
    roles: [
      `${A} | leader | Kent County Council | current`,
      'Tom Pellow | leader | Kent County Council | former',
    ],
  },
  {
    shows: 'a predecessor who "left to run" another council',
    text: 'Asha Verney is chief executive of Kent County Council. She replaced Tom Pellow, who left to run Medway Council.',
    roles: [
      `${A} | chief executive | Kent County Council | current`,
      'Tom Pellow | chief executive | Kent County Council | former',
      'Tom Pellow | chief executive | Medway Council | current',
    ],
  },
  {
    shows: 'a new post named without a holder, then who takes it over from whom',
    text: 'Solace has a new president. Asha Verney took over from Tom Pellow on Monday.',
    roles: ['Tom Pellow | president | Solace | former', `${A} | president | Solace | current`],
  },
  {
    shows: 'the opening that names the post and the sentence that names its holder',
    text: 'The leader of Kent County Council has resigned.\n\nAsha Verney told colleagues on Monday.',
    roles: [`${A} | leader | Kent County Council | former`],
  },
  {
    shows: '"the same job at" another council',
    text: 'Asha Verney, head of audit at Kent County Council, is leaving for the same job at Medway Council.',
    roles: [
      `${A} | head of audit | Kent County Council | current`,
      `${A} | head of audit | Medway Council | incoming`,
    ],
  },
  {
    shows: 'a portfolio handed on',
    text: 'Cllr Tom Pellow, Kent County Council’s cabinet member for housing, will hand the portfolio to Cllr Asha Verney in July.',
    roles: [
      'Tom Pellow | cabinet member for housing | Kent County Council | current',
      `${A} | cabinet member for housing | Kent County Council | incoming`,
    ],
  },
  {
    shows: 'an appointment without a name, then the name',
    text: 'Kent County Council has announced the appointment of an interim chief executive.\n\nAsha Verney will start in June.',
    roles: [`${A} | interim chief executive | Kent County Council | incoming`],
  },
  {
    shows: 'a post left for another',
    text: 'Kent County Council’s director of place Asha Verney left her role last month for a new role as chief executive of Medway Council.',
    roles: [
      `${A} | director of place | Kent County Council | former`,
      `${A} | chief executive | Medway Council | current`,
    ],
  },
];

export const BODIES: readonly RoleCase[] = [
  {
    shows: '"the council" as the one in focus',
    text: 'Kent County Council met on Monday. The council’s leader, Asha Verney, said no.',
    roles: [`${A} | leader | Kent County Council | current`],
  },
  {
    shows: 'no body said, the one in focus',
    text: 'Kent County Council met on Monday. Deputy leader Asha Verney said no.',
    roles: [`${A} | Deputy leader | Kent County Council | current`],
  },
  {
    shows: '"where" as the body before it',
    text: 'Asha Verney came from Medway Council, where she was head of housing.',
    roles: [`${A} | head of housing | Medway Council | former`],
  },
  {
    shows: 'a body that only the post gives away',
    text: 'Kent County Council met on Monday. Asha Verney, chair of the Dorrin Bay Swimmers’ Alliance, said no.',
    roles: [`${A} | chair | Dorrin Bay Swimmers’ Alliance | current`],
  },
  {
    shows: 'her deputy as of her own body',
    text: 'Asha Verney is leader of Kent County Council. Her deputy, Tom Pellow, said no.',
    roles: [
      `${A} | leader | Kent County Council | current`,
      'Tom Pellow | deputy leader | Kent County Council | current',
    ],
  },
  {
    shows: 'a further body of the same post',
    text: 'Asha Verney was chief executive of Kent County Council and, before that, of Medway Council.',
    roles: [
      `${A} | chief executive | Kent County Council | former`,
      `${A} | chief executive | Medway Council | former`,
    ],
  },
  {
    shows: 'a rank before the body as part of the post',
    text: 'Former interim Kent County Council chief executive Asha Verney said no.',
    roles: [`${A} | interim chief executive | Kent County Council | former`],
  },
  {
    shows: '"currently … at X, has been appointed" as not at X',
    text: 'Kent County Council is changing. Asha Verney, currently head of audit at Medway Council, has been appointed head of finance.',
    roles: [
      `${A} | head of audit | Medway Council | current`,
      `${A} | head of finance | Kent County Council | incoming`,
    ],
  },
];

export const HANDOVERS: readonly RoleCase[] = [
  {
    shows: '"the … role will now be carried out by": one comes and one goes',
    text: 'Asha Verney was appointed Kent County Council’s improvement adviser last year.\n\nThe improvement adviser role will now be carried out by Tom Pellow.',
    roles: [
      `${A} | improvement adviser | Kent County Council | former`,
      'Tom Pellow | improvement adviser | Kent County Council | incoming',
    ],
  },
  {
    shows: '"will go to"',
    text: 'The post of head of audit at Kent County Council will go to Asha Verney.',
    roles: [`${A} | head of audit | Kent County Council | incoming`],
  },
  {
    shows: '"is to be shared by" two',
    text: 'The post of head of audit at Kent County Council is to be shared by Asha Verney and Tom Pellow.',
    roles: [
      `${A} | head of audit | Kent County Council | incoming`,
      'Tom Pellow | head of audit | Kent County Council | incoming',
    ],
  },
  {
    shows: '"incumbent" of the post just named',
    text: 'Kent County Council has named Tom Pellow as its next chief executive. Incumbent Asha Verney retires in May.',
    roles: [
      'Tom Pellow | chief executive | Kent County Council | incoming',
      `${A} | chief executive | Kent County Council | current`,
    ],
  },
  {
    shows: '"Having stepped down from his role" before the name',
    text: 'Having stepped down from her role as head of audit at Kent County Council, Asha Verney has joined Medway Council as director of finance.',
    roles: [
      `${A} | head of audit | Kent County Council | former`,
      `${A} | director of finance | Medway Council | current`,
    ],
  },
  {
    shows: '"Having been" before the name',
    text: 'Having been head of audit at Kent County Council, Asha Verney knows the figures.',
    roles: [`${A} | head of audit | Kent County Council | former`],
  },
  {
    shows: '"Appointed …" before the name',
    text: 'Appointed head of audit at Kent County Council in 2021, Asha Verney knows the figures.',
    roles: [`${A} | head of audit | Kent County Council | current`],
  },
  {
    shows: '"will join from her current position as": where somebody comes from',
    text: 'Asha Verney will join Kent County Council as director of finance from her current position as head of audit at Medway Council.',
    roles: [
      `${A} | director of finance | Kent County Council | incoming`,
      `${A} | head of audit | Medway Council | current`,
    ],
  },
  {
    shows: '"to fill the job vacated by", the post named as new before',
    text: 'Kent County Council has appointed a new director of finance.\n\nAsha Verney has stepped up from her role as head of audit to fill the job vacated by Tom Pellow in May.',
    roles: [
      `${A} | director of finance | Kent County Council | current`,
      `${A} | head of audit | Kent County Council | former`,
      'Tom Pellow | director of finance | Kent County Council | former',
    ],
  },
  {
    shows: '"the appointment of" whoever has the post named as new before',
    text: 'A new interim director of finance has been appointed by Kent County Council.\n\nThe appointment of Asha Verney follows a long search.',
    roles: [`${A} | interim director of finance | Kent County Council | incoming`],
  },
  {
    shows: '"will fill the role of another as"',
    text: 'Kent County Council said Asha Verney, former head of audit, will fill Mr Pellow’s role as director of finance. Tom Pellow was silent.',
    roles: [
      `${A} | head of audit | Kent County Council | former`,
      `${A} | director of finance | Kent County Council | incoming`,
    ],
  },
  {
    shows: '"before being promoted" as the end of what was before',
    text: 'Asha Verney joined Kent County Council in 2019 as head of audit before being promoted to director of finance.',
    roles: [
      `${A} | head of audit | Kent County Council | former`,
      `${A} | director of finance | Kent County Council | current`,
    ],
  },
  {
    shows: 'a council by its initials alone',
    text: 'Kent County Council met. Asha Verney, KCC’s head of audit, spoke.',
    roles: [`${A} | head of audit | Kent County Council | current`],
  },
  {
    shows: '"will have been … by the time": in post still',
    text: 'Asha Verney will have been leader of Kent County Council for ten years by the time she leaves.',
    roles: [`${A} | leader | Kent County Council | current`],
  },
  {
    shows: 'a commissioner at "the authority" that is not her own',
    text: 'Medway Council is failing. Asha Verney, head of audit at Kent County Council, will review Medway Council and has been appointed as commissioner at the authority.',
    roles: [
      `${A} | head of audit | Kent County Council | current`,
      `${A} | commissioner | Medway Council | current`,
    ],
  },
  {
    shows: 'the one who announces a going as the one who goes',
    text: 'Tom Pellow, leader of Kent County Council, spoke. Asha Verney announced she was standing down as head of audit.',
    roles: [
      'Tom Pellow | leader | Kent County Council | current',
      `${A} | head of audit | Kent County Council | current`,
    ],
  },
  {
    shows: '"is one of the … commissioners"',
    text: 'Asha Verney, who is one of the government’s commissioners at Kent County Council, said no.',
    roles: [`${A} | commissioner | Kent County Council | current`],
  },
  {
    shows: 'a depute leader as no leader',
    text: 'East Lothian Council met. Depute council leader Asha Verney spoke.',
    roles: [`${A} | Depute leader | East Lothian Council | current`],
  },
  {
    shows: 'a further post of a body without a name, not of the one before',
    text: 'Asha Verney, previously leader of Kent County Council and now chair of a hospital trust, spoke.',
    roles: [`${A} | leader | Kent County Council | former`, `${A} | chair | hospital trust | current`],
  },
  {
    shows: '"takes over" from whoever the sentence before sees off',
    text: 'At Kent County Council, head of audit Tom Pellow retires at the end of the month. Asha Verney, currently service director in Calderdale, takes over.',
    roles: [
      'Tom Pellow | head of audit | Kent County Council | current',
      `${A} | service director | Calderdale Metropolitan Borough Council | current`,
      `${A} | head of audit | Kent County Council | incoming`,
    ],
  },
  {
    shows: '"who has held the brief" of the post just named',
    text: 'Tom Pellow asked Kent County Council’s cabinet member for highways to go. Asha Verney, who has held the brief since 2021, said no.',
    roles: [`${A} | cabinet member for highways | Kent County Council | current`],
  },
  {
    shows: '"with … remaining as"',
    text: 'Tom Pellow is to be leader of Kent County Council, with Asha Verney remaining as cabinet member for highways.',
    roles: [
      'Tom Pellow | leader | Kent County Council | incoming',
      `${A} | cabinet member for highways | Kent County Council | current`,
    ],
  },
  {
    shows: '"hand over to": one goes, one comes, the post named as new before',
    text: 'A new chief executive has been chosen by Kent County Council. Asha Verney, who is leaving after six years, will hand over in February to Tom Pellow.',
    roles: [
      `${A} | chief executive | Kent County Council | current`,
      'Tom Pellow | chief executive | Kent County Council | incoming',
    ],
  },
  {
    shows: 'an adviser at the council spoken of, not at the one where she works',
    text: 'Kent County Council is failing. The government has asked Asha Verney, who runs children’s services in Medway, to act as improvement adviser.',
    roles: [`${A} | improvement adviser | Kent County Council | incoming`],
  },
  {
    shows: 'a managing director commissioner',
    text: 'The appointment of Asha Verney as managing director commissioner at Kent County Council has helped.',
    roles: [`${A} | managing director commissioner | Kent County Council | current`],
  },
  {
    shows: 'what a post pays, said before it',
    text: 'Asha Verney, Kent County Council’s £190,000-a-year chief executive, spoke.',
    roles: [`${A} | chief executive | Kent County Council | current`],
  },
  {
    shows: '"has spent the past four years as": in post still',
    text: 'Asha Verney has spent the past four years as head of audit at Kent County Council.',
    roles: [`${A} | head of audit | Kent County Council | current`],
  },
  {
    shows: 'the chair of a trust that has no name yet, not of the council',
    text: 'Asha Verney has been announced as chair of the children’s trust that Kent County Council is setting up.',
    roles: [`${A} | chair | children’s trust | incoming`],
  },
];

export const NO_ROLES: readonly RoleCase[] = [
  { shows: '"Cllr" alone', text: 'Cllr Asha Verney spoke at Kent County Council.', roles: [] },
  { shows: 'a party', text: 'Labour’s Asha Verney spoke at Kent County Council.', roles: [] },
  { shows: 'a wish', text: 'Asha Verney wanted to be a director of Kent County Council.', roles: [] },
  { shows: 'a denial', text: 'Asha Verney is not the leader of Kent County Council.', roles: [] },
  {
    shows: 'a spokesperson without a name',
    text: 'A Kent County Council spokesperson thanked Asha Verney.',
    roles: [],
  },
];
