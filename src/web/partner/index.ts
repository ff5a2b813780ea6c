import { paths } from '../paths.js';
import type { Routes } from '../kit/index.js';
import { handInCode, handInDownload, handInFile, handInOther, handInPage, handInReceipt } from './hand-in.js';
import { lotPage, lotPost, lotteryPage, lotteryProofPage } from './lottery.js';
import { partnerMeetingPage, partnerMeetingPost } from './meeting.js';
import { partnerPacketPage, partnerPacketPost } from './packet.js';
import { portalAgreement, portalDownload, portalHandIn, portalNothing, portalPage, receiptFile } from './portal.js';

/** Adds this audience's pages: the portal of other bodies, and `/terima` for who has a code alone. */
export function partnerRoutes(app: Routes): void {
  app.get(paths.partner, (c) => portalPage(c));
  app.get(paths.partnerStep('serahkan'), (c) => portalPage(c));
  app.post(paths.partnerStep('serahkan'), portalHandIn);
  app.get(paths.partnerStep('nihil'), (c) => portalPage(c));
  app.post(paths.partnerStep('nihil'), portalNothing);
  app.get(paths.partnerStep('perjanjian/:id'), portalAgreement);
  app.get(paths.partnerMeeting(':id'), (c) => partnerMeetingPage(c));
  app.post(paths.partnerMeeting(':id'), partnerMeetingPost);
  app.get(paths.partnerPacket(':id'), (c) => partnerPacketPage(c));
  app.post(paths.partnerPacket(':id'), partnerPacketPost);
  app.get(`${paths.partnerPacket(':id')}/unduh`, portalDownload);
  app.get(paths.partnerReceipt(':id'), receiptFile);
  app.get(paths.lottery, lotteryPage);
  app.get(paths.lotteryProof(':bulan'), lotteryProofPage);
  app.get(paths.lot(':id'), (c) => lotPage(c));
  app.post(paths.lot(':id'), lotPost);
  app.get(paths.handIn, (c) => handInPage(c));
  app.post(paths.handIn, handInCode);
  for (const step of ['serahkan', 'tanda-terima', 'kode-lain']) app.get(paths.handInStep(step), (c) => handInPage(c));
  app.post(paths.handInStep('serahkan'), handInFile);
  app.post(paths.handInStep('tanda-terima'), handInReceipt);
  app.post(paths.handInStep('kode-lain'), handInOther);
  app.get(paths.handInStep('berkas'), handInDownload);
}
