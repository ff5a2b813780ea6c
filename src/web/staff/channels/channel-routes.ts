import { paths } from '../../paths.js';
import type { Routes } from '../../kit/index.js';
import { exportPost, lookPost, partnerPost, provePost, withdrawPost } from './channel-acts.js';
import { channelNewPage, channelNewPost } from './channel-new.js';
import { channelPage } from './channel.js';
import { channelsPage } from './channels.js';
import { findingDismissPost, findingPage, findingReportPost, findingsPage } from './findings.js';
import { wordsPage, wordsPost, wordStepPost } from './words.js';

/** Adds the desk of the office's own channels. */
export function channelRoutes(app: Routes): void {
  app.get(paths.deskChannels, channelsPage);
  app.get(paths.deskChannelNew, (c) => channelNewPage(c));
  app.post(paths.deskChannelNew, channelNewPost);
  app.get(paths.deskChannel(':id'), (c) => channelPage(c));
  // The short forms stand on the channel's own page; a reload of their answer asks for these addresses.
  for (const [step, take] of [
    ['bukti', provePost],
    ['keluarkan', withdrawPost],
    ['lihat', lookPost],
    ['mitra', partnerPost],
    ['ekspor', exportPost],
  ] as const) {
    app.get(paths.deskChannelStep(':id', step), (c) => channelPage(c));
    app.post(paths.deskChannelStep(':id', step), take);
  }
  app.get(paths.findings, findingsPage);
  app.get(paths.finding(':id'), (c) => findingPage(c));
  for (const [step, take] of [
    ['laporan', findingReportPost],
    ['tidak', findingDismissPost],
  ] as const) {
    app.get(paths.findingStep(':id', step), (c) => findingPage(c));
    app.post(paths.findingStep(':id', step), take);
  }
  app.get(paths.contestWords, (c) => wordsPage(c));
  app.post(paths.contestWords, wordsPost);
  app.post(paths.contestWordStep(':id', ':langkah{setuju|henti}'), wordStepPost);
}
