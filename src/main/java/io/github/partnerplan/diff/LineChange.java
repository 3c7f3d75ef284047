package io.github.partnerplan.diff;

/** A line that only one of the two files has: its number there, counted from 1, and what stands in it. */
public record LineChange(boolean isAdded, int line, String text) {}
