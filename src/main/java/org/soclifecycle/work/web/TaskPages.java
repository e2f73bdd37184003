package org.soclifecycle.work.web;

import java.util.List;
import java.util.UUID;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.ProgramState;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.soclifecycle.work.Candidates;
import org.soclifecycle.work.Comments;
import org.soclifecycle.work.Guidance;
import org.soclifecycle.work.Inbox;
import org.soclifecycle.work.ItemState;
import org.soclifecycle.work.Outlook;
import org.soclifecycle.work.Phases;
import org.soclifecycle.work.SignedTasks;
import org.soclifecycle.work.SigningBlocks;
import org.soclifecycle.work.TaskDiagrams;
import org.soclifecycle.work.TaskForms;
import org.soclifecycle.work.TaskRight;
import org.soclifecycle.work.TaskRights;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Collects what the page of a task shows. It reads many modules, hence the many arguments. */
@Component
class TaskPages {

    private static final int OTHERS = 5;

    private final Tasks tasks;
    private final TaskRights rights;
    private final People people;
    private final Programs programs;
    private final Team team;
    private final Phases phases;
    private final TaskForms forms;
    private final Guidance guidance;
    private final Candidates candidates;
    private final Outlook outlook;
    private final Inbox inbox;
    private final Comments comments;
    private final TaskDiagrams diagrams;
    private final SigningBlocks signing;
    private final SignedTasks signed;

    TaskPages(
            Tasks tasks,
            TaskRights rights,
            People people,
            Programs programs,
            Team team,
            Phases phases,
            TaskForms forms,
            Guidance guidance,
            Candidates candidates,
            Outlook outlook,
            Inbox inbox,
            Comments comments,
            TaskDiagrams diagrams,
            SigningBlocks signing,
            SignedTasks signed) {
        this.tasks = tasks;
        this.rights = rights;
        this.people = people;
        this.programs = programs;
        this.team = team;
        this.phases = phases;
        this.forms = forms;
        this.guidance = guidance;
        this.candidates = candidates;
        this.outlook = outlook;
        this.inbox = inbox;
        this.comments = comments;
        this.diagrams = diagrams;
        this.signing = signing;
        this.signed = signed;
    }

    @Transactional(readOnly = true)
    public TaskPage page(UUID id, Actor actor) {
        WorkItem item = tasks.find(id, actor);
        ProgramRow program = programs.find(item.program());
        boolean completed = item.state() == ItemState.COMPLETED;
        List<WorkItem> followers = completed ? tasks.openedBy(id) : List.of();
        TaskPage.Rights rights = rights(item, program, actor);
        return new TaskPage(
                item,
                program,
                phases.nameOf(item),
                rights,
                forms.of(item, actor).orElse(null),
                guidance.of(item),
                item.isOpen() ? candidates.of(item) : List.of(),
                item.isOpen() ? outlook.after(item) : List.of(),
                followers,
                completed ? others(item, followers) : List.of(),
                diagrams.of(item).orElse(null),
                signing(item, rights, actor),
                item.closedBy() == null ? null : people.displayName(item.closedBy(), item.closedFor()));
    }

    private TaskPage.Signing signing(WorkItem item, TaskPage.Rights rights, Actor actor) {
        boolean signs = item.isOpen() && rights.mine() && rights.obstacle() == null;
        return new TaskPage.Signing(
                signs ? signing.of(item, actor).orElse(null) : null,
                item.isOpen() ? null : signed.of(item.id()).orElse(null));
    }

    private TaskPage.Rights rights(WorkItem item, ProgramRow program, Actor actor) {
        TaskRight right = rights.of(item, actor);
        String obstacle = right.obstacle();
        boolean changeable = item.isOpen() && program.state() != ProgramState.ON_HOLD;
        boolean mine = right.held();
        boolean manages = team.mayManage(actor, item.program());
        boolean shared = !item.roles().isEmpty();
        return new TaskPage.Rights(
                obstacle,
                right.onBehalfOf(),
                mine,
                changeable && item.assignee() == null && obstacle == null,
                changeable && shared && item.assignee() != null && (mine || manages),
                changeable && shared && right.gives(),
                comments.mayWrite(item, actor));
    }

    private List<WorkItem> others(WorkItem item, List<WorkItem> followers) {
        return inbox.openIn(item.program(), item.phase(), OTHERS + followers.size()).stream()
                .filter(open -> !followers.contains(open))
                .limit(OTHERS)
                .toList();
    }
}
