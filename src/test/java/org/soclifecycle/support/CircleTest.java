package org.soclifecycle.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.soclifecycle.SocLifecycleApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole application with one programme kind more, whose tasks fill the registers about the community. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = SocLifecycleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"soc.jobs.enabled=false", "soc.demo=false"})
@Import({Fixture.class, Circle.class, CircleModels.class, Browser.class, QuickPasswords.class})
@ContextConfiguration(initializers = CircleDatabase.class)
public @interface CircleTest {}
