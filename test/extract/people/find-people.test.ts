import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';

const namesIn = (text: string) =>
  readArticle(text)
    .people.map((p) => p.name)
    .sort();

describe('names that are also words', () => {
  it.each([
    [
      'a forename that is a word',
      'Will Pellow, the council’s chief executive, will go. He will leave Kent County Council in May.',
      ['Will Pellow'],
    ],
    [
      'a rank for a surname',
      'The Minister for Schools, Colin Sergeant, spoke to Kent County Council.',
      ['Colin Sergeant'],
    ],
    [
      'a town of a bishop',
      'The Butterwick Hospice in Bishop Auckland was helped by Durham County Council.',
      [],
    ],
    [
      'an unknown name that is taken on',
      'Neelima Bharadwaj has been taken on as interim improvement director at Kent County Council.',
      ['Neelima Bharadwaj'],
    ],
    [
      'a name in brackets after a post',
      'The statement was made by the Minister for Local Government (Lee Rawley) and read at Kent County Council.',
      ['Lee Rawley'],
    ],
    [
      'an unknown name with a party after "of", and one who leads',
      'Brannoc Heaney of the SDLP wrote to Kent County Council. Conlath Verney, who leads the opposition, did not.',
      ['Brannoc Heaney', 'Conlath Verney'],
    ],
    [
      'an unknown forename before a surname that is a forename too',
      'Maree Todd, MSP for Ross, wrote to Highland Council.',
      ['Maree Todd'],
    ],
    [
      'a suburb named like a man, and an organiser for a union',
      'The games of Kent County Council are to be held in Perry Barr. Michelle McCrane, an organiser for the GMB union, said so.',
      ['Michelle McCrane'],
    ],
    [
      'somebody seconded',
      'Robin Hubbard, seconded from Kent County Council, is interim director of Luton Council.',
      ['Robin Hubbard'],
    ],
  ])('%s', (_what, text, expected) => expect(namesIn(text)).toEqual(expected));
});

describe('a headline', () => {
  it.each([
    ['gives the forename of a surname', 'Council chief Sarah Verney to leave', ['Sarah Verney']],
    ['in capitals does too', 'COUNCIL CHIEF SARAH VERNEY TO LEAVE', ['Sarah Verney']],
    ['without the surname gives nothing', 'Council chief Sarah to leave', ['Verney']],
    ['with another word before it gives nothing', 'Council chief Verney to leave', ['Verney']],
  ])('%s', (_, headline, names) => {
    const { people } = readArticle('Ms Verney said that it was time. Verney came in 2019.', headline);
    expect(people.map((p) => p.name)).toEqual(names);
  });

  it('changes no name that the text has in full', () => {
    const { people } = readArticle('Tom Verney said so. Mr Verney came in 2019.', 'Sarah Verney speaks');
    expect(people.map((p) => p.name)).toEqual(['Tom Verney']);
  });
});

describe('a resident', () => {
  it('is of no party, unless brackets say so', () => {
    const parties = (text: string) => readArticle(text).people.map(({ party }) => party);
    expect(parties('Resident Joan Teal said so.')).toEqual([null]);
    expect(parties('Cllr Joan Teal (Residents) said so.')).toEqual(["Residents' Association"]);
  });
});

