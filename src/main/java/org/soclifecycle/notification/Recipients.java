package org.soclifecycle.notification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.People;
import org.soclifecycle.identity.StandIns;
import org.soclifecycle.program.MemberRow;
import org.soclifecycle.program.Team;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Who is told something: persons, the holders of roles, and whoever acts for one of them today. */
@Component
class Recipients {

    private final Team team;
    private final People people;
    private final StandIns standIns;
    private final Tasks tasks;

    Recipients(Team team, People people, StandIns standIns, Tasks tasks) {
        this.team = team;
        this.people = people;
        this.standIns = standIns;
        this.tasks = tasks;
    }

    /**
     * Somebody to tell.
     *
     * @param actsFor the person told in whose stead; null in one's own right
     * @param address null without a mail address
     */
    record Recipient(
            String username,
            @Nullable String actsFor,
            @Nullable String address) {}

    /** In five statements at most; nobody when the news is stale. */
    List<Recipient> of(News news) {
        Set<String> own = own(news);
        Map<String, String> delegates = delegates(news, own);
        Set<String> all = new LinkedHashSet<>(own);
        all.addAll(delegates.keySet());
        Map<String, Optional<String>> addresses = all.isEmpty() ? Map.of() : people.addresses(all);
        List<Recipient> found = new ArrayList<>();
        all.stream()
                .filter(addresses::containsKey)
                .forEach(name -> found.add(new Recipient(
                        name,
                        own.contains(name) ? null : delegates.get(name),
                        addresses.getOrDefault(name, Optional.empty()).orElse(null))));
        return found;
    }

    private Set<String> own(News news) {
        Optional<WorkItem> item = Optional.ofNullable(news.workItem()).flatMap(tasks::item);
        if (news.workItem() != null
                && item.filter(one -> isStillTrue(news, one)).isEmpty()) {
            return Set.of();
        }
        Set<String> own = new LinkedHashSet<>(news.persons());
        if (news.roles().equals(News.TEAM)) {
            own.addAll(team.of(news.program()).stream().map(MemberRow::username).collect(Collectors.toSet()));
        } else if (!news.roles().isEmpty()) {
            own.addAll(team.holders(news.program(), news.roles()));
        }
        return own;
    }

    /** The task may have been closed, or gone to somebody else, since. */
    private static boolean isStillTrue(News news, WorkItem item) {
        return item.isOpen()
                && switch (news.kind()) {
                    case TASK_OFFERED -> item.assignee() == null;
                    case TASK_ASSIGNED, VOTE_OPEN -> news.persons().contains(item.assignee());
                    default -> true;
                };
    }

    private Map<String, String> delegates(News news, Set<String> own) {
        return own.isEmpty()
                ? Map.of()
                : standIns.everybody().entrySet().stream()
                        .filter(entry -> !own.contains(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream()
                                .filter(right -> right.covers(news.program()) && own.contains(right.delegator()))
                                .map(right -> Map.entry(entry.getKey(), right.delegator())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }
}
