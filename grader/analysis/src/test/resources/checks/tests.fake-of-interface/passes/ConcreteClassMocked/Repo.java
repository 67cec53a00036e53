package app;

class Repo {
    long save(String row) {
        return 1;
    }
}
