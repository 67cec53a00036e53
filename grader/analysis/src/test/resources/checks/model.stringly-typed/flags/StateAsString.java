class Breaker {
    private String state = "CLOSED"; // finding: state

    synchronized void failed() {
        state = "OPEN";
    }

    synchronized boolean mayRun() {
        if (state.equals("CLOSED")) {
            return true;
        }
        return !"OPEN".equals(state);
    }
}
