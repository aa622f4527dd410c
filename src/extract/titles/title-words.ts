/**
 * The vocabulary of posts. Gathered from the management structures, constitutions and news pages of UK
 * councils, and of the inspectorates, trusts, schools and associations that stand beside them.
 */

/**
 * What the head noun of a post needs beside it to be one:
 * - `alone`: it is a post by itself ("leader", "mayor");
 * - `service`: so is it, and the name of a service may stand before it ("finance director");
 * - `qualified`: it is one only with a qualifier before it or a field after it ("monitoring officer").
 */
export type HeadKind = 'alone' | 'service' | 'qualified';

const words = (list: string) => list.trim().split(/\s+/);
const kinds = (kind: HeadKind, list: string) => words(list).map((w): [string, HeadKind] => [w, kind]);

export const HEADS: ReadonlyMap<string, HeadKind> = new Map([
  ...kinds(
    'alone',
    `leader chair chairman chairwoman chairperson president mayor mayoress provost
     pcc headteacher headmaster headmistress principal ceo dcs dass cfo coo bishop archbishop vicar rector
     archdeacon chancellor pro-chancellor vice-chancellor trustee governor coroner bailie sheriff speaker whip pro-vice-chancellor mace-bearer
     owner founder co-founder trainee apprentice editor postmaster`,
  ),
  ...kinds(
    'service',
    `convener convenor ombudsman auditor treasurer clerk director manager commissioner inspector secretary minister adviser advisor planner spokesman
     spokeswoman spokesperson superintendent constable solicitor organiser registrar engineer librarian
     surveyor accountant economist coordinator co-ordinator caseworker lecturer partner`,
  ),
  ...kinds(
    'qualified',
    `officer member holder executive head lead councillor chief doctor nurse worker assistant teacher
     mla champion envoy junior scientist strategist lawyer firefighter analyst administrator deputy mp msp ms am
     ambassador alderman depute architect priest canon professor consultant dean representative examiner lieutenant controller teller reader fellow prosecutor scrutineer`,
  ),
]);

/** Words before a head noun that belong to the post's name. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  words(`interim acting deputy depute assistant associate joint shared executive non-executive
    chief key senior strategic corporate regional national managing independent lead shadow opposition vice
    co metro lord registered statutory permanent principal returning monitoring
    group programme project medical nursing divisional area operational operating operations general
    cabinet portfolio board lay ward committee panel scrutiny forum assembly s151 s.151 section
    junior suffragan visiting honorary electoral presiding local neighbourhood
    improvement directly-elected non-exec exec responsible accountable designated emeritus
    under-secretary ministerial parliamentary hm ceremonial town police crime fire station
    vice-presiding information legal inclusion specialist children's adults parish
    office political communications press campaign trading ethical academy staff detective
    chair's leader's parent temporary peripatetic trainee apprentice graduate brigade branch minority majority co-opted statistical economic independent`),
);

/** Fields of work: what portfolios, services and committees of councils are about. */
export const SERVICE_WORDS: ReadonlySet<string> = new Set(
  words(`adult adults social care health public wellbeing well-being children child families family young
    people people's youth education schools school skills learning early help years safeguarding
    protection send inclusion inclusivity
    housing homes homelessness homeless regeneration planning place places placemaking growth economy
    economic development investment infrastructure property estates assets land building control licensing
    environment environmental climate energy sustainability sustainable net zero carbon biodiversity
    waste recycling streets street highways highway roads transport transportation parking travel
    traffic mobility active neighbourhoods neighbourhood neighbourhoods communities community safety safer
    resilience cohesion equalities equality diversity
    customer customers digital data technology ict it information change transformation improvement
    performance finance financial resources corporate governance legal democratic democracy law audit risk
    procurement commercial commissioning strategy strategic policy partnerships partnership integration
    integrated hr human workforce organisational operations operational delivery service services
    culture cultural leisure sport sports heritage arts libraries library museums museum archives tourism
    parks green spaces countryside rural coastal coast harbour harbours port ports events
    civic pride registration regulatory regulation trading standards consumer
    crime police policing fire rescue emergency justice probation inspection inspections
    business enterprise employment jobs work inward trade innovation research
    communications engagement external affairs relations media marketing
    local government stewardship interventions intervention oversight devolution levelling levelling-up reorganisation europe brexit
    pensions pension treasury revenues benefits welfare poverty cost living rural revenue
    tenancy tenant tenants landlord repairs maintenance facilities catering
    cities city-wide town towns centres centre
    ageing older disabilities disability mental dementia carers carer prevention reablement
    quality assurance practice primary secondary special looked-after fostering adoption corporate-parenting
    overview scrutiny standards constitution elections electoral members member
    flood flooding drainage water rivers defence air local schools
    access accessibility armed forces veterans faith refugees resettlement migration
    lifelong educational needs welsh gaelic language shared best value supported
    life opportunities opportunity achievement attainment standards curriculum early-years
    staff staffing personnel payroll insurance internal external
    markets cemeteries bereavement crematorium
    conservation design construction projects major capital programmes programme
    medical clinical nursing pharmacy
    conservative labour liberal democrat democrats green reform independent independents
    academies colleges universities asset assets management enforcement cleansing ecology nature food farming agriculture fisheries voluntary
    resident residents residents' citizen citizens experience insight intelligence cyber income rent rents debt collection
    recovery contingency offending travellers asylum permanence placements allocations hub play allotments
    backbench paid primary education's adults' children's voice community-safety`),
);

