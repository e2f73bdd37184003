-- The seed from which the sample of criteria is drawn that the assessor checks besides the mandatory ones.
alter table app.gate_review add column sample_seed bigint;
