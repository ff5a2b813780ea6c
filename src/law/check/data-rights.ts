import { DATA_RIGHTS, deadlineOfRight, groundsFor } from '../data-right.js';
import type { DataRight } from '../data-right.js';
import type { Law } from '../law.js';
import { problem, wholeFile } from '../problem.js';
import type { Problem } from '../problem.js';

/** Every right has its period in hours and its grounds of refusal; every ground serves a right and stands once. */
export function checkDataRights(law: Law): Problem[] {
  const { grounds } = law;
  return [
    ...DATA_RIGHTS.flatMap((right) => [...withoutPeriod(law, right), ...withoutGround(law, right)]),
    ...grounds
      .filter((one, i) => one.rights.length === 0 || grounds.findIndex(({ id }) => id === one.id) !== i)
      .map((one) =>
        problem(one.where, `ground ${one.id} serves no right, or stands twice`, {
          id: 'beri haknya dan id tersendiri',
          en: 'give it its rights and an id of its own',
        }),
      ),
  ];
}

function withoutPeriod(law: Law, right: DataRight): Problem[] {
  const id = deadlineOfRight(right);
  if (law.deadlines.some((d) => d.id === id && d.unit === 'hours')) return [];
  return [problem(wholeFile('deadlines.yaml'), `the right ${right} has no period ${id} in hours`, { id: 'tambahkan', en: 'add it' })];
}

function withoutGround(law: Law, right: DataRight): Problem[] {
  if (groundsFor(law, right).length > 0) return [];
  return [
    problem(wholeFile('data-rights.yaml'), `no ground of refusal names the right ${right}`, {
      id: 'tambahkan alasan yang disebut pasalnya',
      en: 'add the grounds its article lists',
    }),
  ];
}
