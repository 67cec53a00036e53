package app;

record Draft(String category) {} // finding: Draft

interface Expenses {
    long add(Draft draft);
}
