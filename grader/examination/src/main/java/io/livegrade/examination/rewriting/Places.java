package io.livegrade.examination.rewriting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers places and fields, each the first time it is met. */
final class Places {

  private final Map<Site, Integer> sites = new HashMap<>();
  private final List<Site> inOrder = new ArrayList<>();
  private final Map<String, Integer> fields = new HashMap<>();

  int numberOf(Site site) {
    return sites.computeIfAbsent(
        site,
        each -> {
          inOrder.add(each);
          return inOrder.size() - 1;
        });
  }

  int numberOfField(String key) {
    return fields.computeIfAbsent(key, _ -> fields.size());
  }

  List<Site> sites() {
    return List.copyOf(inOrder);
  }
}
