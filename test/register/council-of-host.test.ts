import { describe, expect, it } from 'vitest';
import { councilOfHost } from '../../src/register/index.ts';

describe('councilOfHost', () => {
  it.each([
    ['www.brighton-hove.gov.uk', 'Brighton and Hove City Council'],
    ['news.surreycc.gov.uk', 'Surrey County Council'],
    ['www.towerhamlets.gov.uk', 'Tower Hamlets'],
    ['www.cheshirewestandchester.gov.uk', 'Cheshire West and Chester'],
    ['www.rbkc.gov.uk', 'Kensington and Chelsea'],
    ['www.cardiff.gov.uk', 'Cardiff'],
    ['www.glasgow.gov.uk', 'Glasgow City Council'],
    ['newsroom.kirklees.gov.uk', 'Kirklees'],
  ])('%s is the site of %s', (host, name) => {
    expect(councilOfHost(host, null)?.name).toContain(name);
  });

  it.each(['www.gov.uk', 'leeds.example', 'leedslive.co.uk', 'notleeds.gov.uk', 'leeds.gov.uk.example'])(
    '%s is no council’s',
    (host) => expect(councilOfHost(host, null)).toBeNull(),
  );
});
