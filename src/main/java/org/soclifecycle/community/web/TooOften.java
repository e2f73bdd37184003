package org.soclifecycle.community.web;

/** An address asked for public pages too often. */
final class TooOften extends RuntimeException {}
