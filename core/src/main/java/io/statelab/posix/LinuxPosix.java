package io.statelab.posix;

import com.sun.jna.Native;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Linux on x86_64 or aarch64, with a C library that has {@code statx} and {@code getdents64} (glibc 2.30 or later).
 *
 * <p>A call that a signal interrupted before it did anything is made again. Stateless; safe for use by many threads.
 */
public final class LinuxPosix implements Posix {
    private static final int SCRATCH = 8192;
    private static final int STATUS_AT = 4352;
    private static final int EMPTY_PATH = 0x1000;
    private static final int NO_FOLLOW = 0x100;
    private static final int BASIC_STATUS = 0x7ff;
    private static final int WATCH_FLAGS = OpenFlags.NON_BLOCKING | OpenFlags.CLOSE_ON_EXEC;

    /** Per thread: a file name for the kernel, and behind it room for what statx answers. */
    private static final ThreadLocal<NativeBuffer> WORKSPACE =
            ThreadLocal.withInitial(() -> NativeBuffer.allocate(SCRATCH));

    private LinuxPosix() {}

    /**
     * The system calls of this machine.
     *
     * @throws UnsupportedOperationException on another system or processor: never a silent downgrade
     */
    public static Posix open() {
        String system = System.getProperty("os.name", "");
        String processor = System.getProperty("os.arch", "");
        if (!system.equals("Linux") || !(processor.equals("amd64") || processor.equals("aarch64"))) {
            throw new UnsupportedOperationException(
                    "Statelab's file store needs Linux on x86_64 or aarch64; this is " + system + " on " + processor);
        }
        return new LinuxPosix();
    }

    @Override
    public int open(int directory, String name, int flags) throws PosixException {
        NativeBuffer workspace = WORKSPACE.get();
        writeName(name, workspace, "openat");
        while (true) {
            int descriptor = Libc.openat(directory, workspace.address(), flags, 0);
            if (descriptor >= 0) {
                return descriptor;
            }
            failUnlessInterrupted("openat");
        }
    }

    @Override
    public void close(int descriptor) throws PosixException {
        if (Libc.close(descriptor) != 0) {
            throw failure("close");
        }
    }

    @Override
    public FileStatus status(int descriptor) throws PosixException {
        return statx(descriptor, "", EMPTY_PATH);
    }

    @Override
    public FileStatus status(int directory, String name) throws PosixException {
        return statx(directory, name, NO_FOLLOW);
    }

    @Override
    public long fileSystemType(int descriptor) throws PosixException {
        NativeBuffer workspace = WORKSPACE.get();
        if (Libc.fstatfs(descriptor, workspace.address()) != 0) {
            throw failure("fstatfs");
        }
        return workspace.bytes().getLong(0);
    }

    @Override
    public int read(int descriptor, NativeBuffer buffer, int at, int length, long offset) throws PosixException {
        java.util.Objects.checkFromIndexSize(at, length, buffer.size());
        while (true) {
            long read = Libc.pread(descriptor, buffer.address() + at, length, offset);
            if (read >= 0) {
                return (int) read;
            }
            failUnlessInterrupted("pread64");
        }
    }

    @Override
    public int read(int descriptor, NativeBuffer buffer) throws PosixException {
        while (true) {
            long read = Libc.read(descriptor, buffer.address(), buffer.size());
            if (read >= 0) {
                return (int) read;
            }
            failUnlessInterrupted("read");
        }
    }

    @Override
    public int readDirectory(int descriptor, NativeBuffer buffer) throws PosixException {
        while (true) {
            long read = Libc.getdents64(descriptor, buffer.address(), buffer.size());
            if (read >= 0) {
                return (int) read;
            }
            failUnlessInterrupted("getdents64");
        }
    }

    @Override
    public void seek(int descriptor, long offset) throws PosixException {
        if (Libc.lseek(descriptor, offset, 0) < 0) {
            throw failure("lseek");
        }
    }

    @Override
    public int watchInstance() throws PosixException {
        int instance = Libc.inotify_init1(WATCH_FLAGS);
        if (instance < 0) {
            throw failure("inotify_init1");
        }
        return instance;
    }

    @Override
    public int addWatch(int instance, String path, int mask) throws PosixException {
        NativeBuffer workspace = WORKSPACE.get();
        writeName(path, workspace, "inotify_add_watch");
        int watch = Libc.inotify_add_watch(instance, workspace.address(), mask);
        if (watch < 0) {
            throw failure("inotify_add_watch");
        }
        return watch;
    }

    @Override
    public void removeWatch(int instance, int watch) throws PosixException {
        if (Libc.inotify_rm_watch(instance, watch) != 0) {
            throw failure("inotify_rm_watch");
        }
    }

    @Override
    public void probe(int pid) throws PosixException {
        if (pid <= 0) {
            throw new IllegalArgumentException("pid " + pid + " stands for a group of processes");
        }
        if (Libc.kill(pid, 0) != 0) {
            throw failure("kill");
        }
    }

    @Override
    public int effectiveUser() {
        return Libc.geteuid();
    }

    private static FileStatus statx(int directory, String name, int flags) throws PosixException {
        NativeBuffer workspace = WORKSPACE.get();
        writeName(name, workspace, "statx");
        int result = Libc.statx(directory, workspace.address(), flags, BASIC_STATUS, workspace.address() + STATUS_AT);
        if (result != 0) {
            throw failure("statx");
        }
        return StatxLayout.read(workspace.bytes(), STATUS_AT);
    }

    /** Puts {@code name} as a C string at the beginning of {@code workspace}. */
    private static void writeName(String name, NativeBuffer workspace, String call) throws PosixException {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        if (encoded.length >= STATUS_AT) {
            throw new PosixException(call, Errno.ENAMETOOLONG);
        }
        ByteBuffer bytes = workspace.bytes();
        for (byte b : encoded) {
            if (b == 0) {
                throw new PosixException(call, Errno.EINVAL);
            }
        }
        bytes.put(0, encoded);
        bytes.put(encoded.length, (byte) 0);
    }

    private static void failUnlessInterrupted(String call) throws PosixException {
        PosixException failure = failure(call);
        if (!failure.is(Errno.EINTR)) {
            throw failure;
        }
    }

    private static PosixException failure(String call) {
        return new PosixException(call, Native.getLastError());
    }
}
