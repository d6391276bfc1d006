package no.helsegraf.sdk;

/**
 * An operation that changes nothing. The client asks again when that may help.
 *
 * @param <D> the data of the answer
 */
public interface Query<D> extends Operation<D> {}
