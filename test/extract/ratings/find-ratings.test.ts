import { describe, expect, it } from 'vitest';
import { findRatings } from '../../../src/extract/ratings/find-ratings.ts';
import { sceneOf } from './scene-of.ts';

/** Each rating as "subject / service / rater / grade / status", sorted; services in lower case. */
function ratingsOf(text: string, published?: string): string[] {
  const scene = sceneOf(text, published);
  return findRatings(scene)
    .map((r) => {
      const service = r.service?.toLowerCase().replaceAll('’', "'") ?? '-';
      return [scene.bodies[r.subject]!.name, service, r.by, r.grade, r.status].join(' / ');
    })
    .sort();
}

type Case = readonly [shows: string, text: string, expected: readonly string[]];
const LEEDS = "Leeds City Council / children's services / Ofsted";
const KENT = "Kent County Council / children's services / Ofsted";

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'schools and homes, told by their size': [
    [
      'each of both, and the grade before that is over',
      'Inspectors have rated Brine Lane School in Kent anew. Its quality of education and behaviour were both found to be inadequate. Ofsted last rated the 1,400-pupil school good in 2019.',
      [
        'Brine Lane School / - / Ofsted / good / previous',
        'Brine Lane School / behaviour / Ofsted / inadequate / current',
        'Brine Lane School / quality of education / Ofsted / inadequate / current',
      ],
    ],
    [
      'a home with so many beds, which are no service',
      'Inspectors visited Fern Lodge care home in Kent. The CQC rated the 40-bed home good.',
      ['Fern Lodge / - / CQC / good / current'],
    ],
  ],
  'services without what stands around them': [
    [
      'a neighbour’s services, and a pronoun that is none',
      'Estyn has judged education services in neighbouring Neath Port Talbot to be good.',
      ['Neath Port Talbot County Borough Council / education services / Estyn / good / current'],
    ],
    [
      'a place to which inspectors returned',
      'Ofsted inspectors returned to Herefordshire this month for a visit. Services have been inadequate since 2022.',
      ["Herefordshire Council / children's services / Ofsted / inadequate / current"],
    ],
  ],
  'grades that a place owns': [
    [
      'affirmed, and withdrawn',
      'S&P has affirmed Wandsworth’s AA+ rating. Moody’s withdrew its A1 on Cornwall in 2016.',
      [
        "Cornwall Council / - / Moody's / a1 / previous",
        "London Borough of Wandsworth / - / Standard & Poor's / aa+ / current",
      ],
    ],
    [
      'of another home of the same owner, which is no service',
      'Ofsted wrote to Rochdale Council about a children’s home. The provider’s other Rochdale home, Oak View, was rated good.',
      ['Oak View / - / Ofsted / good / current'],
    ],
  ],
  'grades given to several': [
    [
      'to the borough by where it lies, and to a service in quotation marks',
      'Hounslow Council was pleased. Ofsted upgraded the west London borough from good to outstanding, with only “the experiences and progress of care leavers” held back at good.',
      [
        "London Borough of Hounslow / children's services / Ofsted / good / previous",
        "London Borough of Hounslow / children's services / Ofsted / outstanding / current",
        'London Borough of Hounslow / experiences and progress of care leavers / Ofsted / good / current',
      ],
    ],
    [
      'to so many of so many areas, which is none of the whole',
      'HMICFRS rated Kent Fire and Rescue Service good in 2023 in eight of eleven areas, and inadequate for values and culture.',
      ['Kent Fire and Rescue Service / values and culture / HMICFRS / inadequate / current'],
    ],
    [
      'to each of those who are listed between the verb and the grade',
      'The Regulator of Social Housing has judged landlords. Its judgements give Portsmouth and Redbridge a C3.',
      [
        'London Borough of Redbridge / - / Regulator of Social Housing / c3 / current',
        'Portsmouth City Council / - / Regulator of Social Housing / c3 / current',
      ],
    ],
  ],
  'homes for children': [
    [
      'whose earlier grades are Ofsted’s too, and the latest of them is the one that the story is about',
      "A children's home run by Kent County Council has been rated inadequate by inspectors. Ofsted visited Fern Lodge in Ashford in March. The home was rated good in 2021 but dropped to requires improvement in June last year.",
      [
        'Fern Lodge / - / Ofsted / good / previous',
        'Fern Lodge / - / Ofsted / inadequate / current',
        'Fern Lodge / - / Ofsted / requires improvement / previous',
      ],
    ],
  ],
  'those areas, that area and the same grade for each': [
    [
      'all of those areas, the time before',
      'Ofsted rated leadership at Kent County Council good and its fostering service outstanding. All of those areas were inadequate in 2019.',
      [
        'Kent County Council / fostering service / Ofsted / inadequate / previous',
        'Kent County Council / fostering service / Ofsted / outstanding / current',
        'Kent County Council / leadership / Ofsted / good / current',
        'Kent County Council / leadership / Ofsted / inadequate / previous',
      ],
    ],
    [
      'each of them but one',
      'Ofsted rated leadership at Kent County Council good, its fostering service outstanding and its adoption service good. Every one of those areas apart from adoption, which did not then have a grade of its own, was inadequate in 2019.',
      [
        'Kent County Council / adoption service / Ofsted / good / current',
        'Kent County Council / fostering service / Ofsted / inadequate / previous',
        'Kent County Council / fostering service / Ofsted / outstanding / current',
        'Kent County Council / leadership / Ofsted / good / current',
        'Kent County Council / leadership / Ofsted / inadequate / previous',
      ],
    ],
    [
      'the area that was named last',
      'Fern Court, a care home in Crewe, was inspected by the CQC. Its staff were found to be caring, and it was rated good in that area.',
      ['Fern Court / caring / CQC / good / current'],
    ],
    [
      'the same grade for each',
      'Ofsted told Kent County Council that it requires improvement to be good. It was given the same grade for each of the three areas that inspectors look at: the impact of leaders, the experiences and progress of children in care, and the experiences and progress of care leavers.',
      [
        "Kent County Council / children's services / Ofsted / requires improvement to be good / current",
        'Kent County Council / experiences and progress of care leavers / Ofsted / requires improvement to be good / current',
        'Kent County Council / experiences and progress of children in care / Ofsted / requires improvement to be good / current',
        'Kent County Council / impact of leaders / Ofsted / requires improvement to be good / current',
      ],
    ],
    [
      'parts that went by another name',
      'Ofsted rated the experiences and progress of children in care and care leavers at Kent County Council good this week. In November 2015 care leavers were rated good.',
      [
        'Kent County Council / care leavers / Ofsted / good / previous',
        'Kent County Council / experiences and progress of children in care and care leavers / Ofsted / good / current',
      ],
    ],
  ],
  'entries of a round-up, and bodies that go on being told of': [
    [
      'a name, its place and its grade',
      'The Ridge Project, Deal (supported living): good, as before. The CQC did, though, mark it down to requires improvement for the question of whether it is well-led.',
      [
        'The Ridge Project / - / CQC / good / current',
        'The Ridge Project / - / CQC / good / previous',
        'The Ridge Project / well-led / CQC / requires improvement / current',
      ],
    ],
    [
      'a home that somebody opened',
      'Seaview, the children’s home that Kent County Council opened two years ago, is outstanding for the second time running. Ofsted said that it was loved.',
      ['Seaview / - / Ofsted / outstanding / current', 'Seaview / - / Ofsted / outstanding / previous'],
    ],
    [
      'it is now rated',
      'Kent County Council pays for courses at Isle College, which Ofsted said last month was no longer inadequate. It is now rated requires improvement.',
      [
        'Isle College / - / Ofsted / inadequate / previous',
        'Isle College / - / Ofsted / requires improvement / current',
      ],
    ],
    [
      'another body in the next clause',
      'Kent County Council is inspected by Ofsted. Its fostering agency is rated good, and Bramley Court, the council’s short-breaks home in Deal, moved up from requires improvement to be good to good in December.',
      [
        'Bramley Court / - / Ofsted / good / current',
        'Bramley Court / - / Ofsted / requires improvement to be good / previous',
        'Kent County Council / fostering agency / Ofsted / good / current',
      ],
    ],
    [
      'that part of the service',
      'Ofsted rated children’s services at Kent County Council as requires improvement to be good. Care leavers fared better, with that part of the service graded good too.',
      [
        'Kent County Council / care leavers / Ofsted / good / current',
        "Kent County Council / children's services / Ofsted / requires improvement to be good / current",
      ],
    ],
    [
      'those of others, too',
      'Ofsted rated the experiences and progress of children in care at Kent County Council “good”, as they did those of care leavers.',
      [
        'Kent County Council / care leavers / Ofsted / good / current',
        'Kent County Council / experiences and progress of children in care / Ofsted / good / current',
      ],
    ],
    [
      'grades that are given no more, after',
      'Ysgol Nant Du was rated excellent for wellbeing by Estyn in 2019, when it still gave grades.',
      ['Ysgol Nant Du / wellbeing / Estyn / excellent / previous'],
    ],
    [
      'grades that are given no more, before',
      'Ysgol Gyfun Nant Du has been inspected by Estyn, which no longer gives schools a grade. When it last did, in 2019, it found Nant Du adequate for its current performance.',
      ['Ysgol Gyfun Nant Du / current performance / Estyn / adequate / previous'],
    ],
    [
      'denied to be heading for it',
      'The children’s social care of Kent County Council was rated good by Ofsted in 2019. Councillors deny that it is heading for inadequate.',
      [
        "Kent County Council / children's social care / Ofsted / good / current",
        "Kent County Council / children's social care / Ofsted / inadequate / denied",
      ],
    ],
    [
      'each of its last inspections',
      'Members were told that Cherry Lane Nursery School had ‘an outstanding record’ – it has been graded outstanding by Ofsted in each of its last four inspections, the latest in 2022.',
      [
        'Cherry Lane Nursery School / - / Ofsted / outstanding / current',
        'Cherry Lane Nursery School / - / Ofsted / outstanding / previous',
      ],
    ],
    [
      'each met the standard',
      'Ofsted inspected Hill Academy. Curriculum and teaching needs attention, while inclusion and personal development and wellbeing each met the expected standard.',
      [
        'Hill Academy / curriculum and teaching / Ofsted / needs attention / current',
        'Hill Academy / inclusion / Ofsted / expected standard / current',
        'Hill Academy / personal development and wellbeing / Ofsted / expected standard / current',
      ],
    ],
    [
      'one culture by two names',
      'HMICFRS rated Cleveland Fire Brigade inadequate for its workplace culture. The area of promoting the right values and culture was last graded adequate, in 2018.',
      [
        'Cleveland Fire Brigade / promoting the right values and culture / HMICFRS / adequate / previous',
        'Cleveland Fire Brigade / workplace culture / HMICFRS / inadequate / current',
      ],
    ],
  ],
  'two raters, dates before services, and how many': [
    [
      'another rater in the next clause',
      'Ofsted rated children’s services at Kent County Council good, while the CQC found its adult social care inadequate.',
      [
        'Kent County Council / adult social care / CQC / inadequate / current',
        "Kent County Council / children's services / Ofsted / good / current",
      ],
    ],
    [
      'a date between grade and service',
      'Wiltshire Police was rated inadequate by HMICFRS in May 2022 for responding to the public.',
      ['Wiltshire Police / responding to the public / HMICFRS / inadequate / current'],
    ],
    [
      'all three of those told',
      'HMICFRS rated Kent Fire and Rescue Service inadequate for its people, and adequate for effectiveness and efficiency. In 2019 it was good in all three.',
      [
        'Kent Fire and Rescue Service / effectiveness / HMICFRS / adequate / current',
        'Kent Fire and Rescue Service / effectiveness / HMICFRS / good / previous',
        'Kent Fire and Rescue Service / efficiency / HMICFRS / adequate / current',
        'Kent Fire and Rescue Service / efficiency / HMICFRS / good / previous',
        'Kent Fire and Rescue Service / people / HMICFRS / good / previous',
        'Kent Fire and Rescue Service / people / HMICFRS / inadequate / current',
      ],
    ],
    [
      'codes in the plural',
      'Kent County Council was given a C3 grading, while Exeter City Council and Dacorum Borough Council got C2s, the Regulator of Social Housing said.',
      [
        'Dacorum Borough Council / - / Regulator of Social Housing / c2 / current',
        'Exeter City Council / - / Regulator of Social Housing / c2 / current',
        'Kent County Council / - / Regulator of Social Housing / c3 / current',
      ],
    ],
    [
      'homes that are given a grade',
      'Ofsted gave Swan Lodge “outstanding” and Green House “requires improvement”. Both children’s homes are in Kent.',
      [
        'Green House / - / Ofsted / requires improvement / current',
        'Swan Lodge / - / Ofsted / outstanding / current',
      ],
    ],
    [
      'its overall rating after a part',
      'The CQC dropped the rating for well-led from good to inadequate at Elm Grove Care Home in Hull, and its overall rating fell to requires improvement.',
      [
        'Elm Grove Care Home / - / CQC / requires improvement / current',
        'Elm Grove Care Home / well-led / CQC / good / previous',
        'Elm Grove Care Home / well-led / CQC / inadequate / current',
      ],
    ],
    [
      'having slipped before',
      'Having slipped from good to requires improvement in 2019, children’s services at Kent County Council are now rated outstanding, Ofsted said.',
      [
        "Kent County Council / children's services / Ofsted / good / previous",
        "Kent County Council / children's services / Ofsted / outstanding / current",
        "Kent County Council / children's services / Ofsted / requires improvement / previous",
      ],
    ],
    [
      'aspects by number, and two by name',
      'HMICFRS graded Kent Police good at five aspects of policing and inadequate in two – supporting victims and managing offenders.',
      [
        'Kent Police / managing offenders / HMICFRS / inadequate / current',
        'Kent Police / supporting victims / HMICFRS / inadequate / current',
      ],
    ],
    [
      'a grade that had been feared',
      'Kent County Council has been given a C3 by the Regulator of Social Housing. A C4 had been feared.',
      [
        'Kent County Council / - / Regulator of Social Housing / c3 / current',
        'Kent County Council / - / Regulator of Social Housing / c4 / expected',
      ],
    ],
    [
      'both graded before',
      'The Care Inspectorate gave Fern Gardens, a care home, a weak for leadership and an adequate for setting, having graded both as good in 2019.',
      [
        'Fern Gardens / leadership / Care Inspectorate / good / previous',
        'Fern Gardens / leadership / Care Inspectorate / weak / current',
        'Fern Gardens / setting / Care Inspectorate / adequate / current',
        'Fern Gardens / setting / Care Inspectorate / good / previous',
      ],
    ],
    [
      'a quality statement',
      'The CQC has assessed Kent County Council. It awarded “good” in eight of nine quality statements and “outstanding” in partnerships and communities.',
      ['Kent County Council / partnerships and communities / CQC / outstanding / current'],
    ],
  ],
  'told of others and hoped for': [
    [
      'another council in the next clause',
      'Adult social care in Norfolk requires improvement, while Kent County Council is good, the CQC has said.',
      [
        'Kent County Council / adult social care / CQC / good / current',
        'Norfolk County Council / adult social care / CQC / requires improvement / current',
      ],
    ],
    [
      'a paper that is told of a wish',
      'Kent County Council has been graded C3 by the Regulator of Social Housing. Jo Fern, its leader, told Homes Weekly that she wanted a C2.',
      [
        'Kent County Council / - / Regulator of Social Housing / c2 / expected',
        'Kent County Council / - / Regulator of Social Housing / c3 / current',
      ],
    ],
    [
      'a grade that is expected',
      'The CQC has assessed adult social care at Kent County Council. Its director is expecting a good.',
      ['Kent County Council / adult social care / CQC / good / expected'],
    ],
    [
      'determined to be rated better',
      'The CQC says adult social care at Kent County Council requires improvement. “We are determined to be rated good next time,” it said.',
      [
        'Kent County Council / adult social care / CQC / good / expected',
        'Kent County Council / adult social care / CQC / requires improvement / current',
      ],
    ],
    [
      'having twice been rated',
      'Ofsted found services for children at Kent County Council to be good in 2023, having twice been rated inadequate.',
      [
        'Kent County Council / services for children / Ofsted / good / current',
        'Kent County Council / services for children / Ofsted / inadequate / previous',
      ],
    ],
    [
      'a move that nobody has made',
      'Ofsted rated children’s services at Kent County Council outstanding. “Going from inadequate to outstanding in one go has never been done before,” it said.',
      ["Kent County Council / children's services / Ofsted / outstanding / current"],
    ],
    [
      'services that are given a grade',
      'Ofsted has given Kent County Council’s children’s services “outstanding”. It has given its adoption agency “good”.',
      [
        'Kent County Council / adoption agency / Ofsted / good / current',
        "Kent County Council / children's services / Ofsted / outstanding / current",
      ],
    ],
  ],
  'told of each, again and by whom they serve': [
    [
      'a home by where it is, and the questions asked of it',
      'The Care Quality Commission (CQC) has rated Fernview Lodge in Paignton inadequate following an inspection in June. Effective has dropped from good to requires improvement. Caring and responsive remain rated good.',
      [
        'Fernview Lodge / - / CQC / inadequate / current',
        'Fernview Lodge / caring / CQC / good / current',
        'Fernview Lodge / effective / CQC / good / previous',
        'Fernview Lodge / effective / CQC / requires improvement / current',
        'Fernview Lodge / responsive / CQC / good / current',
      ],
    ],
    [
      'a trust by what it is',
      'Kent County Council has a new chief. Its children’s trust, Kent Children’s Trust, was rated requires improvement by Ofsted in 2022.',
      ['Kent Children’s Trust / - / Ofsted / requires improvement / current'],
    ],
    [
      'services of a place in front of its sentence',
      'In Sunderland, where a trust was set up, children’s services went from inadequate to outstanding in three years, says Ofsted.',
      [
        "Sunderland City Council / children's services / Ofsted / inadequate / previous",
        "Sunderland City Council / children's services / Ofsted / outstanding / current",
      ],
    ],
    [
      'the same overall grade as before',
      'Last year Ofsted again judged Bury Council’s children’s services to require improvement to be good, the same overall grade as in 2019.',
      [
        "Bury Metropolitan Borough Council / children's services / Ofsted / requires improvement to be good / current",
        "Bury Metropolitan Borough Council / children's services / Ofsted / requires improvement to be good / previous",
      ],
    ],
    [
      'services at the end of a long subject',
      'Luton Borough Council has a new board. Among the areas on which the board will want to see progress are children’s services, which were judged to be inadequate by Ofsted in May 2024.',
      ["Luton Borough Council / children's services / Ofsted / inadequate / current"],
    ],
    [
      'a department that a councillor takes on',
      'Kent County Council has a new cabinet. Cllr Moss, who is a governor of Fern Grange School, takes on a department that was rated good by Ofsted in March.',
      ["Kent County Council / children's services / Ofsted / good / current"],
    ],
    [
      'a home by the visits to it',
      'Care Inspectorate Wales made two visits to Tŷ Fedw in Aberdare, a care home. The environment was rated good.',
      ['Tŷ Fedw / environment / Care Inspectorate Wales / good / current'],
    ],
    [
      'a council’s home by its name',
      'Care Inspectorate Wales rated the council’s Fernview home as excellent for well-being on Monday.',
      ['Fernview / well-being / Care Inspectorate Wales / excellent / current'],
    ],
    [
      'lowered before the grades ended',
      'Underhill House, a special school that Barnet Council maintains, was lowered from outstanding to good before Ofsted stopped giving overall grades.',
      [
        'Underhill House / - / Ofsted / good / current',
        'Underhill House / - / Ofsted / outstanding / previous',
      ],
    ],
    [
      'two councils that have both been told',
      'Rutland Council’s adult social care has been rated good by the CQC, while Bury and Rochdale councils have both been told they require improvement.',
      [
        'Bury Metropolitan Borough Council / adult social care / CQC / requires improvement / current',
        'Rochdale Metropolitan Borough Council / adult social care / CQC / requires improvement / current',
        'Rutland County Council / adult social care / CQC / good / current',
      ],
    ],
    [
      'one that is told, and another that is good',
      'The Care Quality Commission has told Kent County Council that its adult social care requires improvement, while Sutton LBC has been rated good.',
      [
        'Kent County Council / adult social care / CQC / requires improvement / current',
        'London Borough of Sutton / adult social care / CQC / good / current',
      ],
    ],
    [
      'whose own services, past what the council is',
      'Ofsted has raised Kent County Council’s children’s services from inadequate to good. It thanked Essex County Council, Kent’s improvement partner, whose children’s services are rated outstanding.',
      [
        "Essex County Council / children's services / Ofsted / outstanding / current",
        "Kent County Council / children's services / Ofsted / good / current",
        "Kent County Council / children's services / Ofsted / inadequate / previous",
      ],
    ],
    [
      'the visit of a few months ago, still the news',
      'Fairlawn House was rated inadequate by the Care Quality Commission in a report this week. Inspectors, who came in December, rated the home inadequate for being safe and well-led.',
      [
        'Fairlawn House / - / CQC / inadequate / current',
        'Fairlawn House / safe / CQC / inadequate / current',
        'Fairlawn House / well-led / CQC / inadequate / current',
      ],
    ],
    [
      'under a scheme that is gone',
      'Ysgol Bryn Coch has improved, says Estyn. In 2020, when Estyn still gave overall grades, its performance was judged adequate and its prospects for improvement unsatisfactory.',
      [
        'Ysgol Bryn Coch / performance / Estyn / adequate / previous',
        'Ysgol Bryn Coch / prospects for improvement / Estyn / unsatisfactory / previous',
      ],
    ],
    [
      'good at the last visit, and better than before',
      'Our children’s services at Bury Council were rated as good by Ofsted in their last inspection, in 2022, after previously being graded as requires improvement.',
      [
        "Bury Metropolitan Borough Council / children's services / Ofsted / good / current",
        "Bury Metropolitan Borough Council / children's services / Ofsted / requires improvement / previous",
      ],
    ],
    [
      'the same thing as a verb and as a noun',
      'Cheshire Fire and Rescue Service was rated good at preventing fires by HMICFRS. Prevention was graded requires improvement in 2021.',
      [
        'Cheshire Fire and Rescue Service / preventing fires / HMICFRS / good / current',
        'Cheshire Fire and Rescue Service / prevention / HMICFRS / requires improvement / previous',
      ],
    ],
    [
      'the same grade at the visit before',
      'HMICFRS said Cleveland Fire Brigade requires improvement at keeping people safe from fire. The service had not made progress since it was last inspected in 2019, when it was found to require improvement in keeping people safe.',
      [
        'Cleveland Fire Brigade / keeping people safe / HMICFRS / requires improvement / previous',
        'Cleveland Fire Brigade / keeping people safe from fire / HMICFRS / requires improvement / current',
      ],
    ],
    [
      'only the last of a list',
      'Three schools were praised by Ofsted: Fern Primary, Elm School and Ash Hill School, which is rated outstanding.',
      ['Ash Hill School / - / Ofsted / outstanding / current'],
    ],
    [
      'a grade that is wanted',
      'The Regulator of Social Housing graded Luton Borough Council C3. The leader said that she wanted a C2 by Christmas.',
      [
        'Luton Borough Council / - / Regulator of Social Housing / c2 / expected',
        'Luton Borough Council / - / Regulator of Social Housing / c3 / current',
      ],
    ],
    [
      'talk that is nonsense',
      'Luton Borough Council’s adult social care has been assessed by the CQC. A rumour this week that it will be inadequate is complete nonsense, says the director.',
      ['Luton Borough Council / adult social care / CQC / inadequate / denied'],
    ],
    [
      'just below a threshold',
      'The CQC told Luton Borough Council that its adult social care requires improvement. Its score was only just below the threshold for a rating of good.',
      ['Luton Borough Council / adult social care / CQC / requires improvement / current'],
    ],
    [
      'as they did those of another',
      'Inspectors from Ofsted rated Kent County Council’s experiences of children in care good, as they did those of care leavers.',
      [
        'Kent County Council / care leavers / Ofsted / good / current',
        'Kent County Council / experiences of children in care / Ofsted / good / current',
      ],
    ],
    [
      'for the second time, by whoever speaks next',
      'Moorview, a children’s home in Hull, is outstanding for the second time running. Ofsted said young people liked it.',
      ['Moorview / - / Ofsted / outstanding / current', 'Moorview / - / Ofsted / outstanding / previous'],
    ],
    [
      'the council of the tenants',
      'Good news for Kirklees tenants, or better news at least. The Regulator of Social Housing has moved the council up from C3 to C2.',
      [
        'Kirklees Metropolitan Council / - / Regulator of Social Housing / c2 / current',
        'Kirklees Metropolitan Council / - / Regulator of Social Housing / c3 / previous',
      ],
    ],
  ],
  'the same grade besides, and grades to come': [
    [
      'another council, by "as was"',
      "Ofsted rated Kent County Council's children's services good in May, as was Essex.",
      [
        "Kent County Council / children's services / Ofsted / good / current",
        "Essex County Council / children's services / Ofsted / good / current",
      ],
    ],
    [
      'another service, by "and so are"',
      'Ofsted inspected Kent County Council. Help and protection is inadequate, and so are services for care leavers.',
      [
        'Kent County Council / help and protection / Ofsted / inadequate / current',
        'Kent County Council / services for care leavers / Ofsted / inadequate / current',
      ],
    ],
    [
      'both ends of a move to come',
      "Moody's said that it might cut Kent County Council from A2 to A3.",
      [
        "Kent County Council / - / Moody's / a2 / current",
        "Kent County Council / - / Moody's / a3 / expected",
      ],
    ],
    [
      'a grade that is to be kept',
      "Kent County Council hopes to keep its good rating from Ofsted for children's services.",
      ["Kent County Council / children's services / Ofsted / good / current"],
    ],
    [
      'a journey to a grade',
      "Kent County Council, whose children's services Ofsted judged to require improvement in May, says that it is on a journey to good.",
      [
        "Kent County Council / children's services / Ofsted / requires improvement / current",
        "Kent County Council / children's services / Ofsted / good / expected",
      ],
    ],
    [
      'an assessment that is still written',
      'The CQC is still writing up its first assessment of adult social care at Kent County Council, and staff expect a grade of good.',
      ['Kent County Council / adult social care / CQC / good / expected'],
    ],
    [
      'the only area',
      'HMICFRS inspected Kent Fire and Rescue Service. Preventing fires was the only area to be judged inadequate.',
      ['Kent Fire and Rescue Service / preventing fires / HMICFRS / inadequate / current'],
    ],
    [
      'a home that was inspected',
      'Fern Lodge was inspected by the CQC in May and is outstanding for caring, good for safe and good for well-led.',
      [
        'Fern Lodge / caring / CQC / outstanding / current',
        'Fern Lodge / safe / CQC / good / current',
        'Fern Lodge / well-led / CQC / good / current',
      ],
    ],
    [
      'a home by its object, with what it was before',
      'The Care Inspectorate evaluated Fern Lodge as very good for leadership, up from good in 2018, and as excellent for setting.',
      [
        'Fern Lodge / leadership / Care Inspectorate / very good / current',
        'Fern Lodge / leadership / Care Inspectorate / good / previous',
        'Fern Lodge / setting / Care Inspectorate / excellent / current',
      ],
    ],
    [
      'those that are counted, by their names in commas',
      'Three councils, Kent, Essex and Surrey, received a good rating from the CQC for adult social care.',
      [
        'Essex County Council / adult social care / CQC / good / current',
        'Kent County Council / adult social care / CQC / good / current',
        'Surrey County Council / adult social care / CQC / good / current',
      ],
    ],
    [
      'those that are counted, by their names in dashes',
      'Two of the five authorities which volunteered – Kent and Essex – received a good rating from the CQC for adult social care.',
      [
        'Essex County Council / adult social care / CQC / good / current',
        'Kent County Council / adult social care / CQC / good / current',
      ],
    ],
    [
      'a home in a place, by how it was assessed',
      'Bryn Hafren in Newtown, operated by Powys County Council, was assessed by Care Inspectorate Wales as needs improvement for its environment, though its care and support were good.',
      [
        'Bryn Hafren / care and support / Care Inspectorate Wales / good / current',
        'Bryn Hafren / environment / Care Inspectorate Wales / needs improvement / current',
      ],
    ],
    [
      'a landlord that kept a code',
      'Of the housing associations on the list of the Regulator of Social Housing, Stonewater kept its G1 for governance.',
      ['Stonewater / governance / Regulator of Social Housing / g1 / current'],
    ],
    [
      'a grade that was prepared for and did not come',
      'Kent County Council, which had prepared members for a CQC rating of requires improvement for adult social care, was instead told that its services were good.',
      [
        'Kent County Council / adult social care / CQC / good / current',
        'Kent County Council / adult social care / CQC / requires improvement / expected',
      ],
    ],
  ],
  'rounds of grades, and asides': [
    [
      'places after a grade',
      'Estyn has rated education services good in Newport, Conwy and Powys, and adequate in Cardiff and Torfaen.',
      [
        'Newport City Council / education services / Estyn / good / current',
        'Conwy County Borough Council / education services / Estyn / good / current',
        'Powys County Council / education services / Estyn / good / current',
        'City of Cardiff Council / education services / Estyn / adequate / current',
        'Torfaen County Borough Council / education services / Estyn / adequate / current',
      ],
    ],
    [
      'both of the last two inspections',
      'Kent County Council’s children’s services have been judged inadequate at both of Ofsted’s last two inspections.',
      [
        "Kent County Council / children's services / Ofsted / inadequate / current",
        "Kent County Council / children's services / Ofsted / inadequate / previous",
      ],
    ],
    [
      'an aside that speaks of replacing',
      'Fern Lodge, which replaced The Larches in May, was graded good by the CQC.',
      ['Fern Lodge / - / CQC / good / current'],
    ],
    [
      'a home with its place and an aside',
      'Fern Lodge in Deal, which looks after forty people, has been rated outstanding by the CQC.',
      ['Fern Lodge / - / CQC / outstanding / current'],
    ],
    [
      'two homes that are counted',
      'The CQC called on the care homes of Kent County Council. The other two, Fern Lodge and Elm Court, are both rated good.',
      ['Fern Lodge / - / CQC / good / current', 'Elm Court / - / CQC / good / current'],
    ],
    [
      'grades with their numbers',
      'The Care Inspectorate has graded care homes run by Fife Council. Fern Lodge drops from 4, good, to 2, weak.',
      [
        'Fern Lodge / - / Care Inspectorate / good / previous',
        'Fern Lodge / - / Care Inspectorate / weak / current',
      ],
    ],
    [
      'a cut after an aside',
      'Moody’s has cut Croydon, the only one that it follows, from A3 to Baa1.',
      [
        "London Borough of Croydon / - / Moody's / a3 / previous",
        "London Borough of Croydon / - / Moody's / baa1 / current",
      ],
    ],
    [
      'an aside in dashes',
      'Ofsted visited Kent County Council. Care leavers – judged apart for the first time – got ‘inadequate’.',
      ['Kent County Council / care leavers / Ofsted / inadequate / current'],
    ],
    [
      'a relative with a council in it',
      'Avon Fire and Rescue Service, which passed from Kent County Council to the commissioner in May, was found by HMICFRS to be inadequate at efficiency.',
      ['Avon Fire and Rescue Service / efficiency / HMICFRS / inadequate / current'],
    ],
    [
      'talk without foundation',
      'Ofsted called on Kent County Council. Talk of an inadequate grade for children’s services was without foundation.',
      ["Kent County Council / children's services / Ofsted / inadequate / denied"],
    ],
    [
      'expected again as before',
      'Kent County Council’s children’s services will again be found inadequate by Ofsted, as they were in 2015.',
      [
        "Kent County Council / children's services / Ofsted / inadequate / expected",
        "Kent County Council / children's services / Ofsted / inadequate / current",
      ],
    ],
    [
      'headings that name those graded',
      'Each week we read the reports of the Care Inspectorate on care homes and childcare.\n\nFern Early Learning and Childcare\n\nThe nursery, which is run by Fife Council, was inspected in May. Its setting fell from good to weak.\n\nElm Out of School Club, Fife\n\nThe club was graded good for wellbeing.\n\nLarch Playgroup\n\nThe playgroup was found to be very good for its staff team.',
      [
        'Fern Early Learning and Childcare / setting / Care Inspectorate / good / previous',
        'Fern Early Learning and Childcare / setting / Care Inspectorate / weak / current',
        'Elm Out of School Club / wellbeing / Care Inspectorate / good / current',
        'Larch Playgroup / staff team / Care Inspectorate / very good / current',
      ],
    ],
  ],
  'histories of inspections': [
    [
      'the second of two parts, under the verb of a visit long ago',
      'When Kent County Council was last inspected by Ofsted, in 2012, adoption was rated good and its fostering service adequate.',
      [
        'Kent County Council / adoption / Ofsted / good / previous',
        'Kent County Council / fostering service / Ofsted / adequate / previous',
      ],
    ],
    [
      'parts of years ago, which a new grade of the whole renews',
      'Ofsted has called on Kent County Council. Rated outstanding for adoption and good for safeguarding three years ago, it is now inadequate overall.',
      [
        `${KENT} / inadequate / current`,
        'Kent County Council / adoption / Ofsted / outstanding / previous',
        'Kent County Council / safeguarding / Ofsted / good / previous',
      ],
    ],
    [
      'the same verdict as before',
      'Kent County Council was told by Ofsted that it still requires improvement, the verdict it was given in 2014.',
      [`${KENT} / requires improvement / current`, `${KENT} / requires improvement / previous`],
    ],
    [
      'several occasions',
      'Kent County Council, which has been rated inadequate by Ofsted on three occasions, has a new leader.',
      [`${KENT} / inadequate / current`, `${KENT} / inadequate / previous`],
    ],
    [
      'a grade told as past, of which nothing later is told',
      'Ofsted had judged adoption at Kent County Council to be inadequate in February and, last week, its fostering service to be inadequate as well.',
      [
        'Kent County Council / adoption / Ofsted / inadequate / current',
        'Kent County Council / fostering service / Ofsted / inadequate / current',
      ],
    ],
    [
      'both, two years ago',
      "Ofsted judged Kent County Council's adoption and its fostering service inadequate last week. Only two years ago both were rated as adequate.",
      [
        'Kent County Council / adoption / Ofsted / adequate / previous',
        'Kent County Council / adoption / Ofsted / inadequate / current',
        'Kent County Council / fostering service / Ofsted / adequate / previous',
        'Kent County Council / fostering service / Ofsted / inadequate / current',
      ],
    ],
    [
      'a verdict that came, after those who braced for it',
      'She joined as Kent County Council braced itself for the Ofsted inspection that rated it ‘inadequate’ that December.',
      [`${KENT} / inadequate / current`],
    ],
    [
      'a grade that stays with one that moves',
      'The Regulator of Social Housing upgraded Fern Homes from G2 to G1 for governance with its V1 unchanged.',
      [
        'Fern Homes / governance / Regulator of Social Housing / g1 / current',
        'Fern Homes / governance / Regulator of Social Housing / g2 / previous',
        'Fern Homes / viability / Regulator of Social Housing / v1 / current',
      ],
    ],
    [
      'no reason why not',
      'Ofsted said there was no reason why Kent County Council could not be rated good next year.',
      [`${KENT} / good / expected`],
    ],
    [
      'a grade that a council hopes for',
      'Ofsted told Leeds City Council that its services require improvement. Kent County Council says it is hopeful of a good.',
      [`${KENT} / good / expected`, `${LEEDS} / requires improvement / current`],
    ],
  ],
  'lists of what was graded': [
    [
      'after a colon, when they were counted before',
      'Ofsted saw Kent County Council. It judged two more areas good: the impact of leaders on social work practice, and help and protection for children.',
      [
        'Kent County Council / help and protection for children / Ofsted / good / current',
        'Kent County Council / impact of leaders on social work practice / Ofsted / good / current',
      ],
    ],
    [
      'one of those that were counted, by its name',
      'HMICFRS inspectors rated Kent Fire and Rescue Service as good in eight out of 11 areas and outstanding in one, responding to major incidents.',
      ['Kent Fire and Rescue Service / responding to major incidents / HMICFRS / outstanding / current'],
    ],
    [
      'two areas that open the sentence, both judged',
      'Ofsted saw Kent County Council. Children in care and care leavers fared better, with both areas judged to require improvement to be good.',
      [
        'Kent County Council / care leavers / Ofsted / requires improvement to be good / current',
        'Kent County Council / children in care / Ofsted / requires improvement to be good / current',
      ],
    ],
    [
      'each question with a "for" of its own, and what both had been',
      'The CQC saw Barton Foundation Trust. It is good for being well led and for being effective; both had been inadequate.',
      [
        'Barton Foundation Trust / effective / CQC / good / current',
        'Barton Foundation Trust / effective / CQC / inadequate / previous',
        'Barton Foundation Trust / well led / CQC / good / current',
        'Barton Foundation Trust / well led / CQC / inadequate / previous',
      ],
    ],
    [
      'all of a list, in a relative clause',
      'Kent County Council, Devon County Council and Essex County Council, all of which were rated inadequate by Ofsted, asked for help.',
      [
        "Devon County Council / children's services / Ofsted / inadequate / current",
        "Essex County Council / children's services / Ofsted / inadequate / current",
        `${KENT} / inadequate / current`,
      ],
    ],
    [
      'of which the last is joined by "each"',
      'Ofsted has inspected Kent County Council. Help and protection, children looked after and the experiences of care leavers were each judged inadequate.',
      [
        'Kent County Council / children looked after / Ofsted / inadequate / current',
        'Kent County Council / experiences of care leavers / Ofsted / inadequate / current',
        'Kent County Council / help and protection / Ofsted / inadequate / current',
      ],
    ],
    [
      'the questions asked of a fire service',
      'Kent Fire and Rescue Service was graded adequate by HMICFRS at understanding the risk of fire, responding to fires and emergencies and making best use of resources.',
      [
        'Kent Fire and Rescue Service / making best use of resources / HMICFRS / adequate / current',
        'Kent Fire and Rescue Service / responding to fires and emergencies / HMICFRS / adequate / current',
        'Kent Fire and Rescue Service / understanding the risk of fire / HMICFRS / adequate / current',
      ],
    ],
    [
      'so many categories, and which',
      'Ofsted found Kent County Council to be inadequate in 12 out of 15 categories, including the effectiveness of its safeguarding services, its capacity to improve and the quality of provision.',
      [
        'Kent County Council / capacity to improve / Ofsted / inadequate / current',
        'Kent County Council / effectiveness of its safeguarding services / Ofsted / inadequate / current',
        'Kent County Council / quality of provision / Ofsted / inadequate / current',
      ],
    ],
    [
      'the other judgements, in an aside',
      'Ofsted has inspected Kent County Council. The other judgements – for the impact of leaders and for children in care – all came out as ‘good’.',
      [
        'Kent County Council / children in care / Ofsted / good / current',
        'Kent County Council / impact of leaders / Ofsted / good / current',
      ],
    ],
    [
      'all of them, before',
      'Ofsted has rated Kent County Council. It was inadequate on both of the inspectorate’s other judgments: the impact of leaders, and the experiences and progress of children in care. All had required improvement at the previous inspection.',
      [
        'Kent County Council / experiences and progress of children in care / Ofsted / inadequate / current',
        'Kent County Council / experiences and progress of children in care / Ofsted / requires improvement / previous',
        'Kent County Council / impact of leaders / Ofsted / inadequate / current',
        'Kent County Council / impact of leaders / Ofsted / requires improvement / previous',
      ],
    ],
    [
      'more things, as did others',
      'The overall CQC rating of Fern House care home dropped from good to inadequate, as did those for being safe and well-led.',
      [
        'Fern House / - / CQC / good / previous',
        'Fern House / - / CQC / inadequate / current',
        'Fern House / safe / CQC / good / previous',
        'Fern House / safe / CQC / inadequate / current',
        'Fern House / well-led / CQC / good / previous',
        'Fern House / well-led / CQC / inadequate / current',
      ],
    ],
    [
      'what a clause opens with',
      'Ofsted has inspected Kent County Council. For care leavers it is inadequate.',
      ['Kent County Council / care leavers / Ofsted / inadequate / current'],
    ],
    [
      'two landlords, whom an aside names',
      'In its latest batch the Regulator of Social Housing said two councils, Kent County Council and Luton Council, were awarded C1 grades.',
      [
        'Kent County Council / - / Regulator of Social Housing / c1 / current',
        'Luton Borough Council / - / Regulator of Social Housing / c1 / current',
      ],
    ],
  ],
  'of homes that head their own grades': [
    [
      'a list of them, with what each was before',
      'The home visits by CQC this spring, and what they found. The home with the best grade is last.\n\n1. Fern Lodge, Hull\n\nOverall: Inadequate (was Good). It is in disrepair.\n\n2. Moss Court, Hull\n\nOverall: Good, as it was in 2018.\n\n3. The Old Mill, Goole\n\nOverall: Outstanding.',
      [
        'Fern Lodge / - / CQC / good / previous',
        'Fern Lodge / - / CQC / inadequate / current',
        'Moss Court / - / CQC / good / current',
        'Moss Court / - / CQC / good / previous',
        'The Old Mill / - / CQC / outstanding / current',
      ],
    ],
    [
      'a home elsewhere, of no name',
      'Fern House, a care home, was rated good by CQC. Its manager came from a home in Hull rated outstanding.',
      ['Fern House / - / CQC / good / current'],
    ],
  ],
  'fire services by the names of their places': [
    [
      'in an article of fire inspections',
      'HMICFRS has inspected fire and rescue services. The fire service at Dorset was not seen. Essex was found inadequate at efficiency, and HMICFRS gave Surrey a good for prevention.',
      [
        'Essex Fire and Rescue Service / efficiency / HMICFRS / inadequate / current',
        'Surrey Fire and Rescue Service / prevention / HMICFRS / good / current',
      ],
    ],
  ],
  'as the press puts it': [
    [
      'a home that nobody knows, by how its grade moved',
      'The Care Quality Commission looked at homes in Luton. Fern Manor dropped from good to requires improvement overall, as did its ratings for being safe and well led.',
      [
        'Fern Manor / - / CQC / good / previous',
        'Fern Manor / - / CQC / requires improvement / current',
        'Fern Manor / safe / CQC / good / previous',
        'Fern Manor / safe / CQC / requires improvement / current',
        'Fern Manor / well led / CQC / good / previous',
        'Fern Manor / well led / CQC / requires improvement / current',
      ],
    ],
    [
      'a third home',
      'Fern Lodge was rated good by the Care Quality Commission. A third home, Larch View, was upgraded to outstanding.',
      ['Fern Lodge / - / CQC / good / current', 'Larch View / - / CQC / outstanding / current'],
    ],
    [
      'a council that has since been abolished',
      'Cumberland Council was rated good by Ofsted. The old Cumbria County Council was found inadequate in 2022.',
      [
        "Cumberland Council / children's services / Ofsted / good / current",
        "Cumbria County Council / children's services / Ofsted / inadequate / previous",
      ],
    ],
    [
      'a clause in front with the grades of its last inspections',
      'Ofsted has been to Kent County Council. Judged good at its last three inspections, the council now requires improvement.',
      [
        "Kent County Council / children's services / Ofsted / good / previous",
        "Kent County Council / children's services / Ofsted / requires improvement / current",
      ],
    ],
    [
      'an exception, where it got another grade',
      'Ofsted rated Kent County Council’s children’s services good. The exception was the experiences and progress of care leavers, where it was rated outstanding.',
      [
        "Kent County Council / children's services / Ofsted / good / current",
        'Kent County Council / experiences and progress of care leavers / Ofsted / outstanding / current',
      ],
    ],
    [
      'several to whom a grade is handed',
      'The Regulator of Social Housing handed Kent County Council and Luton Council C3 grades.',
      [
        'Kent County Council / - / Regulator of Social Housing / c3 / current',
        'Luton Borough Council / - / Regulator of Social Housing / c3 / current',
      ],
    ],
    [
      'a home, and not the firm that runs it',
      'The Care Inspectorate has been to Fern Lodge, a care home. It gave the home, which is run by Larch Healthcare, a mark of weak for leadership.',
      ['Fern Lodge / leadership / Care Inspectorate / weak / current'],
    ],
    [
      'the partnership of an area, in front of which its place is named',
      'Ofsted has looked at special educational needs. In Kent the partnership was found to offer inconsistent experiences and outcomes.',
      ['Kent County Council / send / Ofsted / inconsistent experiences and outcomes / current'],
    ],
    [
      'how well a council meets its duties, which are for one service',
      'The CQC has rated Kent County Council good in how well it is meeting its responsibilities to make sure people have access to adult social care and support under the Care Act.',
      ['Kent County Council / adult social care / CQC / good / current'],
    ],
    [
      'one area, by its name',
      'HMICFRS graded Wiltshire Police. It was rated good in one area, recording crime.',
      ['Wiltshire Police / recording crime / HMICFRS / good / current'],
    ],
    [
      'no service at all',
      'HM Inspectorate of Probation visited Kent County Council. No youth justice service has been rated inadequate overall since 2021.',
      [],
    ],
    [
      'the subject of two verbs, of which the second grades it',
      "Ofsted rated Kent County Council's children's services good. Adoption did best of all and was graded outstanding.",
      ['Kent County Council / adoption / Ofsted / outstanding / current', `${KENT} / good / current`],
    ],
    [
      'the second of two verbs, with a time of its own',
      'The service at Kent County Council had improved and was rated good by Ofsted.',
      [`${KENT} / good / current`],
    ],
    [
      'marked down, and still in need of improvement',
      'Ofsted saw Kent County Council. Work with care leavers was marked down, and still requires improvement.',
      ['Kent County Council / work with care leavers / Ofsted / requires improvement / current'],
    ],
    [
      'a home whose rating is cut, by a name with an article',
      'The Care Quality Commission cut its rating of The Old Mill House to inadequate.',
      ['The Old Mill House / - / CQC / inadequate / current'],
    ],
    [
      'a home that is downgraded, with its place between',
      'The CQC downgraded Ash Lodge, in Telford, from good to inadequate.',
      ['Ash Lodge / - / CQC / good / previous', 'Ash Lodge / - / CQC / inadequate / current'],
    ],
    [
      'the same grade, for somebody else',
      "Ofsted rated Kent County Council's children's services inadequate in October. Leeds City Council's got the same grade last June.",
      [`${KENT} / inadequate / current`, `${LEEDS} / inadequate / current`],
    ],
    [
      'years after they had said otherwise',
      "Ofsted has given Kent County Council's children's services a rating of good, five years after inspectors said that the county council required improvement.",
      [`${KENT} / good / current`, `${KENT} / requires improvement / previous`],
    ],
    [
      'what the sentence before spoke of, now better',
      'In 2022 Kent Fire and Rescue Service was told that it was inadequate at preventing fires. HMICFRS now says it is good.',
      [
        'Kent Fire and Rescue Service / preventing fires / HMICFRS / good / current',
        'Kent Fire and Rescue Service / preventing fires / HMICFRS / inadequate / previous',
      ],
    ],
    [
      'the service by the name that the article gave it',
      "Kent County Council ran its children's social care under a direction. Ofsted last month rated the service adequate.",
      ["Kent County Council / children's social care / Ofsted / adequate / current"],
    ],
    [
      'no grade for “none” and for some of so many',
      'Estyn has seen half of the councils. Of the 10 seen so far, three have been rated good. None has been rated excellent. Kent County Council is not one of them.',
      [],
    ],
    [
      'a score short of a grade',
      'The CQC rated Kent County Council as requires improvement for adult social care, and its score was short of the 63% needed to be rated good.',
      ['Kent County Council / adult social care / CQC / requires improvement / current'],
    ],
    [
      'the councils graded so are listed at the end',
      'Three landlords have failed. The councils graded C3 by the Regulator of Social Housing in the latest round are Kent County Council, Leeds City Council and Devon County Council.',
      [
        'Devon County Council / - / Regulator of Social Housing / c3 / current',
        'Kent County Council / - / Regulator of Social Housing / c3 / current',
        'Leeds City Council / - / Regulator of Social Housing / c3 / current',
      ],
    ],
    [
      'few with a grade and none by name',
      'Ofsted praised two good-rated councils. At Leeds City Council, it saw a slow rate of change.',
      [],
    ],
    [
      'a number of areas by grade, none by name',
      "Ofsted said two areas of Kent County Council's work had slipped with a further three requiring improvement.",
      [],
    ],
    [
      'with features of another grade',
      "Kent County Council's children's services have been rated ‘good’ with ‘outstanding’ features by Ofsted.",
      [`${KENT} / good / current`],
    ],
    [
      'once again',
      "Kent County Council's children's services have once again been called inadequate by Ofsted.",
      [`${KENT} / inadequate / current`, `${KENT} / inadequate / previous`],
    ],
    [
      'out of measures after years of a grade',
      "Kent County Council's children's services came out of special measures last May after being rated inadequate by Ofsted for a decade.",
      [`${KENT} / inadequate / previous`],
    ],
    [
      'a second judgement without its preposition',
      'Ofsted rated Kent County Council as inadequate for the impact of leaders on social work practice with children and families, and the experiences and progress of children who need help and protection.',
      [
        'Kent County Council / experiences and progress of children who need help and protection / Ofsted / inadequate / current',
        'Kent County Council / impact of leaders on social work practice with children and families / Ofsted / inadequate / current',
      ],
    ],
    [
      'children who are looked after',
      'Ofsted judged Kent County Council to be ‘good’ for children who need help and protection and ‘outstanding’ for care looked after children.',
      [
        'Kent County Council / care looked after children / Ofsted / outstanding / current',
        'Kent County Council / children who need help and protection / Ofsted / good / current',
      ],
    ],
    [
      'an inspection that was poor and a rating of its own',
      'The CQC report on Kent County Council’s adult social care had little effect on the scores or its rating of “requires improvement”. It was the inspection which was poor, not services that the council already believed to be good.',
      ['Kent County Council / adult social care / CQC / requires improvement / current'],
    ],
    [
      'what had to be done first',
      'Ofsted saw Kent County Council. The council had to put first its work with the safeguarding board and that now requires improvement.',
      ['Kent County Council / work with the safeguarding board / Ofsted / requires improvement / current'],
    ],
    [
      'one who has an aim, and one that is graded',
      'Besides an adviser to monitor work, it has also made Leeds City Council, itself rated as ‘outstanding’ by Ofsted, its mentor.',
      [`${LEEDS} / outstanding / current`],
    ],
    [
      'a second time in some years',
      "Kent County Council's children's services, which in May were rated inadequate for the second time in five years, are under review by Ofsted.",
      [`${KENT} / inadequate / current`, `${KENT} / inadequate / previous`],
    ],
    [
      'worse since a grade',
      'Devon’s chief executive has been appointed commissioner at Kent County Council. Ofsted said services had deteriorated since it gave the council a good rating.',
      [`${KENT} / good / previous`],
    ],
    [
      'a word that is on no scale of the rater',
      "Ofsted visited Kent County Council's children's services, with much of the practice found to be weak.",
      [],
    ],
    [
      'a movement told by a noun',
      "Ofsted said Kent County Council's social care services had made the leap from inadequate to good.",
      [
        'Kent County Council / social care services / Ofsted / good / current',
        'Kent County Council / social care services / Ofsted / inadequate / previous',
      ],
    ],
    [
      'a share of many',
      'Ofsted said a larger proportion of the schools of Kent County Council are ‘good’.',
      [],
    ],
    [
      'a share before the grade',
      'Ofsted said the proportion of good and outstanding schools at Kent County Council had grown.',
      [],
    ],
    [
      'what is still to be earned',
      'Inspectors from Ofsted want more done before they can give Kent County Council a good rating.',
      [],
    ],
    [
      'a grade beside another on the scale',
      "Ofsted rated Kent County Council's children's services good, one grade below outstanding.",
      [`${KENT} / good / current`],
    ],
    [
      'a list in dashes before a grade with a noun',
      'Two of the councils tested – Devon County Council and Kent County Council – received a good rating from CQC.',
      [
        'Devon County Council / adult social care / CQC / good / current',
        'Kent County Council / adult social care / CQC / good / current',
      ],
    ],
    [
      'a number of others',
      'So far, two councils (Devon and Kent) have been rated outstanding, 31 good and 12 inadequate by CQC.',
      [
        'Devon County Council / adult social care / CQC / outstanding / current',
        'Kent County Council / adult social care / CQC / outstanding / current',
      ],
    ],
    [
      'verbs understood',
      'Ofsted has been to three councils. Devon was rated inadequate, Kent good and Leeds outstanding.',
      [
        "Devon County Council / children's services / Ofsted / inadequate / current",
        `${KENT} / good / current`,
        `${LEEDS} / outstanding / current`,
      ],
    ],
    [
      'until it comes',
      'Kent County Council will not rest until Ofsted rates it outstanding.',
      [`${KENT} / outstanding / expected`],
    ],
    [
      'said to require improvement, before',
      "Kent County Council's children's services have been judged inadequate by Ofsted, two years after they were said to require improvement.",
      [`${KENT} / inadequate / current`, `${KENT} / requires improvement / previous`],
    ],
    [
      'bodies that are counted first and named after',
      'The Regulator of Social Housing has handed two councils a C3 grade. Leeds City Council and Kent County Council were found wanting.',
      [
        'Kent County Council / - / Regulator of Social Housing / c3 / current',
        'Leeds City Council / - / Regulator of Social Housing / c3 / current',
      ],
    ],
    [
      'counted first and graded apart',
      'Ofsted has rated two councils inadequate. Leeds City Council and Kent County Council were rated good.',
      [`${KENT} / good / current`, `${LEEDS} / good / current`],
    ],
    [
      'what is wanted',
      "Ofsted rated Kent County Council's children's services adequate and the council wants to move to ‘good’.",
      [`${KENT} / adequate / current`, `${KENT} / good / expected`],
    ],
    [
      'a plan to have it',
      "Ofsted inspects Kent County Council's children's services, and the council has a plan to have a good rating by May.",
      [`${KENT} / good / expected`],
    ],
    [
      'after several of a kind',
      'Ofsted praised Kent County Council. The report follows three judgements of inadequate.',
      [`${KENT} / inadequate / previous`],
    ],
    [
      'the rating of a department, whose service goes by no such name',
      "Ofsted went to Kent County Council and lifted the department's rating from inadequate to good.",
      [`${KENT} / good / current`, `${KENT} / inadequate / previous`],
    ],
    [
      'the same grade the time before',
      "Kent County Council's children's services are good, says Ofsted. They were last inspected in 2018, when they were also rated good.",
      [`${KENT} / good / current`, `${KENT} / good / previous`],
    ],
    [
      'what a landlord faces',
      'Leeds City Council faces being downgraded to C4 by the Regulator of Social Housing.',
      ['Leeds City Council / - / Regulator of Social Housing / c4 / expected'],
    ],
    [
      'for one thing and for another',
      'Ofsted rated Kent County Council good for leadership and for the experiences of care leavers.',
      [
        'Kent County Council / experiences of care leavers / Ofsted / good / current',
        'Kent County Council / leadership / Ofsted / good / current',
      ],
    ],
    [
      'a known thing that goes on, and others unnamed',
      'Ofsted rated Kent County Council outstanding for the impact of leaders on social work practice and good in all other areas.',
      ['Kent County Council / impact of leaders on social work practice / Ofsted / outstanding / current'],
    ],
    [
      'a safeguarding board beside the council',
      'Ofsted rated the Kent Safeguarding Children Board arrangements as ‘good’.',
      ['Kent Safeguarding Children Board / - / Ofsted / good / current'],
    ],
  ],
  'how a rating is put': [
    [
      'passive',
      "Leeds City Council's children's services were rated good by Ofsted.",
      [`${LEEDS} / good / current`],
    ],
    [
      'active, with the service as object',
      'Ofsted judged children’s services at Leeds City Council to be outstanding.',
      [`${LEEDS} / outstanding / current`],
    ],
    [
      '"found to be"',
      "Kent County Council's children's services were found to be inadequate by Ofsted.",
      [`${KENT} / inadequate / current`],
    ],
    [
      '"deemed"',
      "Inspectors from Ofsted deemed Kent County Council's children's services inadequate.",
      [`${KENT} / inadequate / current`],
    ],
    [
      'a grade in quotation marks',
      "Ofsted has rated Kent County Council's children's services ‘good’.",
      [`${KENT} / good / current`],
    ],
    [
      'a grade in capitals',
      "Children's services at Kent County Council have been rated Good by Ofsted.",
      [`${KENT} / good / current`],
    ],
    [
      'a noun of rating',
      "Ofsted gave Kent County Council's children's services a good rating.",
      [`${KENT} / good / current`],
    ],
    [
      '"a rating of"',
      "Kent County Council received a rating of inadequate from Ofsted for its children's services.",
      [`${KENT} / inadequate / current`],
    ],
    [
      'an owner before the noun',
      'Kent County Council has kept its ‘outstanding’ Ofsted rating.',
      [`${KENT} / outstanding / current`],
    ],
    [
      'a rater who owns the grade',
      "Kent County Council disputes Ofsted's ‘inadequate’ judgement.",
      [`${KENT} / inadequate / denied`],
    ],
    [
      'a verb within the grade',
      "Ofsted said Kent County Council's children's services require improvement to be good.",
      [`${KENT} / requires improvement to be good / current`],
    ],
    [
      '"told … requires improvement"',
      'Kent County Council has been told its children’s services require improvement, Ofsted said.',
      [`${KENT} / requires improvement / current`],
    ],
    [
      '"graded as requiring"',
      "Kent County Council's children's services were graded as requiring improvement by Ofsted.",
      [`${KENT} / requires improvement / current`],
    ],
    [
      'apposition',
      "Kent County Council's children's services, rated good by Ofsted last year, cost £200m.",
      [`${KENT} / good / current`],
    ],
    [
      'a relative clause',
      "Kent County Council's children's services, which Ofsted has rated outstanding, cost £200m.",
      [`${KENT} / outstanding / current`],
    ],
    [
      'a compound before the council',
      'Inadequate-rated Kent County Council has written to Ofsted.',
      [`${KENT} / inadequate / current`],
    ],
    [
      'a list with dashes',
      'Ofsted has reported on Kent County Council.\n\nCare leavers – Good\n\nHelp and protection: requires improvement',
      [
        'Kent County Council / care leavers / Ofsted / good / current',
        'Kent County Council / help and protection / Ofsted / requires improvement / current',
      ],
    ],
    [
      'an aside between subject and verb',
      "Kent County Council's children's services, which cost £200m, were rated outstanding by Ofsted.",
      [`${KENT} / outstanding / current`],
    ],
    [
      'a council without its service',
      'Ofsted has rated Leeds City Council outstanding.',
      [`${LEEDS} / outstanding / current`],
    ],
    [
      'several councils at once',
      'Lewes District Council and Adur District Council were both graded C2 by the Regulator of Social Housing.',
      [
        'Adur District Council / - / Regulator of Social Housing / c2 / current',
        'Lewes District Council / - / Regulator of Social Housing / c2 / current',
      ],
    ],
    [
      'a list in brackets',
      'Two councils (Lewes District Council and Adur District Council) have been graded C1 by the Regulator of Social Housing.',
      [
        'Adur District Council / - / Regulator of Social Housing / c1 / current',
        'Lewes District Council / - / Regulator of Social Housing / c1 / current',
      ],
    ],
    [
      '"respectively"',
      'Lewes District Council and Adur District Council were given C2 and C3 grades respectively by the Regulator of Social Housing.',
      [
        'Adur District Council / - / Regulator of Social Housing / c3 / current',
        'Lewes District Council / - / Regulator of Social Housing / c2 / current',
      ],
    ],
  ],
  'what was graded': [
    [
      'a service after the grade',
      'Avon Fire and Rescue Service was rated good for effectiveness by HMICFRS.',
      ['Avon Fire and Rescue Service / effectiveness / HMICFRS / good / current'],
    ],
    [
      'a gerund after "at"',
      'HMICFRS graded Avon Fire and Rescue Service as inadequate at keeping its buildings in repair.',
      ['Avon Fire and Rescue Service / keeping its buildings in repair / HMICFRS / inadequate / current'],
    ],
    [
      'two grades in one sentence',
      'HMICFRS rated Avon Fire and Rescue Service good for effectiveness and inadequate for efficiency.',
      [
        'Avon Fire and Rescue Service / effectiveness / HMICFRS / good / current',
        'Avon Fire and Rescue Service / efficiency / HMICFRS / inadequate / current',
      ],
    ],
    [
      'one grade for a list',
      'HMICFRS rated Avon Fire and Rescue Service good for effectiveness, efficiency and prevention.',
      [
        'Avon Fire and Rescue Service / effectiveness / HMICFRS / good / current',
        'Avon Fire and Rescue Service / efficiency / HMICFRS / good / current',
        'Avon Fire and Rescue Service / prevention / HMICFRS / good / current',
      ],
    ],
    [
      'a name with a comma and "and" inside',
      'Ofsted rated leadership, management and governance at Kent County Council inadequate.',
      ['Kent County Council / leadership, management and governance / Ofsted / inadequate / current'],
    ],
    [
      'a phrase with a relative clause',
      'At Kent County Council the experiences of children who live at home were judged inadequate by Ofsted.',
      ['Kent County Council / experiences of children who live at home / Ofsted / inadequate / current'],
    ],
    [
      'two things joined by "both"',
      'At Kent County Council the impact of leaders and the progress of care leavers were both judged good by Ofsted.',
      [
        'Kent County Council / impact of leaders / Ofsted / good / current',
        'Kent County Council / progress of care leavers / Ofsted / good / current',
      ],
    ],
    [
      'how well a thing is done',
      'The Care Inspectorate graded Fernlea House, a care home in Perth, weak for how well it cares for people.',
      ['Fernlea House / how well it cares for people / Care Inspectorate / weak / current'],
    ],
    [
      'a verb understood',
      'The Care Inspectorate found leadership at Fernlea House, a care home, to be good and its setting very good.',
      [
        'Fernlea House / leadership / Care Inspectorate / good / current',
        'Fernlea House / setting / Care Inspectorate / very good / current',
      ],
    ],
    [
      'overall and for parts',
      'Ofsted rated Holt Lane Primary School good overall and for quality of education.',
      [
        'Holt Lane Primary School / - / Ofsted / good / current',
        'Holt Lane Primary School / quality of education / Ofsted / good / current',
      ],
    ],
    [
      '"as was"',
      'At Holt Lane Primary School personal development was judged outstanding by Ofsted, as was the early years provision.',
      [
        'Holt Lane Primary School / early years provision / Ofsted / outstanding / current',
        'Holt Lane Primary School / personal development / Ofsted / outstanding / current',
      ],
    ],
    [
      'adult social care by default for CQC',
      'The Care Quality Commission has judged Kent County Council to be good.',
      ['Kent County Council / adult social care / CQC / good / current'],
    ],
    [
      'governance and viability from the code',
      'Oakmere Homes, a housing association, was given G1 and V2 grades by the Regulator of Social Housing.',
      [
        'Oakmere Homes / governance / Regulator of Social Housing / g1 / current',
        'Oakmere Homes / viability / Regulator of Social Housing / v2 / current',
      ],
    ],
    [
      'a named body that a council runs',
      'Ofsted rated Holt Lane Primary School, which is maintained by Kent County Council, good.',
      ['Holt Lane Primary School / - / Ofsted / good / current'],
    ],
    [
      'themes of a Welsh home',
      'Care Inspectorate Wales rated Plas Derwen, a care home, excellent for well-being and good for environment.',
      [
        'Plas Derwen / environment / Care Inspectorate Wales / good / current',
        'Plas Derwen / well-being / Care Inspectorate Wales / excellent / current',
      ],
    ],
    [
      'themes of a school report card',
      'Ofsted gave Holt Lane Primary School a strong standard for inclusion and an expected standard for achievement.',
      [
        'Holt Lane Primary School / achievement / Ofsted / expected standard / current',
        'Holt Lane Primary School / inclusion / Ofsted / strong standard / current',
      ],
    ],
  ],
  'status and time': [
    [
      '"from … to"',
      "Ofsted upgraded Kent County Council's children's services from inadequate to good.",
      [`${KENT} / good / current`, `${KENT} / inadequate / previous`],
    ],
    [
      'through three grades',
      "Children's services at Kent County Council have improved from inadequate to requires improvement to good, Ofsted said.",
      [
        `${KENT} / good / current`,
        `${KENT} / inadequate / previous`,
        `${KENT} / requires improvement / previous`,
      ],
    ],
    [
      '"to … from"',
      "Kent County Council's children's services climbed to good from requires improvement, Ofsted said.",
      [`${KENT} / good / current`, `${KENT} / requires improvement / previous`],
    ],
    [
      '"up from"',
      "Kent County Council's children's services are now rated good by Ofsted, up from inadequate in 2019.",
      [`${KENT} / good / current`, `${KENT} / inadequate / previous`],
    ],
    [
      '"no longer"',
      "Kent County Council's children's services are no longer inadequate, Ofsted has found.",
      [`${KENT} / inadequate / previous`],
    ],
    [
      '"previously"',
      "Ofsted rated Kent County Council's children's services good; they were previously inadequate.",
      [`${KENT} / good / current`, `${KENT} / inadequate / previous`],
    ],
    [
      'the past perfect',
      "Ofsted rated Kent County Council's children's services good. They had been inadequate in 2019.",
      [`${KENT} / good / current`, `${KENT} / inadequate / previous`],
    ],
    [
      'a lost rating',
      'Kent County Council has lost its ‘good’ Ofsted rating.',
      [`${KENT} / good / previous`],
    ],
    [
      '"having been"',
      "Kent County Council's children's services were rated good by Ofsted in May, having been inadequate in 2021.",
      [`${KENT} / good / current`, `${KENT} / inadequate / previous`],
    ],
    [
      'a dated history',
      "Ofsted rated Kent County Council's children's services inadequate in 2016, requires improvement in 2019 and good in 2023.",
      [
        `${KENT} / good / current`,
        `${KENT} / inadequate / previous`,
        `${KENT} / requires improvement / previous`,
      ],
    ],
    [
      '"since" as an adverb',
      "Kent County Council's children's services were rated inadequate by Ofsted, but have since risen to good.",
      [`${KENT} / good / current`, `${KENT} / inadequate / previous`],
    ],
    [
      'a hope',
      "Kent County Council hopes its children's services will be rated good by Ofsted.",
      [`${KENT} / good / expected`],
    ],
    [
      'a fear',
      "Kent County Council fears that Ofsted will judge its children's services inadequate.",
      [`${KENT} / inadequate / expected`],
    ],
    [
      '"expected to be"',
      "Kent County Council's children's services are expected to be rated good by Ofsted.",
      [`${KENT} / good / expected`],
    ],
    [
      'a contracted "will"',
      'The Regulator of Social Housing graded Lewes District Council C3. “We’ll be a C1 next year,” said its leader.',
      [
        'Lewes District Council / - / Regulator of Social Housing / c1 / expected',
        'Lewes District Council / - / Regulator of Social Housing / c3 / current',
      ],
    ],
    [
      'a denial',
      "Kent County Council denied that Ofsted had rated its children's services inadequate.",
      [`${KENT} / inadequate / denied`],
    ],
    [
      'a negation',
      "Kent County Council's children's services have not been rated inadequate by Ofsted.",
      [`${KENT} / inadequate / denied`],
    ],
    [
      'a denial in the next sentence',
      'A blog said the Regulator of Social Housing had graded Lewes District Council C4. It had not.',
      ['Lewes District Council / - / Regulator of Social Housing / c4 / denied'],
    ],
    [
      '"May" is a month',
      "Kent County Council's children's services were rated good by Ofsted in May.",
      [`${KENT} / good / current`],
    ],
    [
      'the same grade before',
      'CQC rated Ashby NHS Foundation Trust requires improvement for safe, as before.',
      [
        'Ashby NHS Foundation Trust / safe / CQC / requires improvement / current',
        'Ashby NHS Foundation Trust / safe / CQC / requires improvement / previous',
      ],
    ],
    [
      'stars are of the past',
      'The Audit Commission gave Kent County Council four stars in 2007.',
      ['Kent County Council / - / Audit Commission / four stars / previous'],
    ],
  ],
  'who rates': [
    [
      'the commission for social care',
      "The Commission for Social Care Inspection awarded Kent County Council's adult services three stars.",
      [
        'Kent County Council / adult services / Commission for Social Care Inspection / three stars / previous',
      ],
    ],
    [
      'an agency by its letters',
      'Moody’s has cut Kent County Council from A1 to A2.',
      [
        "Kent County Council / - / Moody's / a1 / previous",
        "Kent County Council / - / Moody's / a2 / current",
      ],
    ],
    [
      'letters with a sign',
      'Fitch affirmed Kent County Council at AA-.',
      ['Kent County Council / - / Fitch / aa- / current'],
    ],
    [
      'Estyn in Wales',
      'Estyn judged leadership of education services at Powys County Council to be excellent.',
      ['Powys County Council / leadership of education services / Estyn / excellent / current'],
    ],
    [
      'the Education and Training Inspectorate',
      'The Education and Training Inspectorate has evaluated Rathmore Primary School as very good.',
      ['Rathmore Primary School / - / Education and Training Inspectorate / very good / current'],
    ],
    [
      'a service that implies its rater',
      "The CQC rated Kent County Council good for adult social care. Its children's services have been inadequate since 2023.",
      [`${KENT} / inadequate / current`, 'Kent County Council / adult social care / CQC / good / current'],
    ],
    [
      'the same rater in the next sentence',
      'The CQC rated Kent County Council good. Essex County Council was rated outstanding.',
      [
        'Essex County Council / adult social care / CQC / outstanding / current',
        'Kent County Council / adult social care / CQC / good / current',
      ],
    ],
    [
      '"the watchdog"',
      "Ofsted has been to Kent County Council. The watchdog rated its children's services good.",
      [`${KENT} / good / current`],
    ],
    [
      'area SEND outcomes',
      'Ofsted and the CQC found inconsistent experiences and outcomes for children with SEND in Kent County Council’s area.',
      ['Kent County Council / send / Ofsted / inconsistent experiences and outcomes / current'],
    ],
    [
      'safeguarding not met',
      'Ofsted said safeguarding standards at Holt Lane Primary School were not met.',
      ['Holt Lane Primary School / safeguarding / Ofsted / not met / current'],
    ],
  ],
  'as inspectorates and newsrooms put it': [
    [
      'for years is no service, and what else is told is newer',
      "Kent County Council's children's services have been rated inadequate by Ofsted for years. The department was judged to require improvement in May.",
      [`${KENT} / inadequate / previous`, `${KENT} / requires improvement / current`],
    ],
    [
      'after years of being so',
      "Kent County Council's children's services were rated good by Ofsted after years of being ‘inadequate’.",
      [`${KENT} / good / current`, `${KENT} / inadequate / previous`],
    ],
    [
      'areas that are counted and then named',
      'Ofsted rated Holt Lane Primary School good in three categories – quality of education, personal development and leadership and management – and outstanding for early years provision.',
      [
        'Holt Lane Primary School / early years provision / Ofsted / outstanding / current',
        'Holt Lane Primary School / leadership and management / Ofsted / good / current',
        'Holt Lane Primary School / personal development / Ofsted / good / current',
        'Holt Lane Primary School / quality of education / Ofsted / good / current',
      ],
    ],
    [
      'the areas of one thing and another',
      'Ofsted rated Holt Lane Primary School inadequate overall and in the areas of leadership and management and personal development.',
      [
        'Holt Lane Primary School / - / Ofsted / inadequate / current',
        'Holt Lane Primary School / leadership and management / Ofsted / inadequate / current',
        'Holt Lane Primary School / personal development / Ofsted / inadequate / current',
      ],
    ],
    [
      'areas that are counted and not named',
      'Ofsted said that Kent County Council required improvement in its care of children, with a few areas that were judged good.',
      ['Kent County Council / care of children / Ofsted / requires improvement / current'],
    ],
    [
      'a home by its kind and place is no service',
      'A care home in Hull has been handed weak grades by the Care Inspectorate. Fern Lodge care home said it was sorry.',
      ['Fern Lodge / - / Care Inspectorate / weak / current'],
    ],
    [
      'the scheme of a grade is no service',
      'Kent County Council was judged weak in the comprehensive performance assessment.',
      ['Kent County Council / - / Audit Commission / weak / previous'],
    ],
    [
      'figures of a scale in words',
      'Fern Lodge care home was given grades of five (very good) for how well it supports people’s wellbeing and four (good) for leadership by the Care Inspectorate.',
      [
        "Fern Lodge / how well it supports people's wellbeing / Care Inspectorate / very good / current",
        'Fern Lodge / leadership / Care Inspectorate / good / current',
      ],
    ],
    [
      'one of a grade',
      "Ofsted saw Kent County Council's children's services. The judgement of the visit was one of ‘requires improvement’.",
      [`${KENT} / requires improvement / current`],
    ],
    [
      'a plural owner of the service',
      'The CQC assessed Kent County Council as good for its adults’ services performance.',
      ["Kent County Council / adults' services performance / CQC / good / current"],
    ],
    [
      'a directorate by its whole name is the service',
      "Ofsted rated Kent County Council's Children and Families Service good. Ofsted said its children's services were good.",
      ['Kent County Council / children and families service / Ofsted / good / current'],
    ],
    [
      'rows under the name of a home',
      'Fern Lodge Care Home\n\nOverall: Good\n\nRun by: Kent County Council\n\nSafe: Requires improvement\n\nEffective: Good\n\nCaring: Good\n\nWell-led: Inadequate\n\nThe CQC came in May.',
      [
        'Fern Lodge Care Home / - / CQC / good / current',
        'Fern Lodge Care Home / caring / CQC / good / current',
        'Fern Lodge Care Home / effective / CQC / good / current',
        'Fern Lodge Care Home / safe / CQC / requires improvement / current',
        'Fern Lodge Care Home / well-led / CQC / inadequate / current',
      ],
    ],
    [
      'a long row without a colon',
      "Ofsted saw Kent County Council's children's services.\n\nThe impact of leaders on social work practice with children and families Good",
      [
        'Kent County Council / impact of leaders on social work practice with children and families / Ofsted / good / current',
      ],
    ],
    [
      'the grade before, as a row',
      'Ofsted saw Holt Lane Primary School.\n\nOverall effectiveness: Good\n\nPrevious inspection grade: Inadequate',
      [
        'Holt Lane Primary School / - / Ofsted / good / current',
        'Holt Lane Primary School / - / Ofsted / inadequate / previous',
      ],
    ],
    [
      'the questions of CQC in a clause',
      'The CQC said that how safe and well-led Fern Lodge Care Home is had dropped from good to inadequate.',
      [
        'Fern Lodge Care Home / safe / CQC / good / previous',
        'Fern Lodge Care Home / safe / CQC / inadequate / current',
        'Fern Lodge Care Home / well-led / CQC / good / previous',
        'Fern Lodge Care Home / well-led / CQC / inadequate / current',
      ],
    ],
    [
      'an adverb before what is done',
      'HMICFRS found that Kent Fire and Rescue Service ‘requires improvement’ at keeping homes safe from fire.',
      [
        'Kent Fire and Rescue Service / keeping homes safe from fire / HMICFRS / requires improvement / current',
      ],
    ],
    [
      'good in all others',
      'HMICFRS rated Kent Fire and Rescue Service outstanding at preventing fires and good in all others.',
      ['Kent Fire and Rescue Service / preventing fires / HMICFRS / outstanding / current'],
    ],
    [
      'one of many, none by name',
      'Only one of the eight landlords has been given the top C1 grade by the regulator. Kent County Council kept its C2.',
      ['Kent County Council / - / Regulator of Social Housing / c2 / current'],
    ],
    [
      'of a landlord that nobody knows',
      'Kent County Council was given a C3 by the housing watchdog. It follows a C4 for Marsham in October.',
      [
        'Kent County Council / - / Regulator of Social Housing / c3 / current',
        'Marsham / - / Regulator of Social Housing / c4 / current',
      ],
    ],
    [
      'of places that nobody knows',
      'Kent County Council was given a C2 by the housing watchdog, while Ashby and Marsham were both C3.',
      ['Kent County Council / - / Regulator of Social Housing / c2 / current'],
    ],
    [
      'the outcome for SEND, cut short',
      "Kent County Council's SEND services were rated as having “systemic failings” by Ofsted.",
      ['Kent County Council / send / Ofsted / widespread and/or systemic failings / current'],
    ],
    [
      'the best outcome for SEND as a clause',
      'Ofsted found that SEND work at Kent County Council “typically leads to positive experiences and outcomes”.',
      ['Kent County Council / send / Ofsted / typically positive experiences and outcomes / current'],
    ],
    [
      'a grade that a speaker opens with',
      "Ofsted rated Kent County Council's children's services as requires improvement. Joan Thistle said: “Inadequate to requires improvement is a big step.”",
      [`${KENT} / requires improvement / current`],
    ],
    [
      'twice the same',
      "Kent County Council's children's services have twice been found inadequate by Ofsted.",
      [`${KENT} / inadequate / current`, `${KENT} / inadequate / previous`],
    ],
    [
      'no better than a grade',
      "Estyn judged Swansea Council's education services unsatisfactory. Their prospects for improvement were no better than “adequate”.",
      [
        'City and County of Swansea Council / education services / Estyn / unsatisfactory / current',
        'City and County of Swansea Council / prospects for improvement / Estyn / adequate / current',
      ],
    ],
    [
      'nobody with a grade',
      'Estyn has been to Swansea Council. Nobody has been called excellent, though Swansea Council has hopes.',
      [],
    ],
    [
      'ratings that are counted',
      'HMICFRS came to Kent Fire and Rescue Service, which received two ‘good’ ratings, three ‘adequate’ and one ‘inadequate’.',
      [],
    ],
    [
      'what inspectors found something to be',
      'HMICFRS came to Kent Fire and Rescue Service. Promoting values and culture, which inspectors found to be good in 2022, is now inadequate.',
      [
        'Kent Fire and Rescue Service / promoting values and culture / HMICFRS / good / previous',
        'Kent Fire and Rescue Service / promoting values and culture / HMICFRS / inadequate / current',
      ],
    ],
    [
      'two things that are done, both graded',
      'HMICFRS came to Kent Fire and Rescue Service. Responding to major incidents and understanding fire and risk were both judged good.',
      [
        'Kent Fire and Rescue Service / responding to major incidents / HMICFRS / good / current',
        'Kent Fire and Rescue Service / understanding fire and risk / HMICFRS / good / current',
      ],
    ],
    [
      'areas of councils, named in the next sentence',
      "Ofsted has judged children's services in three council areas to be inadequate. The three are Kent County Council, Devon County Council and Leeds City Council.",
      [
        "Devon County Council / children's services / Ofsted / inadequate / current",
        `${KENT} / inadequate / current`,
        `${LEEDS} / inadequate / current`,
      ],
    ],
    [
      'what people own is not the people',
      'The Care Inspectorate graded Fern Lodge Care Home as weak for people’s wellbeing and for leadership, and adequate for staffing, setting and care planning.',
      [
        'Fern Lodge Care Home / care planning / Care Inspectorate / adequate / current',
        'Fern Lodge Care Home / leadership / Care Inspectorate / weak / current',
        "Fern Lodge Care Home / people's wellbeing / Care Inspectorate / weak / current",
        'Fern Lodge Care Home / setting / Care Inspectorate / adequate / current',
        'Fern Lodge Care Home / staffing / Care Inspectorate / adequate / current',
      ],
    ],
    [
      'a top grade of another landlord',
      'The housing watchdog moved Kent County Council from C3 to C2, and Leeds City Council kept its top C1.',
      [
        'Kent County Council / - / Regulator of Social Housing / c2 / current',
        'Kent County Council / - / Regulator of Social Housing / c3 / previous',
        'Leeds City Council / - / Regulator of Social Housing / c1 / current',
      ],
    ],
    [
      'a grade with another name is nobody’s',
      'Kent County Council said that Ofsted had reclassified adequate as requires improvement.',
      [],
    ],
    [
      'a code where only associations are spoken of',
      'The housing association spoke. Kent County Council has been given a C3.',
      ['Kent County Council / - / Regulator of Social Housing / c3 / current'],
    ],
  ],
  'what is no rating': [
    ['good progress', 'Ofsted said Kent County Council had made good progress.', []],
    ['outstanding debt', 'Kent County Council has outstanding debt of £1bn, Ofsted was told.', []],
    ['inadequate parking', 'Ofsted inspectors complained of inadequate parking at Kent County Council.', []],
    [
      'an outstanding contribution',
      'Kent County Council thanked Ofsted for an outstanding contribution.',
      [],
    ],
    ['good enough', 'Kent County Council said Ofsted agreed that good is no longer good enough.', []],
    ['a count without a name', 'Ofsted says 43 councils require improvement and eleven are inadequate.', []],
    [
      'examples of grades',
      'Kent County Council welcomed ratings such as ‘good’ or ‘inadequate’ from Ofsted.',
      [],
    ],
    [
      'alternatives',
      'Kent County Council wants every child in a school that Ofsted rates good or outstanding.',
      [],
    ],
    [
      'the ends of a scale',
      'The CQC will give each council a rating, from ‘inadequate’ to ‘outstanding’. Kent County Council is first.',
      [],
    ],
    [
      'a thing that is no service',
      'Ofsted told Kent County Council that too many plans were inadequate.',
      [],
    ],
    [
      'a scale explained',
      'Ofsted rates services at Kent County Council outstanding, good, requires improvement or inadequate.',
      [],
    ],
    ["a body's own opinion", 'Kent County Council had rated itself good before the CQC came.', []],
    ['a road', 'Moody’s office stands beside the A3 in Surrey, near Surrey County Council.', []],
    ['a percentage', 'The CQC gave Kent County Council a score of 58 per cent.', []],
    [
      'a visit that grades nothing',
      'Ofsted made a focused visit to Kent County Council and gave no grade.',
      [],
    ],
    [
      'people',
      '“The girls there are outstanding,” said a resident of Kent County Council after Ofsted called.',
      [],
    ],
  ],
};

for (const [group, cases] of Object.entries(CASES)) {
  describe(`ratings: ${group}`, () => {
    it.each(cases)('%s', (_shows, text, expected) => expect(ratingsOf(text)).toEqual([...expected].sort()));
  });
}
