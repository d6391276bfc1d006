/** Something in use, that ends when it has been given up and the last who uses it has left. */
export interface Lease {
  enter(): void;
  leave(): void;
  /** No more than those who are in it now will use it. */
  giveUp(): void;
}

export function createLease(end: () => void): Lease {
  let users = 0;
  let isGivenUp = false;
  const endWhenEmpty = () => {
    if (isGivenUp && users === 0) end();
  };
  return {
    enter() {
      users += 1;
    },
    leave() {
      users -= 1;
      endWhenEmpty();
    },
    giveUp() {
      isGivenUp = true;
      endWhenEmpty();
    },
  };
}
