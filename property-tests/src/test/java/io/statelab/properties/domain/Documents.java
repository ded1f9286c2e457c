package io.statelab.properties.domain;

import io.statelab.id.FullId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** State documents of the kinds that runtimes have written and will write: keys in any order, with others between. */
public final class Documents {
    private static final List<String> BLANKS = List.of("", "", " ", "\n", "\t  ");

    private Documents() {}

    /** Documents of {@code id}, each a valid state. */
    public static Arbitrary<String> of(FullId id) {
        Arbitrary<List<String>> known = Combinators.combine(statuses(), pids(), annotations())
                .as((status, pid, annotations) -> known(id, status, pid, annotations));
        Arbitrary<List<String>> members = Combinators.combine(
                        known, unknown().list().uniqueElements(Documents::key).ofMaxSize(4))
                .as(Documents::concatenated)
                .flatMap(Documents::shuffled);
        return Combinators.combine(members, Arbitraries.of(BLANKS), Arbitraries.of(BLANKS))
                .as((all, between, after) -> "{" + between + String.join("," + between, all) + between + "}" + after);
    }

    private static List<String> known(FullId id, String status, long pid, String annotations) {
        List<String> members = new ArrayList<>();
        members.add("\"id\":\"" + id.containerId() + "\"");
        members.add("\"spec\":{\"process\":{\"args\":[\"a\\u0000\\n\",1E2]},\"annotations\":" + annotations + "}");
        if (!status.isEmpty()) {
            members.add("\"status\":" + status);
        }
        members.add("\"sandbox\":{\"pid\":" + pid + ",\"id\":\"" + id.sandboxId() + "\",\"cgroup\":null}");
        members.add("\"saver\":{\"rootDir\":\"/elsewhere\",\"id\":{\"sandboxId\":\"" + id.sandboxId()
                + "\",\"containerId\":\"" + id.containerId() + "\"}}");
        return members;
    }

    private static Arbitrary<String> statuses() {
        return Arbitraries.of(List.of(
                "",
                "0",
                "1",
                "2",
                "3",
                "4",
                "null",
                "\"running\"",
                "\"stopped\"",
                "\"created\"",
                "\"paused\"",
                "\"new\""));
    }

    private static Arbitrary<Long> pids() {
        return Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.of(0L, -1L, 1L, 1L << 31));
    }

    private static Arbitrary<String> annotations() {
        return Arbitraries.of(List.of("null", "{}", "{\"a\":\"b\",\"\":\"\\u00e4\"}"));
    }

    private static Arbitrary<String> unknown() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5),
                        Arbitraries.of(List.of("1E2", "[[],{}]", "{\"id\":7}", "-0.0", "true", "\"\\\"}\"")))
                .as((key, value) -> "\"x-" + key + "\":" + value);
    }

    private static String key(String member) {
        return member.substring(0, member.indexOf(':'));
    }

    private static List<String> concatenated(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static Arbitrary<List<String>> shuffled(List<String> members) {
        return Arbitraries.shuffle(members);
    }
}
