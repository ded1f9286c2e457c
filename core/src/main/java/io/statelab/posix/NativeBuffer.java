package io.statelab.posix;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Memory that system calls read into and write from.
 *
 * <p>Not zeroed, so a large one costs only what is used of it. Belongs to one thread at a time. Released by
 * {@link #close}, or when it becomes unreachable.
 */
public final class NativeBuffer implements AutoCloseable {
    private final Memory memory;
    private final ByteBuffer bytes;
    private final long address;

    private NativeBuffer(Memory memory) {
        this.memory = memory;
        bytes = memory.getByteBuffer(0, memory.size()).order(ByteOrder.nativeOrder());
        address = Pointer.nativeValue(memory);
    }

    /** A buffer of {@code size} bytes, with whatever was there before. */
    public static NativeBuffer allocate(int size) {
        return new NativeBuffer(new Memory(size));
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.capacity();
    }

    /** The whole of it, in the machine's byte order; use absolute positions. */
    public ByteBuffer bytes() {
        return bytes;
    }

    /** Copies {@code length} bytes from {@code at} into {@code target[0, length)}. */
    public void copyTo(byte[] target, int at, int length) {
        bytes.get(at, target, 0, length);
    }

    /** A copy of {@code length} bytes from {@code at}. */
    public byte[] copy(int at, int length) {
        byte[] copy = new byte[length];
        bytes.get(at, copy);
        return copy;
    }

    @Override
    public void close() {
        memory.close();
    }

    long address() {
        return address;
    }
}
