package org.soclifecycle.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Resource;
import org.mpxj.ResourceAssignment;
import org.mpxj.Task;
import org.mpxj.TaskType;
import org.mpxj.TimeUnit;
import org.soclifecycle.plan.PlanLine.Kind;
import org.soclifecycle.plan.ProjectDays.Time;
import org.soclifecycle.program.Roles;

/** Makes tasks of MS Project of the lines of a plan. */
final class ProjectTasks {

    private static final Duration NONE = Duration.getInstance(0, TimeUnit.DAYS);

    private final ProjectFile file;
    private final PlanState state;
    private final ProjectDays days;
    private final StepNames names;
    private final Roles roles;
    private final Map<Integer, Task> steps = new HashMap<>();
    private final Map<Task, Integer> points = new LinkedHashMap<>();
    private final Map<String, Resource> resources = new LinkedHashMap<>();

    ProjectTasks(ProjectFile file, PlanState state, ProjectDays days, StepNames names, Roles roles) {
        this.file = file;
        this.state = state;
        this.days = days;
        this.names = names;
        this.roles = roles;
    }

    /** Lines in their order: each phase before what belongs to it. */
    void add(List<PlanLine> lines) {
        Task phase = null;
        for (PlanLine line : lines) {
            if (line.kind() == Kind.PHASE) {
                phase = phase(line);
            } else {
                add(line, phase == null ? file.addTask() : phase.addTask());
            }
        }
        link();
    }

    private Task phase(PlanLine line) {
        Task task = file.addTask();
        task.setName(line.phase() == 0 ? "Across the phases" : line.phase() + ". " + line.title());
        task.setGUID(guid("phase-" + line.phase()));
        baseline(task, line);
        LocalDate began = line.dates().began();
        Stretch ahead = line.dates().forecast();
        if (began != null) {
            LocalDate ended = line.dates().ended();
            times(
                    task,
                    days.begun(began, ended != null ? ended : ahead == null ? days.today() : ahead.finishOr(began)));
        } else if (ahead != null) {
            times(task, days.planned(ahead));
        }
        return task;
    }

    private void add(PlanLine line, Task task) {
        task.setName(plain((line.isPoint() ? line.path() + " " : "") + line.title()));
        task.setGUID(guid(line.kind() + "-" + line.path()));
        task.setNotes(plain(line.under()));
        task.setCritical(line.critical());
        task.setMilestone(line.isPoint());
        task.setType(TaskType.FIXED_DURATION);
        task.setEffortDriven(false);
        baseline(task, line);
        Time time = time(line);
        times(task, time);
        progress(task, line, time);
        if (line.isPoint()) {
            points.put(task, place(line));
        } else {
            steps.put(place(line), task);
            names.roles(state.network().at(place(line))).forEach(role -> assign(task, role, line, time));
        }
    }

    /** Where the line stands in the network; negative where it stands nowhere. */
    private int place(PlanLine line) {
        Network network = state.network();
        Integer place = switch (line.kind()) {
            case GATE -> network.gates().get(line.path());
            case MILESTONE ->
                network.milestones().getOrDefault(line.path(), List.of()).stream()
                        .findFirst()
                        .orElse(null);
            default -> network.openings().get(line.path());
        };
        return place == null ? -1 : place;
    }

    private Time time(PlanLine line) {
        PlanDates dates = line.dates();
        LocalDate began = dates.began();
        LocalDate ended = dates.ended();
        Stretch ahead = dates.forecast() == null ? dates.baseline() : dates.forecast();
        LocalDate finish =
                ended != null && line.isDone() ? ended : ahead == null ? days.today() : ahead.finishOr(days.today());
        if (line.isPoint()) {
            return days.point(finish);
        }
        return began == null && ahead != null
                ? days.planned(ahead)
                : days.begun(began == null ? finish : began, finish);
    }

    private static void times(Task task, Time time) {
        task.setStart(time.start());
        task.setFinish(time.finish());
        task.setDuration(time.duration());
    }

    private void baseline(Task task, PlanLine line) {
        Stretch promised = line.dates().baseline();
        if (promised != null) {
            Time time = line.isPoint() ? days.point(promised.finishOr(promised.start())) : days.planned(promised);
            task.setBaselineStart(time.start());
            task.setBaselineFinish(time.finish());
            task.setBaselineDuration(time.duration());
        }
    }

    /** What is open has begun, and nobody says how far it is. */
    private static void progress(Task task, PlanLine line, Time time) {
        boolean begun = line.dates().began() != null;
        task.setPercentageComplete(line.isDone() ? 100 : 0);
        task.setActualDuration(line.isDone() ? time.duration() : NONE);
        task.setRemainingDuration(line.isDone() ? NONE : time.duration());
        if (begun) {
            task.setActualStart(time.start());
        } else if (!line.isDone()) {
            task.setConstraintType(ConstraintType.START_NO_EARLIER_THAN);
            task.setConstraintDate(time.start());
        }
        if (begun && line.isDone()) {
            task.setActualFinish(time.finish());
        }
    }

    private void assign(Task task, String role, PlanLine line, Time time) {
        ResourceAssignment assignment = task.addResourceAssignment(resources.computeIfAbsent(role, this::resource));
        Duration none = Duration.getInstance(0, TimeUnit.HOURS);
        assignment.setUnits(100);
        assignment.setStart(time.start());
        assignment.setFinish(time.finish());
        assignment.setWork(time.work());
        assignment.setActualWork(line.isDone() ? time.work() : none);
        assignment.setRemainingWork(line.isDone() ? none : time.work());
    }

    private Resource resource(String role) {
        Resource resource = file.addResource();
        resource.setName(roles.nameOf(role));
        return resource;
    }

    private void link() {
        ProjectLinks links = ProjectLinks.of(state.network(), steps.keySet());
        steps.forEach((place, task) -> links.before(place).forEach(before -> link(steps.get(before), task)));
        points.forEach((task, place) -> links.upTo(place).forEach(before -> link(steps.get(before), task)));
    }

    private static void link(@Nullable Task before, Task task) {
        if (before != null) {
            task.addPredecessor(new Relation.Builder().predecessorTask(before).type(RelationType.FINISH_START));
        }
    }

    /** The same for the same line of the same programme, file after file. */
    private UUID guid(String line) {
        return UUID.nameUUIDFromBytes((state.program().id() + "/" + line).getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
