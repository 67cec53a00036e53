package io.livegrade.architecture.broken.util;

/** Lives in a package named by an empty word. */
final class Strings {}
