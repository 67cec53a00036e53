class Sys {
    private static final System.Logger LOG = System.getLogger("sys");

    void failed(Exception e) {
        LOG.log(System.Logger.Level.ERROR, "failed", e);
    }
}
