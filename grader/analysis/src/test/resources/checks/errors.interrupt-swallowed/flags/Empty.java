class Outer {
    static class Pause {
        void briefly() {
            try {
                Thread.sleep(10);
            } catch (InterruptedException ignored) { // finding: Pause.briefly
            }
        }
    }
}
