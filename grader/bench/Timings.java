/** What runs of one command took, in seconds. */
record Timings(Sample wall, Sample processor) {

  Timings() {
    this(new Sample(), new Sample());
  }

  void add(Watched.Seen seen) {
    wall.add(seen.wallSeconds());
    processor.add(seen.processorSeconds());
  }
}
