import type { Transporter } from 'nodemailer';

/** Sends one plain-text message. The body holds counts and an address of ours, nothing about any person or case. */
export type SendMail = (message: { to: string; subject: string; text: string }) => Promise<void>;

/** An SMTP client (RFC 5321) for `smtp://` or `smtps://` addresses. */
export function openMailer(url: string, from: string): SendMail {
  let transport: Transporter | undefined;
  return async (message) => {
    // Loaded at the first message: most of the time, and in most offices always, nothing is sent.
    transport ??= (await import('nodemailer')).createTransport(url, { from, disableFileAccess: true, disableUrlAccess: true });
    await transport.sendMail({ ...message, headers: { 'Auto-Submitted': 'auto-generated' } }); // RFC 3834 §5
  };
}
