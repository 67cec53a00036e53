package shop;

public interface ExpenseService {
    void create(byte[] json);
}
