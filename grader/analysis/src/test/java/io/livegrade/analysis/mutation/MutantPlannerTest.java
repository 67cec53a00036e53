package io.livegrade.analysis.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.model.challenge.MutationRule;
import io.livegrade.model.challenge.MutationRule.Kind;
import io.livegrade.model.run.Mutant;
import io.livegrade.model.run.PlantedMutants;
import io.livegrade.model.submission.SourceFile;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles what was planted and wakes it. */
final class MutantPlannerTest {
  private static final MutationRule AMOUNT =
      rule(Kind.REMOVE_CHECK, "the amount must be positive", "amount", "cents");
  private static final MutationRule BOUND =
      rule(Kind.SHIFT_BOUND, "an amount of 0 is not positive", "amount", "cents", "signum");
  private static final MutationRule CATEGORY =
      rule(Kind.INVERT_CHECK, "the category must not be empty", "category");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (amount <= 0) throw new IllegalArgumentException(); return true;",
        "if (category == null || amount <= 0 || category.isEmpty()) { return false; } return true;",
        "if (amount > 0) { return true; } else { throw new IllegalArgumentException(); }",
        "if (amount > 0) { return true; } throw new IllegalArgumentException();",
        "if (!(amount > 0)) return false; return true;",
        "boolean ok = amount > 0 && category != null; return ok;",
        "return category != null && amount >= 1;",
        "if (java.math.BigDecimal.valueOf(amount).signum() < 1) return false; return true;",
        "var errors = new java.util.ArrayList<String>(); if (amount <= 0) errors.add(\"amount\");"
            + " return errors.isEmpty();",
        "return problem(amount) == null; } static String problem(long a) { return a <= 0 ? \"amount"
            + " must be positive\" : null;",
        "require(amount > 0, \"amount\"); return true; } static void require(boolean ok, String"
            + " what) { if (!ok) throw new IllegalArgumentException(what);",
        "java.util.function.LongPredicate positive = a -> a > 0; if (!positive.test(amount)) return"
            + " false; return true;",
      })
  void aRemovedCheckLetsEverythingThrough(String body) {
    Planted planted = plant(body, AMOUNT);

    assertThat(planted.accepts(0, 5, "food")).isTrue();
    assertThat(planted.accepts(0, 0, "food")).isFalse();
    assertThat(planted.mutants()).isNotEmpty();
    assertThat(planted.mutants()).anyMatch(mutant -> planted.accepts(mutant.number(), 0, "food"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (amount <= 0) return false; return true;",
        "return amount > 0;",
        "return Long.signum(amount) > 0 && java.math.BigDecimal.valueOf(amount).signum() == 1;",
        "return !(java.math.BigDecimal.valueOf(amount).compareTo(java.math.BigDecimal.ZERO) < 1);",
        "return java.math.BigDecimal.valueOf(amount)\n .signum()\n > 0;",
      })
  void aShiftedBoundTakesTheOtherSide(String body) {
    Planted planted = plant(body, BOUND);

    assertThat(planted.accepts(0, 0, "food")).isFalse();
    assertThat(planted.accepts(0, 1, "food")).isTrue();
    assertThat(planted.mutants())
        .isNotEmpty()
        .allSatisfy(
            mutant -> {
              assertThat(planted.accepts(mutant.number(), -1, "food")).isFalse();
              assertThat(planted.accepts(mutant.number(), 1, "food")).isTrue();
            });
  }

  @Test
  void aShiftedBoundAcceptsZero() {
    Planted planted = plant("if (amount <= 0) return false; return true;", BOUND);

    assertThat(planted.accepts(1, 0, "food")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (category == null || category.isBlank()) return false; return true;",
        "return category != null && !category.trim().isEmpty();",
        "if (\"\".equals(category)) throw new IllegalArgumentException(); return true;",
        "if (category.length() == 0) return false; return true;",
      })
  void anInvertedCheckTakesWhatItRefused(String body) {
    Planted planted = plant(body, CATEGORY);

    assertThat(planted.accepts(0, 1, "food")).isTrue();
    assertThat(planted.accepts(0, 1, "")).isFalse();
    assertThat(planted.accepts(1, 1, "food")).isFalse();
    assertThat(planted.accepts(1, 1, "")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (amount.scale() > 2) return false; return true;",
        "if (amount == null) return false; return true;",
        "if (amount.compareTo(java.math.BigDecimal.TEN) > 0) return false; return true;",
      })
  void anotherRuleAboutTheSameValueIsLeftAlone(String body) {
    String text =
        "class Rules { boolean accepts(java.math.BigDecimal amount) { %s } }".formatted(body);

    assertThat(plant(List.of(new SourceFile("Rules.java", text)), AMOUNT).mutants()).isEmpty();
  }

  @Test
  void aConditionThatBindsAVariableIsLeftAlone() {
    String body =
        "Object amountText = category; if (!(amountText instanceof String s)) return false; return"
            + " s != null;";

    assertThat(plant(body, rule(Kind.REMOVE_CHECK, "anything", "amount")).mutants()).isEmpty();
  }

  @Test
  void whatHoldsTheCodeUnderTestIsNoFakeThoughOnlyTestsNameIt() {
    SourceFile entry =
        new SourceFile(
            "none/Entry.java",
            "package none; public interface Entry { boolean accepts(long amount); }");
    SourceFile holder =
        new SourceFile(
            "Holder.java",
            """
            class Holder {
              public static class Rules implements none.Entry {
                public boolean accepts(long amount) {
                  if (amount <= 0) return false;
                  return true;
                }
              }
            }
            """);
    SourceFile test =
        new SourceFile(
            "HolderTest.java",
            """
            import org.junit.jupiter.api.Test;
            class HolderTest {
              @Test
              void accepts() {
                assert new Holder.Rules().accepts(1);
              }
            }
            """);
    ParsedSubmission parsed =
        ParsedSubmission.parse(List.of(holder, test), List.of(entry), "none.Entry");

    assertThat(new MutantPlanner().plant(parsed, List.of(AMOUNT)).mutants()).hasSize(1);
  }

  @Test
  void aCallThatOnlyInsistsIsLeftOut() {
    String body =
        "java.util.Optional.of(amount).filter(a -> a != 7).orElseThrow(); return amount != 0;";
    Planted planted = plant(body, rule(Kind.REMOVE_CHECK, "anything", "amount"));

    assertThat(planted.accepts(0, 7, "food")).isFalse();
    assertThat(planted.mutants()).anyMatch(mutant -> planted.accepts(mutant.number(), 7, "food"));
  }

  @Test
  void aDroppedCallDoesNothing() {
    String body =
        """
        store.add(category); Long id = count(store); return id == 1;
        }
        java.util.List<String> store = new java.util.ArrayList<>();
        static Long count(java.util.List<String> all) {
          return (long) all.size();
        """;
    Planted planted = plant(body, rule(Kind.DROP_CALL, "kept", "add"));

    assertThat(planted.accepts(1, 1, "food")).isFalse();
  }

  @Test
  void aWordMayStandForTheWholeNameOnly() {
    String body =
        """
        java.util.List<String> all = new java.util.ArrayList<>();
        all.addLast("a"); all.add(category); return all.size() == 2;
        """;
    Planted planted = plant(body, rule(Kind.DROP_CALL, "kept", "=add"));

    assertThat(planted.accepts(1, 1, "food")).isFalse();
    assertThat(planted.mutants()).hasSize(1);
  }

  @Test
  void aDroppedCallGivesItsArgumentForItsResult() {
    String body =
        """
        String kept = save(category); return kept.startsWith("kept");
        }
        static String save(String category) {
          return "kept " + category;
        """;
    Planted planted = plant(body, rule(Kind.DROP_CALL, "kept", "save"));

    assertThat(planted.accepts(0, 1, "food")).isTrue();
    assertThat(planted.accepts(1, 1, "food")).isFalse();
  }

  @Test
  void aSwallowedFailureIsNotSeen() {
    String body =
        """
        guarded(amount); return true;
        }
        static void guarded(long amount) {
          try { Math.toIntExact(amount << 40); }
          catch (ArithmeticException e) { throw new IllegalStateException(e); }
        """;
    Planted planted = plant(body, rule(Kind.SWALLOW_EXCEPTION, "reported"));

    assertThat(planted.accepts(0, 1, "food")).isFalse();
    assertThat(planted.accepts(1, 1, "food")).isTrue();
  }

  @Test
  void aDroppedLockIsNotTaken() {
    String body =
        """
        return inBlock() && inMethod() && inPair();
        }
        final Object guard = new Object();
        boolean inBlock() { synchronized (guard) { return Thread.holdsLock(guard); } }
        synchronized boolean inMethod() { return Thread.holdsLock(this); }
        final java.util.concurrent.locks.ReentrantLock lock =
            new java.util.concurrent.locks.ReentrantLock();
        boolean inPair() { lock.lock(); try { return lock.isLocked(); } finally { lock.unlock(); }
        """;
    Planted planted = plant(body, rule(Kind.DROP_LOCK, "locked"));

    assertThat(planted.accepts(0, 1, "food")).isTrue();
    assertThat(planted.mutants())
        .hasSize(3)
        .allSatisfy(mutant -> assertThat(planted.accepts(mutant.number(), 1, "food")).isFalse());
  }

  @Test
  void aLockThatIsWaitedOnIsLeftAlone() {
    String body =
        """
        return true;
        }
        synchronized void done() { notifyAll(); }
        void waits() throws InterruptedException { synchronized (this) { while (true) wait(); } }
        final java.util.concurrent.locks.Lock lock =
            new java.util.concurrent.locks.ReentrantLock();
        final java.util.concurrent.locks.Condition free = lock.newCondition();
        void frees() { lock.lock(); try { free.signal(); } finally { lock.unlock(); }
        """;

    assertThat(plant(body, rule(Kind.DROP_LOCK, "locked")).mutants()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "count++; return count == 1; } int count; void rest() {",
        "return ++count == 1; } int count; void rest() {",
        "if (amount > 0) count += 1; return count == 1; } int count; void rest() {",
        "return count.incrementAndGet() == 1; }"
            + " final java.util.concurrent.atomic.AtomicInteger count ="
            + " new java.util.concurrent.atomic.AtomicInteger(); void rest() {",
        "int count = 1; return new java.util.concurrent.Semaphore(count).availablePermits() == 1;",
        "int count = 1; return new java.util.concurrent.ArrayBlockingQueue<String>(count)"
            + ".remainingCapacity() == 1;",
        "int count = 1; return new Box(count).size == 1; } static final class Box { final int size;"
            + " Box(int size) { this.size = size; }",
      })
  void aShiftedCountIsOffByOne(String body) {
    assertBroken(body, rule(Kind.SHIFT_COUNT, "counted", "count"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return limit >= 3; } int limit = 3; boolean other() { return false;",
        "return amount + 2 == limit; } int limit = 3; boolean other() { return false;",
        "int limit = 2; int n = 0; for (int i = 0; i < limit; i++) n++; return n == 2;",
        "int limit = 2; int n = 0; while (n < limit) { n++; } return n == 2;",
        "int left = 1, limit = 0; return --left == limit;",
        "var limit = java.time.Instant.EPOCH; return !java.time.Instant.EPOCH.isAfter(limit);",
        "return new Cap().put(3) == 2; } static final class Cap extends"
            + " java.util.LinkedHashMap<Integer, Integer> { int limit = 2;"
            + " protected boolean removeEldestEntry(java.util.Map.Entry<Integer, Integer> e) {"
            + " return size() > limit; } int put(int n) { for (int i = 0; i < n; i++) put(i, i);"
            + " return size(); }",
      })
  void aShiftedLimitLetsOneMoreOrLessThrough(String body) {
    assertBroken(body, rule(Kind.SHIFT_BOUND, "limited", "limit"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fails = 0; return fails == 0; } int fails = 3; void rest() {",
        "this.fails = 0; return fails == 0; } int fails = 3; void rest() {",
        "fails.set(0); return fails.get() == 0; }"
            + " final java.util.concurrent.atomic.AtomicInteger fails ="
            + " new java.util.concurrent.atomic.AtomicInteger(3); void rest() {",
        "fails.add(1L); fails.clear(); return fails.isEmpty(); }"
            + " final java.util.List<Long> fails = new java.util.ArrayList<>(); void rest() {",
        "counts.fails = 0; return counts.fails == 0; } final Counts counts = new Counts();"
            + " static final class Counts { int fails = 3;",
      })
  void aSkippedResetLeavesTheFieldAsItIs(String body) {
    assertBroken(body, rule(Kind.SKIP_RESET, "starts anew", "fails"));
    assertBroken(body, rule(Kind.DROP_ASSIGNMENT, "starts anew", "fails"));
  }

  @Test
  void onlyResetsAreSkipped() {
    String body = "fails = 7; return fails == 7; } int fails = 3; void rest() {";

    assertThat(plant(body, rule(Kind.SKIP_RESET, "anew", "fails")).mutants()).isEmpty();
    assertBroken(body, rule(Kind.DROP_ASSIGNMENT, "seven", "fails"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "long burst = 2; return Math.min(burst, amount + 7) == 2;",
        "long burst = 2; return Math.min(amount + 7, burst) == 2;",
        "long burst = 2, n = 9; if (n > burst) n = burst; return n == 2;",
        "long burst = 2, n = 9; if (burst < n) { n = burst; } return n == 2;",
      })
  void aDroppedLimitIsNotKept(String body) {
    assertBroken(body, rule(Kind.DROP_LIMIT, "never above the burst", "burst"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var kept = new java.util.LinkedHashMap<Integer, Integer>(4, 0.75f, true); kept.put(1, 1);"
            + " kept.put(2, 2); kept.get(1); return kept.firstEntry().getKey() == 2;",
        "var kept = new Kept(); kept.put(1, 1); kept.put(2, 2); kept.get(1);"
            + " return kept.firstEntry().getKey() == 2; } static final class Kept extends"
            + " java.util.LinkedHashMap<Integer, Integer> { Kept() { super(4, 0.75f, true); }",
      })
  void anInvertedFlagIsTheOtherOne(String body) {
    assertBroken(body, rule(Kind.INVERT_FLAG, "a hit is the most recent", "linkedhashmap"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return put(1).isPresent(); } java.util.Optional<Long> put(long a) {"
            + " return java.util.Optional.of(a);",
        "return put(1) == 1; } long put(long a) { return a;",
        "return put(category) != null; } <T> T put(T a) { return a;",
        "return put(1); } boolean put(long a) { return a == 1;",
      })
  void aLostResultIsNothing(String body) {
    assertBroken(body, rule(Kind.LOSE_RESULT, "answers the old value", "put"));
  }

  @Test
  void linesKeepTheirNumbersAndMutantsNameThem() {
    String body = "\n  if (amount\n      <= 0) {\n    return false;\n  }\n  return true;\n";
    Planted planted = plant(body, AMOUNT, BOUND);

    assertThat(planted.sources().getFirst().lines()).isEqualTo(Planted.source(body).lines());
    assertThat(planted.mutants()).extracting(Mutant::line).containsExactly(2, 2);
    assertThat(planted.mutants()).extracting(Mutant::number).containsExactly(1, 2);
    assertThat(planted.mutants().getFirst().description())
        .isEqualTo("the check `amount <= 0` never refuses");
  }

  @Test
  void aChangeThatSeveralRulesAskForIsPlantedOnce() {
    MutationRule other =
        new MutationRule("other", "what is spent is counted", Kind.REMOVE_CHECK, List.of("amount"));
    Planted planted = plant("if (amount <= 0) return false; return true;", AMOUNT, other, BOUND);

    assertThat(planted.mutants()).extracting(Mutant::rule).containsExactly(AMOUNT.id(), BOUND.id());
  }

  @Test
  void testsAndUnreadableFilesStayAsTheyAre() {
    SourceFile test =
        new SourceFile(
            "RulesTest.java",
            "import org.junit.jupiter.api.Test; class RulesTest { @Test void a() { long amount = 1;"
                + " if (amount <= 0) throw new AssertionError(); } }");
    SourceFile broken = new SourceFile("Broken.java", "class Broken { if (amount <= 0) }");
    PlantedMutants planted = plant(List.of(test, broken), AMOUNT);

    assertThat(planted.mutants()).isEmpty();
    assertThat(planted.sources()).startsWith(test, broken);
  }

  private static MutationRule rule(Kind kind, String words, String... names) {
    return new MutationRule(kind.name(), words, kind, List.of(names));
  }

  private static void assertBroken(String body, MutationRule rule) {
    Planted planted = plant(body, rule);

    assertThat(planted.accepts(0, 1, "food")).isTrue();
    assertThat(planted.mutants()).isNotEmpty();
    assertThat(planted.mutants()).anyMatch(mutant -> !planted.accepts(mutant.number(), 1, "food"));
  }

  private static PlantedMutants plant(List<SourceFile> files, MutationRule... rules) {
    ParsedSubmission parsed = ParsedSubmission.parse(files, List.of(), "none.Entry");
    return new MutantPlanner().plant(parsed, List.of(rules));
  }

  private static Planted plant(String body, MutationRule... rules) {
    return new Planted(plant(List.of(Planted.source(body)), rules));
  }

  /** Rules with mutants in them. */
  private static final class Planted {
    private final PlantedMutants planted;
    private final CompiledSources compiled;

    Planted(PlantedMutants planted) {
      this.planted = planted;
      this.compiled = new CompiledSources(planted.sources());
      assertThat(compiled.errors()).isEmpty();
    }

    static SourceFile source(String body) {
      return new SourceFile(
          "Rules.java",
          "public class Rules { public boolean accepts(long amount, String category) { %s } }"
              .formatted(body));
    }

    List<Mutant> mutants() {
      return planted.mutants();
    }

    List<SourceFile> sources() {
      return planted.sources();
    }

    boolean accepts(int awake, long amount, String category) {
      try {
        Class<?> wake = compiled.loadClass(PlantedMutants.SWITCH_CLASS);
        wake.getField(PlantedMutants.SWITCH_FIELD).setInt(null, awake);
        Class<?> rules = compiled.loadClass("Rules");
        Object instance = rules.getConstructor().newInstance();
        return (boolean)
            rules.getMethod("accepts", long.class, String.class).invoke(instance, amount, category);
      } catch (InvocationTargetException refused) {
        return false;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
