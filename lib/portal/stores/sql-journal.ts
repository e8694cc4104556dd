import { sql } from 'kysely';
import type { Journal, RegistrationSummary, SummaryQuery } from '../core/journal.ts';
import type { RegistrationEvent } from '../core/registration.ts';
import type { SqlDatabase, Step } from './sql-database.ts';
import type { Tables } from './sql-schema.ts';
import { defaultLimit } from './summary-order.ts';

export function journalIn(database: SqlDatabase): Journal {
  const { build, read, changeAll } = database;
  return {
    load: async (registrationId) => {
      const rows = await read(
        build.selectFrom('journal').select('event').where('registration_id', '=', registrationId).orderBy('version'),
      );
      return { events: rows.map(({ event }) => JSON.parse(event) as RegistrationEvent), version: rows.length };
    },
    append: (expectedVersion, events, summary) => {
      const rows = events.map((event, index) => ({
        registration_id: summary.registrationId,
        version: expectedVersion + index + 1,
        event: JSON.stringify(event),
      }));
      const first = moveOn(database, expectedVersion, rows.length, summary);
      if (rows.length === 0) return changeAll([first]);
      if (database.changesWithin) return changeAll([inOneStatement(database, first, rows)]);
      return changeAll([first, { query: build.insertInto('journal').values(rows) }]);
    },
    find: (query, limit = defaultLimit) => find(database, query, limit),
  };
}

/** Of all who stand at the version one can move it on: the others wait for the row, and then find it elsewhere. */
function moveOn({ build }: SqlDatabase, expected: number, count: number, summary: RegistrationSummary): Step {
  const row = { ...rowOf(summary), version: expected + count };
  const { registration_id, ...changes } = row;
  const query =
    expected === 0
      ? build
          .insertInto('registration')
          .values(row)
          .onConflict((on) => on.column('registration_id').doUpdateSet(changes).where('registration.version', '=', 0))
      : build
          .updateTable('registration')
          .set(changes)
          .where('registration_id', '=', registration_id)
          .where('version', '=', expected);
  return { query, mustChange: 1 };
}

/** One way to the server and back, where each takes as long as the writing. */
function inOneStatement({ build }: SqlDatabase, first: Step, rows: readonly Tables['journal'][]): Step {
  const [id, versions, events] = [rows[0]?.registration_id, rows.map(({ version }) => version), rows.map(({ event }) => event)];
  const statement = sql`WITH moved AS (${first.query} RETURNING 1)
    INSERT INTO journal (registration_id, version, event)
    SELECT ${id}, added.version, added.event
    FROM moved, unnest(${sql.val(versions)}::integer[], ${sql.val(events)}::text[]) AS added (version, event)`;
  return { query: { compile: () => statement.compile(build) }, mustChange: rows.length };
}

const rowOf = (summary: RegistrationSummary): Omit<Tables['registration'], 'version'> => ({
  registration_id: summary.registrationId,
  status: summary.status,
  exam_id: summary.examId,
  area_code: summary.areaCode,
  site_code: summary.siteCode,
  online_registration_number: summary.onlineRegistrationNumber,
});

async function find({ build, read }: SqlDatabase, query: SummaryQuery, limit: number): Promise<RegistrationSummary[]> {
  if (query.statuses?.length === 0) return [];
  const wanted = [
    ['exam_id', query.examId],
    ['area_code', query.areaCode],
    ['site_code', query.siteCode],
    ['online_registration_number', query.onlineRegistrationNumber],
  ] as const;
  let select = build
    .selectFrom('registration')
    .selectAll()
    .orderBy('online_registration_number', (by) => by.asc().nullsLast())
    .orderBy('registration_id')
    .limit(limit);
  for (const [column, value] of wanted) if (value !== undefined) select = select.where(column, '=', value);
  if (query.statuses) select = select.where('status', 'in', [...query.statuses]);
  return (await read(select)).map((row) => ({
    registrationId: row.registration_id,
    status: row.status,
    examId: row.exam_id,
    areaCode: row.area_code,
    siteCode: row.site_code,
    onlineRegistrationNumber: row.online_registration_number,
  }));
}