describe('names of every origin', () => {
  it.each([
    ['hyphenated', 'Council leader Marian Ashgrove-Pell resigned.', ['Marian Ashgrove-Pell']],
    ['with an apostrophe', 'Cllr Dermot O’Shaughnessy resigned.', ['Dermot O’Shaughnessy']],
    [
      'with Mc and Mac',
      'Fiona McAllery and Ewan MacTaggert resigned.',
      ['Ewan MacTaggert', 'Fiona McAllery'],
    ],
    ['Irish with Ó', 'Councillor Pádraig Ó Cadhain resigned.', ['Pádraig Ó Cadhain']],
    ['Gaelic with a genitive', 'The head, Mairi Mac an t-Sagairt, resigned.', ['Mairi Mac an t-Sagairt']],
    ['Welsh with ap', 'Rhodri ap Gwynedd is head of planning at Powys.', ['Rhodri ap Gwynedd']],
    [
      'of a word that is a surname too',
      'It fell to Alison Born and to Petra Easter.',
      ['Alison Born', 'Petra Easter'],
    ],
    [
      'unknown, with a post after a comma',
      'Shirvane Pellow, chair of the board, said so.',
      ['Shirvane Pellow'],
    ],
    [
      'of two common words, with a post after a comma',
      'Grant Park, leader of Harwick, said so.',
      ['Grant Park'],
    ],
    ['after a calling that opens the sentence', 'Tenant Frank Teal said so.', ['Frank Teal']],
    ['after another', 'Resident Joan Marsh said so.', ['Joan Marsh']],
    ['after a post with capitals', 'The Director of Commissioning Frank Teal resigned.', ['Frank Teal']],
    ['Dutch with particles', 'Cllr Pieter van der Hoek resigned.', ['Pieter van der Hoek']],
    ['Sikh with Singh', 'Harjit Singh Dhaliwal resigned.', ['Harjit Singh Dhaliwal']],
    ['Punjabi with Kaur', 'Cllr Balvinder Kaur Sandhu resigned.', ['Balvinder Kaur Sandhu']],
    ['Muslim with several words', 'Cllr Mohammed Abdul Rahim Khan resigned.', ['Mohammed Abdul Rahim Khan']],
    ['Tamil', 'Cllr Shanthi Sivakumaran resigned.', ['Shanthi Sivakumaran']],
    ['Nigerian', 'Chidinma Okwuosa has been appointed director of housing.', ['Chidinma Okwuosa']],
    ['Yoruba and double-barrelled', 'Olufemi Adeyinka-Marsh joins from Kent.', ['Olufemi Adeyinka-Marsh']],
    ['Ghanaian', 'Kwesi Boadu said he was pleased.', ['Kwesi Boadu']],
    [
      'Chinese, the family name first',
      'Dr Ho Zhenyi took over. Dr Ho was pleased with the outcome.',
      ['Ho Zhenyi'],
    ],
    ['Chinese with a hyphen', 'Head of audit Raymond Tse Wai-ming resigned.', ['Raymond Tse Wai-ming']],
    ['Polish', 'Cllr Małgorzata Wiśniewska resigned.', ['Małgorzata Wiśniewska']],
    ['Turkish', 'Cllr Özlem Yıldız resigned.', ['Özlem Yıldız']],
    [
      'with initials',
      'Treasurer J.B. Hollowfield and K. R. Moss resigned.',
      ['J.B. Hollowfield', 'K. R. Moss'],
    ],
    ['of unknown origin with a post before it', 'Chief executive Zxenia Quorl resigned.', ['Zxenia Quorl']],
    ['of unknown origin with a party after it', 'Vaxley Thrupp (Lab) voted against.', ['Vaxley Thrupp']],
    [
      'of unknown origin with a post after the verb',
      'Vaxley Thrupp has been director of housing.',
      ['Vaxley Thrupp'],
    ],
    ['of unknown origin with an age after it', 'Vaxley Thrupp, 43, voted against.', ['Vaxley Thrupp']],
    [
      'of unknown origin that an honorific repeats',
      'We met Vaxley Thrupp at noon. Ms Thrupp voted against.',
      ['Vaxley Thrupp'],
    ],
    [
      'whose surname is a common word',
      'Cllr Kate Street and Cllr Tom Young resigned.',
      ['Kate Street', 'Tom Young'],
    ],
    ['whose surname is a place', 'Fiona Devon and Nigel Derby resigned.', ['Fiona Devon', 'Nigel Derby']],
    [
      'whose surname is an office',
      'Cllr Andrew Dean and Cllr Jill Bishop resigned.',
      ['Andrew Dean', 'Jill Bishop'],
    ],
    [
      'whose surname is a small word',
      'Chief executive Mike More and Ann Still resigned.',
      ['Ann Still', 'Mike More'],
    ],
    ['with accents on a known forename', 'We heard from Zoë Quillfeather at noon.', ['Zoë Quillfeather']],
    ['after a place and a post', 'Harwick Political Reporter Lucy Thistle was there.', ['Lucy Thistle']],
    [
      'in a heading of capitals throughout',
      'The council met last night and talked.\n\nLeader Joan Thistle Resigns\n\nMs Thistle was glad.',
      ['Joan Thistle'],
    ],
    ['with a nickname in the middle', 'Cllr Patrick ‘Paddy’ Fenwell resigned.', ['Patrick Fenwell']],
  ])('%s', (_name, text, expected) => expect(namesIn(text)).toEqual(expected));
});

