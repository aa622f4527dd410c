import type { BodyTable } from '../national-bodies.ts';

/**
 * Inspectorates, departments, regulators, associations and other bodies with a national part in local
 * government. One a line: common name | full and other names, parted by ";". Source: the bodies' own sites
 * and the public record of those since abolished.
 */
export const NATIONAL_BODY_TABLES: readonly BodyTable[] = [
  {
    kind: 'inspectorate',
    rows: `
Ofsted | Office for Standards in Education; Office for Standards in Education, Children's Services and Skills
CQC | Care Quality Commission
Estyn | Her Majesty's Inspectorate for Education and Training in Wales; His Majesty's Inspectorate for Education and Training in Wales
Care Inspectorate Wales | CIW; Care and Social Services Inspectorate Wales; CSSIW; Arolygiaeth Gofal Cymru
Healthcare Inspectorate Wales | HIW
Care Inspectorate | Social Care and Social Work Improvement Scotland
Education Scotland |
Healthcare Improvement Scotland |
HMICFRS | His Majesty's Inspectorate of Constabulary and Fire and Rescue Services; Her Majesty's Inspectorate of Constabulary and Fire and Rescue Services; HM Inspectorate of Constabulary and Fire and Rescue Services; HM Inspectorate of Constabulary; Her Majesty's Inspectorate of Constabulary; His Majesty's Inspectorate of Constabulary; HMIC; His Majesty's Inspectorate of Constabulary and Fire Rescue Services; HM Inspectorate of Constabulary and Fire Rescue Services
HM Inspectorate of Probation | HMI Probation; His Majesty's Inspectorate of Probation; Her Majesty's Inspectorate of Probation
HM Inspectorate of Prisons | HMI Prisons; His Majesty's Inspectorate of Prisons; Her Majesty's Inspectorate of Prisons
HM Inspectorate of Constabulary in Scotland | HMICS; His Majesty's Inspectorate of Constabulary in Scotland
HM Fire Service Inspectorate | HMFSI; His Majesty's Fire Service Inspectorate
Education and Training Inspectorate | ETI
RQIA | Regulation and Quality Improvement Authority
Independent Schools Inspectorate | ISI
Commission for Social Care Inspection | CSCI
Social Services Inspectorate | SSI
Healthcare Commission |
Audit Commission |
Benefit Fraud Inspectorate |
Best Value Inspection Service |
Adult Learning Inspectorate |
Regulator of Social Housing | RSH; Social Housing Regulator
Scottish Housing Regulator | SHR
Homes and Communities Agency | HCA
Tenant Services Authority | TSA
Housing Corporation |
Food Standards Agency | FSA
Food Standards Scotland |
Environment Agency |
Planning Inspectorate |
Charity Commission |
Charity Commission for England and Wales |
Office of the Scottish Charity Regulator | OSCR
Information Commissioner's Office | ICO
Ofqual |
Ofcom |
Ofgem |
Ofwat |
Office for Students |
Oflog | Office for Local Government
Local Audit Office |
Health and Safety Executive | HSE
Building Safety Regulator |
Social Work England |
Social Care Wales |
Scottish Social Services Council | SSSC
General Medical Council | GMC
Pensions Regulator |
Equality and Human Rights Commission | EHRC
Electoral Commission |
Local Government Boundary Commission for England | LGBCE
Local Government Boundary Commission | LGBC
Democracy and Boundary Commission Cymru |
Boundaries Scotland |
Standards Commission for Scotland |
Standards Board for England |
Financial Reporting Council | FRC
Public Sector Audit Appointments | PSAA
National Audit Office | NAO
Audit Scotland |
Accounts Commission |
Audit Wales | Wales Audit Office
Northern Ireland Audit Office | NIAO
Local Government and Social Care Ombudsman | LGSCO; Local Government Ombudsman; LGO
Housing Ombudsman | Housing Ombudsman Service
Parliamentary and Health Service Ombudsman | PHSO
Public Services Ombudsman for Wales |
Scottish Public Services Ombudsman | SPSO
Northern Ireland Public Services Ombudsman | NIPSO
Traffic Penalty Tribunal |
Competition and Markets Authority | CMA
Adjudication Panel for Wales |
`,
  },
  {
    kind: 'trust',
    rows: `
Achieving for Children |
Together for Children |
Slough Children First |
Worcestershire Children First |
Birmingham Children's Trust |
Sandwell Children's Trust |
Northamptonshire Children's Trust |
Bradford Children and Families Trust |
Doncaster Children's Services Trust |
`,
  },
  {
    kind: 'housing',
    rows: `
L&Q | London & Quadrant
Peabody |
Notting Hill Genesis |
Places for People |
Guinness Partnership |
Metropolitan Thames Valley | MTVH
`,
  },
  {
    kind: 'company',
    rows: `
Arlingclose |
Newton Europe |
Civica |
Mott MacDonald |
Moody's | Moody's Investors Service; Moody's Ratings; Moodys
S&P | Standard & Poor's; Standard and Poor's; S&P Global; S&P Global Ratings; Standard & Poors
Fitch | Fitch Ratings
Grant Thornton |
Bishop Fleming |
KPMG |
Ernst & Young |
Deloitte |
PwC | PricewaterhouseCoopers
Mazars | Forvis Mazars
BDO |
Capita |
Serco |
Veolia |
Local Partnerships |
`,
  },
  {
    kind: 'department',
    rows: `
Department for Education | DfE
Department for Education and Skills | DfES
Department for Education and Employment | DfEE
Department for Children, Schools and Families | DCSF
Ministry of Housing, Communities and Local Government | MHCLG; Ministry for Housing, Communities and Local Government; Communities Ministry; Housing Ministry
Department for Levelling Up, Housing and Communities | DLUHC; Department for Levelling Up; Levelling Up Department
Department for Communities and Local Government | DCLG
Office of the Deputy Prime Minister | ODPM
Department for Transport, Local Government and the Regions | DTLR
Department of the Environment, Transport and the Regions | DETR
Department of the Environment |
Department of Health and Social Care | DHSC; Department for Health and Social Care
Department of Health |
Home Office |
HM Treasury | Treasury
Cabinet Office |
Department for Transport | DfT
Department for Environment, Food and Rural Affairs | Defra
Department for Work and Pensions | DWP
Department for Business and Trade | DBT
Department for Business, Energy and Industrial Strategy | BEIS
Department for Energy Security and Net Zero | DESNZ
Department for Culture, Media and Sport | DCMS; Department for Digital, Culture, Media and Sport
Department for Science, Innovation and Technology | DSIT
Ministry of Justice | MoJ
Ministry of Defence | MoD
Foreign Office |
Foreign, Commonwealth and Development Office | FCDO
Northern Ireland Office |
Scotland Office |
Wales Office |
Welsh Government | Llywodraeth Cymru
Welsh Assembly Government |
Scottish Government |
Scottish Executive |
Northern Ireland Executive | Stormont Executive
Department for Infrastructure | DfI
Department for Communities |
Government Office for London |
Downing Street | Number 10; No 10
HM Revenue and Customs | HMRC
Prime Minister's Delivery Unit |
Ministry of Housing |
`,
  },
  {
    kind: 'nhs',
    rows: `
NHS England | NHSE
NHS Improvement |
NHS Confederation |
NHS Providers |
UK Health Security Agency | UKHSA
Public Health England | PHE
Public Health Wales |
Public Health Scotland |
Health Education England | HEE
NHS Scotland |
NHS Wales |
Public Health Agency |
`,
  },
  {
    kind: 'police',
    rows: `
Police Scotland |
Metropolitan Police | Met Police; Metropolitan Police Service; Scotland Yard
Police Service of Northern Ireland | PSNI
British Transport Police | BTP
National Crime Agency | NCA
City of London Police |
`,
  },
  {
    kind: 'fire-service',
    rows: `
Scottish Fire and Rescue Service | SFRS
London Fire Brigade | LFB
Northern Ireland Fire and Rescue Service | NIFRS
London Fire and Emergency Planning Authority | LFEPA
`,
  },
  {
    kind: 'association',
    rows: `
Local Government Association | LGA
Association of Directors of Children's Services | ADCS
Association of Directors of Adult Social Services | ADASS
Association of Directors of Public Health | ADPH
Association of Directors of Social Services | ADSS
Association of Directors of Environment, Economy, Planning and Transport | ADEPT
Association for Public Service Excellence | APSE
Association of Democratic Services Officers | ADSO
County Councils Network | CCN
District Councils' Network | DCN; District Councils Network
Unitary Councils Network | Unitary Councils' Network
SIGOMA | Special Interest Group of Municipal Authorities
Solace | Society of Local Authority Chief Executives; Society of Local Authority Chief Executives and Senior Managers
Cipfa | CIPFA; Chartered Institute of Public Finance and Accountancy
COSLA | Convention of Scottish Local Authorities
Welsh Local Government Association | WLGA
Northern Ireland Local Government Association | NILGA
London Councils |
East of England Local Government Association | EELGA
South East Councils |
Core Cities | Core Cities UK
Key Cities |
Improvement and Development Agency | IDeA
Local Government Information Unit | LGIU
New Local | New Local Government Network; NLGN
Centre for Governance and Scrutiny | CfGS; Centre for Public Scrutiny
National Association of Local Councils | NALC
Society of Local Council Clerks | SLCC
Society of County Treasurers |
Society of District Council Treasurers |
Society of Municipal Treasurers |
Lawyers in Local Government | LLG
Public Sector People Managers' Association | PPMA
National Housing Federation | NHF
Chartered Institute of Housing | CIH
Northern Housing Consortium |
Community Housing Cymru |
Scottish Federation of Housing Associations | SFHA
National Fire Chiefs Council | NFCC
National Police Chiefs' Council | NPCC
Association of Police and Crime Commissioners | APCC
Association of Chief Police Officers | ACPO
Social Work Scotland |
ADES | Association of Directors of Education in Scotland
ADSS Cymru |
Association of Directors of Education in Wales | ADEW
British Association of Social Workers | BASW
British Medical Association | BMA
Royal College of Nursing | RCN
National Association of Head Teachers | NAHT
Association of School and College Leaders | ASCL
National Governance Association | NGA
Confederation of British Industry | CBI
Institute for Fiscal Studies | IFS
Institute for Government | IfG
Institute for Public Policy Research | IPPR
Resolution Foundation |
King's Fund |
Nuffield Trust |
Health Foundation |
Joseph Rowntree Foundation |
Centre for Cities |
Royal Town Planning Institute | RTPI
Home Builders Federation |
TaxPayers' Alliance |
Skills for Care |
Think Local Act Personal | TLAP
`,
  },
  {
    kind: 'charity',
    rows: `
Shelter |
NSPCC |
Barnardo's |
Action for Children |
Age UK |
Mencap |
Carers UK |
Citizens Advice |
National Trust |
RSPCA |
RSPB |
St Mungo's |
Children's Society |
Family Rights Group |
Samaritans |
Nesta |
`,
  },
  {
    kind: 'union',
    rows: `
Unison |
GMB |
Unite | Unite the Union
Fire Brigades Union | FBU
National Education Union | NEU
NASUWT |
National Union of Teachers | NUT
Educational Institute of Scotland | EIS
Public and Commercial Services Union | PCS
RMT |
Aslef |
TUC | Trades Union Congress
UCU | University and College Union
Police Federation | Police Federation of England and Wales
Fire Officers Association |
`,
  },
  {
    kind: 'other',
    rows: `
Homes England |
Natural England |
Historic England |
Cadw |
Sport England |
Arts Council England | Arts Council
Arts Council of Wales |
Creative Scotland |
Sport Wales |
Natural Resources Wales | NRW
Scottish Environment Protection Agency | SEPA
Active Travel England |
National Highways | Highways England; Highways Agency
Network Rail |
Transport for London | TfL
Transport for Wales | TfW
Transport for Greater Manchester | TfGM
Transport for West Midlands | TfWM
Transport for the North | TfN
Transport Scotland |
Translink |
Merseytravel |
Midlands Connect |
Northern Ireland Housing Executive | Housing Executive
Youth Justice Board | YJB
Old Oak and Park Royal Development Corporation | OPDC
London Legacy Development Corporation | LLDC
National Lottery Heritage Fund | Heritage Lottery Fund
National Lottery Community Fund |
Crown Prosecution Service | CPS
High Court |
Court of Appeal |
Supreme Court |
Upper Tribunal |
House of Commons |
House of Lords |
Senedd |
Welsh Assembly | National Assembly for Wales
Scottish Parliament | Holyrood
Northern Ireland Assembly | Stormont
London Assembly |
European Commission |
European Union |
Public Works Loan Board | PWLB
UK Municipal Bonds Agency | Municipal Bonds Agency
Children and Family Court Advisory and Support Service | Cafcass
Education and Skills Funding Agency | ESFA
Teaching Regulation Agency | TRA
Standards and Testing Agency |
Education Authority |
Valuation Office Agency |
Bank of England |
British Council |
Local Democracy Reporting Service |
`,
  },
];
