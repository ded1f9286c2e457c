package io.statelab.properties.run;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs jqwik's properties in this virtual machine.
 *
 * <p>Each property draws a seed of its own. jqwik takes none for a whole run; one that fails says the seed that repeats
 * it, to be given as {@code @Property(seed = "…")}.
 */
public final class PropertyRun {
    private static final String ENGINE = "jqwik";
    private static final String PACKAGE = "io.statelab.properties";
    private static final String CLASSES = ".*Properties";

    private PropertyRun() {}

    /**
     * Runs all properties of the project that are on the class path.
     *
     * @param tries how many inputs each is tried with that does not say so itself
     */
    public static PropertyReport ofAll(int tries) {
        return run(DiscoverySelectors.selectPackage(PACKAGE), CLASSES, tries);
    }

    /** Runs the properties of one class. */
    static PropertyReport of(Class<?> properties, int tries) {
        return run(DiscoverySelectors.selectClass(properties), ".*", tries);
    }

    private static PropertyReport run(DiscoverySelector selector, String classes, int tries) {
        PropertyListener listener = new PropertyListener();
        LauncherConfig config = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(true)
                .enableLauncherSessionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(config)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selector)
                                .filters(includeEngines(ENGINE), includeClassNamePatterns(classes))
                                .configurationParameter("jqwik.tries.default", Integer.toString(tries))
                                .configurationParameter("jqwik.database", "")
                                .configurationParameter("jqwik.edgecases.default", "NONE")
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .configurationParameter("jqwik.reporting.onlyfailures", "false")
                                .build(),
                        listener);
        return listener.report();
    }
}
