-- Passwords are set through one-time links only, so nobody ever knows the password of another person.
alter table app.account drop column must_change_password;
