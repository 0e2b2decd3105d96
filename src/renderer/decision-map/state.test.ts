import { expect, test } from 'vitest';
import { aMap } from '../../../test/support/decision-map.ts';
import { letGoOfGone, useMapScreen } from './state.ts';

const tie = [['chen', 'ally', 'gu']] as const;

test('whose adding was undone is chosen no longer, whoever stays or is just being read is', () => {
  const before = aMap({ people: { chen: {}, gu: {} }, ties: tie });
  const after = aMap({ people: { chen: {} } });
  useMapScreen.setState({
    stakeholderIds: ['chen', 'gu', 'just added'],
    edgeIds: ['chen>gu'],
    focus: { stakeholderIds: ['gu'], edgeIds: [] },
  });
  letGoOfGone(before, after);
  const { stakeholderIds, edgeIds, focus } = useMapScreen.getState();
  expect({ stakeholderIds, edgeIds, focus }).toEqual({
    stakeholderIds: ['chen', 'just added'],
    edgeIds: [],
    focus: { stakeholderIds: [], edgeIds: [] },
  });
});
