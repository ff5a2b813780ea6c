import type { FC } from 'hono/jsx';
import { isRefusal } from '../../kit/refusal.js';
import type { RefusalCode } from '../../kit/refusals.js';
import {
  fingerprint,
  ownRecipient,
  PACKET_LIMITS,
  receivePacket,
  receiptVerifier,
  type Received,
  type Sender,
} from '../../referral/index.js';
import { Button, Fault, readUpload, type Faults, type Page } from '../kit/index.js';
import { Facts } from './frame.js';
import { partnerText as t } from './partner.text.js';

/** The one file of a packet, and the key to seal it to. */
export const HandInForm: FC<{ c: Page; action: string; faults: Faults; recipient: string }> = ({ c, action, faults, recipient }) => {
  const { lang, ctx } = c.var;
  const fault = faults['berkas'];
  return (
    <>
      <p>{t.handInLead[lang]}</p>
      <form method="post" enctype="multipart/form-data" action={action}>
        <div class={fault ? 'field wrong' : 'field'}>
          <label for="berkas">{t.file[lang]}</label>
          <span class="hint" id="berkas-bantu">
            {t.sending[lang]}
          </span>
          <Fault name="berkas" sentence={fault} />
          <input
            class="input"
            type="file"
            id="berkas"
            name="berkas"
            accept=".age"
            aria-invalid={fault ? 'true' : undefined}
            aria-describedby={fault ? 'berkas-bantu berkas-salah' : 'berkas-bantu'}
          />
        </div>
        <p class="actions">
          <Button>{t.send[lang]}</Button>
        </p>
      </form>
      <Facts
        rows={[
          [t.key[lang], recipient],
          [t.fingerprint[lang], fingerprint(recipient)],
          [t.receiptKey[lang], receiptVerifier(ctx)],
        ]}
      />
    </>
  );
};

export const recipientOf = (c: Page): Promise<string> => ownRecipient(c.var.ctx);

/** Room for the boundaries of the form around the file. */
const AROUND = 1_000_000;

/** Takes the file of the form as it streams; a fault where it is refused. */
export async function takeFile(c: Page, sender: Sender): Promise<Received | { readonly fault: RefusalCode | null; readonly data: object }> {
  const { ctx } = c.var;
  const { stored, refused } = await readUpload<Received>(c, {
    keep: ({ bytes }) => receivePacket(ctx, sender, bytes),
    limitBytes: PACKET_LIMITS.bytes * 1.05 + AROUND,
    maxFiles: 1,
  });
  const no = refused[0]?.refusal;
  if (no && isRefusal(no)) return { fault: no.code, data: no.data };
  return stored[0] ?? { fault: null, data: {} };
}
