package hidden;

class Counting {
  @Requirement("counts-wrong")
  void countsWords() {}

  void helper() {
    throw new Defect("rejects-empty", "Empty text is rejected.");
  }

  @BonusBehaviour("unicode")
  void countsUnicode() {}
}
