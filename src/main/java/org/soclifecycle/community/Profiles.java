package org.soclifecycle.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.community.Profile.Item;
import org.soclifecycle.community.Profile.Section;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.ProgramState;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public profile of a team, made from what its programme recorded. Everybody may read it from the moment on which a gate
 * declared a capability; which gate does is the business of the catalogue of gates.
 */
@Service
@Transactional(readOnly = true)
public class Profiles {

    private static final Set<ProgramState> OVER = Set.of(ProgramState.CANCELLING, ProgramState.CANCELLED);

    private final Labelled labelled;
    private final ProfileFigures figures;
    private final Programs programs;
    private final CommunityPages pages;

    Profiles(Labelled labelled, ProfileFigures figures, Programs programs, CommunityPages pages) {
        this.labelled = labelled;
        this.figures = figures;
        this.programs = programs;
        this.pages = pages;
    }

    /** As it is or would be; for people who may see the programme. */
    public Profile of(ProgramRow program) {
        Reading recorded = new Reading(labelled.rows(program.id(), "publicProfile"));
        Reading need = new Reading(labelled.rows(program.id(), "needStatement"));
        List<Section> sections = List.of(
                section(
                        1,
                        "document",
                        recorded.items(
                                "profileVersion*",
                                "profileDate*",
                                "profileReviewOn",
                                "distributionList*",
                                "profileLocation*")),
                section(
                        2,
                        "contact",
                        recorded.items(
                                "teamName*",
                                "shortTeamName",
                                "address*",
                                "timeZone*",
                                "telephone*",
                                "emergencyTelephone",
                                "otherTelecommunication",
                                "email*",
                                "publicKey*",
                                "teamMembers",
                                "operatingHours*",
                                "otherInformation")),
                section(
                        3,
                        "charter",
                        recorded.items("mission*", "constituency*"),
                        figures.members(program),
                        need.items("expectedFunctions"),
                        recorded.items("sponsorship*", "authority*")),
                section(
                        4,
                        "policies",
                        recorded.items("incidentTypes*", "cooperation*"),
                        figures.agreements(program),
                        recorded.items("communicationAuthentication*")),
                section(
                        5,
                        "services",
                        recorded.items("incidentResponse*", "proactiveServices"),
                        figures.services(program)),
                section(6, "reporting", recorded.items("reportingForms*")),
                section(7, "disclaimers", recorded.items("disclaimers*")));
        return new Profile(
                recorded.text("teamName", program.name()),
                sections,
                recorded.isThere(),
                program.capability() != null,
                !OVER.contains(program.state()));
    }

    /** @throws ProfileNotPublic when there is no such programme, or its profile is not for everybody */
    public Profile published(String key) {
        ProgramRow program;
        try {
            program = programs.find(key);
        } catch (NotFound none) {
            throw new ProfileNotPublic();
        }
        Profile profile = of(program);
        if (!pages.of(program.kind()).contains(CommunityPage.PROFILE) || !profile.isPublic()) {
            throw new ProfileNotPublic();
        }
        return profile;
    }

    @SafeVarargs
    private static Section section(int number, String key, List<Item>... parts) {
        List<Item> items = new ArrayList<>();
        for (List<Item> part : parts) {
            items.addAll(part);
        }
        return new Section(number, key, List.copyOf(items));
    }

    /** The row of a register that has one. */
    private record Reading(List<Labelled.Row> rows) {

        boolean isThere() {
            return !rows.isEmpty();
        }

        /** @param columns with a star behind those that the structure asks for */
        List<Item> items(String... columns) {
            List<Item> items = new ArrayList<>();
            for (String column : columns) {
                boolean needed = column.endsWith("*");
                String name = needed ? column.substring(0, column.length() - 1) : column;
                items.add(new Item(name, text(name, ""), needed));
            }
            return items;
        }

        /** The newest row counts, where an announcement was repeated. */
        String text(String column, String otherwise) {
            @Nullable
            String word = rows.isEmpty() ? null : rows.get(rows.size() - 1).word(column);
            return Objects.requireNonNullElse(word, otherwise).strip();
        }
    }
}
