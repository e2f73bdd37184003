package org.soclifecycle.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.soclifecycle.work.InboxBucket;
import org.soclifecycle.work.InboxQuery;

class InboxFormTests {

    @Test
    void readsTheAddressBackIntoTheSameQuery() {
        InboxQuery query =
                new InboxQuery(InboxBucket.ROLES, "SOC-X-2026-01", 2, InboxQuery.Due.WEEK, "a&b {c} %", "cursor_1");

        assertThat(InboxForm.address(query))
                .isEqualTo("/inbox?bucket=roles&program=SOC-X-2026-01&phase=2&due=week&text=a%26b%20%7Bc%7D%20%25"
                        + "&after=cursor_1");
    }

    @Test
    void leavesOutWhatItCannotRead() {
        InboxForm form = new InboxForm("secret", " ", "many", "someday", "x".repeat(200), null);

        InboxQuery query = form.query(InboxBucket.MINE);

        assertThat(query.bucket()).isEqualTo(InboxBucket.MINE);
        assertThat(query.program()).isNull();
        assertThat(query.phase()).isNull();
        assertThat(query.due()).isNull();
        assertThat(query.text()).hasSize(100);
    }
}
