class Breaker {
    enum State { CLOSED, OPEN }

    private State state = State.CLOSED;

    boolean open() {
        return state.equals(State.OPEN);
    }

    void trip() {
        state = State.OPEN;
    }
}
