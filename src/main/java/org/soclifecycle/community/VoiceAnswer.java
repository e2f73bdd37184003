package org.soclifecycle.community;

/** A question with what was answered to it. */
public record VoiceAnswer(String question, String answer) {}
