import { expect, test } from 'vitest';
import { blankStakeholder, emptyMap } from '../../../../test/support/random-map.ts';
import { arrangeMap } from '../../../shared/decision-map/geometry/arrange-map.ts';
import { movedPlaces, shiftedPlaces, steppedPlaces } from './moved-places.ts';

const placed = { ...blankStakeholder(0), layer: 'business' as const, x: 384, y: 16 };
const unplaced = [1, 2].map((index) => ({ ...blankStakeholder(index), layer: 'technical' as const }));
const elsewhere = { ...blankStakeholder(3), layer: 'executive' as const };
const map = { ...emptyMap, stakeholders: [placed, ...unplaced, elsewhere] };
const arrangement = arrangeMap(map);
const top = (key: string) => arrangement.lanes.find((lane) => lane.key === key)?.top ?? Number.NaN;

test('a card let go in another lane takes its layer, and cards nobody placed keep the place they are seen at', () => {
  const [first, second] = unplaced;
  const seen = arrangement.cards.get(second?.id ?? '');
  expect(movedPlaces(map, arrangement, new Map([[first?.id ?? '', { x: 651, y: top('business') + 14 }]]))).toEqual([
    { id: first?.id, layer: 'business', x: 648, y: 16 },
    { id: second?.id, layer: 'technical', x: seen?.x, y: 16 },
  ]);
});

test('a step by keyboard leaves no lane', () => {
  const { id } = placed;
  expect(steppedPlaces(arrangement, [id], { x: 8, y: 0 })).toEqual(
    new Map([[id, { x: 392, y: top('business') + 16 }]]),
  );
  expect(steppedPlaces(arrangement, [id], { x: 0, y: 8 })).toEqual(
    new Map([[id, { x: 384, y: top('business') + 16 }]]),
  );
});

test('a card goes into the lane below in its column, beside whoever stands there', () => {
  const [first] = unplaced;
  const taken = { ...first, id: first?.id ?? '', x: 384, y: 16 };
  const crowded = { ...emptyMap, stakeholders: [placed, { ...blankStakeholder(1), ...taken }] };
  const moved = shiftedPlaces(arrangeMap(crowded), [placed.id], 1);
  expect(moved.get(placed.id)).toMatchObject({ x: 648, y: 4 * 104 + 16 });
});

test('below the last lane there is none', () => {
  expect(shiftedPlaces(arrangement, [unplaced[0]?.id ?? ''], 1)).toEqual(new Map());
});
