-- Which call activity started the instance: a process may be called from several places of another.
alter table app.process_link add column call_activity text;
