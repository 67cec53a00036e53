package app;

public interface Store {
    long add(String row);

    boolean has(long id);
}
