/** How response keys are written in a description of a plan. */
export type WriteKey = (key: string) => string;

/** A response key as clients know it: the engine numbers those of fields that have arguments (`patient__0`). */
export const readableKey: WriteKey = (key) => key.replace(/(?<=.)__\d+$/, '');

/** As the engine has it. */
export const exactKey: WriteKey = (key) => key;
