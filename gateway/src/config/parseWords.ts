/**
 * A command line, parsed.
 *
 * @param parse calls `parseArgs` of Node with the options that there are
 * @throws Error with one line that says what is wrong with it, and how it is used
 */
export function parseWords<Parsed>(usage: string, parse: () => { values: Parsed }): Parsed {
  try {
    return parse().values;
  } catch (error) {
    const [sentence = ''] = String((error as Error).message).split(/\. |\n/);
    throw new Error(`${sentence}; ${usage}`, { cause: error });
  }
}
