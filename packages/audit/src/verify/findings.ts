/** Something that is not as it was committed, and where. */
export interface Finding {
  readonly kind:
    | 'removed'
    | 'chain-broken'
    | 'leaf-changed'
    | 'content-changed'
    | 'column-changed'
    | 'content-missing'
    | 'unknown-key'
    | 'outcome-again'
    | 'root-differs'
    | 'truncated'
    | 'checkpoint-not-ours'
    | 'checkpoints-disagree'
    | 'checkpoint-removed';
  /** The first and the last sequence number that it can be about. */
  readonly from: number;
  readonly to: number;
}

const sentences: Record<Finding['kind'], string> = {
  removed: 'removed from the store',
  'chain-broken': 'does not follow what is before it: it was changed, inserted, moved, or something before it was',
  'leaf-changed': 'its hash is not that of its content',
  'content-changed': 'its content was changed and cannot be opened',
  'column-changed': 'what it is found by is not what is sealed in it',
  'content-missing': 'its content is gone, and no deletion is on record',
  'unknown-key': 'sealed with a key that is not among those given',
  'outcome-again': 'says once more how an operation ended that has ended',
  'root-differs': 'something in this range is not what was signed',
  truncated: 'signed, and no longer there',
  'checkpoint-not-ours': 'the checkpoint of this size is not signed by a key we trust',
  'checkpoints-disagree': 'two signed checkpoints of this size are not the same',
  'checkpoint-removed': 'the checkpoint of this size was published, and is no longer in the store',
};

/** A finding as a line for people. */
export function describeFinding({ kind, from, to }: Finding): string {
  const where = from === to ? `record ${from}` : `records ${from} to ${to}`;
  const about = kind.startsWith('checkpoint') ? `size ${from}` : where;
  return `${about}: ${sentences[kind]} (${kind})`;
}
