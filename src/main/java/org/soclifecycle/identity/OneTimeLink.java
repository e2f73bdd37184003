package org.soclifecycle.identity;

import java.time.Instant;

/** A link that works once. The path holds the secret: show it once and keep it nowhere. */
public record OneTimeLink(String path, Instant expiresAt) {}
