-- A programme may have a calendar of its own; the others are shared and are offered by name when a programme starts.
alter table app.calendar
    add column program_id uuid references app.programme (id),
    add constraint calendar_program unique (program_id);
