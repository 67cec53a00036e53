import org.junit.jupiter.api.Test;

class ServiceTest {
    @Test
    void createsExpense() { // finding: ServiceTest.createsExpense
        String answer = "a".repeat(3);
        System.out.println(answer);
    }
}
