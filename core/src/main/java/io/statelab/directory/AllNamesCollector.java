package io.statelab.directory;

import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects every name but {@code .} and {@code ..}, as text; bytes that are not UTF-8 become U+FFFD. */
final class AllNamesCollector implements NameCollector<SortedSet<String>> {
    private final TreeSet<String> names = new TreeSet<>();

    @Override
    public void begin() {
        names.clear();
    }

    @Override
    public void found(byte[] bytes, int offset, int length) {
        changed(new String(bytes, offset, length, StandardCharsets.UTF_8), true);
    }

    @Override
    public void changed(String name, boolean present) {
        if (!present) {
            names.remove(name);
        } else if (!name.equals(".") && !name.equals("..")) {
            names.add(name);
        }
    }

    @Override
    public SortedSet<String> finish() {
        return names;
    }
}
