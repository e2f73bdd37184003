package org.soclifecycle.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The decision table of which the tests of a class together hit every rule; {@link DecisionTest} checks it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CoversRules {

    /** Decision id. */
    String value();
}
