package io.statelab.directory;

/**
 * What a scan does with the names it comes by.
 *
 * <p>Used by one thread at a time. A scan that finds it cannot be trusted calls {@link #begin} once more and starts
 * again.
 *
 * @param <T> what comes of it
 */
interface NameCollector<T> {

    /** Forget everything: a walk begins. */
    void begin();

    /** The walk came by the name {@code bytes[offset, offset + length)}; the array is reused afterwards. */
    void found(byte[] bytes, int offset, int length);

    /**
     * Something happened to {@code name} during the walk, in the order of these calls.
     *
     * @param present whether the name is there now
     */
    void changed(String name, boolean present);

    /** The names, after the changes. */
    T finish();
}
