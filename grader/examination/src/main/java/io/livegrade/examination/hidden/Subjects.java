package io.livegrade.examination.hidden;

import io.livegrade.examination.subject.Subject;

/** Makes the subject of each test. */
final class Subjects {

  private final ExamRoom room;
  private final SupportClasses supportClasses;
  private final long seed;

  Subjects(ExamRoom room, SupportClasses supportClasses, long seed) {
    this.room = room;
    this.supportClasses = supportClasses;
    this.seed = seed;
  }

  ExamRoom room() {
    return room;
  }

  /** Each test has random numbers of its own, whatever runs before it. */
  Subject<Object> forTest(String uniqueId) {
    return new RemoteSubject(room, supportClasses, seed * 31 + uniqueId.hashCode());
  }
}
