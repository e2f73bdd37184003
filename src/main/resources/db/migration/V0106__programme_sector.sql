-- What an organisation belongs to, for example energy; portfolios are grouped by it.
alter table app.programme add column sector text;
create index programme_sector on app.programme (sector) where sector is not null;
