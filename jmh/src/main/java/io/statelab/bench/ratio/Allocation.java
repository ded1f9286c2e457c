package io.statelab.bench.ratio;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** How many bytes the calling thread allocates in a run of some work: the same in every run, whatever the machine does. */
public final class Allocation {
    private static final int WARMUPS = 20;
    private static final int RUNS = 21;

    private Allocation() {}

    /** Bytes allocated by one run of {@code work}, the median of several, after it was compiled. */
    public static long bytesPerRun(Work work) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < WARMUPS; i++) {
            work.run();
        }
        long[] bytes = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            work.run();
            bytes[i] = threads.getCurrentThreadAllocatedBytes() - before;
        }
        Arrays.sort(bytes);
        return bytes[RUNS / 2];
    }
}
