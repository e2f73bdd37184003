package org.soclifecycle.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The processes of which the tests of a class together take every sequence flow; {@link FlowCoverage} checks it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CoversFlows {

    /** Process ids. */
    String[] value();
}
