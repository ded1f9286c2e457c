package io.statelab.id;

/** A text that cannot be an id or the beginning of one. Thrown before any input or output happens. */
public final class InvalidIdException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * @param what what the text was meant to be, for instance {@code "sandbox id"}
     * @param text the text as given; the message shows it escaped
     * @param why what is wrong with it
     */
    public InvalidIdException(String what, String text, String why) {
        super("invalid " + what + " " + Printable.quoted(text) + ": " + why);
    }
}
