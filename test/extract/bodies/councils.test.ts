import { describe, expect, it } from 'vitest';
import { bodiesOf, councilsOf } from './read-bodies.ts';

describe('names of councils', () => {
  it.each([
    ['official name', 'Surrey County Council has a new leader.', ['Surrey County Council']],
    ['house style', 'Ann Lowe, of Dacorum BC, spoke first.', ['Dacorum Borough Council']],
    [
      'London boroughs named together',
      'She led the Hackney and Islington London boroughs.',
      ['London Borough of Hackney', 'London Borough of Islington'],
    ],
    ['house style of a London borough', 'She joins Camden LBC in May.', ['London Borough of Camden']],
    ['a lower-case head', 'Bolton council said no.', ['Bolton Metropolitan Borough Council']],
    ['a lower-case head of two words', 'Essex county council said no.', ['Essex County Council']],
    ['London Borough of', 'The London Borough of Merton has agreed.', ['London Borough of Merton']],
    ['Royal Borough of', 'It is the Royal Borough of Greenwich that pays.', ['Royal Borough of Greenwich']],
    ['the City', 'The City of London Corporation owns the market.', ['City of London Corporation']],
    ['shorthand', 'BCP owns two piers.', ['Bournemouth, Christchurch and Poole Council']],
    ['initials', 'An RBKC spokesperson declined to comment.', ['Royal Borough of Kensington and Chelsea']],
    [
      'a name with a comma',
      'Bournemouth, Christchurch and Poole Council said so.',
      ['Bournemouth, Christchurch and Poole Council'],
    ],
    [
      'a combined authority',
      'Tees Valley Combined Authority met on Monday.',
      ['Tees Valley Combined Authority'],
    ],
    [
      'a combined authority in house style',
      'The West Midlands CA lent its lawyers.',
      ['West Midlands Combined Authority'],
    ],
    ['a Welsh name', 'Cyngor Gwynedd will decide in May.', ['Gwynedd Council']],
    ['a Gaelic name', 'Comhairle nan Eilean Siar bought a ferry.', ['Comhairle nan Eilean Siar']],
    [
      'a council abolished in 1974',
      'She joined Fernley RDC as a typist.',
      ['Fernley Rural District Council'],
    ],
    ['a council abolished in 1996', 'He led Avon County Council.', ['Avon County Council']],
    ['a council abolished in 2009', 'He came from Kennet DC in 2007.', ['Kennet District Council']],
    [
      'capitals at the head of an item',
      'WILTSHIRE COUNCIL – The chief executive is to go.',
      ['Wiltshire Council'],
    ],
    ['a possessive', 'Fife Council’s convener spoke.', ['Fife Council']],
    [
      'the tri-borough',
      'The tri-borough shared a director.',
      [
        'London Borough of Hammersmith and Fulham',
        'Royal Borough of Kensington and Chelsea',
        'Westminster City Council',
      ],
    ],
  ])('%s', (_what, text, expected) => expect(councilsOf(text)).toEqual(expected));
});

describe('lists of councils', () => {
  it.each([
    [
      'that share the head',
      'Camden, Barnet and Brent councils will pool their lawyers.',
      ['London Borough of Camden', 'London Borough of Barnet', 'London Borough of Brent'],
    ],
    [
      'of two that share the head',
      'He ran Fylde and Wyre councils.',
      ['Fylde Borough Council', 'Wyre Borough Council'],
    ],
    [
      'that begin with a council',
      'Norfolk CC, Breckland and Broadland have written to ministers.',
      ['Norfolk County Council', 'Breckland District Council', 'Broadland District Council'],
    ],
    [
      'that end with a council',
      'The team is shared by Bexley and Bromley LBC.',
      ['London Borough of Bexley', 'London Borough of Bromley'],
    ],
    [
      'that agree',
      'Enfield and Harrow have approved one legal team for both.',
      ['London Borough of Enfield', 'London Borough of Harrow'],
    ],
    [
      'that share the second word',
      'The inspector praised North and East Ayrshire’s leaders.',
      ['North Ayrshire Council', 'East Ayrshire Council'],
    ],
    [
      'that share a place named before them',
      'Cheshire’s two unitary councils, East and West, share a director.',
      ['Cheshire East Council', 'Cheshire West and Chester Council'],
    ],
    [
      'after "councils including"',
      'It audits councils including Luton and Slough.',
      ['Luton Borough Council', 'Slough Borough Council'],
    ],
    [
      'after "the four districts"',
      'The three districts – Craven, Ryedale and Selby – will go.',
      ['Craven District Council', 'Ryedale District Council', 'Selby District Council'],
    ],
    [
      'after a post',
      'She is treasurer of both Rother and Wealden.',
      ['Rother District Council', 'Wealden District Council'],
    ],
    [
      'at the head of an item',
      'BABERGH AND MID SUFFOLK – Their director is leaving.',
      ['Babergh District Council', 'Mid Suffolk District Council'],
    ],
  ])('%s', (_what, text, expected) => expect(councilsOf(text, '2022-06-01')).toEqual(expected));
});

