import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { eraseBodies, lockStream, read } from '../../ledger/index.js';
import type { ChannelId } from '../channel.js';
import { foldFinding } from '../fold.js';
import { allFindings, saveFinding } from '../store.js';
import { note } from './settle-finding.js';

/** A channel that was a person's own: what was found in it is put aside and its words erased, in the caller's transaction. */
export async function forgetFindings(ctx: Ctx, tx: Tx, channel: ChannelId): Promise<void> {
  for (const finding of await allFindings(tx)) {
    if (finding.channel !== channel || finding.state === 'reported') continue;
    const stream = { kind: 'finding', id: finding.id };
    await lockStream(tx, stream);
    if (finding.state === 'open') await note(ctx, tx, finding, 'dismissed', {});
    await eraseBodies(ctx, tx, stream, (await read(ctx, tx, stream)).length);
    await saveFinding(tx, foldFinding(finding.id, await read(ctx, tx, stream))!);
  }
}
