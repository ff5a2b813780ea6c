/** By what a circular's addressees are chosen; all chosen kinds must fit, an empty one is everybody. */
export const audienceKinds = ['unit', 'class', 'post'] as const;
export type AudienceKind = (typeof audienceKinds)[number];