describe('a bare place is its council', () => {
  it.each([
    [
      'with a post after its possessive',
      'Kent’s cabinet member for finance resigned.',
      ['Kent County Council'],
    ],
    [
      'called an authority after a comma',
      'It was the turn of Torfaen, a small authority in the south east.',
      ['Torfaen County Borough Council'],
    ],
    [
      'with a service after its possessive',
      'Surrey’s children’s services have improved.',
      ['Surrey County Council'],
    ],
    ['with a budget after its possessive', 'Slough’s finances are still weak.', ['Slough Borough Council']],
    [
      'with an officer’s name after its possessive',
      'South Ribble’s Ann Lowe was less sure.',
      ['South Ribble Borough Council'],
    ],
    [
      'with a grade after its possessive',
      'Bury’s adoption panel was judged outstanding.',
      ['Bury Metropolitan Borough Council'],
    ],
    ['with a bare apostrophe', 'Powys’ leader has resigned.', ['Powys County Council']],
    ['before a post', 'Bolton chief executive Ann Lowe agreed.', ['Bolton Metropolitan Borough Council']],
    ['after "ex-"', 'Ex-Brent finance director Tom Reed is to lead it.', ['London Borough of Brent']],
    [
      'after "leader of"',
      'Ann Lowe, leader of Calderdale, has gone on holiday.',
      ['Calderdale Metropolitan Borough Council'],
    ],
    [
      'after a post with its portfolio',
      'She was portfolio holder for parks and play at Kent.',
      ['Kent County Council'],
    ],
    ['after a post "in"', 'He was once a deputy treasurer in Bury.', ['Bury Metropolitan Borough Council']],
    ['after a post with its portfolio "in"', 'He will be head of roads in Falkirk.', ['Falkirk Council']],
    ['after "mayor of"', 'The mayor of Doncaster sent apologies.', ['City of Doncaster Council']],
    [
      'that says something',
      'Stockton said its next director would start soon.',
      ['Stockton-on-Tees Borough Council'],
    ],
    [
      'that receives something',
      'Wirral received a stern letter from the auditors.',
      ['Wirral Metropolitan Borough Council'],
    ],
    ['that was graded', 'Ealing was handed a C2 last week.', ['London Borough of Ealing']],
    ['that required improvement', 'Dudley required improvement.', ['Dudley Metropolitan Borough Council']],
    [
      'that an aside parts from its verb',
      'Hillingdon, to its surprise, got the regulator’s top mark.',
      ['London Borough of Hillingdon'],
    ],
    ['that others grade', 'The watchdog branded Sefton inadequate.', ['Sefton Metropolitan Borough Council']],
    ['that an agency affirmed', 'The agency downgraded Swindon to A2.', ['Swindon Borough Council']],
    ['with commissioners', 'The commissioners at Slough have reported.', ['Slough Borough Council']],
    [
      'under a direction',
      'Ministers may yet drop the direction on Sandwell.',
      ['Sandwell Metropolitan Borough Council'],
    ],
    [
      'where government intervenes',
      'Ministers will not intervene in Warrington.',
      ['Warrington Borough Council'],
    ],
    ['left for another post', 'She leaves Bristol, where she is head of audit.', ['Bristol City Council']],
    ['moved to for a post', 'She moves to Halton as director of place.', ['Halton Borough Council']],
    [
      'come from',
      'She joined as director in May from Haringey, where she ran housing.',
      ['London Borough of Haringey'],
    ],
    [
      'where a career was spent',
      'He had an eight-year stint at Trafford.',
      ['Trafford Metropolitan Borough Council'],
    ],
    ['with the same job', 'She has the same job at Luton.', ['Luton Borough Council']],
    [
      'called neighbouring',
      'Neighbouring Oldham was marked down too.',
      ['Oldham Metropolitan Borough Council'],
    ],
    ['called the council', 'The authority was Torbay, and everybody knew it.', ['Torbay Council']],
    ['called a borough', 'The borough of Bolton pays for it.', ['Bolton Metropolitan Borough Council']],
    [
      'with its children’s services',
      'Inspectors looked at children’s services in Torbay.',
      ['Torbay Council'],
    ],
    [
      'folded into another',
      'It was folded into Calderdale in 1974.',
      ['Calderdale Metropolitan Borough Council'],
    ],
    [
      'whose officers are named',
      'Much the same goes for Gateshead, whose treasurer has resigned.',
      ['Gateshead Metropolitan Borough Council'],
    ],
    ['that a person is of', 'His deputy will be Ann Lowe of Cheshire East.', ['Cheshire East Council']],
    [
      'labelled at the head of an item',
      'NOTTINGHAM – The mace has been stolen.',
      ['Nottingham City Council'],
    ],
    [
      'as the scene of its officers',
      'In Gosport, finance director Ann Lowe warned of cuts.',
      ['Gosport Borough Council'],
    ],
    ['by its party', 'Labour-run Luton has asked for more.', ['Luton Borough Council']],
    ['of a mayor', 'Greater Manchester mayor Tom Reed was there.', ['Greater Manchester Combined Authority']],
    [
      'in a name coined for it',
      'Most councils have left the pact, but not Adur and Arun.',
      ['Adur District Council', 'Arun District Council'],
    ],
  ])('%s', (_what, text, expected) => expect(councilsOf(text)).toEqual(expected));
});

