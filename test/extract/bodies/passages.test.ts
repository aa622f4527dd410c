import { describe, expect, it } from 'vitest';
import { councilsOf } from './read-bodies.ts';

// Each passage speaks for itself: it is printed as the name of its case.
describe('councils in the words of news', () => {
  it.each<[string, string[]]>([
    ['Luton was visited by Ofsted in May.', ['Luton Borough Council']],
    ['Oldham must now submit a priority action plan to Ofsted.', ['Oldham Metropolitan Borough Council']],
    ['In Luton a best value notice came in May.', ['Luton Borough Council']],
    [
      'Bracknell Forest’s gain is Swindon’s loss. Asha Mensah will swap one children’s services department for another when she becomes Bracknell Forest’s executive director for people in April.',
      ['Bracknell Forest Council', 'Swindon Borough Council'],
    ],
    [
      'The vacancy at Rotherham has been filled at last. Mr Oyelowo, who spent two years at Barnsley as assistant director, begins on Monday.',
      ['Rotherham Metropolitan Borough Council', 'Barnsley Metropolitan Borough Council'],
    ],
    ['Liverpool has been told that commissioners will stay until June.', ['Liverpool City Council']],
    ['It is two years since Birmingham issued its section 114 notice.', ['Birmingham City Council']],
    [
      'What went wrong in Croydon could happen anywhere, said the former Croydon leader.',
      ['London Borough of Croydon'],
    ],
    [
      'Of the six councils inspected this month, only Wakefield and Gateshead were rated good.',
      ['Wakefield Metropolitan District Council', 'Gateshead Metropolitan Borough Council'],
    ],
    [
      'Sefton’s children’s services, rated inadequate in 2022, have moved up to requires improvement.',
      ['Sefton Metropolitan Borough Council'],
    ],
    ['Inspectors gave Northumberland’s adult social care a score of 71%.', ['Northumberland County Council']],
    [
      'Ms Dunne, who joined Bury from Tameside in 2019, replaces Paul Okafor.',
      ['Bury Metropolitan Borough Council', 'Tameside Metropolitan Borough Council'],
    ],
    [
      'She had earlier been head of legal at Redcar & Cleveland and a solicitor in Durham.',
      ['Redcar and Cleveland Borough Council'],
    ],
    [
      'Essex, Kent and Hertfordshire county councils have written to the Treasury.',
      ['Essex County Council', 'Kent County Council', 'Hertfordshire County Council'],
    ],
    [
      'The leaders of Devon, Plymouth and Torbay met ministers on Tuesday.',
      ['Devon County Council', 'Plymouth City Council', 'Torbay Council'],
    ],
    [
      'Leeds City Council’s plan would see buses from Bradford, Halifax and Wakefield stop at the station.',
      ['Leeds City Council'],
    ],
    [
      'Police were called to Hartlepool on Saturday night. The council said it would review the event.',
      ['Hartlepool Borough Council'],
    ],
    [
      'A 12-year-old girl from Preston has won a prize, Lancashire County Council announced.',
      ['Lancashire County Council'],
    ],
    [
      'Traffic on the road between Derby and Nottingham was heavy, said a Derbyshire County Council spokesman.',
      ['Derbyshire County Council'],
    ],
    ['The Labour MP for Luton North, Jo Reed, criticised the council’s decision.', ['Luton Borough Council']],
    ['Slough borough councillors voted through the budget on Thursday.', ['Slough Borough Council']],
    ['Camden’s planning committee approved the tower last night.', ['London Borough of Camden']],
    [
      'Tower Hamlets mayor Karim Aziz said the borough had turned a corner.',
      ['London Borough of Tower Hamlets'],
    ],
    ['Mayor of Tower Hamlets Karim Aziz said so.', ['London Borough of Tower Hamlets']],
    [
      'Sir Simon Lowe, the West Yorkshire mayor, will chair the panel.',
      ['West Yorkshire Combined Authority'],
    ],
    [
      'Mayor of London Ann Lowe told the London Assembly that City Hall was ready.',
      ['Greater London Authority'],
    ],
    ['The Mayor of London has asked for more powers.', ['Greater London Authority']],
    ['The Greater London Authority will fund it.', ['Greater London Authority']],
    [
      'Wigan and Bolton share a director of public health, Dr Kay Musa.',
      ['Wigan Metropolitan Borough Council', 'Bolton Metropolitan Borough Council'],
    ],
    [
      'Cllr Dev Patel (Lab), Harrow’s cabinet member for housing, said the C3 was a blow.',
      ['London Borough of Harrow'],
    ],
    [
      'The regulator also issued C2 grades to Dover DC, Arun DC and Wealden DC.',
      ['Dover District Council', 'Arun District Council', 'Wealden District Council'],
    ],
    ['The unitary council for Buckinghamshire replaced five others in 2020.', ['Buckinghamshire Council']],
    ['A spokesperson for Kirklees said residents would be consulted.', ['Kirklees Metropolitan Council']],
    ['A Lambeth spokesperson said the tenants would be rehoused.', ['London Borough of Lambeth']],
    ['Manchester, which owns 16,000 homes, was graded C2.', ['Manchester City Council']],
    [
      'Residents of Bexhill, Hastings and Rye have complained to East Sussex County Council.',
      ['East Sussex County Council'],
    ],
    [
      'Her career began at Lewisham in 1995; spells at Greenwich and Southwark followed.',
      ['London Borough of Lewisham', 'Royal Borough of Greenwich', 'London Borough of Southwark'],
    ],
    [
      'Mr Tan has been director of finance at Havant, Gosport and Fareham.',
      ['Havant Borough Council', 'Gosport Borough Council', 'Fareham Borough Council'],
    ],
    [
      'They follow Nottingham and Thurrock into special measures of a kind, with commissioners in both.',
      ['Nottingham City Council', 'Thurrock Council'],
    ],
    [
      'Ofsted inspected Telford & Wrekin in March and Shropshire in May.',
      ['Telford and Wrekin Council', 'Shropshire Council'],
    ],
    [
      'The service is run jointly by Merton, Sutton and Kingston.',
      ['London Borough of Merton', 'London Borough of Sutton', 'Royal Borough of Kingston upon Thames'],
    ],
    [
      'Achieving for Children runs services for Kingston, Richmond and Windsor & Maidenhead.',
      [
        'Royal Borough of Kingston upon Thames',
        'London Borough of Richmond upon Thames',
        'Royal Borough of Windsor and Maidenhead',
      ],
    ],
    ['Lord Ribble, a former leader of Lancashire, chairs the board.', ['Lancashire County Council']],
    [
      'The council leader, Ann Lowe, said Kirklees had no plans to close it.',
      ['Kirklees Metropolitan Council'],
    ],
    [
      'Visitors from Manchester and Leeds spend £4m a year in Scarborough, says North Yorkshire Council.',
      ['North Yorkshire Council'],
    ],
    [
      'Both Sunderland and South Tyneside lost control of children’s services to trusts or companies.',
      ['Sunderland City Council', 'South Tyneside Council'],
    ],
    ['She praised colleagues at Solihull for their work.', ['Solihull Metropolitan Borough Council']],
    [
      'Pembrokeshire’s education director told the paper that Estyn had noticed.',
      ['Pembrokeshire County Council'],
    ],
    [
      'Mr Pryce moved from Powys to Monmouthshire in 2015 and has been chief executive since 2020.',
      ['Powys County Council', 'Monmouthshire County Council'],
    ],
    [
      'The Swansea and Neath Port Talbot councils share a coroner.',
      ['City and County of Swansea Council', 'Neath Port Talbot County Borough Council'],
    ],
    ['The Vale of Glamorgan’s leader, Carys Wynne, backed the idea.', ['Vale of Glamorgan Council']],
    [
      'Glasgow and Edinburgh city councils have been asked to pay more.',
      ['Glasgow City Council', 'City of Edinburgh Council'],
    ],
    ['Highland’s convener said the budget was the toughest yet.', ['Highland Council']],
    ['Perth & Kinross has appointed a new chief social work officer.', ['Perth and Kinross Council']],
    ['A planning inspector has overruled Waverley over 200 homes in Farnham.', ['Waverley Borough Council']],
    ['Campaigners took Somerset to the High Court and won.', ['Somerset Council']],
    [
      'The ombudsman found fault with Haringey for leaving a family in a hotel.',
      ['London Borough of Haringey'],
    ],
    ['The ombudsman told Haringey to pay £500.', ['London Borough of Haringey']],
    [
      'After leaving Brent she spent a year at the Local Government Association.',
      ['London Borough of Brent'],
    ],
    ['Its neighbour, Hounslow, has done the same.', ['London Borough of Hounslow']],
    [
      'Wandsworth has poached its next chief executive from across the river. Priya Lall, who has led Southwark since 2019, will cross to the Town Hall on East Hill in March.\n\nShe is not the first. Two of the last three people to run Wandsworth came from Labour boroughs.',
      ['London Borough of Wandsworth', 'London Borough of Southwark'],
    ],
    [
      'A public inquiry into the sale of a Grade II-listed library in Lewes begins on Monday. The district council, which sold it in 2021, will defend the decision.',
      ['Lewes District Council'],
    ],
    [
      'Ofsted has marked Stoke down again. The city, which climbed to good in 2022, is back at requires improvement.',
      ['Stoke-on-Trent City Council'],
    ],
    [
      '‘We have nothing to hide,’ said Hugh Barlow, who has chaired audit at Maldon since May.',
      ['Maldon District Council'],
    ],
    [
      'Neither Torridge nor North Devon would say how much the joint chief executive would be paid.',
      ['Torridge District Council', 'North Devon District Council'],
    ],
    [
      'Housing officers from Gravesham and Dartford met at Gravesend on Tuesday.',
      ['Gravesham Borough Council', 'Dartford Borough Council'],
    ],
    [
      'The CQC has published its first reports under the new regime. Hertfordshire (good, 82%), West Berkshire (good, 76%) and Derby (requires improvement, 60%) were the pilots.',
      ['Hertfordshire County Council', 'West Berkshire Council', 'Derby City Council'],
    ],
    [
      'Grades in full\n\nBarnet: C2\n\nBexley: C3\n\nBristol: C3\n\nGuildford: C4',
      [
        'London Borough of Barnet',
        'London Borough of Bexley',
        'Bristol City Council',
        'Guildford Borough Council',
      ],
    ],
    [
      'A woman from Wigan who waited 14 months for a care assessment has won an apology from the council. The Local Government and Social Care Ombudsman said Wigan should pay her £900.',
      ['Wigan Metropolitan Borough Council'],
    ],
    [
      'Oxfordshire’s five districts and the county want different things. Oxford City would like three unitaries; Cherwell and West Oxfordshire prefer two.',
      ['Oxford City Council', 'Cherwell District Council', 'West Oxfordshire District Council'],
    ],
    [
      'Michael Amadi, deputy chief executive at Gloucester, has been lined up for the top job at neighbouring Cheltenham, according to sources at both.',
      ['Gloucester City Council', 'Cheltenham Borough Council'],
    ],
    [
      'LAMBETH – Interim director of finance Gwen Ojo is leaving after 18 months for Transport for London.\n\nSEFTON – The council has named Rory Quirke as head of legal. He was at Wirral.',
      [
        'London Borough of Lambeth',
        'Sefton Metropolitan Borough Council',
        'Wirral Metropolitan Borough Council',
      ],
    ],
    [
      'Councillors in Redditch and Bromsgrove, who share a chief executive, will vote next week on whether to end the arrangement.',
      ['Redditch Borough Council', 'Bromsgrove District Council'],
    ],
    [
      'His first job was with the old Rochester upon Medway City Council; he left Medway in 2004 for Swale.',
      ['Rochester-upon-Medway City Council', 'Medway Council', 'Swale Borough Council'],
    ],
    [
      'Worcestershire is one of seven counties whose SEND services are to be reinspected.',
      ['Worcestershire County Council'],
    ],
    [
      'The auditor’s warning about Windsor and Maidenhead was blunter still.',
      ['Royal Borough of Windsor and Maidenhead'],
    ],
    [
      'The minister named Spelthorne and Runnymede as councils to watch.',
      ['Spelthorne Borough Council', 'Runnymede Borough Council'],
    ],
    [
      'A Conservative-run authority such as Hampshire can raise tax by 15% only with permission.',
      ['Hampshire County Council'],
    ],
    [
      'Hampshire declined to comment, but a cabinet member said privately that the county was ‘weeks away’.',
      ['Hampshire County Council'],
    ],
    [
      'Dr Faye Tomlin, who trained at Leicester’s medical school, is now director of public health for Nottinghamshire.',
      ['Nottinghamshire County Council'],
    ],
    [
      'Monmouthshire and Torfaen have the same director of social services; Blaenau Gwent and Caerphilly already share a chief executive.',
      [
        'Monmouthshire County Council',
        'Torfaen County Borough Council',
        'Blaenau Gwent County Borough Council',
        'Caerphilly County Borough Council',
      ],
    ],
    [
      'The leader of Rhondda Cynon Taf, Huw Prys, said RCT would not be rushed.',
      ['Rhondda Cynon Taf County Borough Council'],
    ],
    [
      'Mid and East Antrim’s new mayor is the DUP’s Ivan Crooks. Antrim and Newtownabbey elected its own on Monday.',
      ['Mid and East Antrim Borough Council', 'Antrim and Newtownabbey Borough Council'],
    ],
    [
      'Ms Rowe, 52, was at Northampton Borough Council until it was abolished, and at Daventry before that.',
      ['Northampton Borough Council', 'Daventry District Council'],
    ],
    [
      'Bristol’s elected mayor lost the referendum; the committee system returned to College Green in 2024.',
      ['Bristol City Council'],
    ],
    ['In Liverpool the commissioners reported to ministers every six months.', ['Liverpool City Council']],
    [
      'At Walsall, where she has worked since 2011, Ms Gill is known as a fixer.',
      ['Walsall Metropolitan Borough Council'],
    ],
    [
      'Ealing Council’s Labour leader, Pete Omar, accused neighbouring Brent of dumping homeless families in Southall.',
      ['London Borough of Ealing', 'London Borough of Brent'],
    ],
    [
      'Moody’s placed Warrington on review, while S&P left Lancashire at A+.',
      ['Warrington Borough Council', 'Lancashire County Council'],
    ],
    [
      'Only three authorities — Croydon, Woking and Slough — have asked to write off debt.',
      ['London Borough of Croydon', 'Woking Borough Council', 'Slough Borough Council'],
    ],
    [
      'The Essex town of Harlow has 90,000 people. Its council leader, Dan Pike, wants more homes.',
      ['Harlow District Council'],
    ],
    ['The £30m scheme in Hull city centre has been backed by the council’s cabinet.', ['Hull City Council']],
    [
      'Thousands marched through Exeter in protest at cuts by Devon County Council.',
      ['Devon County Council'],
    ],
    ['The Isle of Wight’s chief executive, Wendy Hart, is to leave.', ['Isle of Wight Council']],
    ['She became chief of staff to the Tees Valley mayor.', ['Tees Valley Combined Authority']],
    [
      'He chairs the Liverpool City Region’s transport committee.',
      ['Liverpool City Region Combined Authority'],
    ],
    [
      'The combined authority for Greater Lincolnshire will meet in Lincoln.',
      ['Greater Lincolnshire Combined County Authority'],
    ],
    [
      'Tower Hamlets LBC has appointed Steve Holt as corporate director for communities. Mr Holt is currently director of public realm at Westminster and will take up post in June.',
      ['London Borough of Tower Hamlets', 'Westminster City Council'],
    ],
    ['Reading the report was hard, said the leader of Reading BC.', ['Reading Borough Council']],
    [
      'Hart DC and Rushmoor BC rejected a merger with Surrey Heath in 2019.',
      ['Hart District Council', 'Rushmoor Borough Council', 'Surrey Heath Borough Council'],
    ],
    ['The finance chief at Thanet has resigned over the port deal.', ['Thanet District Council']],
    ['Eden’s former chief executive is to chair a housing association.', ['Eden District Council']],
    [
      'Bolsover, North East Derbyshire and Chesterfield all back a north-south split of Derbyshire.',
      ['Bolsover District Council', 'North East Derbyshire District Council', 'Chesterfield Borough Council'],
    ],
    [
      'Ministers have rejected Cambridgeshire’s case for a single council.',
      ['Cambridgeshire County Council'],
    ],
    ['The council in Stoke has been told to improve.', ['Stoke-on-Trent City Council']],
    [
      'The Isle of Wight has voted to join the new Hampshire and the Solent combined authority.',
      ['Isle of Wight Council', 'Hampshire and the Solent Combined County Authority'],
    ],
    [
      'Inspectors rated Portsmouth good and Southampton outstanding.',
      ['Portsmouth City Council', 'Southampton City Council'],
    ],
    ['Gloucester-born Sue Penn was chief executive at Worcester for ten years.', ['Worcester City Council']],
    [
      'Sir Alan Moss, lead commissioner at Croydon, said the borough must do more.',
      ['London Borough of Croydon'],
    ],
    ['The report by commissioners in Liverpool makes 12 recommendations.', ['Liverpool City Council']],
    [
      'Ann Lowe, who became leader of Stroud in May, is the first Green to lead a council in Gloucestershire.',
      ['Stroud District Council'],
    ],
    ['The county’s director of children’s services said Somerset was proud.', ['Somerset Council']],
    ['Jon Pask is leaving Bexley for Barnet.', ['London Borough of Bexley', 'London Borough of Barnet']],
    ['Wales’s biggest authority, Cardiff, spends £900m a year.', ['City of Cardiff Council']],
    [
      'A spokesman for Mid Devon DC said the deal with Torridge was off.',
      ['Mid Devon District Council', 'Torridge District Council'],
    ],
    [
      'A judge at Leicester Crown Court jailed the former Charnwood councillor.',
      ['Charnwood Borough Council'],
    ],
    [
      'Dundee City Council’s chief executive Greg Lunn told the Evening Telegraph that the city would appeal.',
      ['Dundee City Council'],
    ],
    [
      'East Ayrshire, North Ayrshire and South Ayrshire share a roads service.',
      ['East Ayrshire Council', 'North Ayrshire Council', 'South Ayrshire Council'],
    ],
    [
      'Western Isles councillors have voted against the levy; Orkney and Shetland are undecided.',
      ['Comhairle nan Eilean Siar', 'Orkney Islands Council', 'Shetland Islands Council'],
    ],
    ['He has been head of education at Ynys Môn since 2019.', ['Isle of Anglesey County Council']],
    [
      'Newport, Torfaen and Monmouthshire councils run the service through a joint committee.',
      ['Newport City Council', 'Torfaen County Borough Council', 'Monmouthshire County Council'],
    ],
    ['Ards and North Down mayor Gill Crooks welcomed them.', ['Ards and North Down Borough Council']],
    ['Lisburn & Castlereagh’s planning committee turned it down.', ['Lisburn and Castlereagh City Council']],
    [
      'Families in Derry said the council had failed them. Derry City and Strabane said it was sorry.',
      ['Derry City and Strabane District Council'],
    ],
    ['The Surrey-born director worked at Elmbridge before.', ['Elmbridge Borough Council']],
    [
      'Doncaster Sheffield Airport will reopen, South Yorkshire mayor Ned Cole has said.',
      ['South Yorkshire Mayoral Combined Authority'],
    ],
    ['The Swale local plan was thrown out by members.', ['Swale Borough Council']],
    ['Plymouth’s children’s services have a new commissioner.', ['Plymouth City Council']],
    [
      'Two directors have gone: Mr Bell to Suffolk, and Ms Orr to Norfolk as head of housing.',
      ['Suffolk County Council', 'Norfolk County Council'],
    ],
    [
      'She has run housing at Ealing, Brent and, most recently, Harrow.',
      ['London Borough of Ealing', 'London Borough of Brent', 'London Borough of Harrow'],
    ],
    [
      'His CV takes in Newham, Luton and the Home Office.',
      ['London Borough of Newham', 'Luton Borough Council'],
    ],
    [
      'Following stints in Wirral and Salford, he was appointed director of place by Rochdale in 2021.',
      [
        'Wirral Metropolitan Borough Council',
        'Salford City Council',
        'Rochdale Metropolitan Borough Council',
      ],
    ],
    ['Rochdale appointed him in 2021.', ['Rochdale Metropolitan Borough Council']],
    ['Conservative Cllr Dan Foss leads the opposition on Cherwell.', ['Cherwell District Council']],
    [
      'Reform UK took control of Kent, Lancashire and Durham in May.',
      ['Kent County Council', 'Lancashire County Council', 'Durham County Council'],
    ],
    [
      'Labour lost Cannock Chase and held Crawley.',
      ['Cannock Chase District Council', 'Crawley Borough Council'],
    ],
    ['The Lib Dems have run Three Rivers since 2003.', ['Three Rivers District Council']],
    ['Council bosses in Barnsley have backed the plan.', ['Barnsley Metropolitan Borough Council']],
    ['Barnsley council bosses have backed the plan.', ['Barnsley Metropolitan Borough Council']],
    ['Town hall chiefs in Oldham say the cuts are fair.', ['Oldham Metropolitan Borough Council']],
    [
      'The Government’s commissioner for Birmingham, Sir Ned Vale, leaves next month.',
      ['Birmingham City Council'],
    ],
    [
      'Sarah Finch joins as chief operating officer from Coventry, having also worked for Solihull.',
      ['Coventry City Council', 'Solihull Metropolitan Borough Council'],
    ],
    [
      'Devon CC leader Ivy Rudd and her Torbay counterpart, Lee Tan, signed the deal.',
      ['Devon County Council', 'Torbay Council'],
    ],
    ['Cornwall is to sell its airport.', ['Cornwall Council']],
    ['The ruling came after Gateshead appealed.', ['Gateshead Metropolitan Borough Council']],
    [
      'Copeland council axes chief executive\n\nCopeland Borough Council’s chief executive has left. Prior to joining Copeland in 2010, he was managing director of a services arm with Blackpool Council.',
      ['Copeland Borough Council', 'Blackpool Council'],
    ],
    [
      'Harrow appoints new corporate director\n\nHarrow London Borough Council has appointed Tom Vale. He spent 13 years working at Hackney council.',
      ['London Borough of Harrow', 'London Borough of Hackney'],
    ],
    [
      'Antrim and Newtownabbey District Council has appointed Jo Dunn, who served as chief executive of Newtownabbey Borough Council.',
      ['Antrim and Newtownabbey Borough Council', 'Newtownabbey Borough Council'],
    ],
    ['A third chief for Derry and Strabane super council', ['Derry City and Strabane District Council']],
    [
      'Lichfield District Council in Staffordshire has an interim chief executive. He has experience of senior roles within Staffordshire.',
      ['Lichfield District Council'],
    ],
    [
      'Dan Ashe, head of children’s services in Cornwall, resigned ahead of the report.',
      ['Cornwall Council'],
    ],
    [
      'Nick Wood runs the company behind children’s services in Kingston upon Thames and Richmond.',
      ['Royal Borough of Kingston upon Thames', 'London Borough of Richmond upon Thames'],
    ],
    [
      'New Cumbria acting chief executive named\n\nDi Woods looks set to become acting chief executive at Cumbria CC.',
      ['Cumbria County Council'],
    ],
    [
      'Leader of Cheshire East Council Sam Corr said he was sorry. A report warned Cheshire East was at risk. He has been leader of Cheshire East since 2019.',
      ['Cheshire East Council'],
    ],
    [
      'Three cabinet members at a Suffolk council have resigned after one was dismissed from Babergh District Council cabinet.',
      ['Babergh District Council'],
    ],
    [
      'Scarborough Council Independent Group leader resigns post. The vote was held at Scarborough Town Hall.',
      ['Scarborough Borough Council'],
    ],
    ['The move follows a vote by Lewes councillors on Monday.', ['Lewes District Council']],
    [
      'Hampshire County Council leader Cllr Nick Ames said the county was in talks with Portsmouth and Southampton.',
      ['Hampshire County Council', 'Portsmouth City Council', 'Southampton City Council'],
    ],
    [
      'Slough Borough Council said the road would stay shut. Motorists were diverted via Windsor and Maidenhead.',
      ['Slough Borough Council'],
    ],
    [
      'Cheltenham Borough Council’s bid for a cyber park has won £20m. Businesses in Cheltenham, Gloucester and Tewkesbury stand to gain.',
      ['Cheltenham Borough Council'],
    ],
    [
      'The Royal Borough’s leader, Sue Penn, spoke after Kensington and Chelsea agreed the budget.',
      ['Royal Borough of Kensington and Chelsea'],
    ],
    [
      'Dorset Council and BCP Council have pulled out of a deal with Wiltshire to form a Wessex authority.',
      ['Dorset Council', 'Bournemouth, Christchurch and Poole Council', 'Wiltshire Council'],
    ],
    ['She was mayor of Hastings in 2019.', ['Hastings Borough Council']],
    ['The Mayor of Bedford, Tom Wool, said the borough was ready.', ['Bedford Borough Council']],
    ['The Lord Mayor of Exeter opened the fair.', ['Exeter City Council']],
    [
      'Dr Lee, director of public health for Blackburn with Darwen, urged people to get the jab.',
      ['Blackburn with Darwen Borough Council'],
    ],
    [
      'Wirral Council leader Paul Stoat has quit. The Wirral Globe understands he will stand for Parliament in Wallasey.',
      ['Wirral Metropolitan Borough Council'],
    ],
    [
      'Last week the leaders of Aylesbury Vale, Chiltern, South Bucks and Wycombe DCs seized on the survey. Buckinghamshire leader Mark Tate (Con) dismissed it.',
      [
        'Aylesbury Vale District Council',
        'Chiltern District Council',
        'South Bucks District Council',
        'Wycombe District Council',
        'Buckinghamshire Council',
      ],
    ],
    ['Slough DCS Jane Orr resigned.', ['Slough Borough Council']],
    [
      'A plan by the borough councils of Epsom and Ewell, Guildford and Waverley was rejected, as was one by Tandridge DC.',
      [
        'Epsom and Ewell Borough Council',
        'Guildford Borough Council',
        'Waverley Borough Council',
        'Tandridge District Council',
      ],
    ],
    [
      'The proposal would replace the current districts of Adur, Arun and Worthing.',
      ['Adur District Council', 'Arun District Council', 'Worthing Borough Council'],
    ],
    [
      'East Sussex CC’s leader said talks with Brighton & Hove had stalled.',
      ['East Sussex County Council', 'Brighton and Hove City Council'],
    ],
    [
      'When Northamptonshire issued a notice in 2018 it was the first in two decades. The most recent was Birmingham, which has a shortfall of £87m. Many, including Woking, Thurrock and Slough, had over-borrowed.',
      [
        'Northamptonshire County Council',
        'Birmingham City Council',
        'Woking Borough Council',
        'Thurrock Council',
        'Slough Borough Council',
      ],
    ],
    [
      'More could follow. Others made risky decisions. They include Croydon, which issued a notice in 2020.',
      ['London Borough of Croydon'],
    ],
    [
      'Councillors knew that Woking was in a precarious position before they took control of the authority.',
      ['Woking Borough Council'],
    ],
    ['Woking became the sixth council to issue a notice.', ['Woking Borough Council']],
    ['The Commissioners’ letter to Nottingham’s leader was published.', ['Nottingham City Council']],
    [
      'Dudley and Walsall are next on the inspectors’ list.',
      ['Dudley Metropolitan Borough Council', 'Walsall Metropolitan Borough Council'],
    ],
    ['Statutory directions for Middlesbrough were withdrawn.', ['Middlesbrough Council']],
    ['The best value inspection of Spelthorne found failings.', ['Spelthorne Borough Council']],
    ['Inspectors will visit Torbay next year.', ['Torbay Council']],
    ['The top job at Wiltshire has gone to Fay Munro.', ['Wiltshire Council']],
    ['Fay Munro has landed the Wiltshire job.', ['Wiltshire Council']],
    ['His predecessor went to Southwark.', ['London Borough of Southwark']],
    [
      'The former Haringey and Camden director died in May.',
      ['London Borough of Haringey', 'London Borough of Camden'],
    ],
    [
      'She is a former director of Haringey, Camden and the LGA.',
      ['London Borough of Haringey', 'London Borough of Camden'],
    ],
    ['Essex has been named council of the year.', ['Essex County Council']],
    [
      'Best authority: North Tyneside. Highly commended: Wigan and Leeds City Council.',
      ['North Tyneside Council', 'Wigan Metropolitan Borough Council', 'Leeds City Council'],
    ],
    [
      'Under the deal, Suffolk and Norfolk would share a mayor.',
      ['Suffolk County Council', 'Norfolk County Council'],
    ],
    ['Scottish Borders has put up council tax by 10%.', ['Scottish Borders Council']],
    ['Council tax in Falkirk will rise by 15%, the council has agreed.', ['Falkirk Council']],
    ['Moray’s children’s services were graded weak.', ['Moray Council']],
    ['The Fife Council area has 370,000 people.', ['Fife Council']],
    [
      'Hundreds of motorists were stranded overnight as snow closed roads across Derbyshire and Staffordshire.\n\nThe A53 between Leek and Buxton was impassable, while drivers near Ashbourne were told to stay put. Buxton received 20cm of snow and Leek had its coldest night since 2010. Derby escaped the worst, but Matlock and Bakewell were cut off.\n\nDerbyshire County Council said its gritters had been out all night. “Our crews in High Peak have worked tirelessly,” said Cllr Ann Doyle, cabinet member for highways.\n\nSchools in Chesterfield, Bolsover and Matlock are closed. Derbyshire Police urged people not to travel. Stoke was unaffected.',
      ['Derbyshire County Council'],
    ],
    [
      'A tram extension linking Wolverhampton, Walsall and Dudley will open next year, the West Midlands mayor has said.\n\nThe line, which runs from Wednesbury to Brierley Hill through Dudley town centre, has cost £295m. Mayor Ned Cole said it would bring Dudley and Sandwell closer to Birmingham. Shoppers in Dudley welcomed the news.\n\nTransport for West Midlands said testing would begin in March. Wolverhampton Wanderers fans will be able to travel by tram from Birmingham for the first time since 1999.',
      ['West Midlands Combined Authority'],
    ],
    [
      'Exeter’s Christmas market has been cancelled because of rising costs.\n\nThe market, on Cathedral Green, attracts visitors from Plymouth, Torquay and Taunton. Exeter Cathedral said it was with regret. Organisers in Bath and Winchester said theirs would go ahead.\n\nExeter City Council, which gave £20,000 last year, said it was disappointed. Leader Phil Board said Exeter would be poorer for it.',
      ['Exeter City Council'],
    ],
    [
      'A man from Luton has been charged with fraud after an investigation by Central Bedfordshire Council.\n\nHe will appear at Luton Magistrates’ Court. The court heard he had claimed single-person discount on homes in Bedford, Dunstable and Luton. Bedfordshire Police made the arrest in Leighton Buzzard.',
      ['Central Bedfordshire Council'],
    ],
    [
      'Hull Fair opens on Friday. Visitors from Grimsby, Scunthorpe and Beverley are expected. Hull City Council said roads around Walton Street would close. The fair, one of Europe’s largest, has been held in Hull since 1278.',
      ['Hull City Council'],
    ],
    [
      'Pupils in Kent will sit the 11-plus on Thursday. Kent is one of few counties with grammar schools. Parents in Bexley and Medway also compete for places. Kent County Council’s Rory Love-Dean said the test was fair.',
      ['Kent County Council'],
    ],
    [
      'A Swansea company has won a contract to build buses for Cardiff. Cardiff Bus, owned by Cardiff Council, ordered 20. The Swansea factory employs 300. Newport Transport has also shown interest.',
      ['City of Cardiff Council'],
    ],
    [
      'Wrexham AFC’s owners visited Llandudno, Conwy and Flint. The film stars said Wrexham had changed their lives. The Mayor of Wrexham, Cllr Beryl Blackmore-Hughes, met them at the Racecourse.',
      ['Wrexham County Borough Council'],
    ],
    [
      'Residents of Harrogate, Knaresborough and Ripon can have their say on a new bus service until Friday. North Yorkshire Council has £3m to spend. Cllr Keane Dunn said Harrogate had waited too long.',
      ['North Yorkshire Council'],
    ],
    [
      'Coventry is to be the UK’s first “car-free” city centre. Coventry City Council’s cabinet approved the plan on Tuesday. Warwick and Leamington are watching closely. Traders in Coventry are split.',
      ['Coventry City Council'],
    ],
    [
      'Brighton’s i360 tower has closed. Brighton and Hove City Council, which lent £36m, will write off the debt. Eastbourne and Worthing have piers of their own. Hove’s MP said it was a scandal.',
      ['Brighton and Hove City Council'],
    ],
    [
      'Cllr Ann Moss, 54, was born in Sunderland, went to school in Hexham and moved to Leeds as a student. She worked at an engineering firm in Derby before becoming a councillor. She has been leader of Kirklees Council since 2021 and lives in Holmfirth with her partner, a teacher from Barnsley.',
      ['Kirklees Metropolitan Council'],
    ],
    [
      'Flags flew at half-mast for the former leader of Stevenage BC, Bob Hale. Mr Hale came to Stevenage from Glasgow in 1959 to work at British Aerospace. He joined the Labour Party in Luton and was elected to the council in 1971. His funeral will be held in Letchworth.',
      ['Stevenage Borough Council'],
    ],
    [
      'The council’s executive will meet in Stockton on Thursday. Councillors from Thornaby, Yarm and Billingham are expected to object. Stockton-on-Tees Borough Council says the plan would bring 300 jobs. Residents in Yarm say traffic to Middlesbrough is bad enough.',
      ['Stockton-on-Tees Borough Council'],
    ],
    [
      'Chief executive Fay Marsh told the cabinet that Rochdale was changing. “Rochdale deserves better,” she said. “I love Rochdale.” The Rochdale Borough Council chief said buses to Oldham and Bury would run every ten minutes.',
      ['Rochdale Metropolitan Borough Council'],
    ],
    [
      'A director of the firm, which is based in Warrington, said it would move to Crewe. Cheshire East Council offered a grant.',
      ['Cheshire East Council'],
    ],
    [
      'Leeds-based law firm Hale Rowe advised the council. Its head office in Leeds employs 90 lawyers. Kirklees Council paid £40,000.',
      ['Kirklees Metropolitan Council'],
    ],
    [
      'A by-election in Waverley Avenue ward of Sutton Council was won by the Liberal Democrats.',
      ['London Borough of Sutton'],
    ],
    [
      'The school, in Bury, is run by a trust whose chief executive came from a school in Bolton. Bury Council said it was surprised.',
      ['Bury Metropolitan Borough Council'],
    ],
    [
      'The fire at a flat in Barking was put out by crews from Dagenham, East Ham and Ilford. Barking and Dagenham Council has rehoused 12 families.',
      ['London Borough of Barking and Dagenham'],
    ],
    [
      'The MP for Wokingham said Wokingham Borough Council should think again. Wokingham is one of England’s richest towns.',
      ['Wokingham Borough Council'],
    ],
    [
      'Wolverhampton has the oldest swimming pool in the region. City of Wolverhampton Council will spend £4m on it. The pool is popular with families from Walsall and Dudley.',
      ['City of Wolverhampton Council'],
    ],
    [
      'Thousands of EU workers left Boston after Brexit, the leader of Boston Borough Council has said. Boston, which voted by 76% to leave, relies on farm labour. Spalding and Wisbech face the same problem.',
      ['Boston Borough Council'],
    ],
    [
      'People in Halton live two years less than those in Cheshire East, a report to Halton Borough Council’s health board says. Life expectancy in Warrington has risen. Halton has high rates of cancer.',
      ['Halton Borough Council'],
    ],
    [
      'Heritage railways in Kent and East Sussex will share £2m. The Kent and East Sussex Railway called it a lifeline. Ashford Borough Council had lobbied for the cash.',
      ['Ashford Borough Council'],
    ],
    [
      'Cornwall Council has backed a bid for national park status for Bodmin Moor. Devon has two national parks and Dorset none. Campaigners in Dorset want one.',
      ['Cornwall Council'],
    ],
    [
      'The bin lorry crashed in Chelmsford on its way from Maldon to Basildon, Essex Police said. Chelmsford City Council, which owns it, is investigating.',
      ['Chelmsford City Council'],
    ],
    [
      'The Mayor of Chesterfield, Cllr Jo Lamb, will open the market. Traders from Sheffield, Worksop and Mansfield have booked stalls.',
      ['Chesterfield Borough Council'],
    ],
    [
      'Bedford River Festival has been called off. The mayor of Bedford, Tom Wool, said safety came first. Visitors from Luton and Milton Keynes had bought tickets.',
      ['Bedford Borough Council'],
    ],
    [
      'Jess Park, cabinet member for leisure at Gateshead Council, said the Sage would draw visitors from Durham, Sunderland and Newcastle.',
      ['Gateshead Metropolitan Borough Council'],
    ],
    [
      'Hertfordshire’s roads are the worst in the east, drivers say. Hertfordshire County Council filled 90,000 potholes last year. Watford and St Albans had the most. Bedfordshire’s roads are no better.',
      ['Hertfordshire County Council'],
    ],
    [
      'A Shropshire farmer has been fined £10,000 after polluting a brook near Telford. The Environment Agency took the case to Shrewsbury Magistrates’ Court. Shropshire Council gave evidence.',
      ['Shropshire Council'],
    ],
    [
      'Woking has been twinned with Amstelveen since 1988. Woking Borough Council will end the link to save £4,000.',
      ['Woking Borough Council'],
    ],
    [
      'Suffolk’s loss is Cambridgeshire’s gain. Director of adult services Jo Penn leaves Endeavour House in March to run adult social care at the neighbouring county. She has been in Ipswich for six years, and before that was at Peterborough.',
      ['Suffolk County Council', 'Cambridgeshire County Council', 'Peterborough City Council'],
    ],
    [
      'Three chief executives have gone in a fortnight. Kim Dade has left Basildon; Roy Speke has been suspended by Uttlesford; and Ian Frost, of Maldon, is on sick leave.',
      ['Basildon Borough Council', 'Uttlesford District Council', 'Maldon District Council'],
    ],
    [
      'Cipfa has warned that a fifth of councils are at risk. Its index puts Slough, Thurrock and Spelthorne at the top. Least at risk are Wandsworth and Westminster.',
      [
        'Slough Borough Council',
        'Thurrock Council',
        'Spelthorne Borough Council',
        'London Borough of Wandsworth',
        'Westminster City Council',
      ],
    ],
    [
      'The peer review team, led by Oxford’s chief executive, visited in May. Its members came from Cheltenham, Exeter and the LGA.',
      ['Oxford City Council', 'Cheltenham Borough Council', 'Exeter City Council'],
    ],
    [
      'Lincolnshire’s neighbours to the north are unimpressed. North Lincolnshire’s leader called the plan “daft”, and North East Lincolnshire’s said nothing at all.',
      ['Lincolnshire County Council', 'North Lincolnshire Council', 'North East Lincolnshire Council'],
    ],
    [
      'Ofsted’s verdict on Rotherham in 2014 shocked the country. The council’s leader resigned, commissioners were sent in, and it took four years for services to be judged good. Torbay and Birmingham were inadequate at the time too.',
      ['Rotherham Metropolitan Borough Council', 'Torbay Council', 'Birmingham City Council'],
    ],
    [
      'A spokesperson for the council said: “We are working with colleagues in Medway, Kent and Bexley.” Dartford’s cabinet meets on Monday.',
      ['Dartford Borough Council'],
    ],
    [
      'Asked whether Wokingham would follow Reading in introducing charges, the leader said no.',
      ['Wokingham Borough Council', 'Reading Borough Council'],
    ],
    [
      'The Local Government Association’s Conservative group is led by Cllr Kit Dove of Central Bedfordshire, who took over from Dorset’s Ray Fell.',
      ['Central Bedfordshire Council', 'Dorset Council'],
    ],
    [
      'Four in five schools in Sunderland are good or better, says Ofsted. The council’s own services were rated outstanding in 2021.',
      ['Sunderland City Council'],
    ],
    [
      'Housing chief Lena Ost joined from Hastoe Homes and will report to the chief executive of Test Valley, Guy Orr.',
      ['Test Valley Borough Council'],
    ],
    [
      'The boroughs of Rushmoor and Hart have merged their legal teams, Waverley having pulled out.',
      ['Rushmoor Borough Council', 'Hart District Council', 'Waverley Borough Council'],
    ],
    [
      'Aberdeenshire and Moray share a returning officer. Highland used to, but went its own way in 2019.',
      ['Aberdeenshire Council', 'Moray Council', 'Highland Council'],
    ],
    [
      'Flintshire has been asked to send its accounts again. The auditor general had already returned Wrexham’s.',
      ['Flintshire County Council', 'Wrexham County Borough Council'],
    ],
    [
      'Commissioners’ first report on Warrington said its companies were “opaque”. Moody’s had warned of as much. Warrington accepted the findings.',
      ['Warrington Borough Council'],
    ],
    [
      'The ombudsman upheld 14 complaints against Lambeth last year, more than against any council but Birmingham.',
      ['London Borough of Lambeth', 'Birmingham City Council'],
    ],
    [
      'Mr Peel told the select committee that Bradford had been close to a section 114. So had Stoke. Neither issued one.',
      ['City of Bradford Metropolitan District Council', 'Stoke-on-Trent City Council'],
    ],
    [
      'The government will send a team into Tower Hamlets. Sir Jim Lunn will lead it.',
      ['London Borough of Tower Hamlets'],
    ],
    [
      'Children’s minister Sue Carr said Devon must improve within six months or lose control of its services.',
      ['Devon County Council'],
    ],
    [
      'Devon’s improvement notice dates from 2020. Herefordshire’s was lifted last year.',
      ['Devon County Council', 'Herefordshire Council'],
    ],
  ])('%s', (text, expected) => expect(councilsOf(text)).toEqual(expected));
});

