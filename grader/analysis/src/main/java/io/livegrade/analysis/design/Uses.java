package io.livegrade.analysis.design;

import io.livegrade.model.design.DesignUse;
import java.util.ArrayList;
import java.util.List;

/** Who uses whom, each pair once. */
final class Uses {
  private final List<DesignUse> uses = new ArrayList<>();

  /** Adds a use, unless the two are connected already. */
  void add(DesignUse use) {
    if (uses.stream().noneMatch(one -> isSame(one, use))) {
      uses.add(use);
    }
  }

  /** Adds a use that a check objects to; where the two are connected, that use is objected to. */
  void object(DesignUse use) {
    uses.removeIf(one -> isSame(one, use) && one.objection().isEmpty());
    add(use);
  }

  List<DesignUse> all() {
    return List.copyOf(uses);
  }

  List<DesignUse> from(String id) {
    return uses.stream().filter(use -> use.from().equals(id)).toList();
  }

  private static boolean isSame(DesignUse one, DesignUse other) {
    return one.from().equals(other.from()) && one.to().equals(other.to());
  }
}