describe('a bare place is its council by what is graded, written or headed', () => {
  it.each([
    ['the owner of a grade', 'Luton shook off its inadequate grade in May.', ['Luton Borough Council']],
    ['whose report is due', 'Luton, whose report is due at Easter, waits.', ['Luton Borough Council']],
    [
      'to whom a minister writes',
      'The minister wrote the same day to Luton and Slough about their notices.',
      ['Luton Borough Council', 'Slough Borough Council'],
    ],
    [
      'counted among authorities',
      'Only two authorities in Wales, Powys and Torfaen, remain in special measures.',
      ['Powys County Council', 'Torfaen County Borough Council'],
    ],
    [
      'a scene of intervention',
      'At Luton, the minister is minded to issue directions.',
      ['Luton Borough Council'],
    ],
    [
      'the heading of a section',
      'New mayors.\n\nLuton\n\nThe mayor is new.\n\nSlough\n\nThe mayor is old.\n\nBarnet\n\nThe mayor has gone.',
      ['Luton Borough Council', 'Slough Borough Council', 'London Borough of Barnet'],
    ],
  ])('%s', (_what, text, expected) => expect([...councilsOf(text)].sort()).toEqual([...expected].sort()));
});

describe('a bare place is no council', () => {
  it.each([
    ['where someone was born', 'She was born in Leeds and lives in Kent.'],
    [
      'covered by an authority',
      'The transport body, which covers Dudley, Sandwell and Walsall, is in line for £2bn.',
    ],
    ['where a home lies', 'Fern Grange Care Home in Surrey has a new manager.'],
    ['where someone grew up', 'Mr Reed grew up in Bristol.'],
    ['where something was held', 'The society met for its summit in Birmingham.'],
    ['where a degree was taken', 'She read law at Leeds before she became a director.'],
    ['where things happen', 'Three people were hurt in Slough on Friday.'],
    ['with its residents', 'Hounslow’s residents want a park.'],
    ['in a person’s name', 'Cllr Olive Rutland and Hugh Cumberland agreed.'],
    ['called a council house by mistake', 'He grew up in Luton, in a council house.'],
    ['in a street', 'The office is on Hastings Road.'],
    ['in a constituency', 'The MP for Dover spoke.'],
    ['in a bishop’s title', 'The Bishop of Wakefield blessed it.'],
    ['in a peer’s title', 'Baroness Lowe of Calderdale spoke.'],
    ['in a police force', 'Cumbria Constabulary and Kent Police were called.'],
    ['in a fire service', 'Kent Fire and Rescue Service bought a boat.'],
    ['in a university', 'She is a professor at Lancaster University.'],
    ['in a football club', 'He supports Stockport County and Bradford City.'],
    ['in a trust', 'Sandwell Children’s Trust moved offices.'],
    ['in an NHS body', 'The NHS Surrey Heartlands Integrated Care Board paid.'],
    ['as a ward', 'The ward councillor for Reading East resigned.'],
    ['where a county’s councils are meant', 'Councils in Norfolk have fallen out.'],
    ['before "councils"', 'Most Kent councils agree.'],
    ['where one of its councils is meant', 'The leader of a Leicestershire council is ill.'],
    ['with council tax', 'Plymouth council tax bills go out in March.'],
    ['where a fire chief came from', 'The chief fire officer came from Shropshire in May.'],
    ['as a county where schools are', 'The firm has nine nurseries across Essex and East Sussex.'],
    ['by mere likeness', 'Reading is fun, and the Hull of the ship is dry.'],
  ])('%s', (_what, text) => expect(councilsOf(text)).toEqual([]));
});

