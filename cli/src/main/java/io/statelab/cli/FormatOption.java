package io.statelab.cli;

import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What picocli has to know of {@link Format}: how to read one, and which there are. */
final class FormatOption implements ITypeConverter<Format>, Iterable<String> {
    @Override
    public Format convert(String text) {
        try {
            return Format.of(text);
        } catch (UsageException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    @Override
    public Iterator<String> iterator() {
        return List.of(Format.TEXT.toString(), Format.JSON.toString()).iterator();
    }
}
