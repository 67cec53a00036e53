package hidden;

class Counting {
  @Requirement("counts-wrong")
  void countsWords() {}

  @Requirement("rejects-empty")
  void acceptsEmpty() {}

  @BonusBehaviour("unicode")
  void countsUnicode() {}
}