describe('honorifics, titles and letters', () => {
  it.each([
    ['stay outside the name', 'Cllr Joan Thistle OBE spoke.', ['Joan Thistle']],
    ['are read in chains', 'The Rt Rev Dr Simon Larkfield spoke.', ['Simon Larkfield']],
    [
      'of the north are known',
      'Coun Joan Thistle, Clr Teal and County Coun Mark Reed spoke.',
      ['Joan Thistle', 'Mark Reed', 'Teal'],
    ],
    ['make a surname a person', 'It was Mr Teal who asked.', ['Teal']],
    [
      'in the plural reach over a list',
      'Cllrs Teal, Joan Thistle and Quorl spoke.',
      ['Joan Thistle', 'Quorl', 'Teal'],
    ],
    ['of knights go before a forename', 'Sir Basil Thorn spoke. Sir Basil was brief.', ['Basil Thorn']],
    ['of peers drop the territory', 'Baroness Thistle of Over Wyre spoke.', ['Thistle']],
    [
      'of peers point to the fuller name',
      'Baroness Thistle spoke. As Joan Thistle she led the council.',
      ['Joan Thistle'],
    ],
    [
      'of peers point to the name before the peerage',
      'Lord Overwyre, who as plain Edwin Thistle was a minister, spoke.',
      ['Edwin Thistle'],
    ],
    ['with the forename in brackets', 'Lord (Edwin) Thistle chairs the panel.', ['Edwin Thistle']],
    ['before a common surname may be a post', 'Prime Minister Kowalski met the mayor.', ['Kowalski']],
    ['of rank are weaker but count', 'Canon Fergal Thistle said grace.', ['Fergal Thistle']],
    ['are no names: Lord Mayor', 'The Lord Mayor opened the fair with the Lord Lieutenant.', []],
  ])('%s', (_name, text, expected) => expect(namesIn(text)).toEqual(expected));
});

describe('no people', () => {
  it.each([
    ['councils and their offices', 'Harwick Borough Council said its Chief Executive had left.'],
    ['streets and parks', 'Work on Victoria Street and Albert Park began on Monday.'],
    ['a school named after someone', 'The Dorothy Pell School in Harwick will close.'],
    [
      'an academy by the name of whom it is called after',
      'Ofsted came to Cecil Thistle Academy. Cecil Thistle is no longer in special measures.',
    ],
    ['the line of a railway', 'She is a London Underground manager.'],
    ['a centre named after someone', 'Classes at the Faith Meadow day centre are free.'],
    ['an inquiry named after someone', 'The Thistle Inquiry reported in June.'],
    [
      'a firm called after its founders',
      'The work went to consultants Pell Rhodes and to solicitors Reed Marsh.',
    ],
    ['towns of two words', 'Buses from Newton Abbot to Bury St Edmunds were late.'],
    ['a town as the subject', 'Milton Keynes has voted for it. Chester-le-Street has not.'],
    ['a firm with what it is', 'She went to Greymarsh Reed, the accountants.'],
    ['months and days', 'It will meet in May, on Good Friday and in August.'],
    [
      'a title-case heading',
      'New Cabinet Member Takes Charge\n\nThe council met last night and talked for hours.',
    ],
    ['sentence openings', 'Asked about it, the council declined. Will Ofsted return? Mark my words.'],
    ['parties and groups', 'Liberal Democrats and Green Party members walked out.'],
    ['newspapers and broadcasters', 'It spoke to the Local Democracy Reporting Service and BBC Radio Leeds.'],
    [
      'who wrote the article',
      'By Joan Thistle, Local Democracy Reporter\n\nThe council met last night and talked.',
    ],
    ['who took the picture', 'The council met last night and talked.\n\nPicture: Joan Thistle'],
    ['an award', 'It won the Early Intervention Award.'],
  ])('%s', (_name, text) => expect(namesIn(text)).toEqual([]));
});

describe('families and lists', () => {
  it.each([
    [
      'a couple share a surname',
      'Roger and Mavis Quillfeather farm there.',
      ['Mavis Quillfeather', 'Roger Quillfeather'],
    ],
    ['a relative known by forename', 'He leaves a wife, Enid, and two sons.', ['Enid']],
    ['a child with an age', 'Her son Barney, 7, came too.', ['Barney']],
    [
      'a list without honorifics',
      'They are Joan Thistle, Amit Raval and Vaxley Thrupp (Ind).',
      ['Amit Raval', 'Joan Thistle', 'Vaxley Thrupp'],
    ],
    [
      'bullets of names and posts',
      'The cabinet is:\n\nCouncillor Joan Thistle – Leader of the Council\n\nCouncillor Amit Raval – Deputy Leader',
      ['Amit Raval', 'Joan Thistle'],
    ],
    [
      'a shorter form of a fuller name',
      'Amrik Singh Tapton won. Amrik Tapton was glad.',
      ['Amrik Singh Tapton'],
    ],
  ])('%s', (_name, text, expected) => expect(namesIn(text)).toEqual(expected));
});

