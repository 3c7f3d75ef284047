package io.github.partnerplan.init;

/** One file of a starter workspace: its path inside the workspace's folder, and what it holds. */
public record StarterFile(String path, String content) {}
