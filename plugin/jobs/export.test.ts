import { afterEach, expect, test } from 'vitest';
import { centreOfItem, idOf, peopleAt } from './testing/people.ts';
import { openRoom, type Room } from './testing/sit-down.ts';

let room: Room;
afterEach(() => room.close());

test('an export reads the board first, so a dot dropped a moment ago is in the file', async () => {
  room = openRoom();
  const { tell, said } = room.sitDown();
  await tell({ do: 'insert', activity: 'key-metrics' });
  const dot = peopleAt(room).dot(centreOfItem(room, await idOf(room, 'lead_time/today/b2')));
  await tell({ do: 'export', activity: 'key-metrics', separator: ',' });
  const files = said.flatMap((report) => (report.say === 'file' ? [report] : []));
  expect(files.find(({ name }) => name === 'dots.csv')?.content).toContain(dot);
});
