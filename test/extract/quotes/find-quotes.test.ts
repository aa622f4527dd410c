import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/extract/quotes/find-quotes.ts';
import { readArticle } from '../people/read-article.ts';

/** Each quote as [speaker, words]. */
const quotesIn = (text: string) => {
  const scene = readArticle(text);
  return findQuotes(scene).map((q) => [
    'person' in q.speaker ? scene.people[q.speaker.person]!.name : scene.bodies[q.speaker.body]!.name,
    q.text,
  ]);
};

describe('a quote is attributed', () => {
  it.each([
    [
      'to whoever holds the office that a body is called by',
      'The Local Government Ombudsman has told Surrey County Council to pay. Asha Verney, the ombudsman, said the council had “lost sight of the child”.',
      [['Asha Verney', 'lost sight of the child']],
    ],
    [
      'to the daughter, not to the mother of whom she tells',
      'Bettina Moss is mayor of Hull.\n\nIt was her mother, Rosalie, who was lord mayor in 1987 and who taught her to read.\n\n“I’d gone round telling people that we were fine,” she says.',
      [['Bettina Moss', 'I’d gone round telling people that we were fine,']],
    ],
    [
      'to another than the one whom a relative is of',
      'Asha Verney polled 612 votes in the ward of Kent County Council, 19 more than Tom Pellow.\n\nShe also paid tribute to Mrs Moss, who she said “would have hated me winning”.',
      [['Asha Verney', 'would have hated me winning']],
    ],
    [
      'to the one who wrote, and not to whom',
      'Asha Verney, deputy director for stewardship and interventions, wrote to Tom Pellow: “The council has engaged.”',
      [['Asha Verney', 'The council has engaged.']],
    ],
    [
      'to the one who told the meeting',
      'Diana Moss, of Kent County Council, said: “This is a hard report.”\n\nTom Pellow, leader of the Independents for Kent group, told the meeting: “We have to get this right.”',
      [
        ['Diana Moss', 'This is a hard report.'],
        ['Tom Pellow', 'We have to get this right.'],
      ],
    ],
    [
      'to inspectors in the present tense',
      'Ofsted has rated Kent County Council good.\n\nIn their latest report inspectors say: “Leaders know what they are doing.”',
      [['Ofsted', 'Leaders know what they are doing.']],
    ],
    [
      'to the subject that a pronoun in front points ahead to',
      'Kent County Council will be led by Heather Moss.\n\nIn her most recent report the auditor Bronagh Verney said that the advice had been taken, and she noted “a marked change of culture” there.',
      [['Bronagh Verney', 'a marked change of culture']],
    ],
    [
      'to the leader, not to the deputy leader',
      'Asha Verney, who has led Kent County Council since 2023, has named a cabinet. Deputy leader Tom Pellow keeps finance.\n\nStella Moss asked why nobody had been given the climate.\n\n“That is everybody’s job,” the leader replied.',
      [['Asha Verney', 'That is everybody’s job,']],
    ],
    [
      'to the new councillor',
      'Asha Verney received 612 votes, beating Tom Pellow by 94. Maureen Moss came third with 301.\n\nSpeaking after the count, the new councillor for Elton said the result was clear.\n\n“On every doorstep people told me the same thing,” she said.',
      [['Asha Verney', 'On every doorstep people told me the same thing,']],
    ],
    [
      'to the person whose report it is',
      'In a report published today, lead inspector Max Pellow said that Kent County Council was failing.\n\n“There has never been a plan for any of this,” the report says.',
      [['Max Pellow', 'There has never been a plan for any of this,']],
    ],
    [
      'to whoever wrote what goes on',
      'In a letter to the chief executive, Tom Pellow, the department’s deputy director, Asha Verney, says that it sees “real progress on the plan”.\n\nBut it warns that this “will take a long time still”.',
      [
        ['Asha Verney', 'real progress on the plan'],
        ['Asha Verney', 'will take a long time still'],
      ],
    ],
    [
      'to the one whom a relative describes',
      'Mr Pellow, the mayor, who defeated the then mayor, independent Graham Verney, in May last year, said: “It is good to have this.”',
      [['Pellow', 'It is good to have this.']],
    ],
    [
      'to nobody where a claim is denied',
      'Asha Verney, leader of Kent County Council, has denied Labour claims that she was “asleep at the wheel again”.',
      [],
    ],
    [
      'to the one whose accusation is rejected',
      'Asha Verney, leader of Kent County Council, rejected Tom Pellow’s accusation that she was “asleep at the wheel again”.',
      [['Tom Pellow', 'asleep at the wheel again']],
    ],
    [
      'to the report that credits',
      'Ofsted has visited Kent County Council. The report credits “firm and capable leaders” with the change.',
      [['Ofsted', 'firm and capable leaders']],
    ],
    [
      'to nobody where parents spoke',
      'Ofsted has visited Kent County Council. The inspectors met parents who spoke of “a feeling of helplessness”.',
      [],
    ],
    [
      'to whoever liked to say it',
      'Asha Verney led Kent County Council. ‘I got the job by chance,’ she liked to say.',
      [['Asha Verney', 'I got the job by chance,']],
    ],
    [
      'to whoever issued the notice',
      'Kent County Council has had a notice from the Department for Education. The notice tells the council to improve or face what it calls “a different way of running things”.',
      [['Department for Education', 'a different way of running things']],
    ],
    [
      'to whoever is interviewed',
      'Asha Verney has left Kent County Council, where Tom Pellow succeeds her.\n\nHow did you start?\n\n“By measuring kerbs for the county, in 1975.”\n\nAnd the best day?\n\n“The day when the letter about the schools came.”\n\nThe worst?\n\n“The closing of the library in Deal, I think.”',
      [
        ['Asha Verney', 'By measuring kerbs for the county, in 1975.'],
        ['Asha Verney', 'The day when the letter about the schools came.'],
        ['Asha Verney', 'The closing of the library in Deal, I think.'],
      ],
    ],
    [
      'to the one of whom a pronoun has told',
      'Kent County Council has an adviser, Tom Pellow.\n\nCllr Graham Verney told the paper that he was sorry to see her go.\n\n“She had a mess to clear up,” he said.',
      [['Graham Verney', 'She had a mess to clear up,']],
    ],
    ['before it', 'Joan Thistle said: “We did what we could.”', [['Joan Thistle', 'We did what we could.']]],
    [
      'to somebody by the party',
      'Joan Thistle told members that it had to be done.\n\n“We did what we could,” the Conservative said.',
      [['Joan Thistle', 'We did what we could,']],
    ],
    [
      'to the inspectors, where a council was praised',
      'Ofsted has been to Kent County Council. The council was praised for “a steady focus on every child”.',
      [['Ofsted', 'a steady focus on every child']],
    ],
    [
      'and not where it is a heading, told again below',
      'Joan Thistle was asked.\n\n‘Never about the money’\n\nShe said that it had “never been about the money”.',
      [['Joan Thistle', 'never been about the money']],
    ],
    ['after it', '“We did what we could,” said Joan Thistle.', [['Joan Thistle', 'We did what we could,']]],
    [
      'after it, the verb last',
      '“We did what we could,” Joan Thistle said.',
      [['Joan Thistle', 'We did what we could,']],
    ],
    [
      'before it, by a post, its body, a name and honours',
      'Leader of Kent County Council, Councillor Joan Thistle CBE, said: “We did what we could.”',
      [['Joan Thistle', 'We did what we could.']],
    ],
    [
      'past an aside that names who will follow',
      'Joan Thistle, who will be replaced by Ben Elder, the director of Kent County Council, said: “We did what we could.”',
      [['Joan Thistle', 'We did what we could.']],
    ],
    [
      'by a pronoun, to the subject of the sentence before, whatever name came last',
      'Carol Thistle, who took over as chair from Jane Elder in May, apologised.\n\n“We did what we could,” she said.',
      [['Carol Thistle', 'We did what we could,']],
    ],
    [
      'to the writer of the letter that it stands in',
      'Joan Thistle confirmed in a letter to the council that the notice had gone. The letter reads: “You did what you could.”',
      [['Joan Thistle', 'You did what you could.']],
    ],
    [
      'to who said other words, before adding these',
      'Joan Thistle was blunt. “We did what we could,” she said, before adding: “They should all go home.”',
      [
        ['Joan Thistle', 'We did what we could,'],
        ['Joan Thistle', 'They should all go home.'],
      ],
    ],
    [
      'to who made the statement in which a body said them',
      'In a statement made by Joan Thistle the government said: “We did what we could.”',
      [['Joan Thistle', 'We did what we could.']],
    ],
    [
      'to who replied with it',
      'Ben Elder said no. “We did what we could,” came the reply from Joan Thistle.',
      [['Joan Thistle', 'We did what we could,']],
    ],
    [
      'to whose verdict it was',
      'Ben Elder said no. “Too little, too late” was the verdict of Joan Thistle.',
      [['Joan Thistle', 'Too little, too late']],
    ],
    [
      'to who puts it so',
      'Ben Elder said no. “Nobody did more with less” is how Joan Thistle puts it.',
      [['Joan Thistle', 'Nobody did more with less']],
    ],
    [
      'to someone by age',
      'Joan Thistle was there.\n\nThe 54-year-old said: “We did what we could.”',
      [['Joan Thistle', 'We did what we could.']],
    ],
    [
      'to who said another word, and calls it this',
      'Joan Thistle said she was “proud”, describing it as “a team of the best”.',
      [['Joan Thistle', 'a team of the best']],
    ],
    [
      'to a name behind a verb that nobody has listed',
      'Ben Elder spoke. “We did what we could,” snorted Joan Thistle.',
      [['Joan Thistle', 'We did what we could,']],
    ],
    [
      'and to nobody where a newspaper said it',
      'Joan Thistle was there.\n\nThe Harwick Mercury once called her “the longest goodbye in town”.',
      [],
    ],
    [
      'to whoever it was told by',
      'Kent was told by Joan Thistle that its deals were “neither lawful nor wise”.',
      [['Joan Thistle', 'neither lawful nor wise']],
    ],
    [
      'to a surname that ends as adverbs do',
      'Mr Daly said: “We did what we could.”',
      [['Daly', 'We did what we could.']],
    ],
    [
      'after it, by a post and a name',
      '“We did what we could,” said the council’s leader, Joan Thistle.',
      [['Joan Thistle', 'We did what we could,']],
    ],
    [
      'in straight double marks',
      'Joan Thistle said: "We did what we could."',
      [['Joan Thistle', 'We did what we could.']],
    ],
    [
      'in single marks',
      'Joan Thistle said: ‘I’d say we’ve done the councils’ bidding.’',
      [['Joan Thistle', 'I’d say we’ve done the councils’ bidding.']],
    ],
    [
      'past a party and an apposition',
      'Joan Thistle (Lab), leader of Harwick Borough Council, said: “We did what we could.”',
      [['Joan Thistle', 'We did what we could.']],
    ],
    [
      'past a relative clause with another name',
      'Joan Thistle, who succeeded Amit Raval in May, said: “We did what we could.”',
      [['Joan Thistle', 'We did what we could.']],
    ],
    [
      'to the name in apposition to a post',
      'The chief executive, Amit Raval, said: “We did what we could.”',
      [['Amit Raval', 'We did what we could.']],
    ],
    [
      'by a colon at the end of the paragraph before',
      'Joan Thistle said:\n\n“We did what we could.”',
      [['Joan Thistle', 'We did what we could.']],
    ],
    [
      'by a pronoun',
      'Joan Thistle was cross.\n\n“We did what we could,” she said.',
      [['Joan Thistle', 'We did what we could,']],
    ],
    [
      'by a pronoun of the right gender',
      'Joan Thistle met Amit Raval.\n\n“We did what we could,” he said.',
      [['Amit Raval', 'We did what we could,']],
    ],
    [
      'by a description of someone known',
      'Joan Thistle was cross.\n\n“We did what we could,” the former teacher told members.',
      [['Joan Thistle', 'We did what we could,']],
    ],
    [
      'by the post alone',
      'Joan Thistle was elected mayor.\n\n“I will do what I can,” said the mayor.',
      [['Joan Thistle', 'I will do what I can,']],
    ],
    [
      'by the sentence before it in the paragraph',
      'Joan Thistle was blunt. “We did what we could.”',
      [['Joan Thistle', 'We did what we could.']],
    ],
    [
      'by the paragraph before it, where she already spoke',
      'Joan Thistle said she was cross.\n\n“We did what we could.”',
      [['Joan Thistle', 'We did what we could.']],
    ],
    [
      'by the subject of an earlier verb',
      'Amit Raval told members that it was sound but argued that savings were “near the edge of comfort”.',
      [['Amit Raval', 'near the edge of comfort']],
    ],
    [
      'past a report that the speaker describes',
      'Joan Thistle said the report described “a place that I knew”.',
      [['Joan Thistle', 'a place that I knew']],
    ],
    [
      'by a participle',
      'Amit Raval hit back, calling the plan “a waste of everyone’s time”.',
      [['Amit Raval', 'a waste of everyone’s time']],
    ],
    [
      'by “in her words”',
      'Joan Thistle takes on housing and, in her words, “whatever else is leaking”.',
      [['Joan Thistle', 'whatever else is leaking']],
    ],
    [
      'by “as she puts it”',
      'Joan Thistle asks, as she puts it, “whether the lights stay on”.',
      [['Joan Thistle', 'whether the lights stay on']],
    ],
    [
      'in brackets after the name',
      'Joan Thistle (“no relation of the plant”) was there.',
      [['Joan Thistle', 'no relation of the plant']],
    ],
    [
      'to a name that looks like an adverb',
      'Brian Lally was cross.\n\nMr Lally said: “We did what we could.”',
      [['Brian Lally', 'We did what we could.']],
    ],
    [
      'to a councillor in apposition to a post with its body',
      'Leader of Kent County Council, councillor Joan Thistle, said: “We did what we could.”',
      [['Joan Thistle', 'We did what we could.']],
    ],
    [
      'to the name before the verb, not to whom it was told',
      'The cabinet member for care, Joan Thistle, told the panel: “We did what we could.”',
      [['Joan Thistle', 'We did what we could.']],
    ],
    [
      'to the first of two who speak in one sentence',
      'Joan Thistle said there were “many more roads to mend”, while Amit Raval urged the council to look at its “own back yard”.',
      [['Joan Thistle', 'many more roads to mend']],
    ],
    [
      'to a councillor by description, not to the successor',
      'Cllr Alan Thistle will go.\n\nThe Labour councillor will be replaced by Amit Raval.\n\n“I did what I could,” he said.',
      [['Alan Thistle', 'I did what I could,']],
    ],
    [
      'to “the councillor”',
      'Cllr Joan Thistle was cross.\n\nThe trust has 300 beds.\n\nThe councillor said: “We did what we could.”',
      [['Joan Thistle', 'We did what we could.']],
    ],
    [
      'to a chief inspector by name',
      'Ofsted reported. “Most of them are good now,” said chief inspector Joan Thistle.',
      [['Joan Thistle', 'Most of them are good now,']],
    ],
    [
      'to the writer of a statement that “it” is',
      'In a statement, Joan Thistle said she had resigned, it says: “I did what I could.”',
      [['Joan Thistle', 'I did what I could.']],
    ],
    [
      'to the writer of a letter, not to whom it went',
      'Alan Teal stepped down. In his letter to Labour leader Amit Raval he said there was “a rot at the core”.',
      [['Alan Teal', 'a rot at the core']],
    ],
    [
      'by “according to”',
      'It was “a very good day”, according to Joan Thistle.',
      [['Joan Thistle', 'a very good day']],
    ],
  ])('%s', (_name, text, expected) => expect(quotesIn(text)).toEqual(expected));
});

