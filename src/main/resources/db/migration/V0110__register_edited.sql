-- Rows of registers that people keep by hand between the tasks, such as the members of a sector.
alter table app.register_row alter column submission_id drop not null;
alter table app.register_row add column edited_at timestamptz;
alter table app.register_row add constraint register_row_origin check (submission_id is not null or edited_at is not null);
