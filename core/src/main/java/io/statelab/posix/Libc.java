package io.statelab.posix;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import java.util.Map;

/**
 * The C functions, bound by JNA's direct mapping. The one file that binds C; nothing but {@link LinuxPosix} calls it.
 *
 * <p>Pointers are passed as {@code long}: with primitive arguments only, a call costs 80 to 130 ns over C's, while each
 * {@code Pointer} or {@code String} argument adds close to a microsecond. Hence the methods' names and order of
 * arguments are C's, and no type says which {@code long} is an address; the parameters' names do.
 */
@SuppressWarnings("MethodName")
final class Libc {
    private Libc() {}

    static {
        // The process itself, which has the C library in it: opening "c" by name would search the disk for it.
        Native.register(Libc.class, NativeLibrary.getInstance(null, Map.of(Library.OPTION_CLASSLOADER, loader())));
    }

    static native int openat(int directory, long nameAddress, int flags, int mode);

    static native int close(int descriptor);

    static native int statx(int directory, long nameAddress, int flags, int mask, long statusAddress);

    static native int fstatfs(int descriptor, long statusAddress);

    static native long pread(int descriptor, long address, long length, long offset);

    static native long read(int descriptor, long address, long length);

    static native long getdents64(int descriptor, long address, long length);

    static native long lseek(int descriptor, long offset, int whence);

    static native int inotify_init1(int flags);

    static native int inotify_add_watch(int instance, long pathAddress, int mask);

    static native int inotify_rm_watch(int instance, int watch);

    static native int kill(int pid, int signal);

    static native int geteuid();

    private static ClassLoader loader() {
        return Libc.class.getClassLoader();
    }
}
