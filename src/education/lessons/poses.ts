import { contests, type Contest, type Law, type Pose, type PoseList } from '../../law/index.js';

/** A contest with its pose list: dated, with its source, never a regulation. */
export type PoseGuide = { readonly contest: Contest; readonly poses: PoseList };

/** The pose lists there are, the one seen last first; the invented one of the example contest only where all is example. */
export function poseGuides(law: Pick<Law, 'contests'>, isDemo: boolean): readonly PoseGuide[] {
  return contests(law)
    .flatMap((contest) => (contest.poses && (isDemo || !contest.isExample) ? [{ contest, poses: contest.poses }] : []))
    .sort((a, b) => (a.poses.dateSeen < b.poses.dateSeen ? 1 : -1));
}

/** Contests still ahead for which nobody has said anything of poses yet. */
export function contestsWithoutPoses(law: Pick<Law, 'contests'>, today: string): readonly Contest[] {
  return contests(law).filter(({ poses, isExample, votingOn }) => !poses && !isExample && (votingOn === null || votingOn >= today));
}

export const posesAdvised = (guide: PoseGuide, advice: Pose['advice']): readonly Pose[] =>
  guide.poses.list.filter((one) => one.advice === advice);
