package org.soclifecycle.program;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A day on which nobody works. */
@Entity
@Table(name = "holiday", schema = "app")
class Holiday {

    @Id
    private UUID id;

    private LocalDate day;
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Holiday() {}

    Holiday(LocalDate day, String name) {
        this.id = UUID.randomUUID();
        this.day = day;
        this.name = name;
    }

    LocalDate day() {
        return day;
    }

    String name() {
        return name;
    }
}
