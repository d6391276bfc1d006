/** Digits alone, and few: nothing that somebody could write a number of a person, or a word, into. */
const version = /^\d{1,4}(\.\d{1,4}){0,2}$/;

/** The version of a client as it says itself (`graphql-client-version`); undefined for anything but a short number. */
export function parseClientVersion(text: string | undefined): string | undefined {
  return text !== undefined && version.test(text) ? text : undefined;
}
