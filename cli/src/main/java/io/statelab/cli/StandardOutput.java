package io.statelab.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Where results go: buffered, in UTF-8, and an error in writing is told apart from every other one. */
final class StandardOutput extends FilterOutputStream {
    private static final int BUFFER = 16 * 1024;

    /** @param target the process's standard output, or what stands for it */
    StandardOutput(OutputStream target) {
        super(new BufferedOutputStream(target, BUFFER));
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** Writes {@code text} and a line break. */
    void line(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
        write('\n');
    }
}
