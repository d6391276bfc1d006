/** Where the gateway of the sandbox is asked: the address that proofs are made for. */
export function graphqlUrl(port) {
  return `http://localhost:${port}/graphql`;
}
