import { describe, expect, it } from 'vitest';
import { organisationsOf } from './read-bodies.ts';

describe('an organisation', () => {
  it.each([
    [
      'by a part of its name, when it is graded',
      'Ofsted came to Cecil Thistle Academy. Cecil Thistle was rated good.',
      ['Ofsted (inspectorate)', 'Cecil Thistle Academy (school)'],
    ],
    ['by what it is for', 'She chairs the parents’ group Silver Linings.', ['Silver Linings (other)']],
    ['by its head noun', 'Brackenfold Homes was founded in 1990.', ['Brackenfold Homes (housing)']],
    [
      'with "&" in its name',
      'Hale & Wick Learning Trust runs nine schools.',
      ['Hale & Wick Learning Trust (trust)'],
    ],
    [
      'of several generic words and a place',
      'Sandwell Children’s Trust has moved.',
      ['Sandwell Children’s Trust (trust)'],
    ],
    ['that is a school', 'Elderbrook Primary School is full.', ['Elderbrook Primary School (school)']],
    ['that is an academy', 'Pupils at Thornhithe Academy agreed.', ['Thornhithe Academy (school)']],
    ['that is a Welsh school', 'Ysgol y Garn Wen has closed.', ['Ysgol y Garn Wen (school)']],
    [
      'that is a university',
      'She works at the University of Northumbria.',
      ['University of Northumbria (university)'],
    ],
    ['that is a police force', 'Gwent Police opened a file.', ['Gwent Police (police)']],
    ['that is a constabulary', 'Cumbria Constabulary was praised.', ['Cumbria Constabulary (police)']],
    [
      'that is a fire service',
      'Shropshire Fire and Rescue Service was praised.',
      ['Shropshire Fire and Rescue Service (fire-service)'],
    ],
    [
      'that is a fire service, cut short',
      'South Yorkshire Fire and Rescue was praised.',
      ['South Yorkshire Fire and Rescue (fire-service)'],
    ],
    [
      'that is a fire authority',
      'Devon and Somerset Fire Authority sets its share.',
      ['Devon and Somerset Fire Authority (fire-service)'],
    ],
    [
      'that is an NHS trust',
      'Marl and Fenwick NHS Foundation Trust runs it.',
      ['Marl and Fenwick NHS Foundation Trust (nhs)'],
    ],
    ['that is a health board', 'NHS Forth Valley pays for it.', ['NHS Forth Valley (nhs)']],
    [
      'with a list in its name',
      'The NHS Marl, Fenwick and Wold Integrated Care Board met.',
      ['NHS Marl, Fenwick and Wold Integrated Care Board (nhs)'],
    ],
    [
      'that is a panel with a list in its name',
      'The Police, Fire and Crime Panel met in York.',
      ['Police, Fire and Crime Panel (committee)'],
    ],
    ['that is a company', 'Pellow Grange LLP signed the accounts.', ['Pellow Grange LLP (company)']],
    ['that is a town council', 'Whitby Town Council voted against.', ['Whitby Town Council (parish)']],
    [
      'with a plural owner in its name',
      'Roundel Tenants’ Association complained.',
      ['Roundel Tenants’ Association (association)'],
    ],
    [
      'explained after a comma',
      'Bright Shore, a 9,000-home housing association, was graded G1.',
      ['Bright Shore (housing)'],
    ],
    ['explained before its name', 'She chairs the homelessness charity Lantern.', ['Lantern (charity)']],
    ['explained before a comma', 'Its auditors, Hale Rowe, refused to sign.', ['Hale Rowe (company)']],
    [
      'explained as a home run by someone',
      'A home run by the trust, Fern View, is to close.',
      ['Fern View (care-home)'],
    ],
    [
      'run by someone',
      'Fenside Building Control, which is owned by three districts, has moved.',
      ['Fenside Building Control (other)'],
    ],
    ['rated by someone', 'Copper Tides was rated outstanding.', ['Copper Tides (other)']],
    [
      'that is a care home, in an article about one',
      'The care home is full. Wrenfield House was rated good.',
      ['Wrenfield House (care-home)'],
    ],
    [
      'named after a place, in lower case',
      'Flu jabs are paid for by Derby’s clinical commissioning group.',
      ['Derby’s clinical commissioning group (nhs)'],
    ],
    [
      'of national standing',
      'The Local Government Association agreed.',
      ['Local Government Association (association)'],
    ],
    ['by its initials', 'The DfE said so.', ['DfE (department)']],
    ['by initials printed as a word', 'Talks with Cosla go on.', ['Cosla (association)']],
    ['that rates borrowers', 'Moody’s cut it to A3.', ['Moody’s (company)']],
  ])('%s', (_what, text, expected) => expect(organisationsOf(text)).toEqual(expected));
});

describe('an inspectorate', () => {
  it('goes by its common name, however long its own', () => {
    expect(
      organisationsOf('His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services said so.'),
    ).toEqual(['HMICFRS (inspectorate)']);
  });

  it('in full and by initials is one', () => {
    expect(organisationsOf('The Care Quality Commission (CQC) called. The CQC left.')).toEqual([
      'CQC (inspectorate)',
    ]);
  });
});

describe('no organisation', () => {
  it.each([
    ['a service of a council', 'Children’s Services and Adult Social Care are stretched.'],
    ['a party’s group', 'The Labour Group and the Independent Group abstained.'],
    ['a standard', 'They meet the Decent Homes Standard.'],
    ['a season', 'She left before Christmas and Wilf Dunn took over.'],
    ['a capital in mid-sentence', 'The Leader of the Opposition and the Chief Executive agreed.'],
    ['a common word at the head of a sentence', 'Shelter was hard to find. Unite or fall.'],
    ['a grade', 'Good was the grade.'],
  ])('is %s', (_what, text) => expect(organisationsOf(text)).toEqual([]));

  it('is a place with a landlord for a council', () => {
    expect(organisationsOf('Hounslow, a landlord to 16,000 households, was graded C3.')).toEqual([]);
  });
});

describe('two organisations in one breath', () => {
  it('stay two', () => {
    expect(organisationsOf('Brackenfold Homes and Thornhithe Academy agreed.')).toEqual([
      'Brackenfold Homes (housing)',
      'Thornhithe Academy (school)',
    ]);
  });
});
