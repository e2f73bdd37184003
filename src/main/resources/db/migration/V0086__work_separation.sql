-- Who may not do an open task because of what they did or hold, found out when the task opens. The inbox reads it; whoever
-- acts is judged anew from the sources. A row says what speaks against the person, by which rule.
create table app.work_exclusion (
    username     text not null,
    work_item_id uuid not null references app.work_item (id),
    program_id   uuid not null,
    rule         text not null,
    deed         text not null,
    primary key (username, work_item_id)
);
create index work_exclusion_item on app.work_exclusion (work_item_id);

-- For whom somebody acted by delegation; null for what people did in their own name.
alter table app.work_item add column closed_for text;
alter table app.submission add column submitted_for text;

-- Who worked on a version before somebody submitted it: an author too.
alter table app.deliverable_version add column drafted_by text;
