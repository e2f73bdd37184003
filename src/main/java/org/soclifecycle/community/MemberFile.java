package org.soclifecycle.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.InvalidFields;

/**
 * What a file of members would do to the members there are. Columns that the file does not have keep their values; members
 * that it does not name stay.
 *
 * @param lines the correct ones
 * @param broken what is wrong with the others
 * @param gone members that the file does not name
 * @param ignored headings that mean nothing here
 */
public record MemberFile(List<Line> lines, List<Broken> broken, List<SectorMember> gone, List<String> ignored) {

    /** What a line does. */
    public enum Effect {
        NEW,
        CHANGED,
        UNCHANGED
    }

    /**
     * A correct line.
     *
     * @param number of the line in the file, from 1
     * @param before what the member is now; null for a new one
     */
    public record Line(
            int number, SectorMember member, @Nullable SectorMember before, List<Difference> differences) {

        public Effect effect() {
            return before == null ? Effect.NEW : differences.isEmpty() ? Effect.UNCHANGED : Effect.CHANGED;
        }
    }

    /**
     * A cell that cannot be taken.
     *
     * @param mend what to do about it
     */
    public record Broken(int number, String column, String value, String mend) {}

    /** @throws InvalidFields naming {@code file} when it is no table of members, or too long */
    static MemberFile read(String text, List<SectorMember> members, LocalDate today) {
        MemberSheet sheet = MemberSheet.of(text);
        Map<String, SectorMember> known = new HashMap<>();
        members.forEach(member -> known.put(plain(member.entity()), member));
        List<Line> lines = new ArrayList<>();
        List<Broken> broken = new ArrayList<>();
        Map<String, Integer> named = new HashMap<>();
        for (MemberSheet.Row row : sheet.rows()) {
            String name = row.cells().getOrDefault("entity", "");
            SectorMember before = known.get(plain(name));
            SectorMember member = row.over(before);
            Integer first = name.isEmpty() ? null : named.putIfAbsent(plain(name), row.number());
            List<Broken> wrong = wrong(row, member, first, today);
            if (wrong.isEmpty()) {
                lines.add(new Line(row.number(), member, before, differences(before, member)));
            }
            broken.addAll(wrong);
        }
        List<SectorMember> gone = members.stream()
                .filter(member -> !named.containsKey(plain(member.entity())))
                .toList();
        return new MemberFile(lines, broken, gone, sheet.ignored());
    }

    /** @param first the line that names the member before; null where none does */
    private static List<Broken> wrong(
            MemberSheet.Row row, SectorMember member, @Nullable Integer first, LocalDate today) {
        List<Broken> wrong = new ArrayList<>(row.unreadable());
        MemberRules.wrong(member, today).forEach((column, mend) -> add(wrong, row, column, mend));
        if (first != null) {
            add(wrong, row, "entity", "Keep one line for each member; line " + first + " names it too.");
        }
        return wrong;
    }

    /** The first thing said about a cell counts. */
    private static void add(List<Broken> wrong, MemberSheet.Row row, String column, String mend) {
        if (wrong.stream().noneMatch(one -> one.column().equals(column))) {
            wrong.add(new Broken(row.number(), column, row.typed().getOrDefault(column, ""), mend));
        }
    }

    private static List<Difference> differences(@Nullable SectorMember before, SectorMember after) {
        return before == null ? List.of() : Difference.between(before.data(), after.data());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The lines that change something. */
    public List<Line> effective() {
        return lines.stream().filter(line -> line.effect() != Effect.UNCHANGED).toList();
    }

    public List<Line> fresh() {
        return of(Effect.NEW);
    }

    public List<Line> changed() {
        return of(Effect.CHANGED);
    }

    public List<Line> same() {
        return of(Effect.UNCHANGED);
    }

    private List<Line> of(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).toList();
    }

    /** How many lines cannot be taken. */
    public int refused() {
        Set<Integer> numbers = broken.stream().map(Broken::number).collect(Collectors.toSet());
        return numbers.size();
    }
}
