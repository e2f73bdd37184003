package org.soclifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CursorTests {

    @Test
    void isReadAsItWasWritten() {
        Cursor cursor = new Cursor(true, Instant.parse("2026-03-02T10:11:12.123456Z"), UUID.randomUUID());
        assertThat(Cursor.read(cursor.write())).isEqualTo(cursor);
    }

    @Test
    void anythingElseIsNone() {
        assertThat(Cursor.read(null)).isNull();
        assertThat(Cursor.read("")).isNull();
        assertThat(Cursor.read("u_yesterday_1")).isNull();
        assertThat(Cursor.read("u_2026-03-02T10:11:12Z_1")).isNull();
    }
}
