package io.statelab.directory;

import io.statelab.posix.FileStatus;
import io.statelab.posix.LinuxPosix;
import io.statelab.posix.NativeBuffer;
import io.statelab.posix.Posix;
import io.statelab.posix.PosixException;

/** The real system calls, and something that happens before every read of a file. */
final class ChangingPosix implements Posix {
    private final Posix real = LinuxPosix.open();
    private final Runnable change;

    ChangingPosix(Runnable change) {
        this.change = change;
    }

    @Override
    public int read(int descriptor, NativeBuffer buffer, int at, int length, long offset) throws PosixException {
        change.run();
        return real.read(descriptor, buffer, at, length, offset);
    }

    @Override
    public int open(int directory, String name, int flags) throws PosixException {
        return real.open(directory, name, flags);
    }

    @Override
    public void close(int descriptor) throws PosixException {
        real.close(descriptor);
    }

    @Override
    public FileStatus status(int descriptor) throws PosixException {
        return real.status(descriptor);
    }

    @Override
    public FileStatus status(int directory, String name) throws PosixException {
        return real.status(directory, name);
    }

    @Override
    public long fileSystemType(int descriptor) throws PosixException {
        return real.fileSystemType(descriptor);
    }

    @Override
    public int read(int descriptor, NativeBuffer buffer) throws PosixException {
        return real.read(descriptor, buffer);
    }

    @Override
    public int readDirectory(int descriptor, NativeBuffer buffer) throws PosixException {
        return real.readDirectory(descriptor, buffer);
    }

    @Override
    public void seek(int descriptor, long offset) throws PosixException {
        real.seek(descriptor, offset);
    }

    @Override
    public int watchInstance() throws PosixException {
        return real.watchInstance();
    }

    @Override
    public int addWatch(int instance, String path, int mask) throws PosixException {
        return real.addWatch(instance, path, mask);
    }

    @Override
    public void removeWatch(int instance, int watch) throws PosixException {
        real.removeWatch(instance, watch);
    }

    @Override
    public void probe(int pid) throws PosixException {
        real.probe(pid);
    }

    @Override
    public int effectiveUser() {
        return real.effectiveUser();
    }
}
