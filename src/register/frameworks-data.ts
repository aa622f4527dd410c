import type { Framework, FrameworkGrade, FrameworkSubject } from './frameworks.ts';

/**
 * Rating frameworks of UK inspectorates, regulators and agencies, oldest first within an issuer. Compiled from
 * their published handbooks. Each grade is written best first, its wordings parted by "=" and the grades by "|".
 */
function scale(text: string): FrameworkGrade[] {
  return text.split('|').map((grade, i) => ({
    rank: i + 1,
    wordings: grade.split('=').map((w) => w.trim()),
  }));
}

const RI =
  'requires improvement = requires improvement to be good = needs improvement = needs improvement to be good';
const FOUR = scale(`outstanding | good | ${RI} | inadequate`);
const FOUR_ADEQUATE = scale('outstanding | good | adequate | inadequate');
const FOUR_SATISFACTORY = scale('outstanding | good | satisfactory | inadequate');
const FIVE_ADEQUATE = scale(`outstanding | good | adequate | ${RI} | inadequate`);
const REPORT_CARD = scale(
  'exceptional | strong standard = strong | expected standard | needs attention | urgent improvement',
);
const PERFORMS = scale(
  'performing excellently = performs excellently | performing well = performs well | ' +
    'performing adequately = performs adequately | performing poorly = performs poorly',
);
const STARS_3 = scale('three stars | two stars | one star | no stars');
const STARS_4 = scale('four stars | three stars | two stars | one star | no stars');
const SCOTTISH = scale('excellent | very good | good | adequate | weak | unsatisfactory');
const MOODYS = scale(
  'aaa | aa1 | aa2 | aa3 | a1 | a2 | a3 | baa1 | baa2 | baa3 | ba1 | ba2 | ba3 | b1 | b2 | b3 | caa1 | caa2 | caa3 | ca | c',
);
const LETTERS = scale(
  'aaa | aa+ | aa | aa- | a+ | a | a- | bbb+ | bbb | bbb- | bb+ | bb | bb- | b+ | b | b- | ccc+ | ccc | ccc- | cc | c | d',
);

const CREDIT_SUBJECTS: readonly FrameworkSubject[] = [
  'council',
  'housing',
  'university',
  'trust',
  'company',
  'other',
];
const PROVIDERS: readonly FrameworkSubject[] = [
  'care-home',
  'nhs',
  'trust',
  'charity',
  'company',
  'council',
  'other',
];
const CHILDREN = [
  'children',
  'protection',
  'care',
  'leavers',
  'leaders',
  'leadership',
  'looked-after',
  'families',
];
const SCHOOLING = [
  'education',
  'teaching',
  'behaviour',
  'attitudes',
  'personal',
  'leadership',
  'years',
  'sixth',
];
const EXPERIENCE = ['leadership', 'wellbeing', 'well-being', 'setting', 'staff', 'protection', 'care'];
const FIRE = [
  'effectiveness',
  'efficiency',
  'people',
  'fires',
  'emergencies',
  'culture',
  'values',
  'resources',
];

type Row = readonly [
  id: string,
  title: string,
  from: string | null,
  until: string | null,
  grades: readonly FrameworkGrade[],
  subjects: readonly FrameworkSubject[],
  services: readonly string[],
];

function of(issuer: string, ...rows: readonly Row[]): Framework[] {
  return rows.map(([id, title, from, until, grades, subjects, services]) => ({
    id,
    issuer,
    title,
    from,
    until,
    grades,
    subjects,
    services,
  }));
}

const SCHOOL_LIKE: readonly FrameworkSubject[] = [
  'school',
  'university',
  'trust',
  'charity',
  'company',
  'other',
];
const CHILDREN_LIKE: readonly FrameworkSubject[] = ['council', 'trust', 'charity', 'company', 'other'];
const FIRE_ONLY: readonly FrameworkSubject[] = ['fire-service', 'council', 'other'];
const POLICE_ONLY: readonly FrameworkSubject[] = ['police', 'other'];
const LANDLORDS: readonly FrameworkSubject[] = ['council', 'housing', 'company', 'charity', 'trust', 'other'];
const ASSOCIATIONS: readonly FrameworkSubject[] = ['housing', 'company', 'charity', 'trust', 'other'];
const COUNCIL: readonly FrameworkSubject[] = ['council'];
const SCOTTISH_BODIES: readonly FrameworkSubject[] = [
  'council',
  'care-home',
  'school',
  'trust',
  'charity',
  'company',
  'other',
];

