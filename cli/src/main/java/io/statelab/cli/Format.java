package io.statelab.cli;

/** How results are printed. */
enum Format {
    /** For people. */
    TEXT("text"),
    /** For programs. */
    JSON("json");

    private final String text;

    Format(String text) {
        this.text = text;
    }

    /**
     * The format called {@code text}.
     *
     * @throws UsageException if none is
     */
    static Format of(String text) {
        for (Format format : values()) {
            if (format.text.equals(text)) {
                return format;
            }
        }
        throw new UsageException("no format is called '" + text + "'; there are text and json");
    }

    @Override
    public String toString() {
        return text;
    }
}
