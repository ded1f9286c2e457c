package io.statelab.posix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The real system calls, of which one is made to fail or to read less than it was asked for. Counts calls, and keeps
 * account of descriptors. One thread at a time.
 */
public final class FaultyPosix implements Posix {
    private final Posix real = LinuxPosix.open();
    private final List<String> calls = new ArrayList<>();
    private final Set<Integer> open = new TreeSet<>();
    private int failAt = Integer.MAX_VALUE;
    private boolean sticky;
    private Errno errno = Errno.EIO;
    private int mostRead = Integer.MAX_VALUE;
    private boolean failed;

    /** Calls of which none is made to fail. */
    public FaultyPosix() {}

    /** Makes the call number {@code number}, from 0, fail; and if {@code sticky}, all after it. */
    public FaultyPosix failing(int number, Errno with, boolean stickily) {
        failAt = number;
        errno = with;
        sticky = stickily;
        return this;
    }

    /** Makes every read of a file give at most {@code bytes}. */
    public FaultyPosix reading(int bytes) {
        mostRead = bytes;
        return this;
    }

    /** Whether a call was made to fail. */
    public boolean hasFailed() {
        return failed;
    }

    /** The names of the calls made so far. */
    public List<String> calls() {
        return Collections.unmodifiableList(calls);
    }

    /** Descriptors that were opened and not closed. */
    public Set<Integer> openDescriptors() {
        return Collections.unmodifiableSet(open);
    }

    @Override
    public int open(int directory, String name, int flags) throws PosixException {
        before("openat");
        return opened(real.open(directory, name, flags));
    }

    /** A descriptor is gone also when closing it fails, as with the real call. */
    @Override
    public void close(int descriptor) throws PosixException {
        open.remove(descriptor);
        real.close(descriptor);
        before("close");
    }

    @Override
    public FileStatus status(int descriptor) throws PosixException {
        before("statx");
        return real.status(descriptor);
    }

    @Override
    public FileStatus status(int directory, String name) throws PosixException {
        before("statx");
        return real.status(directory, name);
    }

    @Override
    public long fileSystemType(int descriptor) throws PosixException {
        before("fstatfs");
        return real.fileSystemType(descriptor);
    }

    @Override
    public int read(int descriptor, NativeBuffer buffer, int at, int length, long offset) throws PosixException {
        before("pread64");
        return real.read(descriptor, buffer, at, Math.min(length, mostRead), offset);
    }

    @Override
    public int read(int descriptor, NativeBuffer buffer) throws PosixException {
        before("read");
        return real.read(descriptor, buffer);
    }

    @Override
    public int readDirectory(int descriptor, NativeBuffer buffer) throws PosixException {
        before("getdents64");
        return real.readDirectory(descriptor, buffer);
    }

    @Override
    public void seek(int descriptor, long offset) throws PosixException {
        before("lseek");
        real.seek(descriptor, offset);
    }

    @Override
    public int watchInstance() throws PosixException {
        before("inotify_init1");
        return opened(real.watchInstance());
    }

    @Override
    public int addWatch(int instance, String path, int mask) throws PosixException {
        before("inotify_add_watch");
        return real.addWatch(instance, path, mask);
    }

    @Override
    public void removeWatch(int instance, int watch) throws PosixException {
        before("inotify_rm_watch");
        real.removeWatch(instance, watch);
    }

    @Override
    public void probe(int pid) throws PosixException {
        before("kill");
        real.probe(pid);
    }

    @Override
    public int effectiveUser() {
        return real.effectiveUser();
    }

    private int opened(int descriptor) {
        open.add(descriptor);
        return descriptor;
    }

    private void before(String call) throws PosixException {
        int number = calls.size();
        calls.add(call);
        if (number == failAt || (sticky && number > failAt)) {
            failed = true;
            throw new PosixException(call, errno);
        }
    }
}
