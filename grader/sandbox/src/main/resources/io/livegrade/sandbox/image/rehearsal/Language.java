package rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Something of everything candidates write. */
public class Language implements Runnable {

  private static final Logger LOG = Logger.getLogger(Language.class.getName());

  sealed interface Shape permits Square, Circle {}

  record Square(int side) implements Shape {
    Square {
      if (side < 0) {
        throw new IllegalArgumentException("side must not be negative, was " + side);
      }
    }
  }

  record Circle(BigDecimal radius) implements Shape {}

  enum Colour {
    RED {
      @Override
      int code() {
        return 1;
      }
    },
    GREEN {
      @Override
      int code() {
        return 2;
      }
    };

    abstract int code();
  }

  interface Store<T> {
    Optional<T> find(String id);

    void save(T item);
  }

  static class MemoryStore<T extends Comparable<? super T>> implements Store<T> {
    private final Map<String, T> items = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    @Override
    public Optional<T> find(String id) {
      return Optional.ofNullable(items.get(id));
    }

    @Override
    public void save(T item) {
      lock.lock();
      try {
        items.merge(String.valueOf(item), item, (older, newer) -> newer);
        changed.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  static class Eldest<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    Eldest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > 2;
    }
  }

  static String name(Object value) {
    return switch (value) {
      case Square(var side) when side > 2 -> "square " + side;
      case Shape shape -> shape.toString();
      case Colour colour -> colour.name().toLowerCase(Locale.ROOT) + colour.code();
      case null, default -> "none";
    };
  }

  private int counted;

  private synchronized void count() throws InterruptedException {
    while (counted < 0) {
      wait();
    }
    counted++;
    notifyAll();
  }

  @Override
  public void run() {
    List<String> names = new ArrayList<>();
    Stream.of(new Square(3), new Circle(new BigDecimal("1.5")), Colour.RED, "x")
        .map(Language::name)
        .sorted(Comparator.comparing(String::length).reversed())
        .forEach(names::add);
    Map<Integer, List<String>> byLength =
        names.stream().collect(Collectors.groupingBy(String::length));
    String joined = IntStream.range(0, 3).mapToObj(i -> "%d:%s".formatted(i, byLength.get(i)))
        .collect(Collectors.joining(", "));
    MemoryStore<String> store = new MemoryStore<>();
    store.save(joined);
    store.find(joined).filter(text -> !text.isBlank()).orElseThrow();
    Eldest<String, Integer> eldest = new Eldest<>();
    for (int i = 0; i < 4; i++) {
      if (eldest.put("k" + i % 3, i) != null) {
        continue;
      }
      eldest.get("k0");
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
      BlockingQueue<Integer> bounded = new ArrayBlockingQueue<>(2);
      CountDownLatch latch = new CountDownLatch(2);
      Future<Integer> answer =
          pool.submit(
              () -> {
                count();
                queue.put(1);
                latch.countDown();
                return names.size();
              });
      pool.submit(
          () -> {
            bounded.offer(1);
            latch.countDown();
          });
      latch.await(1, TimeUnit.SECONDS);
      queue.poll(10, TimeUnit.MILLISECONDS);
      answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IllegalStateException("failed: " + e.getMessage(), e);
    }
    AtomicInteger atomic = new AtomicInteger();
    AtomicReference<List<Integer>> state = new AtomicReference<>(List.of());
    state.updateAndGet(old -> List.of(atomic.incrementAndGet()));
    ReentrantReadWriteLock locks = new ReentrantReadWriteLock();
    locks.readLock().lock();
    locks.readLock().unlock();
    Function<Integer, Function<Integer, String>> maker = n -> m -> n + "/" + m + new HashMap<>();
    maker.apply(1).apply(2);
    new ArrayDeque<>(names).pollFirst();
    BigDecimal rounded = new BigDecimal("42.505").setScale(2, RoundingMode.HALF_UP);
    Instant moment = Clock.systemUTC().instant().plus(Duration.ofMillis(rounded.longValue()));
    try {
      new Square(-1);
    } catch (IllegalArgumentException e) {
      LOG.log(Level.FINE, "as expected at {0}", moment);
    }
  }
}