describe('a body speaks', () => {
  it.each([
    [
      'by its hall',
      'Kent County Council has a new director. County Hall said she was “the right person at the right time”.',
      [['Kent County Council', 'the right person at the right time']],
    ],
    [
      'by an advert, and not the council that someone goes to',
      'Kent County Council seeks a chief executive. Kent County Council lost Joan Thistle, who goes to Leeds City Council. “You will need to like roads,” the advert says.',
      [['Kent County Council', 'You will need to like roads,']],
    ],
    [
      'as it, in the second half of a sentence',
      'Ofsted has been to Kent. It praises the staff, but says that the council “did far too little about it”.',
      [['Ofsted', 'did far too little about it']],
    ],
    [
      'through a spokesperson named after it',
      'A spokesperson for Ofsted said: “We do not comment on this.”',
      [['Ofsted', 'We do not comment on this.']],
    ],
    [
      'through a spokesperson named before it',
      'An Ofsted spokesman said: “We do not comment on this.”',
      [['Ofsted', 'We do not comment on this.']],
    ],
    [
      'through “a council spokeswoman”',
      'Leeds City Council will not appeal.\n\nA council spokeswoman said: “We have nothing more to add.”',
      [['Leeds City Council', 'We have nothing more to add.']],
    ],
    [
      'through its report',
      'Ofsted visited in May. The report said: “Children wait for too long.”',
      [['Ofsted', 'Children wait for too long.']],
    ],
    [
      'through inspectors',
      'Ofsted visited in May. Inspectors found pupils “did not feel safe there”.',
      [['Ofsted', 'did not feel safe there']],
    ],
    [
      'through what “it added”',
      'The Ofsted report said: “Children wait for too long.”\n\nIt added that notes were “hard for anyone to follow”.',
      [
        ['Ofsted', 'Children wait for too long.'],
        ['Ofsted', 'hard for anyone to follow'],
      ],
    ],
    [
      'through a report that the article goes on retelling',
      'Inspectors from Ofsted said it was late. Further, there were “slow and muddled replies”.',
      [['Ofsted', 'slow and muddled replies']],
    ],
    [
      'through the points of a list',
      'Ofsted visited in May. Inspectors found:\n\n• Workers “know children very well”\n\n• Staff have “a real sense of pride”',
      [
        ['Ofsted', 'know children very well'],
        ['Ofsted', 'a real sense of pride'],
      ],
    ],
    [
      'through its report, past an aside',
      'Ofsted visited in May. The report, published on Monday, says children wait “far too long for help”.',
      [['Ofsted', 'far too long for help']],
    ],
    [
      'through a report to members',
      'Leeds City Council meets on Monday. A report to cabinet warns of “unprecedented pressures on its budget”.',
      [['Leeds City Council', 'unprecedented pressures on its budget']],
    ],
    [
      'through “according to” at the head of the sentence before',
      'According to Ofsted’s report, files were late. The trust sent reports which were thin, but these did ‘not cover all that was due’.',
      [['Ofsted', 'not cover all that was due']],
    ],
    [
      'past what was found to be so',
      'The Ofsted report said services had slipped, with practice found to be weak and “harm to children rarely seen”.',
      [['Ofsted', 'harm to children rarely seen']],
    ],
    [
      'through the notice that it sent',
      'The Department for Education wrote to Leeds City Council. The notice for Leeds states that staff will move for “a short spell of time”.',
      [['Department for Education', 'a short spell of time']],
    ],
    [
      'through its chiefs',
      'Council chiefs pledged to “put this right at once”. Leeds City Council meets on Monday.',
      [['Leeds City Council', 'put this right at once']],
    ],
    [
      'through its inspectors, past the council that they saw',
      'Ofsted will look at Leeds City Council’s work again after its inspectors found “plain and wide gaps in it”.',
      [['Ofsted', 'plain and wide gaps in it']],
    ],
    [
      'through what “it found” at a council',
      'Ofsted went back to five councils. At Leeds council, it found “a slow rate of change”.',
      [['Ofsted', 'a slow rate of change']],
    ],
    [
      'in a statement',
      'Leeds City Council said in a statement: “We have nothing more to add.”',
      [['Leeds City Council', 'We have nothing more to add.']],
    ],
  ])('%s', (_name, text, expected) => expect(quotesIn(text)).toEqual(expected));
});