/** Parties, as they stand before "group" or a post. */
export const PARTY_WORDS: ReadonlySet<string> = new Set(
  words(`labour conservative tory liberal democrat democrats lib dem green reform uk ulster unionist unionists nationalist democratic plaid cymru snp sdlp
    dup uup tuv alliance ukip independent independents labour-run alliance co-operative ruling opposition
    sinn féin residents' residents mixed`),
);

/** Nouns that name the body itself: "leader of the council" is the post "leader". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  words(`council councils authority authorities borough boroughs county city district districts town
    village parish unitary trust association company charity school academy university college
    organisation area union firm department ministry regulator watchdog inspectorate hospital party network
    federation society club agency region country nation island state two body chain church
    operator contractor developer outsourcer housebuilder retailer supplier
    constabulary brigade force business nhs combined commission lga day time moment both consultancy consortium`),
);

/** What a committee may be called: its name is part of the chair's title. */
export const COMMITTEE_NOUNS: ReadonlySet<string> = new Set(
  words(`committee sub-committee subcommittee committees cabinet scrutiny`),
);

/** Words that never belong to a field of work, besides verbs: they end one. */
export const ENDING_WORDS: ReadonlySet<string> = new Set(
  words(`a an the this that these those his her its their our my your he she it they we you i him them us
    who whom whose which what when where while why how if because although though as than then so but or
    nor yet not no at by from with without in into on onto over under up down out off about after before
    during since until till to via against across between among amid within near around behind beyond
    for of and per despite following including like respectively
    is are was were be been being am has have had having do does did done will would shall should can
    could may might must ought need
    also already always again ago just now still later soon recently currently previously formerly
    today yesterday tomorrow tonight once never ever only even both all each every either neither some any
    many most more much less least last next other another such same here there however meanwhile
    instead thanks rather very too one two three four five six seven eight nine ten
    mr mrs ms miss mx dr prof professor sir dame lord lady baroness cllr cllrs coun councillor councillors
    rev revd canon ald alderman`),
);

/** Finite verbs and participles that often follow a title, beyond what an ending shows. */
export const FOLLOWING_VERBS: ReadonlySet<string> = new Set(
  words(`said says say told tells tell took takes take taking became becomes become becoming began begins begin
    left leaves leave leaving went goes go going gone came comes come coming made makes make making
    gave gives give giving got gets get getting won wins win lost loses lose losing held holds
    stood stands stand standing stepped steps stepping joined joins join joining moves moving
    retires retiring retire quits quit quitting resigns resigning starts starting start
    leads led chairs heads runs ran wrote writes spoke speaks thinks thought knew knows feels felt
    found finds met meets paid pays put puts sent sends set sets saw sees hopes hope wants want warns
    insists adds argues believes admits agrees calls calling called asks claims denies expects faces
    plans promises remains remain replaces replacing succeeds succeeding returns returning serves
    serving works working lives announces announcing welcomes praises blames tries explains describes
    confirms replies thanks apologises declines declined urges speaking writing
    earns oversees overseeing brings brought built`),
);

/** Compass points and nations, where they bound a post: "regional director for the north west". */
export const REGION_WORDS: ReadonlySet<string> = new Set(
  words(`north south east west north-east north-west south-east south-west midlands england wales scotland
    ireland northern southern eastern western london central britain`),
);

/** Kinds of place that stand before an officer of old style: "city treasurer", "county librarian". */
export const PLACE_MODIFIERS: ReadonlySet<string> = new Set(words(`city county borough district town`));
export const PLACED_HEADS: ReadonlySet<string> = new Set(
  words(`auditor treasurer solicitor architect librarian surveyor clerk engineer secretary planner mayor`),
);
