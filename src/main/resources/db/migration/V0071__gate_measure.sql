-- How the product computes a criterion, as data of the programme; and what it had computed when the package was submitted.
alter table app.criterion add column measures jsonb not null default '{"whole": false, "list": []}';
alter table app.review_criterion add column computed_status text;
alter table app.review_criterion add column computed text;
