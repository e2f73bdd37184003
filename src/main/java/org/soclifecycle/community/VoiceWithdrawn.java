package org.soclifecycle.community;

/** Somebody withdrew a one-time link. */
public record VoiceWithdrawn(VoiceRow voice, String actor) {}
