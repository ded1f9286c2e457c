package io.statelab.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of which package may use which, for the packages below one root. */
final class Rules {
    private static final String CONTRACT = "";
    private static final String JNA = "com.sun.jna..";
    private static final String JACKSON = "com.fasterxml.jackson..";

    private final String root;
    private final Map<String, ArchRule> rules = new LinkedHashMap<>();

    private Rules(String root) {
        this.root = root;
    }

    /** All rules, by name, for the packages below {@code root}. */
    static Map<String, ArchRule> below(String root) {
        Rules rules = new Rules(root);
        rules.uses("id");
        rules.uses("posix");
        rules.uses("lookup", "id");
        rules.uses("codec", "id");
        rules.uses("directory", "id", "posix");
        rules.uses("liveness", "id", "codec", "posix");
        rules.uses(CONTRACT, "id", "lookup");
        rules.uses("doctor", CONTRACT, "id", "codec", "directory", "liveness", "posix");
        rules.onlyIn("posix", JNA);
        rules.onlyIn("codec", JACKSON);
        rules.rules.put("nothing else is depended on", rules.nothingElse());
        rules.rules.put("no cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
        return rules.rules;
    }

    /** {@code user} uses no package of ours but {@code used}. */
    private void uses(String user, String... used) {
        String[] allowed = Arrays.copyOf(used, used.length + 1);
        allowed[used.length] = user;
        String[] packages = Arrays.stream(allowed).map(this::full).toArray(String[]::new);
        String name = (user.isEmpty() ? "the contract" : user) + " uses only " + Arrays.toString(used);
        rules.put(
                name,
                classes()
                        .that(resideInAPackage(full(user)))
                        .should()
                        .onlyDependOnClassesThat(
                                resideOutsideOfPackage(root + "..").or(resideInAnyPackage(packages)))
                        .as(name));
    }

    /** Only {@code owner} uses the library. */
    private void onlyIn(String owner, String library) {
        String name = library + " only in " + owner;
        rules.put(
                name,
                noClasses()
                        .that(resideInAPackage(root + "..").and(resideOutsideOfPackage(full(owner))))
                        .should()
                        .dependOnClassesThat(resideInAPackage(library))
                        .as(name));
    }

    private ArchRule nothingElse() {
        return classes()
                .that(resideInAPackage(root + ".."))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "io.statelab..", JNA, JACKSON, "org.jspecify.annotations.."));
    }

    private String full(String name) {
        return name.isEmpty() ? root : root + "." + name;
    }
}
