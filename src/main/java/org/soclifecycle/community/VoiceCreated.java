package org.soclifecycle.community;

/** Somebody made a one-time link for a person outside. */
public record VoiceCreated(VoiceRow voice) {}
