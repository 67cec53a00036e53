import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import livecoding.limiter.TimeSource;
import org.junit.jupiter.api.Test;

class LeakyBucketTests {

	private final TimeSource time = mock(TimeSource.class);

	@Test
	void burstIsOneSecond() {
		LeakyBucket bucket = new LeakyBucket(2, time);
		assertThat(bucket.tryAcquire()).isTrue();
		assertThat(bucket.tryAcquire()).isTrue();
		assertThat(bucket.tryAcquire()).isFalse();
	}

	@Test
	void refillsHalfASecondLater() {
		LeakyBucket bucket = new LeakyBucket(2, time);
		bucket.tryAcquire();
		bucket.tryAcquire();
		when(time.nanoTime()).thenReturn(500_000_000L);
		assertThat(bucket.tryAcquire()).isTrue();
		assertThat(bucket.tryAcquire()).isFalse();
	}

	@Test
	void isFullAfterAnHour() {
		LeakyBucket bucket = new LeakyBucket(1, time);
		when(time.nanoTime()).thenReturn(3_600_000_000_000L);
		assertThat(bucket.tryAcquire()).isTrue();
		assertThat(bucket.tryAcquire()).isFalse();
	}

	@Test
	void doesNotSleepWhenItIsPointless() throws InterruptedException {
		LeakyBucket bucket = new LeakyBucket(1, time);
		bucket.tryAcquire();
		assertThat(bucket.acquire(Duration.ofMillis(10))).isFalse();
		verify(time, never()).sleep(any());
	}
}
