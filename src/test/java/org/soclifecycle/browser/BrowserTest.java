package org.soclifecycle.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.soclifecycle.support.IntegrationTest;

/** The whole application on a random port, seen through a real browser: declare {@link Visits} to open it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@interface BrowserTest {}
