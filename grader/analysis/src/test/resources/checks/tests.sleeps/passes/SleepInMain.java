class Poller {
    void pause() throws InterruptedException {
        Thread.sleep(10);
    }
}
