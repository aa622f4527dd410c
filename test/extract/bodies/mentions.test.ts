import { describe, expect, it } from 'vitest';
import { mentionsOf } from './read-bodies.ts';

const CALDERDALE = 'Calderdale Metropolitan Borough Council';
const STOCKTON = 'Stockton-on-Tees Borough Council';

describe('a council is meant by', () => {
  it.each([
    [
      '"the council"',
      'Calderdale MBC has a new leader. The council meets on Monday.',
      CALDERDALE,
      ['Calderdale MBC', 'The council'],
    ],
    [
      '"the authority"',
      'Calderdale MBC has a new leader. The authority meets on Monday.',
      CALDERDALE,
      ['Calderdale MBC', 'The authority'],
    ],
    [
      '"the borough"',
      'Calderdale MBC spoke. The borough’s services are good.',
      CALDERDALE,
      ['Calderdale MBC', 'The borough'],
    ],
    [
      '"the local authority"',
      'Calderdale MBC spoke for the local authority.',
      CALDERDALE,
      ['Calderdale MBC', 'the local authority'],
    ],
    [
      '"council leader" without its article',
      'Calderdale MBC spoke. Council leader Ann Lowe agreed.',
      CALDERDALE,
      ['Calderdale MBC', 'Council'],
    ],
    [
      '"the town hall"',
      'Calderdale MBC spoke. The town hall is to be sold.',
      CALDERDALE,
      ['Calderdale MBC', 'town hall'],
    ],
    [
      'its place alone',
      'Calderdale MBC spoke. Calderdale has no debt.',
      CALDERDALE,
      ['Calderdale MBC', 'Calderdale'],
    ],
    [
      '"the city council"',
      'Leeds City Council spoke. The city council meets on Monday.',
      'Leeds City Council',
      ['Leeds City Council', 'The city council'],
    ],
    [
      '"the county council" beside a city’s',
      'Kent CC and Canterbury City Council met. The county council paid.',
      'Kent County Council',
      ['Kent CC', 'The county council'],
    ],
    [
      '"the combined authority" beside a council',
      'Tees Valley Combined Authority and Darlington BC met. The combined authority paid.',
      'Tees Valley Combined Authority',
      ['Tees Valley Combined Authority', 'The combined authority'],
    ],
    [
      '"the island"',
      'The Isle of Wight Council and Hampshire CC met. The island’s leader paid.',
      'Isle of Wight Council',
      ['Isle of Wight Council', 'The island'],
    ],
    [
      '"the county council" that a service’s name tells',
      'Kent Fire and Rescue Service is part of the county council.',
      'Kent County Council',
      ['the county council'],
    ],
    [
      '"the council" where only its place is named',
      'Bins in Harlow have not been emptied. The council apologised.',
      'Harlow District Council',
      ['The council'],
    ],
  ])('%s', (_what, text, name, expected) => expect(mentionsOf(text, name)).toEqual(expected));
});

describe('"the council" is the one in focus', () => {
  it('and not one that a person came from', () => {
    const text =
      'Calderdale MBC has picked Ann Lowe to be its treasurer. She joins from Stockton-on-Tees BC. The council meets on Monday.';
    expect(mentionsOf(text, CALDERDALE)).toEqual(['Calderdale MBC', 'The council']);
    expect(mentionsOf(text, STOCKTON)).toEqual(['Stockton-on-Tees BC']);
  });

  it('and not one where a person’s former post was', () => {
    const text =
      'Calderdale MBC has a new director. Tom Reed was chief executive of Stockton-on-Tees BC.\n\nThe council meets on Monday.';
    expect(mentionsOf(text, CALDERDALE)).toContain('The council');
  });

  it('and the next one, once the article turns to it', () => {
    const text =
      'Calderdale MBC has a new leader.\n\nStockton-on-Tees BC has lost its own. The council will choose another in May.';
    expect(mentionsOf(text, STOCKTON)).toEqual(['Stockton-on-Tees BC', 'The council']);
  });

  it('and not one that is gone', () => {
    const text =
      'Cumberland Council has applied for help. It took on the debts of Allerdale BC and Carlisle City Council.\n\nThe council will decide in May.';
    expect(mentionsOf(text, 'Cumberland Council')).toContain('The council');
  });
});

describe('words that mean no council', () => {
  it.each([
    ['council tax', 'Calderdale MBC met. The council tax will rise.'],
    ['the city centre', 'Leeds City Council met. The city centre was full.'],
    ['an indefinite council', 'Calderdale MBC met. A council may do so.'],
    ['a care council', 'Calderdale MBC met. Our Care Council agreed.'],
  ])('%s', (_what, text) => {
    const name = text.startsWith('Leeds') ? 'Leeds City Council' : CALDERDALE;
    expect(mentionsOf(text, name)).toHaveLength(1);
  });
});

describe('another organisation is meant by', () => {
  it.each([
    [
      '"the trust"',
      'Sandwell Children’s Trust has moved. The trust has 400 staff.',
      'Sandwell Children’s Trust',
      ['Sandwell Children’s Trust', 'The trust'],
    ],
    [
      '"the service"',
      'Kent Fire and Rescue Service was inspected. The service was rated good.',
      'Kent Fire and Rescue Service',
      ['Kent Fire and Rescue Service', 'The service'],
    ],
    [
      '"the force"',
      'Gwent Police was inspected. The force was rated good.',
      'Gwent Police',
      ['Gwent Police', 'The force'],
    ],
    [
      '"the watchdog"',
      'Ofsted called in May. The watchdog left in June.',
      'Ofsted',
      ['Ofsted', 'The watchdog'],
    ],
    [
      '"the department"',
      'The DfE called in May. The department left in June.',
      'DfE',
      ['DfE', 'The department'],
    ],
    [
      'its first word',
      'Brackenfold Homes was downgraded. Brackenfold’s chair apologised.',
      'Brackenfold Homes',
      ['Brackenfold Homes', 'Brackenfold'],
    ],
    [
      'its initials in brackets',
      'The Marsh and Wold Fire Authority (MWFA) met. The MWFA agreed.',
      'Marsh and Wold Fire Authority',
      ['Marsh and Wold Fire Authority', 'MWFA', 'MWFA'],
    ],
  ])('%s', (_what, text, name, expected) => expect(mentionsOf(text, name)).toEqual(expected));

  it('but its place alone is the council', () => {
    const text = 'Sandwell Children’s Trust has moved. Sandwell’s leader agreed.';
    expect(mentionsOf(text, 'Sandwell Children’s Trust')).toEqual(['Sandwell Children’s Trust']);
    expect(mentionsOf(text, 'Sandwell Metropolitan Borough Council')).toEqual(['Sandwell']);
  });
});
