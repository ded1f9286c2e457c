package io.statelab;

import io.statelab.id.Printable;
import io.statelab.lookup.Match;
import java.io.IOException;
import java.util.stream.Collectors;

/** An abbreviated id that could mean several containers; the message names candidates and what to type for each. */
public final class AmbiguousIdException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Match.Ambiguous match;

    public AmbiguousIdException(String idOrPrefix, Match.Ambiguous match) {
        super(describe(idOrPrefix, match));
        this.match = match;
    }

    /** The containers it could mean. */
    public Match.Ambiguous match() {
        return match;
    }

    private static String describe(String idOrPrefix, Match.Ambiguous match) {
        String candidates = match.candidates().stream()
                .map(candidate -> candidate.id() + " (type " + candidate.reference() + ")")
                .collect(Collectors.joining(", "));
        int more = match.total() - match.candidates().size();
        return "id " + Printable.quoted(idOrPrefix) + " is ambiguous, it could mean " + match.total() + " containers: "
                + candidates + (more > 0 ? " and " + more + " more" : "");
    }
}
