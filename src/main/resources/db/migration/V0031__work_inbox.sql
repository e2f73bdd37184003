-- What the inbox reads beside the indexes that are there: open items that nobody has, in order of due date.
create index work_item_unassigned on app.work_item (program_id, due_at, id) where state = 'OPEN' and assignee is null;