describe('other councils than principal ones', () => {
  it.each([
    ['a town council', 'Whitby Town Council voted against it.'],
    ['a parish council', 'Chew Parish Council met.'],
    ['a city council that is a parish', 'Salisbury City Council runs the market.'],
    ['a council abroad', 'Dublin City Council sent a delegation.'],
    ['a national council', 'Arts Council England paid for it.'],
    ['a council with tax', 'The council tax will rise.'],
  ])('%s is none', (_what, text) => expect(councilsOf(text)).toEqual([]));
});

describe('a name that several councils bear', () => {
  const newcastle = (text: string) => bodiesOf(text).find((b) => b.name.startsWith('Newcastle'));

  it('is the likeliest, and less sure for it', () => {
    const body = newcastle('The leader of Newcastle resigned.');
    expect(body?.name).toBe('Newcastle City Council');
    expect(body!.confidence).toBeLessThan(
      newcastle('The leader of Newcastle City Council resigned.')!.confidence,
    );
  });

  it('is the one whose county the article names', () => {
    expect(newcastle('Staffordshire CC met. The leader of Newcastle resigned.')?.name).toBe(
      'Newcastle-under-Lyme Borough Council',
    );
  });
});

describe('a name that is a list', () => {
  it('is one council with a singular verb', () => {
    expect(councilsOf('Bournemouth, Christchurch and Poole has appointed a director.')).toEqual([
      'Bournemouth, Christchurch and Poole Council',
    ]);
  });
  it('is several with a plural one', () => {
    expect(councilsOf('Bournemouth, Christchurch and Poole were merged in 2019.')).toEqual([
      'Bournemouth Borough Council',
      'Christchurch Borough Council',
      'Borough of Poole Council',
    ]);
  });
});

describe('the council that stood', () => {
  it('before a reorganisation', () => {
    expect(councilsOf('North Yorkshire’s leader spoke.', '2022-01-01')).toEqual([
      'North Yorkshire County Council',
    ]);
  });
  it('after it', () => {
    expect(councilsOf('North Yorkshire’s leader spoke.', '2024-01-01')).toEqual(['North Yorkshire Council']);
  });
  it('and its successor, in one article', () => {
    expect(
      councilsOf('Somerset CC will hand its roads to Somerset Council in the spring.', '2022-02-10'),
    ).toEqual(['Somerset County Council', 'Somerset Council']);
  });
  it('with no date is today’s', () => {
    expect(councilsOf('Cumberland’s leader spoke.', null)).toEqual(['Cumberland Council']);
  });
});