describe('what is known of a person', () => {
  it.each([
    ['the party in brackets', 'Joan Thistle (Lib Dem) spoke.', { party: 'Liberal Democrat' }],
    ['the party with a ward', 'Joan Thistle (Lab, Harwick East) spoke.', { party: 'Labour' }],
    ['the party before the name', 'Labour councillor Joan Thistle spoke.', { party: 'Labour' }],
    ['the party in the possessive', 'Plaid Cymru’s Joan Thistle spoke.', { party: 'Plaid Cymru' }],
    ['the party in apposition', 'Joan Thistle, a Conservative, spoke.', { party: 'Conservative' }],
    [
      'the honorific as printed',
      'Prof. Dame Joan Thistle spoke.',
      { honorific: 'Prof. Dame', gender: 'female' },
    ],
    ['the gender from the forename', 'Joan Thistle spoke.', { gender: 'female' }],
    ['the gender from a pronoun', 'Vaxley Thrupp, 43, spoke. He was brief.', { gender: 'male' }],
  ])('%s', (_name, text, expected) => expect(readArticle(text).people).toMatchObject([expected]));
});

describe('mentions', () => {
  const mentionsIn = (text: string) => {
    const { people, reading } = readArticle(text);
    const wordsOf = (m: { first: number; end: number }) =>
      text.slice(reading.tokens[m.first]!.start, reading.tokens[m.end - 1]!.end);
    return people.map((p) => [p.name].concat(p.mentions.map(wordsOf)));
  };
  it.each([
    [
      'by honorific and surname',
      'Joan Thistle left. Ms Thistle, 50, was glad.',
      [['Joan Thistle', 'Joan Thistle', 'Ms Thistle']],
    ],
    [
      'by forename',
      'Joan Thistle left. “Joan was kind,” they said.',
      [['Joan Thistle', 'Joan Thistle', 'Joan']],
    ],
    [
      'by pronoun',
      'Joan Thistle left. She was glad of her rest.',
      [['Joan Thistle', 'Joan Thistle', 'She', 'her']],
    ],
    [
      'by pronoun of the right gender',
      'Joan Thistle met Amit Raval. He thanked her.',
      [
        ['Joan Thistle', 'Joan Thistle', 'her'],
        ['Amit Raval', 'Amit Raval', 'He'],
      ],
    ],
    [
      'by pronoun beyond a long statement of another',
      'Joan Thistle left.\n\nMs Thistle was glad.\n\nAmit Raval said: “We wish her well.\n\n“One.\n\n“Two.\n\n“Three.\n\n“Four.”\n\nShe sails in May.',
      [
        ['Joan Thistle', 'Joan Thistle', 'Ms Thistle', 'She'],
        ['Amit Raval', 'Amit Raval'],
      ],
    ],
    [
      'by pronoun in a relative clause',
      'Joan Thistle was replaced by Mavis Quorn, who left her post in May.',
      [
        ['Joan Thistle', 'Joan Thistle'],
        ['Mavis Quorn', 'Mavis Quorn', 'her'],
      ],
    ],
    [
      'by post',
      'Joan Thistle has been elected mayor. The mayor thanked members.',
      [['Joan Thistle', 'Joan Thistle', 'mayor']],
    ],
    [
      'by surname, two of one name told apart by the honorific',
      'Roger Quorn and Mavis Quorn won. Mrs Quorn spoke; Mr Quorn did not.',
      [
        ['Roger Quorn', 'Roger Quorn', 'Mr Quorn'],
        ['Mavis Quorn', 'Mavis Quorn', 'Mrs Quorn'],
      ],
    ],
    [
      'not by a place of the same name',
      'Edgar Devon left. Buses in Devon were late.',
      [['Edgar Devon', 'Edgar Devon']],
    ],
    [
      'by the feminine of a Polish surname',
      'Ewa Zaleski won. Ms Zaleska spoke.',
      [['Ewa Zaleski', 'Ewa Zaleski', 'Ms Zaleska']],
    ],
  ])('%s', (_name, text, expected) => expect(mentionsIn(text)).toEqual(expected));
});

it('stays whole and quick on hostile text', () => {
  for (const text of [
    'Joan '.repeat(30_000),
    'Mr '.repeat(30_000),
    'Mr Quorn and '.repeat(20_000),
    'Joan Quorn, '.repeat(20_000),
    'Van der de la '.repeat(20_000),
    'Lord (Joan) '.repeat(20_000),
    'He said she said. '.repeat(20_000),
    'Joan ‘'.repeat(20_000),
    'X. Y. Z. '.repeat(20_000),
  ]) {
    const { people, reading } = readArticle(text);
    expect(people.every((p) => p.mentions.every((m) => m.end <= reading.tokens.length))).toBe(true);
  }
});
