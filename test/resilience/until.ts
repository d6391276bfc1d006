const giveUpMs = 20_000;

/** Waits until something is so. @throws when it does not come to be */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + giveUpMs;
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw new Error(`it did not come to be: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
