/** Ends the database that `startGatewayTests` started. */
export default async function stopGatewayTests() {
  await globalThis.helsegrafTestDatabase?.stop();
}