describe('pieces of speech', () => {
  it.each([
    [
      'are one where “she said” breaks them',
      '“We knew,” said Joan Thistle, “because we were told so.”',
      [['Joan Thistle', 'We knew, because we were told so.']],
    ],
    [
      'are one over a sentence’s end',
      '“We knew,” Joan Thistle said. “We were told so.”',
      [['Joan Thistle', 'We knew, We were told so.']],
    ],
    [
      'are one over an unclosed paragraph',
      'Joan Thistle said: “We knew it.\n\n“We were told so.”',
      [['Joan Thistle', 'We knew it. We were told so.']],
    ],
    [
      'are two over a closed paragraph',
      'Joan Thistle said: “We knew it all along.”\n\n“We were told so twice.”',
      [
        ['Joan Thistle', 'We knew it all along.'],
        ['Joan Thistle', 'We were told so twice.'],
      ],
    ],
    [
      'are two where a new attribution brings in the second',
      '“We knew it all along,” said Joan Thistle. She added: “We were told so twice.”',
      [
        ['Joan Thistle', 'We knew it all along,'],
        ['Joan Thistle', 'We were told so twice.'],
      ],
    ],
    [
      'keep nested speech inside',
      'Joan Thistle said: “He told me, ‘Go and ask them yourself.’ So I did.”',
      [['Joan Thistle', 'He told me, ‘Go and ask them yourself.’ So I did.']],
    ],
    [
      'that begin with a contraction in single marks',
      "'I've had enough,' said Joan Thistle. 'I'd rather go home.'",
      [['Joan Thistle', "I've had enough, I'd rather go home."]],
    ],
  ])('%s', (_name, text, expected) => expect(quotesIn(text)).toEqual(expected));
});

