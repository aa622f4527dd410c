import { expect, it } from 'vitest';
import { checkNode } from '../../src/cli/doctor/checks.ts';

it.each([
  ['20.19.0', 'ok'],
  ['20.18.3', 'failed'],
  ['18.20.1', 'failed'],
  ['24.1.0', 'ok'],
])('Node %s: %s', (version, state) => expect(checkNode(version).state).toBe(state));
