/** Why somebody must look at an access afterwards. */
export const reviewReasons = ['EMERGENCY', 'ELEVATED', 'BREAK_THE_GLASS', 'DECEASED'] as const;
export type ReviewReason = (typeof reviewReasons)[number];