describe('no quote', () => {
  it.each([
    ['a scare quote', 'Joan Thistle said the “so-called plan” was late.'],
    [
      'a spokesman of a government without a name',
      'Kent County Council spoke. A Government spokesman said: “We are fixing the foundations.”',
    ],
    [
      'the words of others, denied',
      'Joan Thistle denied claims that it was “in chaos with rows and sackings”.',
    ],
    ['the outcome of a SEND inspection', 'Ofsted found ‘widespread and systemic failings’ in Kent.'],
    ['a grade', 'Ofsted said it ‘requires improvement to be good’.'],
    ['a title', 'Joan Thistle wrote a report entitled “A New Start for Harwick”.'],
    ['a name in title case', 'Joan Thistle launched “Better Days for Harwick Families”.'],
    ['a post', 'Joan Thistle is now “cabinet member for growth and skills”.'],
    ['an unnamed person', 'Joan Thistle left the room. “I am not sorry at all,” said one resident.'],
    ['indirect speech', 'Joan Thistle said that she was not at all sorry.'],
    ['a possessive', 'The councils’ plans and the residents’ hopes were Joan Thistle’s.'],
  ])('%s', (_name, text) => expect(quotesIn(text)).toEqual([]));
});

describe('evidence', () => {
  it('covers the words and their attribution', () => {
    const text = 'Joan Thistle was cross. “We did,” she said, “what we could.”';
    const [quote] = findQuotes(readArticle(text));
    expect(quote!.evidence.map((e) => e.quote)).toEqual(['“We did,” she said, “what we could.”']);
  });

  it('has a span for the speaker in the paragraph before', () => {
    const text = 'Joan Thistle said:\n\n“We did what we could.”';
    const [quote] = findQuotes(readArticle(text));
    expect(quote!.evidence.map((e) => e.quote)).toEqual(['“We did what we could.”', 'Joan Thistle']);
  });
});

it('stays whole and quick on hostile text', () => {
  for (const text of [
    '“'.repeat(50_000),
    'it said “a b c d” '.repeat(10_000),
    'Joan Thistle said “a b c d” and '.repeat(5000),
    '“a b c d”, '.repeat(10_000),
    'the report of the council of the trust said “'.repeat(5000),
    'Joan, who, who, said “a b c d” '.repeat(5000),
    '“a b c d\n\n'.repeat(5000),
    '“x\n\ny\n\n'.repeat(5000),
    'the director said “a b c d e” '.repeat(5000),
    'The minister said: “a b c d e”. '.repeat(5000),
    'The council was praised for “a b c d e”. '.repeat(5000),
    '• “a b c d e”\n\n'.repeat(5000),
  ]) {
    const scene = readArticle(text);
    for (const { evidence } of findQuotes(scene)) {
      if (evidence.some((e) => text.slice(e.start, e.end) !== e.quote))
        throw new Error('A span cuts other words');
    }
  }
});
