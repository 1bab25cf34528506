import type { BoardSnapshot } from '../../../board/snapshot.ts';
import { emptyBoard } from '../../../board/testing/apply-plan.ts';
import { activityView } from '../../view.ts';
import { contextFor } from '../context.ts';
import { insertedFor, PEOPLE, SOME, withProbes } from './boards.ts';
import type { Law } from './law.ts';

export const headersAreFixed: Law = {
  name: 'every table has a fixed header, also without rows',
  broken: (activity) => {
    const context = contextFor(SOME);
    const tablesOf = (board: BoardSnapshot) => activity.run(board, context).tables(context);
    const full = tablesOf(withProbes(insertedFor(activity, SOME)));
    const header = (tables: typeof full) =>
      tables.map(({ name, columns }) => `${name}: ${columns.join()}`).join('\n');
    const uneven = full.flatMap(({ name, columns, rows }) =>
      rows.filter((row) => row.length !== columns.length).map(() => `a row of ${name} has another length`),
    );
    return header(full) === header(tablesOf(emptyBoard))
      ? uneven
      : [...uneven, 'the header depends on the board'];
  },
};

export const viewIsData: Law = {
  name: 'what the panel shows is valid, for any board',
  broken: (activity) => {
    const boards = [emptyBoard, ...PEOPLE.map((people) => withProbes(insertedFor(activity, people)))];
    return boards.flatMap((board) => {
      const parsed = activityView.safeParse(activity.run(board, contextFor(SOME)).view);
      return parsed.success ? [] : [parsed.error.message];
    });
  },
};
