package org.soclifecycle.evidence.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.evidence.Content;
import org.soclifecycle.evidence.EvidenceKind;
import org.soclifecycle.evidence.NewEvidence;
import org.soclifecycle.evidence.NewVersion;
import org.soclifecycle.evidence.Tlp;
import org.springframework.web.multipart.MultipartFile;

/** What people enter about evidence, as it comes from the page. */
record EvidenceForm(
        @Nullable String title,
        @Nullable String kind,
        @Nullable String owner,
        @Nullable String producedOn,
        @Nullable String validUntil,
        @Nullable String tlp,
        @Nullable String link,
        @Nullable String note,
        @Nullable String target) {

    /** @throws InvalidFields naming what cannot be read */
    NewEvidence evidence(boolean titled) {
        Map<String, String> wrong = new LinkedHashMap<>();
        LocalDate produced = day("producedOn", producedOn, wrong);
        LocalDate until = day("validUntil", validUntil, wrong);
        EvidenceKind what = constant(EvidenceKind.class, filled(kind) == null ? "document" : kind);
        Tlp label = constant(Tlp.class, filled(tlp) == null ? "amber" : tlp);
        if (what == null) {
            wrong.put("kind", "Choose what it is from the list.");
        }
        if (label == null) {
            wrong.put("tlp", "Choose a label from the list.");
        }
        if (what == null || label == null || !wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
        return new NewEvidence(titled ? filled(title) : null, what, filled(owner), produced, until, label);
    }

    /** @throws InvalidFields naming what cannot be read */
    NewVersion version() {
        Map<String, String> wrong = new LinkedHashMap<>();
        NewVersion version = new NewVersion(
                day("producedOn", producedOn, wrong), day("validUntil", validUntil, wrong), filled(note));
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
        return version;
    }

    /** The files that were chosen and the link, if there is one. A browser sends a nameless part where nothing was chosen. */
    List<Content> contents(@Nullable List<MultipartFile> files) {
        List<Content> contents = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            String name = file.getOriginalFilename();
            if (name != null && !name.isBlank()) {
                contents.add(new Content.Upload(name, file));
            }
        }
        String address = filled(link);
        if (address != null) {
            contents.add(new Content.Link(address));
        }
        return contents;
    }

    private static @Nullable LocalDate day(String field, @Nullable String text, Map<String, String> wrong) {
        String given = filled(text);
        if (given == null) {
            return null;
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException unreadable) {
            wrong.put(field, "Enter the day as year-month-day, for example 2027-03-31.");
            return null;
        }
    }

    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String text) {
        String name = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
