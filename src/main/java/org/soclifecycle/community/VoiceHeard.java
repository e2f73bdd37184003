package org.soclifecycle.community;

/** Somebody outside answered through a one-time link, without being signed in. It is material, nothing else. */
public record VoiceHeard(VoiceRow voice, VoiceRow.Said said) {}
