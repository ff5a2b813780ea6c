import { isUniqueViolation, tables, type Tx } from '../kit/db.js';
import type { Day } from '../kit/dates.js';
import { canonical, type Json } from '../kit/json.js';
import type { Publication, PublicationId } from './publication.js';

type PublicationRow = {
  tenant: string;
  id: string;
  population: string;
  contest: string;
  kind: string;
  until_on: string;
  published_on: string;
  content: string;
};

const db = (tx: Tx) => tables<{ 'stats.publication': PublicationRow }>(tx);

/** A publication as it is kept: never changed. */
export type Published = Publication & { readonly id: PublicationId; readonly publishedOn: Day };

export const lastDay = ({ periods }: Publication): Day => periods.at(-1)!.until;

/** False when this period of this scope was published meanwhile. */
export async function insertPublication(tx: Tx, tenant: string, { id, publishedOn, ...publication }: Published): Promise<boolean> {
  const { population, contest, kind } = publication;
  const row: PublicationRow = {
    tenant,
    id,
    population,
    contest,
    kind,
    until_on: lastDay(publication),
    published_on: publishedOn,
    content: canonical(publication as unknown as Json),
  };
  try {
    await db(tx).insertInto('stats.publication').values(row).execute();
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

/** All that was ever published, oldest first; a pool after the last quarter it takes in. */
export async function allPublished(tx: Tx): Promise<Published[]> {
  const rows = await db(tx)
    .selectFrom('stats.publication')
    .selectAll()
    .orderBy('until_on')
    .orderBy('kind', 'desc')
    .orderBy('population')
    .orderBy('contest')
    .execute();
  return rows.map((row) => ({
    ...(JSON.parse(row.content) as Publication),
    id: row.id as PublicationId,
    publishedOn: row.published_on as Day,
  }));
}
