package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is supposed against the float that the critical path method gives, on random histories. */
class SupposedTests {

    private static final int CASES = 400;

    @Test
    void aDelayMovesTheMilestoneByWhatTheFloatDoesNotTakeUp() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            History history = new History(random, false);
            int today = random.nextInt(30);
            Progress progress = progress(history, today);
            Expectation before = Expectation.of(history.network, progress);
            CriticalPath way = before.to("M");
            int place = random.nextInt(history.milestone());
            if (way == null || progress.isDone(place) || way.slack(place).isEmpty()) {
                continue;
            }
            int delay = random.nextInt(20);
            Supposed supposed = new Supposed();
            supposed.delay(place, delay);
            int moved = day(history, progress, supposed) - way.day();
            assertThat(moved)
                    .as("seed %d", seed)
                    .isEqualTo(Math.max(0, delay - way.slack(place).getAsInt()));
        }
    }

    @Test
    void theTypicalDurationChangesNothing() {
        for (int seed = 0; seed < CASES; seed++) {
            History history = new History(new Random(seed), true);
            Progress progress = progress(history, 0);
            Supposed supposed = new Supposed();
            for (int place = 0; place < history.milestone(); place++) {
                supposed.lasts(place, history.likely(place));
            }
            assertThat(day(history, progress, supposed))
                    .as("seed %d", seed)
                    .isEqualTo(day(history, progress, Supposed.NOTHING));
        }
    }

    /** What is expected on a day, with what is late finished today, is what the forecast says of that day. */
    @Test
    void caughtUpIsTheForecastOfTheDay() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            History history = new History(random, false);
            int today = random.nextInt(30);
            Progress asFound = Standing.of(history.network, history.until(today), today);
            int forecast = Expectation.of(history.network, asFound)
                    .milestones()
                    .get("M")
                    .on(today);
            Progress progress = progress(history, today);
            if (!progress.isDone(history.milestone())) {
                assertThat(day(history, progress, Supposed.NOTHING))
                        .as("seed %d", seed)
                        .isEqualTo(forecast);
            }
        }
    }

    private static Progress progress(History history, int today) {
        return Standing.of(history.network, history.until(today), today).caughtUp();
    }

    private static int day(History history, Progress progress, Supposed supposed) {
        return Expectation.of(history.network, progress, supposed)
                .span(history.milestone())
                .finish();
    }
}
