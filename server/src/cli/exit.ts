/** What the process answers with: nothing to report, something found, or something in the way. */
export const Exit = { fine: 0, found: 1, failed: 2 } as const;

export type ExitCode = (typeof Exit)[keyof typeof Exit];

/** Why a command cannot do what it was asked, in words for the user. */
export class Refusal extends Error {}
