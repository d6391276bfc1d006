package no.helsegraf.sdk;

/**
 * An operation that changes something. The client sends it once, save when nothing can have been carried out.
 *
 * <p>Changes of Helsegraf have an idempotency key, made when the mutation is. When nobody knows what became of one, call
 * with the <em>same object</em> again: the change is made once.
 *
 * @param <D> the data of the answer
 */
public interface Mutation<D> extends Operation<D> {}
