/** What is wrong with what was given; the message is for whoever gave it. */
export class GenerationError extends Error {}
