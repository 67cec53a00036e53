package io.livegrade.grading.batch;

import io.livegrade.grading.submission.HandIn;
import io.livegrade.grading.submission.UnreadableSubmissionException;
import io.livegrade.model.batch.BatchEntry;
import io.livegrade.model.batch.Conditions;
import io.livegrade.model.batch.Identity;
import io.livegrade.model.batch.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a batch is to be done.
 *
 * @param tasks those never graded, or not graded when it was tried
 * @param done how many are graded already, under the same conditions
 * @param outdated those graded already whose grade rests on something else than now
 */
public record Backlog(List<Task> tasks, int done, List<Outdated> outdated) {

  public Backlog {
    tasks = List.copyOf(tasks);
    outdated = List.copyOf(outdated);
  }

  /** {@return what is to be done where outdated grades are to be made anew} */
  public List<Task> withOutdated() {
    return Stream.concat(tasks.stream(), outdated.stream().map(Outdated::task)).toList();
  }

  /**
   * A grade that would not have to come out the same today.
   *
   * @param task to grade it anew
   * @param differences what has changed, one phrase each
   */
  public record Outdated(Task task, List<String> differences) {

    public Outdated {
      differences = List.copyOf(differences);
    }
  }

  /**
   * Compares what was handed in with what was graded.
   *
   * @param kept what the batch's folder holds
   * @param known what submissions are called already, where they are not kept
   * @param reserved names that no report's folder may have
   * @param now what a grade would rest on today
   */
  public static Backlog of(
      List<HandIn> handIns,
      Collection<BatchEntry> kept,
      Collection<Origin> known,
      List<String> reserved,
      Conditions now) {
    Map<String, BatchEntry> bySource =
        kept.stream()
            .collect(Collectors.toMap(entry -> entry.origin().source(), Function.identity()));
    Map<String, Origin> origins =
        Stream.concat(known.stream(), kept.stream().map(BatchEntry::origin))
            .collect(Collectors.toMap(Origin::source, Function.identity(), (one, _) -> one));
    FolderNames names = new FolderNames(reserved);
    origins.values().forEach(origin -> names.take(origin.folder()));
    List<Task> tasks = new ArrayList<>();
    List<Outdated> outdated = new ArrayList<>();
    for (HandIn handIn : handIns) {
      Origin origin =
          origins.computeIfAbsent(
              handIn.source(),
              source -> new Origin(source, handIn.name(), names.free(handIn.name())));
      Task task = new Task(handIn, origin);
      BatchEntry entry = bySource.get(handIn.source());
      if (entry == null || !entry.isGraded()) {
        tasks.add(task);
      } else {
        List<String> differences = differences(handIn, entry.identity(), now);
        if (!differences.isEmpty()) {
          outdated.add(new Outdated(task, differences));
        }
      }
    }
    return new Backlog(tasks, handIns.size() - tasks.size() - outdated.size(), outdated);
  }

  private static List<String> differences(HandIn handIn, Identity graded, Conditions now) {
    try {
      return graded.differencesTo(new Identity(handIn.collect().hash(), now));
    } catch (UnreadableSubmissionException e) {
      return List.of(e.getMessage());
    }
  }
}
