import { PhraseTable } from './phrase-table.ts';
import { wordSet } from './word-set.ts';

/**
 * Services and sub-judgements with a name of their own, from the frameworks' handbooks. A name with "and" or a
 * comma inside is one thing graded, not a list of several.
 */
export const KNOWN_SERVICES = new PhraseTable<true>(
  `children's services|children's social care|children's social care services|children's social services|
  children services|adult social care|adult social care services|adult services|adults' services|adult care|social care|
  social services|education services|child protection|child protection services|fostering|fostering agency|fostering service|
  adoption|adoption agency|adoption service|care leavers|children in care|help and protection|early help|
  looked-after children|looked after children|children looked after|children who need help and protection|
  children looked after and achieving permanence|adoption performance|
  impact of leaders on social work practice|impact of leaders on social work practice with children and families|
  experiences and progress of children who need help and protection|experiences and progress of children in care|
  experiences and progress of care leavers|experiences and progress of children in care and care leavers|
  leadership, management and governance|leadership and management|
  leadership and governance|leadership|management|governance|viability|financial viability|impact of leaders|
  quality of education|behaviour and attitudes|behaviour|personal development|early years provision|early years|
  sixth form provision|sixth-form provision|sixth form|well-being|wellbeing|care and support|environment|setting|
  staff team|care and support planning|care planning|people's wellbeing|supporting people's wellbeing|
  quality of care and support|quality of staffing|quality of management and leadership|quality of environment|
  staffing|effectiveness|efficiency|people|legitimacy|outcomes|provision|teaching and learning|
  learning and teaching|learning, teaching and assessment|leadership of change|raising attainment and achievement|safeguarding|safeguarding and child protection|standards|
  curriculum|inclusion|achievement|attendance and behaviour|
  attainment|safety|safe|effective|caring|responsive|well-led|well led|being safe|being well-led|youth justice|
  youth justice service|youth offending service|youth offending team|housing services|housing|benefits|planning|
  highways|culture|corporate services|use of resources|direction of travel|adult learning|apprenticeships|inclusion|personal development and wellbeing|curriculum and teaching|key processes|leadership and governance|attendance and behaviour|prevention|post-16|
  homecare|home care|reablement|maternity|maternity services|emergency care|urgent care|surgery|
  special educational needs|send|send services|send provision|permanence|treatment of staff|workforce|
  responding to fires and other emergencies|responding to fires and emergencies|preventing fires and other risks|
  preventing fires and risks|preventing fires and risk|preventing fires|
  protecting the public through fire regulation|understanding fires and other risks|understanding the risk of fire|
  responding to major incidents|making best use of resources|best use of resources|best use of its resources|making best use of its resources|future affordability|
  promoting the right values and culture|promoting values and culture|values and culture|understanding fire and risk|
  understanding fire and other risks|getting the right people with the right skills|
  ensuring fairness and promoting diversity|managing performance and developing leaders|
  preventing crime|preventing crime and anti-social behaviour|investigating crime|responding to the public|
  protecting vulnerable people|managing offenders|developing a positive workplace|leadership and force management|
  recording data about crime|police powers and treating the public fairly|disrupting serious organised crime|
  capacity to improve|capacity for improvement|prospects of improving|performance of education services|
  current performance|prospects for improvement|prospects|supporting victims|treatment of the public|crime data integrity|
  partnerships and communities|assessing needs|supporting people to live healthier lives|
  equity in experience and outcomes|care provision, integration and continuity|
  safe systems, pathways and transitions|governance, management and sustainability|
  learning, improvement and innovation`
    .split('|')
    .map((phrase) => [phrase.trim(), true] as const),
);

/** Words one of which a phrase must have to name a thing graded. */
export const SERVICE_WORDS = wordSet(`
  service services care leadership management governance viability effectiveness efficiency culture values protection
  help leavers outcomes outcome education safeguarding wellbeing well-being environment support teaching learning behaviour
  attitudes development provision safe caring responsive well-led effective fires fire emergencies prevention
  response children child adults adult families people fostering adoption home setting staff team experiences
  progress impact leaders quality planning workforce standards achievement attainment curriculum inclusion apprenticeships
  housing maternity reablement agency department safety permanence directorate social send schools early years
  treatment resources practice partnership arrangements parents carers pupils attendance work crime victims
  risks risk regulation diversity fairness consumer wards surgery medicine performance integrity legitimacy police
  processes offenders fairness inclusion prevention post-16 responding managing promoting understanding investigating
  prospects capacity libraries benefits highways waste youth justice offending homelessness foster respite nursery nurseries
  sixth phonics mathematics english repairs transition commissioning training equality`);

/** Nouns for the body or service as a whole: what is graded is then what the rater grades by default. */
export const WHOLE = wordSet(`
  it they them service services department council authority county borough city district trust school home
  overall other provider directorate college association landlord force brigade academy she he we which that both
  constabulary company group team club nursery unitary itself who one company's hospital division board
  rating grade judgement verdict score mark result grading outcome`);
