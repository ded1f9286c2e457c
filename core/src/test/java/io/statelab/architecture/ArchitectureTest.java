package io.statelab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The store keeps to the rules; and each rule fails where it is broken, in a copy of the packages made for that. */
class ArchitectureTest {
    private static final String STORE = "io.statelab";
    private static final String VIOLATIONS = "io.statelab.violations";

    private static final JavaClasses STORE_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(STORE);
    private static final JavaClasses VIOLATION_CLASSES = new ClassFileImporter().importPackages(VIOLATIONS);

    static Stream<String> rules() {
        return Rules.below(STORE).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theStoreKeeps(String rule) {
        rule(STORE, rule).allowEmptyShould(false).check(STORE_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aViolationIsNoticed(String rule) {
        assertThat(rule(VIOLATIONS, rule).evaluate(VIOLATION_CLASSES).hasViolation())
                .isTrue();
    }

    @Test
    void everyPackageOfTheStoreIsLookedAt() {
        assertThat(STORE_CLASSES.stream()
                        .map(type -> type.getPackageName().substring(STORE.length()))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "", ".id", ".lookup", ".posix", ".directory", ".codec", ".liveness", ".file", ".doctor");
    }

    private static ArchRule rule(String root, String name) {
        return Objects.requireNonNull(Rules.below(root).get(name));
    }
}