describe('places that are no councils in the words of news', () => {
  it.each([
    ['The trust runs hospitals in Stafford, Stoke-on-Trent and Telford.'],
    ['Dr Sam Hale, who trained in Sheffield and worked in Hull, is a GP in Doncaster.'],
    ['He is a lifelong supporter of Norwich City and lives in Ipswich.'],
    ['The company, based in Reading, has offices in Leeds and Cardiff.'],
    ['Northumbria Police and Durham Constabulary share a control room.'],
    ['Lincolnshire’s fire service was rated good.'],
    ['The chief constable of Kent, Tim Moss, will step down.'],
    ['Bath Rugby beat Gloucester and Exeter last year.'],
    ['Hampshire’s chief fire officer is leaving.'],
    ['Woman, 43, dies in crash near Swindon; Wiltshire Police appeal for witnesses.'],
    ['Blackpool’s trams and Southend’s pier draw the crowds.'],
    ['Liverpool’s Royal hospital and Bristol’s football clubs are famous.'],
    ['Cornwall’s beaches were full and Devon’s roads were busy.'],
    ['Floods hit Worcester, Tewkesbury and Gloucester in 2007.'],
    ['Schools in Oldham, Rochdale and Bury were closed by snow.'],
    ['Mr Khan was elected to represent Stratford in 2018.'],
    ['She grew up in Corby, studied at Leicester and married in Kettering.'],
    ['Three teenagers from Enfield and two from Barnet were arrested in Watford.'],
    ['Firefighters from Kidderminster, Bromsgrove and Redditch tackled a blaze at a scrapyard.'],
    ['Trains between Leeds and York were cancelled. Buses ran to Selby and Harrogate instead.'],
    ['A leading Cheltenham hotelier has joined the board of Visit Gloucestershire.'],
    ['The Lancaster bomber flew over Lincoln, Newark and Boston.'],
    ['Kent beat Surrey by six wickets at Canterbury, and Essex drew with Somerset at Taunton.'],
    ['She has been a magistrate in Rochdale, a GP in Oldham and a school governor in Bury.'],
    ['House prices in Trafford and Stockport rose faster than in Manchester.'],
    ['The M&S in Harrow will close, along with shops in Bromley and Sutton.'],
    ['A Belfast man has been jailed. The court in Newry heard he had driven from Lisburn.'],
    ['It said the same of Luton in 2022.'],
    ['Peterborough’s MP and its Labour mayor of the wider combined authority disagree.'],
    ['Dorset Police and Dorset & Wiltshire Fire and Rescue Service were praised.'],
    ['A former Westminster minister, Ann Lowe MP, told the Commons that Westminster had lost patience.'],
    ['A council in Kent has been told to improve.'],
    ['From Leeds to Hull, councils are cutting libraries.'],
    ['The M62 between Hull and Leeds was shut.'],
    ['Essex-based consultant Tom Reed advised the board.'],
    ['A £2m grant went to Bradford’s Alhambra theatre.'],
    ['Bradford’s year as UK city of culture was a success, visitors said.'],
    ['Rail services to Lincoln, Newark and Grantham were hit.'],
    ['The bishop of Truro and the MP for Camborne were there.'],
    ['The late Lord Moss of Wigan was a miner.'],
    ['Ashford’s designer outlet attracts 4m shoppers.'],
    ['Plymouth Hospitals NHS Trust and Plymouth University will share the site.'],
    ['Torbay and South Devon NHS Foundation Trust was rated good.'],
    ['Reform won every seat in Skegness.'],
    ['Residents in Oldham say the cuts are unfair.'],
    ['The Bury-based charity will close.'],
    ['Bury’s Fusilier Museum will close.'],
    ['Kent and Medway NHS and Social Care Partnership Trust was fined.'],
    ['Ofsted chief inspector Sir Lee Marsh was a head teacher in Hackney.'],
    ['Cornwall is a popular place for holidays.'],
    ['Bath is famous for its Roman remains.'],
    ['The plans cover Basingstoke, Winchester and the New Forest.'],
    [
      'Police are appealing for witnesses after a robbery in Slough. Thames Valley Police said two men fled towards Windsor.',
    ],
    ['Norwich beat Ipswich 2-0. Norwich said the pitch had been relaid.'],
    ['Nottingham Forest beat Derby County. Forest were better.'],
    ['Visit York and Make It York have merged.'],
    ['Kent Police and Crime Commissioner Matt Scole said Kent was safer.'],
    ['A Lincolnshire farmer, whose land is near Boston, told Lincolnshire Live he was worried.'],
    ['BBC Essex and the Essex Chronicle reported the story first.'],
    [
      'Yorkshire Water and Thames Water were fined. South West Water apologised to people in Devon and Cornwall.',
    ],
    ['London North Eastern Railway trains from York were late.'],
    ['The Trafford Centre and Sheffield’s Meadowhall were busy.'],
    ['Durham Cathedral, Lincoln Castle and Warwick Castle will be lit up.'],
    ['Walsall Housing Group, which owns 22,000 homes in Walsall and Birmingham, was given a G2.'],
    ['Stockport Homes and Rochdale Boroughwide Housing have apologised.'],
    ['Pupils from Harlow, Epping and Brentwood will travel to Chelmsford.'],
    ['Ofsted inspected six schools in Luton, Bedford and Milton Keynes.'],
    ['A care home in Worthing has been rated inadequate by the CQC.'],
    ['A care home in Worthing, rated inadequate in May, has closed.'],
    ['The Worthing home was rated inadequate.'],
    ['Medics from Swansea and Cardiff flew out. Swansea Bay University Health Board paid.'],
    [
      'The fire spread to Sefton Park. Merseyside Fire and Rescue said crews from Bootle and Crosby attended.',
    ],
    ['Sandwell and West Birmingham Hospitals NHS Trust has a new chair.'],
    ['In Bristol, residents said the buses were late. In Bath, they were early.'],
    ['House of Lords peer Baroness Hale of Richmond will chair the inquiry.'],
    ['Councillor Bob York, Labour’s spokesman, and Cllr Jean Barnet, of the Greens, disagreed.'],
    ['Ms Stafford, Mr Preston and Dr Lancaster sit on the board.'],
    ['The High Sheriff of Kent and the Lord Lieutenant of Essex attended.'],
    ['Cases rose in Blackburn with Darwen, Bolton and Leicester.'],
    ['The port of Dover and the Kent coast were quiet.'],
    ['The leaders of the Surrey councils met ministers.'],
    ['Ms Hart, who has spent her career in Barnsley, Rotherham and Doncaster, is a Yorkshirewoman.'],
    ['Under the plan, homes will be built in Suffolk and Norfolk.'],
    ['Council tax in Falkirk and Stirling is among the lowest.'],
    ['Midlothian’s fast-growing population is a strain, its chief executive said.'],
    ['Belfast’s city hall was lit up.'],
    [
      'The number of homes sold in Cornwall, Devon and Dorset fell by a fifth. Cornwall saw the biggest fall, followed by North Devon and Torbay. Estate agents in Truro, Exeter and Poole blamed mortgage rates. Average prices in Bath and Bristol rose.',
    ],
    [
      'Newcastle’s Freeman Hospital and Sunderland Royal Hospital were among those praised. Patients in Gateshead and South Tyneside waited longest. NHS bosses in Durham said they were sorry.',
    ],
    [
      'Glasgow Warriors beat Edinburgh. Edinburgh had led at half-time. Stirling County play Ayr on Saturday. Aberdeen drew with Dundee United.',
    ],
    [
      'The Bishop of Leicester opened the Rutland show at Oakham. Stalls from Melton, Stamford and Corby did a good trade. Rutland’s lord-lieutenant judged the cakes.',
    ],
    [
      'Officers from Surrey Police and Kent Police were called to the council offices. A councillor said Surrey was a safe county.',
    ],
    [
      'The regulator found that Moss Green Homes, which has 6,000 homes in Leicester, Nottingham and Derby, had failed tenants in Leicester. It was graded G3.',
    ],
    ['Ofsted rated four nurseries in Bradford, two in Leeds and one in York as outstanding.'],
    [
      'Inspectors from the CQC visited care homes in Torquay, Exeter and Plymouth in May. The home in Plymouth was rated inadequate.',
    ],
    ['The trust’s director of nursing, who joined from Nottingham, said the ward in Mansfield would reopen.'],
    [
      'The government has chosen Teesside and Humberside for freeports. Ministers said Plymouth and Southampton would follow.',
    ],
    [
      'Commuters from Reading, Slough and Maidenhead told the council’s scrutiny panel of delays. Network Rail said signals at Reading had failed.',
    ],
    [
      'York’s Labour MP told the Commons that York had been forgotten. The Chancellor said York and North Yorkshire had been given £540m.',
    ],
    [
      'Her husband, Bill, teaches in Telford. They met in Wolverhampton and have two children at university, one in Durham and one in York.',
    ],
    ['He was a firefighter in Cheshire and a police officer in Merseyside before he stood for the council.'],
  ])('%s', (text) => expect(councilsOf(text)).toEqual([]));
});
