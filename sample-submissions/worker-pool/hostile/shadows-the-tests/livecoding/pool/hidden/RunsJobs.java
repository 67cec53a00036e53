package livecoding.pool.hidden;

import org.junit.jupiter.api.Test;

/** Has the name of a hidden test and passes. */
final class RunsJobs {

    @Test
    void runsAJob() {
        System.out.println("all tests passed");
    }
}
