package io.statelab.cli.lab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Unpacks the regular files of an archive that GNU tar wrote, all into one folder and without the folders they were in.
 *
 * <pre>
 *   entry   =  header(512)  content, filled up to whole blocks of 512
 *   header  =  name(100) mode(8) uid(8) gid(8) size(12) time(12) checksum(8) type(1) …
 *   type L  =  its content is the next entry's name, which is too long for a header
 * </pre>
 */
final class TarReader {
    private static final int BLOCK = 512;
    private static final int NAME_LENGTH = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int TYPE_AT = 156;
    private static final int OCTAL = 8;

    private TarReader() {}

    /** Writes every regular file of {@code archive} into {@code folder}; returns how many there were. */
    static int unpack(InputStream archive, Path folder) throws IOException {
        int files = 0;
        String longName = "";
        byte[] header = archive.readNBytes(BLOCK);
        while (header.length == BLOCK && header[0] != 0) {
            byte[] content = content(archive, header);
            String name = longName.isEmpty() ? text(header, 0, NAME_LENGTH) : longName;
            longName = "";
            switch (header[TYPE_AT]) {
                case 'L' -> longName = text(content, 0, content.length);
                case '0' -> {
                    Files.write(folder.resolve(name.substring(name.lastIndexOf('/') + 1)), content);
                    files++;
                }
                default -> {} // a folder
            }
            header = archive.readNBytes(BLOCK);
        }
        return files;
    }

    private static byte[] content(InputStream archive, byte[] header) throws IOException {
        int size = Integer.parseInt(text(header, SIZE_AT, SIZE_LENGTH).trim(), OCTAL);
        byte[] content = archive.readNBytes(size);
        archive.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        return content;
    }

    /** The text at {@code at}, up to a NUL or {@code length} bytes. */
    private static String text(byte[] bytes, int at, int length) {
        int end = at;
        while (end < at + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, at, end - at, StandardCharsets.UTF_8);
    }
}
