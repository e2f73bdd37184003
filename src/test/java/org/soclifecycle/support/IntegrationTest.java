package org.soclifecycle.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.soclifecycle.SocLifecycleApplication;
import org.soclifecycle.demo.SectorPlanning;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on a real PostgreSQL, shared by all tests of one run. Jobs run by hand. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = SocLifecycleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"soc.jobs.enabled=false", "soc.demo=false"})
@Import({Fixture.class, Browser.class, QuickPasswords.class, SectorPlanning.class})
@ContextConfiguration(initializers = TestDatabase.class)
public @interface IntegrationTest {}
