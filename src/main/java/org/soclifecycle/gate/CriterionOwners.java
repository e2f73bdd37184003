package org.soclifecycle.gate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.soclifecycle.duties.Part;
import org.soclifecycle.duties.SeparationRule;
import org.soclifecycle.program.MemberRow;
import org.soclifecycle.program.Team;
import org.soclifecycle.work.Involvement;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/**
 * Who owns the criterion that a waiver is about. Owners are the holders of the criterion's role. Where that role is also
 * the one that decides, only its longest-serving holder is the owner, so that a second one can decide.
 */
@Component
class CriterionOwners implements Involvement {

    private static final Set<String> FORMS = Set.of(WaiverSubmission.DECIDE, WaiverSubmission.CONFIRM);

    private final Waivers waivers;
    private final Criteria criteria;
    private final Team team;

    CriterionOwners(Waivers waivers, Criteria criteria, Team team) {
        this.waivers = waivers;
        this.criteria = criteria;
        this.team = team;
    }

    @Override
    public Collection<Part> in(WorkItem item, SeparationRule rule) {
        if (!FORMS.contains(String.valueOf(item.formId()))) {
            return List.of();
        }
        CriterionRow criterion = waivers.find(item.processInstanceId())
                .flatMap(waiver -> criteria.find(item.program(), waiver.criterion()))
                .orElse(null);
        if (criterion == null) {
            return List.of();
        }
        boolean decides = item.roles().contains(criterion.ownerRole());
        return team.of(item.program()).stream()
                .filter(member -> member.role().equals(criterion.ownerRole()))
                .sorted(Comparator.comparing(MemberRow::since))
                .limit(decides ? 1 : Long.MAX_VALUE)
                .map(member ->
                        new Part(SeparationRule.SOD_4, member.username(), "answered for criterion " + criterion.code()))
                .toList();
    }
}
