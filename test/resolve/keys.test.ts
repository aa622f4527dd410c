import { describe, expect, it } from 'vitest';
import { isSingleHolder, keyBodies, postKey, serviceKey } from '../../src/resolve/index.ts';
import { makeArticle } from './make-article.ts';

describe('postKey', () => {
  it.each([
    ['leader', 'leader of the council'],
    ['council leader', 'leader'],
    ['director of children’s services', "Director of Children's Services"],
    ['children’s services director', 'DCS'],
    ['chief exec', 'chief executive'],
    ['cabinet member for housing', 'portfolio holder for housing'],
    ['chairman', 'chair'],
    ['s151 officer', 'section 151 officer'],
  ])('takes %s and %s for one', (a, b) => {
    expect(postKey(a)).toBe(postKey(b));
  });

  it.each([
    ['leader', 'deputy leader'],
    ['chief executive', 'interim chief executive'],
    ['cabinet member for housing', 'cabinet member for transport'],
  ])('takes %s and %s for two', (a, b) => {
    expect(postKey(a)).not.toBe(postKey(b));
  });

  it('knows posts that one person holds', () => {
    expect(isSingleHolder(postKey('leader of the council'), 'council')).toBe(true);
    expect(isSingleHolder(postKey('chair'), 'organisation')).toBe(true);
    expect(isSingleHolder(postKey('chair'), 'council')).toBe(false);
    expect(isSingleHolder(postKey('councillor'), 'council')).toBe(false);
    expect(isSingleHolder(postKey('deputy leader'), 'council')).toBe(false);
  });
});

describe('serviceKey', () => {
  it('takes the usual names of a service for one', () => {
    const names = ["children's services", 'children’s social care', 'children’s social care services'];
    expect(new Set(names.map(serviceKey)).size).toBe(1);
    expect(serviceKey(null)).toBe('');
    expect(serviceKey('housing')).not.toBe(serviceKey('adult social care'));
  });
});

describe('keyBodies', () => {
  const keys = (bodies: readonly string[]) => keyBodies(makeArticle({ bodies })).map(({ key }) => key);

  it('tells councils by the register, and keeps a council and its successor two', () => {
    expect(keys(['LDS'])).toEqual(keys(['LDS']));
    expect(keys(['LDS'])).not.toEqual(keys(['KIR']));
  });

  it('tells national bodies by any of their names', () => {
    expect(keys(['inspectorate: CQC'])).toEqual(keys(['inspectorate: Care Quality Commission']));
  });

  it('tells a body by its name, whoever names it', () => {
    expect(keys(['company: Aire Homes', 'LDS'])[1]).toEqual(keys(['company: Aire Homes'])[0]);
  });

  it('tells a school of a common name only by its one council', () => {
    const school = 'school: St Mary’s Primary School';
    expect(keys([school, 'LDS'])[1]).toBe(keys([school, 'LDS'])[1]);
    expect(keys([school, 'LDS'])[1]).not.toBe(keys([school, 'KIR'])[1]);
    expect(keys([school])[0]).not.toBe(keys([school])[0]);
  });

  it('does not take "the trust" of one article for that of another', () => {
    expect(keys(['trust: children’s trust'])[0]).not.toBe(keys(['trust: children’s trust'])[0]);
  });
});
