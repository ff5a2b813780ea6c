import { makeCtx } from '../kit/ctx.js';
import { readConfig } from '../kit/config.js';
import { writeWhole } from '../kit/keyring.js';
import { readTenants } from '../identity/index.js';
import { fingerprint, ownIdentity, ownRecipient, receiptVerifier } from '../referral/index.js';
import { openParts } from '../main.js';
import type { Command } from './command.js';

export const packetKey: Command = {
  about: {
    id: 'kunci publik kantor untuk berkas rujukan; `--secret BERKAS` menyimpan kunci rahasianya bagi age',
    en: 'the office’s public key for packets; `--secret FILE` writes its secret key for age',
  },
  run: async (args) => {
    const at = args.indexOf('--secret');
    const file = at >= 0 ? args[at + 1] : undefined;
    const parts = await openParts(readConfig(process.env, 'real'), null, { join: true });
    try {
      for (const tenant of await readTenants(parts.ground.db, false)) {
        const ctx = makeCtx(parts.ground, tenant, { kind: 'system' }, 'id');
        const recipient = await ownRecipient(ctx);
        console.log([tenant.host, `  ${recipient}`, `  ${fingerprint(recipient)}`, `  ${receiptVerifier(ctx)}`].join('\n'));
        if (file) writeWhole(file, Buffer.from(`# ${tenant.host}\n${ownIdentity(ctx)}\n`));
      }
    } finally {
      await parts.close();
    }
    return 0;
  },
};
