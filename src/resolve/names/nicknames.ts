/**
 * Forenames that may be one person's, a formal name a line and then what its bearers are called. A name may stand in
 * several lines: Chris is short for Christopher or for Christine, who are not each other.
 */
const LINES = `
abigail abbie abby gail
alan allan allen al
albert bert bertie al
alexander alex alec alasdair alistair alastair sandy
alexandra alex sandra sandy lexi
alfred alf alfie fred
alison ali ally
amanda mandy
andrew andy drew
angela angie ange
ann anne anna annie
anthony antony tony
arthur art
barbara barb babs
barry baz
benjamin ben benny
bernadette bernie
bernard bernie
beverley beverly bev
bradley brad
brian bryan
cameron cam
carol carole caroline carolyn
catherine catharine katherine kathryn cathryn kathy cathy kate katie katy kath kit
charles charlie chas chuck
charlotte charlie lottie
christine christina chris chrissie tina
christopher chris kit
clifford cliff
clive cliff
daniel dan danny
danielle dani
david dave davy davie dai
deborah debra debbie deb
denise den
dennis denis den
derek derrick
diane diana dianne di
dominic dom
donald don donnie
dorothy dot dottie
douglas doug dougie
edward ed eddie ted ned
edwin ed eddie
eileen aileen
eleanor ellie nell nora
elizabeth elisabeth liz lizzie beth betty betsy libby eliza bess
emily em
emma em
ernest ernie
eugene gene
felicity flick fliss
florence flo
frances fran
francis frank
frank frankie
frederick fred freddie
gabriel gabe
gareth gary gaz
gary garry gaz
gavin gav
geoffrey jeffrey geoff jeff
gerald gerry gerard
gerard gerry ged
gillian jillian gill jill
gordon gord
graham graeme grahame
gregory greg
harold harry hal
harriet hattie
henry harry hal
howard howie
hugh hughie
ian iain
isaac zac
isabel isabelle isobel izzy bella
jacob jake
jacqueline jackie jacqui jacky
james jim jimmy jamie
jane janie
janet jan
janice jan
jason jase
jennifer jenny jen jenni
jeremy jerry jez
jessica jess
joan joanie
joanna joanne jo
john johnny jack jon
jonathan jonathon jon jonny
joseph joe joey
josephine jo josie
joshua josh
judith judy jude
julia julie jules
julian jules
karen kaz
keith keef
kenneth ken kenny
kevin kev
kimberley kimberly kim
laura laurie
lawrence laurence larry laurie
leonard len lenny leo
leslie les
lesley les
lewis louis lou
linda lynda lyn
louise lou
lucy lucinda
lynn lynne lyn
madeleine maddy
malcolm malc
margaret maggie meg peggy marge madge
maria marie
mark marc
martin martyn
mary molly polly
matilda tilly
matthew matt mathew
maureen mo
maurice mo
maxwell max
melanie mel
melissa mel
michael mike mick mickey micky
michelle shell
miriam mim
mitchell mitch
mohammed mohammad muhammad mohamed mo
natalie nat
natasha tasha
nathan nathaniel nat nate
neil neal niall
nicholas nick nicky nic
nicola nicky nikki nicki nic
norman norm
oliver olly ollie
olivia liv
pamela pam
patricia pat patsy trish tricia
patrick pat paddy
paula polly
penelope penny
peter pete
philip phillip phil pip
philippa pippa pip
phyllis phyl
rachel rachael rach
raymond ray
rebecca becky becca bex
reginald reg reggie
richard rich richie rick ricky dick
robert rob bob bobby robbie bert
roberta bobbie
rodney rod
roderick rod rory
roger rodge
ronald ron ronnie
rosemary rose rosie
rosalind ros roz
rosamund ros roz
roy royston
russell russ
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sara sally sadie
sean shaun shawn
sharon shaz
sheila sheilagh
shirley shirl
sidney sydney sid syd
simon si
sophie sophia
stanley stan
stephanie steph
stephen steven steve stevie ste
stewart stuart stu
susan suzanne susanna susannah sue susie suzy
sylvia silvia
terence terrence terry
theresa teresa tess terri
theodore theo ted
thomas tom tommy
timothy tim timmy
tobias toby
tracey tracy trace
trevor trev
valerie val
vanessa nessa
veronica ronnie
victor vic
victoria vicky vicki vikki tori
vincent vince vinny
virginia ginny
vivian vivien vivienne viv
walter wally walt
wendy wen
wilfred wilf fred
william will bill billy willie liam
yvonne eve
zachary zach zack zac`;

const GROUPS = LINES.trim()
  .split('\n')
  .map((line) => line.split(' '));

const GROUPS_OF = new Map<string, Set<number>>();
GROUPS.forEach((group, at) => {
  for (const name of group) GROUPS_OF.set(name, (GROUPS_OF.get(name) ?? new Set()).add(at));
});

/** Whether two forenames, folded, may be one person's: "dave" and "david". */
export function isSameForename(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [GROUPS_OF.get(a), GROUPS_OF.get(b)];
  return x !== undefined && y !== undefined && [...x].some((group) => y.has(group));
}

/** Names that are connected over any number of lines have one letter, so that each finds all that it may be. */
const LETTERS = readLetters();

/** The letter under which a forename is looked up: that of the formal name, "w" for Bill. */
export function letterOf(forename: string): string {
  return LETTERS.get(forename) ?? mergeLetter(forename.slice(0, 1));
}

/** Catherine and Kate, Geoff and Jeff are of one letter, so that an initial finds them. */
function mergeLetter(letter: string): string {
  if (letter === 'k') return 'c';
  return letter === 'j' ? 'g' : letter;
}

function readLetters(): Map<string, string> {
  const letters = new Map<string, string>();
  const seen = new Set<number>();
  for (let first = 0; first < GROUPS.length; first++) {
    if (seen.has(first)) continue;
    const letter = mergeLetter(GROUPS[first]?.[0]?.slice(0, 1) ?? '');
    const waiting = [first];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      for (const name of GROUPS[at] ?? []) {
        letters.set(name, letter);
        waiting.push(...(GROUPS_OF.get(name) ?? []));
      }
    }
  }
  return letters;
}
