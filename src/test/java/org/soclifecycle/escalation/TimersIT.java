package org.soclifecycle.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.soclifecycle.SocLifecycleApplication;
import org.soclifecycle.support.EmptyDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The application as it is started in earnest, with jobs and timers; all other tests run them by hand. */
@SpringBootTest(
        classes = SocLifecycleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"soc.escalation.first=PT1H", "soc.notices.every=PT1H"})
@ContextConfiguration(initializers = EmptyDatabase.class)
@DirtiesContext
class TimersIT {

    @Autowired
    ScheduledAnnotationBeanPostProcessor timers;

    @Test
    void theTimersRunBesideTheApplication() {
        assertThat(timers.getScheduledTasks())
                .extracting(task -> task.getTask().toString())
                .anyMatch(task -> task.contains("SweepTimer.sweep"))
                .anyMatch(task -> task.contains("NoticeTimer.tell"))
                .anyMatch(task -> task.contains("NoticeTimer.forget"));
    }
}
