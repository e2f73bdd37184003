package org.soclifecycle.notification;

/** A mail as it is to be sent. */
record Letter(String recipient, String address, String subject, String plain, String html) {}
