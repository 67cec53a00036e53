package io.livegrade.grading.challenge;

import java.util.IdentityHashMap;

/**
 * Remembers which mapping each record was read from, so that a contradiction found between records
 * can be shown where the author wrote it. By identity: two equal deductions stand in two lines.
 */
final class Origins {

  private final IdentityHashMap<Object, YamlMapping> mappings = new IdentityHashMap<>();

  /** {@return the given value, from now on known to come from a mapping} */
  <T> T note(T value, YamlMapping from) {
    mappings.put(value, from);
    return value;
  }

  YamlMapping of(Object value) {
    YamlMapping mapping = mappings.get(value);
    if (mapping == null) {
      throw new IllegalArgumentException("not read from a mapping: " + value);
    }
    return mapping;
  }
}
