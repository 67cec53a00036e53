package app;

interface Users {
    boolean exists(long id);
}