export const FRAMEWORKS: readonly Framework[] = [
  ...of(
    'Ofsted',
    [
      'ofsted-satisfactory',
      'School inspection with "satisfactory"',
      '2005-09',
      '2012-08',
      FOUR_SATISFACTORY,
      SCHOOL_LIKE,
      SCHOOLING,
    ],
    [
      'ofsted-safeguarding',
      'Safeguarding and looked-after inspections',
      '2006-01',
      '2013-10',
      FOUR_ADEQUATE,
      CHILDREN_LIKE,
      CHILDREN,
    ],
    [
      'ofsted-annual',
      "Annual assessment of children's services",
      '2008-12',
      '2012-12',
      PERFORMS,
      COUNCIL,
      CHILDREN,
    ],
    ['ofsted-sif', 'Single inspection framework', '2013-11', '2017-12', FOUR, CHILDREN_LIKE, CHILDREN],
    ['ofsted-schools', 'School inspection', '2012-09', '2025-10', FOUR, SCHOOL_LIKE, SCHOOLING],
    [
      'ofsted-sccif',
      'Social care common inspection framework',
      '2017-04',
      null,
      FOUR,
      ['care-home', 'trust', 'charity', 'company', 'council', 'other'],
      ['fostering', 'adoption', 'home', 'homes', 'agency'],
    ],
    [
      'ofsted-ilacs',
      "Inspection of local authority children's services",
      '2018-01',
      null,
      FOUR,
      CHILDREN_LIKE,
      CHILDREN,
    ],
    ['ofsted-report-card', 'School report card', '2025-11', null, REPORT_CARD, SCHOOL_LIKE, SCHOOLING],
    [
      'ofsted-safeguarding-met',
      'Safeguarding on the school report card',
      '2025-11',
      null,
      scale('met | not met'),
      SCHOOL_LIKE,
      ['safeguarding'],
    ],
    [
      'area-send',
      'Area SEND inspection',
      '2023-01',
      null,
      scale(
        'typically positive experiences and outcomes = typically positive | inconsistent experiences and outcomes = inconsistent experiences | widespread and/or systemic failings = widespread and systemic failings = widespread or systemic failings = systemic failings',
      ),
      ['council', 'other'],
      ['send', 'area'],
    ],
  ),
  ...of('Commission for Social Care Inspection', [
    'csci-stars',
    'Star ratings of social services',
    '2002-05',
    '2009-03',
    STARS_3,
    COUNCIL,
    ['adult', 'social', 'services'],
  ]),
  ...of('Social Services Inspectorate', [
    'ssi-stars',
    'Star ratings of social services',
    '2002-05',
    '2004-03',
    STARS_3,
    COUNCIL,
    ['social', 'services'],
  ]),
  ...of(
    'CQC',
    [
      'cqc-annual',
      'Annual assessment of adult social care',
      '2009-04',
      '2010-12',
      PERFORMS,
      COUNCIL,
      ['adult', 'social', 'care'],
    ],
    [
      'cqc-stars',
      'Quality ratings of care homes',
      '2009-04',
      '2010-12',
      scale('three stars = excellent | two stars | one star = adequate | no stars = poor'),
      PROVIDERS,
      [],
    ],
    [
      'cqc-providers',
      'Ratings of providers',
      '2014-01',
      null,
      FOUR,
      PROVIDERS,
      ['safe', 'effective', 'caring', 'responsive', 'well-led', 'maternity', 'home', 'reablement'],
    ],
    [
      'cqc-local-authority',
      'Local authority assurance',
      '2023-04',
      null,
      FOUR,
      COUNCIL,
      ['adult', 'adults', 'social', 'care'],
    ],
  ),
  ...of('HM Inspectorate of Probation', [
    'hmip-youth-justice',
    'Youth justice inspection',
    '2018-01',
    null,
    FOUR,
    ['council', 'other'],
    ['youth', 'justice', 'offending'],
  ]),
  ...of('Estyn', [
    'estyn',
    'Inspection of education services and schools',
    '2010-09',
    null,
    scale(
      'excellent | good | adequate = adequate and needs improvement | unsatisfactory = unsatisfactory and needs urgent improvement',
    ),
    ['council', 'school', 'university', 'other'],
    ['outcomes', 'education', 'leadership', 'provision'],
  ]),
  ...of('Education and Training Inspectorate', [
    'eti',
    'Inspection of schools and pre-schools',
    '2003-01',
    null,
    scale('outstanding | very good | good | satisfactory | inadequate | unsatisfactory'),
    SCHOOL_LIKE,
    SCHOOLING,
  ]),
  ...of('HM Inspectorate of Education', [
    'hmie',
    'Inspection of schools and education authorities',
    '1999-01',
    '2011-06',
    scale('excellent | very good | good = good and fair | adequate | weak | unsatisfactory'),
    ['school', 'council', 'university', 'other'],
    SCHOOLING,
  ]),
  ...of('Education Scotland', [
    'education-scotland',
    'Inspection of schools',
    '2011-07',
    null,
    scale('excellent | very good | good | satisfactory | weak | unsatisfactory'),
    ['school', 'council', 'university', 'other'],
    SCHOOLING,
  ]),
  ...of('Care Commission', [
    'care-commission',
    'Six-point scale',
    '2008-04',
    '2011-03',
    SCOTTISH,
    SCOTTISH_BODIES,
    EXPERIENCE,
  ]),
  ...of('Care Inspectorate', [
    'care-inspectorate',
    'Six-point scale',
    '2011-04',
    null,
    SCOTTISH,
    SCOTTISH_BODIES,
    EXPERIENCE,
  ]),
  ...of('Care Inspectorate Wales', [
    'ciw',
    'Ratings of care homes and domiciliary support',
    '2025-04',
    null,
    scale(
      'excellent | good | requires improvement = needs improvement | requires significant improvement = needs significant improvement',
    ),
    ['care-home', 'charity', 'company', 'trust', 'other'],
    EXPERIENCE,
  ]),
  ...of(
    'HMICFRS',
    [
      'hmicfrs-police-four',
      'PEEL assessment of police forces to 2021',
      '2014-11',
      '2021-08',
      FOUR,
      POLICE_ONLY,
      ['effectiveness', 'efficiency', 'legitimacy'],
    ],
    ['hmicfrs-fire-four', 'Inspection of fire services to 2021', '2018-06', '2021-12', FOUR, FIRE_ONLY, FIRE],
    [
      'hmicfrs-police',
      'PEEL assessment of police forces',
      '2021-09',
      null,
      FIVE_ADEQUATE,
      POLICE_ONLY,
      ['crime', 'victims'],
    ],
    ['hmicfrs-fire', 'Inspection of fire services', '2021-09', null, FIVE_ADEQUATE, FIRE_ONLY, FIRE],
  ),
  ...of(
    'Regulator of Social Housing',
    [
      'rsh-governance',
      'Governance grade',
      '2012-04',
      null,
      scale('g1 | g2 | g3 | g4'),
      ASSOCIATIONS,
      ['governance'],
    ],
    [
      'rsh-viability',
      'Viability grade',
      '2012-04',
      null,
      scale('v1 | v2 | v3 | v4'),
      ASSOCIATIONS,
      ['viability'],
    ],
    ['rsh-consumer', 'Consumer grade', '2024-04', null, scale('c1 | c2 | c3 | c4'), LANDLORDS, []],
  ),
  ...of('Food Standards Agency', [
    'food-hygiene',
    'Food hygiene rating',
    '2010-11',
    null,
    scale(
      'very good | good | generally satisfactory | improvement necessary | major improvement necessary | urgent improvement necessary',
    ),
    ['school', 'care-home', 'company', 'other'],
    [],
  ]),
  ...of(
    'Audit Commission',
    [
      'audit-commission-services',
      'Best value inspection of a service',
      '1999-04',
      '2008-12',
      STARS_3,
      ['council', 'housing'],
      ['housing', 'service', 'benefits', 'planning'],
    ],
    [
      'audit-commission-prospects',
      'Prospects for improvement of a service',
      '1999-04',
      '2008-12',
      scale('excellent prospects | promising prospects | uncertain prospects | poor prospects'),
      ['council', 'housing'],
      ['prospects'],
    ],
    [
      'cpa',
      'Comprehensive performance assessment',
      '2002-12',
      '2005-11',
      scale('excellent | good | fair | weak | poor'),
      ['council', 'fire-service'],
      [],
    ],
    [
      'cpa-harder-test',
      'Comprehensive performance assessment: the harder test',
      '2005-12',
      '2009-03',
      STARS_4,
      COUNCIL,
      [],
    ],
    [
      'cpa-direction',
      'Direction of travel under the harder test',
      '2005-12',
      '2009-03',
      scale('improving strongly | improving well | improving adequately | not improving adequately'),
      COUNCIL,
      ['direction', 'travel'],
    ],
  ),
  ...of("Moody's", ['moodys', 'Issuer rating', null, null, MOODYS, CREDIT_SUBJECTS, []]),
  ...of("Standard & Poor's", ['s-and-p', 'Issuer rating', null, null, LETTERS, CREDIT_SUBJECTS, []]),
  ...of('Fitch', ['fitch', 'Issuer rating', null, null, LETTERS, CREDIT_SUBJECTS, []]),
];
