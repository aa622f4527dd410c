import { describe, expect, it } from 'vitest';
import { findInterventions } from '../../../src/extract/interventions/find-interventions.ts';
import { sceneOf } from '../ratings/scene-of.ts';

/** Each step as "subject / type / status", sorted. */
function stepsOf(text: string): string[] {
  const scene = sceneOf(text);
  return findInterventions(scene)
    .map((i) => [scene.bodies[i.subject]!.name, i.type, i.status].join(' / '))
    .sort();
}

type Case = readonly [shows: string, text: string, expected: readonly string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'told by their likeness, taken away and come back': [
    [
      'of the home, and not of whoever owns it',
      'Fern Lodge care home in Ambleby, owned by Brook Care Ltd, was put into special measures by the CQC.',
      ['Fern Lodge / special measures / imposed'],
    ],
    [
      'one step that is to take the place of another',
      'Kent County Council is overseen by an improvement panel. Ministers said they intended to replace the panel with commissioners.',
      ['Kent County Council / commissioner / proposed', 'Kent County Council / improvement panel / imposed'],
    ],
    [
      'of the borough, whose campaigners alone are named',
      'Campaigners in Croydon met. The borough, which has issued three section 114 notices since 2020, said no.',
      ['London Borough of Croydon / section 114 notice / imposed'],
    ],
    [
      "toward no court, and a board of one's own",
      'Kent County Council was sent an improvement notice after a High Court judgment. An assurance panel set up by the council last July will continue to meet.',
      ['Kent County Council / improvement notice / imposed'],
    ],
    [
      'whether it will lapse',
      'Kent County Council was handed a best value notice. After a year ministers will decide whether it should be reissued or allowed to lapse.',
      ['Kent County Council / best value notice / imposed'],
    ],
    [
      'a board that goes with its direction',
      'The minister said: “I will be revoking the direction that was issued to Kent County Council putting in place a ministerial recovery board.”',
      [
        'Kent County Council / improvement panel / lifted',
        'Kent County Council / statutory direction / lifted',
      ],
    ],
    [
      'a direction to be issued, and an adviser to the state',
      'Commissioners were sent into Kent County Council, where it was urgent enough for the department to issue a direction. They are led by Tom Pellow, a former fire adviser to the government.',
      ['Kent County Council / commissioner / imposed', 'Kent County Council / statutory direction / imposed'],
    ],
    [
      'a notice like the one before',
      'Luton Council has issued a section 114 notice. It is only the second to do so after Kent County Council, which issued two such notices in 2018.',
      [
        'Kent County Council / section 114 notice / imposed',
        'Luton Borough Council / section 114 notice / imposed',
      ],
    ],
    [
      'those that did so, issued theirs and went the same way',
      'Luton is not the first council to issue a section 114 notice. Kent County Council did so in June, while Hull and Bury councils issued theirs last year, and Essex followed the same path in 2021.',
      [
        'Bury Metropolitan Borough Council / section 114 notice / imposed',
        'Essex County Council / section 114 notice / imposed',
        'Hull City Council / section 114 notice / imposed',
        'Kent County Council / section 114 notice / imposed',
        'Luton Borough Council / section 114 notice / imposed',
      ],
    ],
    [
      'a trust by what it was set up as',
      'Ofsted rated Kent County Council’s children’s services inadequate. Kent for Children was set up in 2017 as an independent trust, under a direction from the Department for Education.',
      [
        "Kent County Council / children's trust / imposed",
        'Kent County Council / statutory direction / imposed',
      ],
    ],
    [
      'whoever was sent has finished, and a partner has none',
      'The Department for Education sent a commissioner, Asha Day, who has since completed her work, into Kent County Council, and Essex County Council was brought in as an improvement partner. The council remains under a statutory direction.',
      ['Kent County Council / commissioner / lifted', 'Kent County Council / statutory direction / imposed'],
    ],
    [
      'whoever will finish',
      'The improvement notice to Kent County Council has been withdrawn. Improvement adviser Asha Day, whom it appointed at the same time, will finish her work with the council next month.',
      [
        'Kent County Council / improvement adviser / lifted',
        'Kent County Council / improvement notice / lifted',
      ],
    ],
    [
      'run by them and then abolished: the council',
      'Kent County Council should be run by commissioners and then abolished, an inspector has concluded.',
      ['Kent County Council / commissioner / proposed'],
    ],
    [
      'a notice with its name in marks, and one that was close',
      'Kent County Council is no longer subject to a "best value" notice. It came close to issuing a section 114 notice last year, but no such notice was ever served.',
      ['Kent County Council / best value notice / lifted'],
    ],
    [
      'one notice for another',
      'A revised best value notice was issued to Kent County Council on Tuesday. It replaces a notice served in January last year.',
      ['Kent County Council / best value notice / imposed'],
    ],
    [
      'schools that are counted and named',
      'Two schools in Hull have been placed in special measures by Ofsted. The watchdog rated Fern Hill Academy and Elm Grove School as inadequate.',
      ['Elm Grove School / special measures / imposed', 'Fern Hill Academy / special measures / imposed'],
    ],
    [
      'back again, after an end long ago',
      'Fern Vale University Health Board is to go back into special measures. The health board was first placed in special measures by the Welsh Government in 2015. They were lifted in 2020.',
      [
        'Fern Vale University Health Board / special measures / imposed',
        'Fern Vale University Health Board / special measures / lifted',
      ],
    ],
    [
      'the only two left',
      'Kent County Council is out of special measures. It leaves Powys and Torfaen as the only councils whose education services are still in special measures.',
      [
        'Powys County Council / special measures / imposed',
        'Torfaen County Borough Council / special measures / imposed',
        'Kent County Council / special measures / lifted',
      ],
    ],
    [
      'an end that is announced, and one that may come',
      'The minister said he would lift the improvement notice at Kent County Council next month. Ministers could lift the direction at Essex County Council next year. The department said it would withdraw commissioners from Devon County Council in May.',
      [
        'Devon County Council / commissioner / lifted',
        'Essex County Council / statutory direction / imposed',
        'Kent County Council / improvement notice / lifted',
      ],
    ],
    [
      'sent and taken away, given and abolished',
      'Ministers sent commissioners to Kent County Council in 2021 and took them away three years later. They gave Essex County Council an improvement panel for four years and then abolished it.',
      ['Essex County Council / improvement panel / lifted', 'Kent County Council / commissioner / lifted'],
    ],
    [
      'sent there, where somebody worked',
      'She began at Hull City Council. She was director of housing at Luton Borough Council when ministers sent commissioners there in 2022.',
      ['Luton Borough Council / commissioner / imposed'],
    ],
    [
      'a decision taken by commissioners is none about them',
      'Commissioners are to take over the running of Kent County Council. The five commissioners will take all decisions which would have been made by the executive.',
      ['Kent County Council / commissioner / imposed'],
    ],
    [
      'what was looked into and not needed',
      'Kent County Council was sent a best value notice in May. Its director said that she had looked into a section 114 notice and concluded that it would not be needed.',
      ['Kent County Council / best value notice / imposed'],
    ],
    [
      'a wish about any direction, and leave to borrow',
      'At Kent County Council nobody disagrees. A direction should lapse after two years. The council has applied to the government for a capitalisation direction, which would allow it to borrow.',
      [],
    ],
    [
      'a home by the place behind its name',
      'Fern Grange, Dewsbury, a 48-bed nursing home, has dropped from good to inadequate and been placed in special measures by the Care Quality Commission.',
      ['Fern Grange / special measures / imposed'],
    ],
  ],
  'shared, drafted and ended': [
    [
      'two verbs with one body',
      'The minister has lifted the directions and ended the commissioner intervention at Kent County Council.',
      ['Kent County Council / statutory direction / lifted', 'Kent County Council / commissioner / lifted'],
    ],
    [
      'a panel that had met since a year',
      'The improvement panel that had met at Kent County Council since 2022 was stood down in May.',
      ['Kent County Council / improvement panel / lifted'],
    ],
    [
      'a notice that was only drafted',
      "The council's director of finance said that she had drafted a section 114 notice for Kent County Council and had then torn it up.",
      ['Kent County Council / section 114 notice / proposed'],
    ],
    [
      'a panel not excluded',
      'Kent County Council was told that an improvement panel had not been excluded.',
      ['Kent County Council / improvement panel / proposed'],
    ],
    [
      'a report in a place',
      'In Luton a public interest report told the cabinet to think again. Luton Council accepted it.',
      ['Luton Borough Council / public interest report / imposed'],
    ],
    [
      'its notice, of the home before',
      'The Care Inspectorate upgraded Fern Lodge, a care home run by Dundee City Council. Its improvement notice, issued in May, has been withdrawn.',
      ['Fern Lodge / improvement notice / lifted'],
    ],
    [
      'that ended',
      'Estyn put Powys County Council into special measures in 2011. That ended in 2013.',
      ['Powys County Council / special measures / lifted'],
    ],
    [
      'the commissioner of a nation',
      'Dr Asha Verney, the commissioner for older people, visited Kent County Council.',
      [],
    ],
    [
      'a post until a year, which ends no commissioner',
      'The commissioners for Kent County Council are Asha Verney, managing director of Luton Council until 2019, and Ruth Lowe. Ministers will name a further commissioner in May.',
      ['Kent County Council / commissioner / imposed'],
    ],
    [
      'of the one in focus, and not of somebody else’s council',
      'Kent County Council’s children’s services are in trouble. The leader said that a friend in Luton, whose own council was criticised in May, had sent a card.\n\nThe Department for Education confirmed that it had served an improvement notice.',
      ['Kent County Council / improvement notice / imposed'],
    ],
    [
      'a commissioner whose own appointment has ended',
      'Commissioner Asha Verney, who was sent to Kent County Council in 2022, has praised its work. Her own appointment ended in June.',
      ['Kent County Council / commissioner / lifted'],
    ],
  ],
  'settled, kept and never come': [
    [
      'a council sent as commissioner',
      'Luton Council has issued a notice of its own. Ministers have appointed Kent County Council as commissioner there.',
      ['Luton Borough Council / commissioner / imposed'],
    ],
    [
      'a notice that never came close',
      'Kent County Council said that it had never come close to a section 114 notice.',
      [],
    ],
    [
      'a notice complied with',
      'An improvement notice served on Fern Lodge, a care home, in March was complied with in June.',
      ['Fern Lodge / improvement notice / lifted'],
    ],
    [
      'a commissioner whom parents want',
      'Parents want ministers to send in a commissioner to Kent County Council.',
      ['Kent County Council / commissioner / proposed'],
    ],
    [
      'overseers who are settled',
      'Decisions at Kent County Council are to be overseen by commissioners because ministers fear worse.',
      ['Kent County Council / commissioner / imposed'],
    ],
    [
      'a report on years past',
      'The auditor charged Kent County Council for its public interest report on conduct between 2014 and 2018.',
      ['Kent County Council / public interest report / imposed'],
    ],
    [
      'others that are named',
      'Kent County Council has issued a section 114 notice. The others to have issued notices are Luton Council and Bury Council.',
      [
        'Kent County Council / section 114 notice / imposed',
        'Luton Borough Council / section 114 notice / imposed',
        'Bury Metropolitan Borough Council / section 114 notice / imposed',
      ],
    ],
    [
      'in force until it is revoked',
      'The statutory direction to Kent County Council remains in force until it is revoked by the minister.',
      ['Kent County Council / statutory direction / imposed'],
    ],
    [
      'a notice that does not apply',
      'Kent County Council was served with an improvement notice. The notice does not apply to Luton Council.',
      ['Kent County Council / improvement notice / imposed'],
    ],
    [
      'whether they should be withdrawn',
      'Ministers are considering whether the commissioners at Kent County Council should be withdrawn.',
      ['Kent County Council / commissioner / imposed'],
    ],
    [
      'special measures until last summer',
      'Fern Lodge, a care home in Kent, was until last summer in special measures.',
      ['Fern Lodge / special measures / lifted'],
    ],
    [
      'a commissioner whom ministers had sent',
      'Kent County Council lost its way. It was the idea of a commissioner whom ministers had sent to Luton.',
      ['Luton Borough Council / commissioner / imposed'],
    ],
  ],
  'of several councils, and of one thing after another': [
    [
      'commissioners spoken of again, after another council',
      'At Kent County Council, where commissioners have been in place since May, little has changed. Luton Council was placed under a best value notice. The cost of the commissioners is met by the council.',
      ['Kent County Council / commissioner / imposed', 'Luton Borough Council / best value notice / imposed'],
    ],
    [
      'no longer in special measures, by the short name of an academy',
      'Fern Thistle Academy was put in special measures in 2017. Fern Thistle is out of special measures now.',
      ['Fern Thistle Academy / special measures / lifted'],
    ],
    [
      'in line for a notice',
      'Luton Council, which is in line for a best value notice, has until May to respond.',
      ['Luton Borough Council / best value notice / proposed'],
    ],
    [
      'the engage phase, by the name that it is often called',
      'Wiltshire Police was moved into the "engage" phase of monitoring, often called special measures.',
      [],
    ],
    [
      'notices on councils that are counted, and named in the next sentence',
      'Best value notices on two councils and a combined authority have been allowed to lapse. An official wrote to the Cambridgeshire and Peterborough Combined Authority, Kent County Council and Luton Council.',
      [
        'Cambridgeshire and Peterborough Combined Authority / best value notice / lifted',
        'Kent County Council / best value notice / lifted',
        'Luton Borough Council / best value notice / lifted',
      ],
    ],
    [
      'both authorities',
      'Kent County Council and Luton Council need help. Both authorities have been issued with statutory directions.',
      [
        'Kent County Council / statutory direction / imposed',
        'Luton Borough Council / statutory direction / imposed',
      ],
    ],
    [
      'services of two places, which come out of special measures',
      'Education services in Pembrokeshire and Torfaen have come out of special measures, Estyn has announced.',
      [
        'Pembrokeshire County Council / special measures / lifted',
        'Torfaen County Borough Council / special measures / lifted',
      ],
    ],
    [
      'notices in two years, which are no span of time',
      'Croydon Council issued section 114 notices in 2020 and 2022.',
      ['London Borough of Croydon / section 114 notice / imposed'],
    ],
    [
      'an expected direction, and what is expected with it',
      'The Department for Education is expected to issue Luton Council with a statutory direction and to appoint a commissioner.',
      [
        'Luton Borough Council / commissioner / proposed',
        'Luton Borough Council / statutory direction / proposed',
      ],
    ],
    [
      'notices that may lapse, for a list however long',
      'Ministers have allowed best value notices for Cambridgeshire and Peterborough Combined Authority, Kent County Council and Bournemouth, Christchurch and Poole Council to expire.',
      [
        'Bournemouth, Christchurch and Poole Council / best value notice / lifted',
        'Cambridgeshire and Peterborough Combined Authority / best value notice / lifted',
        'Kent County Council / best value notice / lifted',
      ],
    ],
    [
      'measures of years ago, and the release from them',
      'The education services of Torfaen Council were put in special measures in 2013 and released in 2016.',
      ['Torfaen County Borough Council / special measures / lifted'],
    ],
    [
      'a notice that a direction replaces',
      'At Luton Council the direction replaces an improvement notice of last year.',
      ['Luton Borough Council / improvement notice / lifted'],
    ],
    [
      'a notice that gave way to a direction',
      'A visit to Luton Council led to an improvement notice, which gave way to a statutory direction this spring.',
      [
        'Luton Borough Council / improvement notice / lifted',
        'Luton Borough Council / statutory direction / imposed',
      ],
    ],
    [
      'a notice that a department says it would issue',
      'The Department for Education confirmed it would be issuing an improvement notice to Luton Council.',
      ['Luton Borough Council / improvement notice / imposed'],
    ],
    [
      'directions that are open to objection',
      'New Directions will be issued to Luton Council, subject to representations.',
      ['Luton Borough Council / statutory direction / proposed'],
    ],
    [
      'a panel that is to be put on another footing, and what the minister may also do',
      'At Kent County Council the minister was minded to move the improvement and assurance panel on to a statutory footing and to issue Directions.',
      [
        'Kent County Council / improvement panel / imposed',
        'Kent County Council / statutory direction / proposed',
      ],
    ],
    [
      'a notice under consideration',
      'The ministry has written to Kent County Council. A best value notice there is understood to be under consideration.',
      ['Kent County Council / best value notice / proposed'],
    ],
    [
      'a notice that ran out',
      'Kent County Council, whose best value notice ran out yesterday, has asked for help.',
      ['Kent County Council / best value notice / lifted'],
    ],
    [
      'two councils, each after its own preposition',
      'The commissioners at Slough Council and at Liverpool City Council have finished their work and left.',
      ['Liverpool City Council / commissioner / lifted', 'Slough Borough Council / commissioner / lifted'],
    ],
    [
      'two councils after the step, and both of them in a clause',
      'Commissioners remain at Luton Council and Slough Council, where both have issued section 114 notices.',
      [
        'Luton Borough Council / commissioner / imposed',
        'Luton Borough Council / section 114 notice / imposed',
        'Slough Borough Council / commissioner / imposed',
        'Slough Borough Council / section 114 notice / imposed',
      ],
    ],
    [
      'councils that an aside names',
      'Eight authorities, among them Luton Council and Kent County Council, are subject to improvement notices.',
      [
        'Kent County Council / improvement notice / imposed',
        'Luton Borough Council / improvement notice / imposed',
      ],
    ],
    [
      'forerunners past what is said of the first',
      'Thurrock Council is the sixth council to issue a section 114 notice since 2018, following Kent County Council, which did so twice, Croydon, Luton and Slough.',
      [
        'Kent County Council / section 114 notice / imposed',
        'London Borough of Croydon / section 114 notice / imposed',
        'Luton Borough Council / section 114 notice / imposed',
        'Slough Borough Council / section 114 notice / imposed',
        'Thurrock Council / section 114 notice / imposed',
      ],
    ],
    [
      'no step, but a council’s own board of improvement',
      'A new improvement board will oversee changes at Kent County Council.',
      [],
    ],
  ],
  'as departments and newsrooms put it': [
    [
      'removed from measures',
      'Devon and Cornwall Police was removed from special measures.',
      ['Devon and Cornwall Police / special measures / lifted'],
    ],
    [
      'moved from measures to a grade',
      'Holt Lane Primary School moved from special measures to good in two years.',
      ['Holt Lane Primary School / special measures / lifted'],
    ],
    [
      'a commissioner whom a department put in, who has finished',
      'The commissioner whom the Department for Education put in last year, Joan Thistle, finished at Kent County Council in August.',
      ['Kent County Council / commissioner / lifted'],
    ],
    [
      'the departure of a commissioner',
      'The director is to leave Kent County Council weeks after the departure of the government’s commissioner.',
      ['Kent County Council / commissioner / lifted'],
    ],
    [
      'a step that is thought about',
      'The external auditor is thinking about making statutory recommendations to Kent County Council.',
      ['Kent County Council / statutory recommendations / proposed'],
    ],
    [
      "a council's own board",
      'Kent County Council said it had brought in a new team and set up an improvement board.',
      [],
    ],
    [
      'those at another council',
      'Ministers sent commissioners to Kent County Council. Those at Slough Borough Council left in 2021.',
      ['Kent County Council / commissioner / imposed', 'Slough Borough Council / commissioner / lifted'],
    ],
    [
      'not on the council of someone’s past',
      'Kent County Council spoke on Monday.\n\nThe town was quiet.\n\nIt rained.\n\nThe lead was taken by Ben Elder, once chief executive of Leeds City Council.\n\nThe external auditor has made statutory recommendations.',
      ['Kent County Council / statutory recommendations / imposed'],
    ],
    [
      'days from a notice',
      'Officers at Kent County Council were “days rather than months” from a section 114 notice.',
      ['Kent County Council / section 114 notice / proposed'],
    ],
    [
      'closer to a notice',
      'Kent County Council is edging closer to a section 114 notice.',
      ['Kent County Council / section 114 notice / proposed'],
    ],
    [
      'a notice on the horizon',
      'Kent County Council said that a section 114 notice was on the horizon.',
      ['Kent County Council / section 114 notice / proposed'],
    ],
    [
      'measures that ended in a good grade',
      'A school that has been in special measures for four years is finally good. Holt Lane Primary School said so.',
      ['Holt Lane Primary School / special measures / lifted'],
    ],
    ['nothing before the step', 'Commissioners.', []],
    [
      'a notice without something else',
      'Without the rise, Kent County Council said, it would have to issue a section 114 notice in April.',
      ['Kent County Council / section 114 notice / proposed'],
    ],
    [
      'a trust for children and families',
      "The Kent Children and Families Trust took over children's services from Kent County Council at ministers' insistence.",
      ["Kent County Council / children's trust / imposed"],
    ],
    [
      'the equivalent of measures',
      'Devon and Cornwall Police is in a phase of monitoring that is the equivalent of special measures.',
      [],
    ],
    [
      'none has issued a notice',
      'Kent County Council and Devon County Council got support. None of them has issued a section 114 notice.',
      [],
    ],
    [
      'directions that expired',
      'The intervention at Slough Borough Council ended when the directions expired.',
      ['Slough Borough Council / statutory direction / lifted'],
    ],
    [
      'from year to year',
      'Slough Borough Council was run by commissioners from 2014 to 2017.',
      ['Slough Borough Council / commissioner / lifted'],
    ],
    [
      'a board whose members government appoints',
      'Kent County Council had been watched by a government-appointed improvement board.',
      ['Kent County Council / improvement panel / imposed'],
    ],
    [
      "services that return when a trust's contract ends",
      "Kent County Council's children's services will return in-house when the contract with Kent Children's Trust ends.",
      ["Kent County Council / children's trust / lifted"],
    ],
    [
      'plans that nobody has, in scare quotes',
      'Ministers said they had “no plans” to send commissioners to Kent County Council.',
      [],
    ],
    ['a last resort', 'Kent County Council said that a section 114 notice would be a last resort.', []],
    [
      'the commissioner of the nation’s children',
      'The Children’s Commissioner criticised Kent County Council.',
      [],
    ],
    [
      'commissioners who buy services',
      'Kent County Council said that its commissioners would review the contracts of care homes.',
      [],
    ],
    [
      'an adviser of another kind',
      'Kent County Council appointed Sam Green as its political adviser, ministers heard.',
      [],
    ],
    [
      'a planning notice told of again',
      'Kent County Council served an enforcement notice on the owner of a barn. An enforcement notice was issued in May.',
      [],
    ],
  ],
  'as the press puts it': [
    [
      'a chronicle of notices that names the first alone',
      'Kent County Council issued a section 114 notice in November 2020. Luton Council followed in July 2021, and Medway Council in December. Torbay’s came in March.',
      [
        'Kent County Council / section 114 notice / imposed',
        'Luton Borough Council / section 114 notice / imposed',
        'Medway Council / section 114 notice / imposed',
        'Torbay Council / section 114 notice / imposed',
      ],
    ],
    [
      'what followed a notice, and is none',
      'Kent County Council issued a section 114 notice in May. A row followed at Luton Council, whose leader followed in June.',
      ['Kent County Council / section 114 notice / imposed'],
    ],
    [
      'commissioners to come, after others long gone',
      'The minister is minded to appoint commissioners to run Kent County Council. Commissioners who were sent in 2014 left in 2017.',
      ['Kent County Council / commissioner / proposed', 'Kent County Council / commissioner / lifted'],
    ],
    [
      'a commissioner whose end is only expected',
      'A commissioner appointed to Kent County Council by the department is expected to recommend that the role come to an end.',
      ['Kent County Council / commissioner / imposed'],
    ],
    [
      'a commissioner by name, between the step and the council',
      'Luton Council was rated good. The department has sent a commissioner, Joan Thistle, to Kent County Council.',
      ['Kent County Council / commissioner / imposed'],
    ],
    [
      'one that was served elsewhere, after a notice that may come',
      'Kent County Council may issue a section 114 notice. If a notice is issued it would be the first. Luton Council, its neighbour, served one in 2021.',
      [
        'Kent County Council / section 114 notice / proposed',
        'Luton Borough Council / section 114 notice / imposed',
      ],
    ],
    [
      'a notice that is being discussed, and commissioners who are not thought of',
      'Ministers are not thought to favour sending in commissioners to Kent County Council, though a best value notice is being discussed.',
      ['Kent County Council / best value notice / proposed'],
    ],
    [
      'notices that were issued to both of two councils',
      'Kent County Council and Luton Council have done well. The best value notices issued to both councils expired in May.',
      [
        'Kent County Council / best value notice / lifted',
        'Luton Borough Council / best value notice / lifted',
      ],
    ],
    [
      'commissioners whose terms are still to expire',
      'The minister would extend the intervention at Kent County Council, where the terms of commissioners expire in November.',
      ['Kent County Council / commissioner / imposed'],
    ],
    [
      'on as many councils as the sentence counts and the next ones name',
      'Two bankrupt councils are being put into special measures. The minister said Slough council in Berkshire and Thurrock council in Essex were not complying.',
      [
        'Slough Borough Council / special measures / imposed',
        'Thurrock Council / special measures / imposed',
      ],
    ],
    [
      'on one of several councils',
      'Three councils were seen, with one of them now in special measures. Slough council in Berkshire said no more.',
      ['Slough Borough Council / special measures / imposed'],
    ],
    [
      'on each of a list with years',
      'Section 114 notices have been issued by Hackney Council in 2000, Croydon Council twice in 2020 and Slough Council in 2021.',
      [
        'London Borough of Croydon / section 114 notice / imposed',
        'London Borough of Hackney / section 114 notice / imposed',
        'Slough Borough Council / section 114 notice / imposed',
      ],
    ],
    [
      'whose member another council lends',
      'Kent County Council’s chief executive Joan Thistle will be part of the team of commissioners who will oversee improvements at Slough Borough Council.',
      ['Slough Borough Council / commissioner / imposed'],
    ],
    [
      'by “the directions” under which commissioners came',
      'The government has sent commissioners into Slough Borough Council. The mayor will be reading the directions with care.',
      [
        'Slough Borough Council / commissioner / imposed',
        'Slough Borough Council / statutory direction / imposed',
      ],
    ],
    [
      'by a trust that was formed',
      "Slough Children's Trust was formed in 2017 to run services for Slough Borough Council.",
      ["Slough Borough Council / children's trust / imposed"],
    ],
    [
      'but not by a trust in a post',
      "Change was needed, said Joan Thistle of Slough Borough Council, who is chair of Slough Children's Trust.",
      [],
    ],
    [
      'that is a place left behind',
      'Slough Borough Council is no longer where it was in 2013 when it was placed into special measures.',
      ['Slough Borough Council / special measures / lifted'],
    ],
  ],
  'the thirteen types': [
    [
      'commissioners',
      'The government has sent commissioners into Slough Borough Council.',
      ['Slough Borough Council / commissioner / imposed'],
    ],
    [
      'a statutory direction',
      'The Department for Education has issued a statutory direction to Devon County Council.',
      ['Devon County Council / statutory direction / imposed'],
    ],
    [
      'an improvement notice',
      'Devon County Council was served with an improvement notice by the Department for Education.',
      ['Devon County Council / improvement notice / imposed'],
    ],
    [
      'a best value notice',
      'Ministers have given Thanet District Council a best value notice.',
      ['Thanet District Council / best value notice / imposed'],
    ],
    [
      'a section 114 notice',
      'Croydon Council has issued a section 114 notice.',
      ['London Borough of Croydon / section 114 notice / imposed'],
    ],
    [
      'its short form',
      "Croydon Council's finance director issued an S114 last week.",
      ['London Borough of Croydon / section 114 notice / imposed'],
    ],
    [
      'an improvement panel',
      'An improvement panel was set up at Nottingham City Council by ministers.',
      ['Nottingham City Council / improvement panel / imposed'],
    ],
    [
      'an improvement adviser',
      'The Department for Education appointed an improvement adviser to Devon County Council.',
      ['Devon County Council / improvement adviser / imposed'],
    ],
    [
      "a children's trust",
      "Ministers ordered that Devon County Council's children's services be handed to a children's trust.",
      ["Devon County Council / children's trust / imposed"],
    ],
    [
      'special measures',
      'Holt Lane Primary School was placed in special measures by Ofsted.',
      ['Holt Lane Primary School / special measures / imposed'],
    ],
    [
      'a public interest report',
      'Auditors issued a public interest report on Thanet District Council.',
      ['Thanet District Council / public interest report / imposed'],
    ],
    [
      'statutory recommendations',
      'External auditors made statutory recommendations to Thanet District Council.',
      ['Thanet District Council / statutory recommendations / imposed'],
    ],
    [
      'a regulatory notice',
      'The Regulator of Social Housing served a regulatory notice on Thanet District Council in 2019.',
      ['Thanet District Council / regulatory notice / imposed'],
    ],
    [
      'an enforcement notice',
      'The Regulator of Social Housing has issued an enforcement notice to Thanet District Council.',
      ['Thanet District Council / enforcement notice / imposed'],
    ],
  ],
  status: [
    [
      'lifted',
      'The best value notice at Thanet District Council has been lifted.',
      ['Thanet District Council / best value notice / lifted'],
    ],
    [
      'withdrawn',
      'Ministers withdrew the best value notice from Thanet District Council.',
      ['Thanet District Council / best value notice / lifted'],
    ],
    [
      'expired',
      'A best value notice issued to Thanet District Council in May 2023 expired last week.',
      ['Thanet District Council / best value notice / lifted'],
    ],
    [
      'out of special measures',
      'Holt Lane Primary School has come out of special measures.',
      ['Holt Lane Primary School / special measures / lifted'],
    ],
    [
      'no longer in',
      'Holt Lane Primary School is no longer in special measures.',
      ['Holt Lane Primary School / special measures / lifted'],
    ],
    [
      'no longer needed',
      'The department said that commissioners were no longer needed at Slough Borough Council.',
      ['Slough Borough Council / commissioner / lifted'],
    ],
    [
      'commissioners left',
      'Commissioners left Slough Borough Council in 2022.',
      ['Slough Borough Council / commissioner / lifted'],
    ],
    [
      'until a year that is past',
      'Slough Borough Council was run by commissioners until 2022.',
      ['Slough Borough Council / commissioner / lifted'],
    ],
    [
      'stood down',
      'The improvement panel at Nottingham City Council was stood down in March.',
      ['Nottingham City Council / improvement panel / lifted'],
    ],
    [
      'imposed first and lifted later',
      'Devon County Council was given an improvement notice in 2021. The notice was lifted in April.',
      ['Devon County Council / improvement notice / lifted'],
    ],
    [
      '"it" in the next sentence',
      'Ministers issued Thanet District Council with a best value notice. It was withdrawn in May.',
      ['Thanet District Council / best value notice / lifted'],
    ],
    [
      'the end of the whole intervention',
      'Commissioners were sent to Slough Borough Council in 2021. The intervention at Slough Borough Council has come to an end.',
      ['Slough Borough Council / commissioner / lifted'],
    ],
    [
      'a commissioner who was recalled',
      'The department appointed a commissioner, Mabel Thorne, at Devon County Council in 2021. It withdrew Ms Thorne last year.',
      ['Devon County Council / commissioner / lifted'],
    ],
    [
      'they left, in the same sentence',
      'Slough Borough Council was in the hands of commissioners, but they left in 2022.',
      ['Slough Borough Council / commissioner / lifted'],
    ],
    [
      'the end of the council, not of its commissioners',
      'Slough Borough Council, whose commissioners were appointed in 2021, will be abolished in 2027.',
      ['Slough Borough Council / commissioner / imposed'],
    ],
    [
      'not ruled out',
      'A section 114 notice has not been ruled out at Thanet District Council.',
      ['Thanet District Council / section 114 notice / proposed'],
    ],
    [
      'will remain',
      'Commissioners at Slough Borough Council will remain until 2027.',
      ['Slough Borough Council / commissioner / imposed'],
    ],
    [
      'not lifted',
      'The statutory direction on Devon County Council has not been lifted.',
      ['Devon County Council / statutory direction / imposed'],
    ],
    [
      'minded to',
      'Ministers are minded to give Thanet District Council a best value notice.',
      ['Thanet District Council / best value notice / proposed'],
    ],
    [
      'minded to lift',
      'The minister is minded to lift the statutory direction on Devon County Council.',
      ['Devon County Council / statutory direction / imposed'],
    ],
    [
      'could',
      'Thanet District Council could issue a section 114 notice within weeks.',
      ['Thanet District Council / section 114 notice / proposed'],
    ],
    [
      'a warning',
      'The treasurer of Thanet District Council warned of a section 114 notice.',
      ['Thanet District Council / section 114 notice / proposed'],
    ],
    [
      'considering',
      'Auditors are considering a public interest report on Thanet District Council.',
      ['Thanet District Council / public interest report / proposed'],
    ],
    [
      'could not rule out',
      'The leader of Thanet District Council could not rule out a section 114 notice.',
      ['Thanet District Council / section 114 notice / proposed'],
    ],
    [
      'announced',
      'Commissioners are to be appointed at Slough Borough Council.',
      ['Slough Borough Council / commissioner / imposed'],
    ],
    [
      '"May" is a month',
      'A best value notice was issued to Thanet District Council in May.',
      ['Thanet District Council / best value notice / imposed'],
    ],
  ],
  'whose step it is': [
    [
      'the body after the verb',
      'Commissioners have been appointed to Slough Borough Council, ministers told Kent County Council.',
      ['Slough Borough Council / commissioner / imposed'],
    ],
    [
      'the owner',
      "Slough Borough Council's commissioners have written to Kent County Council.",
      ['Slough Borough Council / commissioner / imposed'],
    ],
    [
      'not the department',
      'NHS England put Ashby NHS Foundation Trust in special measures.',
      ['Ashby NHS Foundation Trust / special measures / imposed'],
    ],
    [
      'each body of a list',
      'Slough Borough Council, Thurrock Council and Woking Borough Council have all issued section 114 notices.',
      [
        'Slough Borough Council / section 114 notice / imposed',
        'Thurrock Council / section 114 notice / imposed',
        'Woking Borough Council / section 114 notice / imposed',
      ],
    ],
    [
      'two steps, two bodies',
      'A best value notice was issued to Thanet District Council and commissioners were sent to Slough Borough Council.',
      [
        'Slough Borough Council / commissioner / imposed',
        'Thanet District Council / best value notice / imposed',
      ],
    ],
  ],
  'who is sent, and whence': [
    [
      'the chief executive of another council',
      "Bath's council has struggled. Kent's chief executive has been appointed commissioner for children's services in Thurrock.",
      ['Thurrock Council / commissioner / imposed'],
    ],
    [
      'a former chief executive of two others',
      'Ministers have intervened at Thurrock Council, with former chief executive of Devon and Kent councils Moira Vance taking the role of finance commissioner.',
      ['Thurrock Council / commissioner / imposed'],
    ],
    [
      'advisers from another council',
      'Thurrock Council has been failing. Expert advisers from Kent County Council will be sent in by ministers to help the council.',
      ['Thurrock Council / improvement adviser / imposed'],
    ],
    [
      'another council itself',
      'Thurrock Council must take help from ministers, with Kent County Council appointed as commissioner.',
      ['Thurrock Council / commissioner / imposed'],
    ],
    [
      'at "the authority" that is to be reviewed',
      "Thurrock Council is under review. Moira Vance, director of children's services at Kent County Council, has been appointed commissioner of children's services at the authority.",
      ['Thurrock Council / commissioner / imposed'],
    ],
    [
      'where someone served before',
      'Ministers will send a commissioner to Thurrock Council. Thurrock Council knows her. She has worked as a commissioner in Croydon.',
      ['Thurrock Council / commissioner / imposed'],
    ],
    [
      'who is likely to come',
      'A commissioner is likely to be drafted in at Thurrock Council.',
      ['Thurrock Council / commissioner / proposed'],
    ],
    [
      'after a phrase in front',
      'Kent County Council lent a team. Under a direction issued on Monday, Thurrock Council must obey.',
      ['Thurrock Council / statutory direction / imposed'],
    ],
    [
      'a direction called a notice',
      'A direction notice for Thurrock Council was published. The notice for Devon County Council came later.',
      [
        'Devon County Council / statutory direction / imposed',
        'Thurrock Council / statutory direction / imposed',
      ],
    ],
    [
      'a board that is set up',
      'At Thurrock Council an improvement board has been established by ministers.',
      ['Thurrock Council / improvement panel / imposed'],
    ],
    [
      'those that did so before',
      'Kent County Council is the third council to issue a section 114 notice, following Croydon and Thurrock.',
      [
        'Kent County Council / section 114 notice / imposed',
        'London Borough of Croydon / section 114 notice / imposed',
        'Thurrock Council / section 114 notice / imposed',
      ],
    ],
    [
      'the removal of one',
      'Ministers announced the removal of the statutory direction at Kent County Council.',
      ['Kent County Council / statutory direction / lifted'],
    ],
    [
      'until lately',
      'Kent County Council was under a statutory direction from 2018 until last spring.',
      ['Kent County Council / statutory direction / lifted'],
    ],
    [
      'the way a council goes',
      "The police and crime commissioner said the council's direction was wrong. Kent County Council disagreed.",
      [],
    ],
    ['what is no danger', 'Kent County Council said there was no risk of a section 114 notice.', []],
    ['a board that is only named', "Thurrock Council's improvement board met on Monday.", []],
  ],
  'what is no step': [
    [
      'a denial',
      'There is no question of a section 114 notice at Thanet District Council, its leader insisted.',
      [],
    ],
    ['a notice not issued', 'No enforcement notice has been issued to Thanet District Council.', []],
    [
      'talk that is denied',
      'There had been talk that Thanet District Council might get a best value notice. “There is no notice,” said its leader.',
      [],
    ],
    ['a step no longer needed', 'Thanet District Council no longer needs to issue a section 114 notice.', []],
    ['a step not needed', 'Kent County Council said that commissioners were not needed.', []],
    [
      'a notice that the council itself serves',
      'Kent County Council has served an enforcement notice on a trader.',
      [],
    ],
    [
      'special measures in court',
      'The witness from Kent County Council was given special measures at the trial.',
      [],
    ],
    ['a step avoided', 'Thanet District Council avoided a section 114 notice.', []],
    ['a police commissioner', 'The police and crime commissioner for Kent spoke to Kent County Council.', []],
    [
      "the children's commissioner for England",
      "The children's commissioner for England visited Kent County Council.",
      [],
    ],
    ['a direction of travel', 'The government praised the direction of travel at Kent County Council.', []],
    [
      'a planning enforcement notice',
      'Kent County Council issued a planning enforcement notice to the owner of a barn.',
      [],
    ],
    ['a question', 'Will commissioners be sent to Kent County Council?', []],
    ['a trust of another kind', 'A wildlife trust was set up by Kent County Council.', []],
    ['engage', 'HMICFRS has moved Avon Fire and Rescue Service into its Engage process.', []],
    [
      'exceptional financial support',
      'Kent County Council has applied for exceptional financial support.',
      [],
    ],
  ],
};

for (const [group, cases] of Object.entries(CASES)) {
  describe(`interventions: ${group}`, () => {
    it.each(cases)('%s', (_shows, text, expected) => expect(stepsOf(text)).toEqual([...expected].sort()));
  });
}

describe('interventions: their evidence', () => {
  it('names who took the step, except for a section 114 notice', () => {
    const by = (text: string) => findInterventions(sceneOf(text)).map((i) => i.by);
    expect(
      by('The Department for Education issued Devon County Council with an improvement notice.'),
    ).toEqual(['Department for Education']);
    expect(by('Croydon Council issued a section 114 notice, the government said.')).toEqual([null]);
  });

  it('covers the words of the step, the subject and the deciding verb', () => {
    const [step] = findInterventions(
      sceneOf('The best value notice at Thanet District Council has been lifted.'),
    );
    expect(step!.evidence.map((s) => s.quote)).toEqual([
      'best value notice',
      'Thanet District Council',
      'lifted',
    ]);
  });
});
