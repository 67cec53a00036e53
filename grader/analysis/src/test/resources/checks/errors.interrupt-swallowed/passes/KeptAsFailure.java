class Jobs {
    interface Job {
        int run() throws Exception;
    }

    record Result(Integer value, Throwable failure) {}

    Result attempt(Job job) {
        try {
            return new Result(job.run(), null);
        } catch (InterruptedException e) {
            return new Result(null, e);
        } catch (Exception e) {
            return new Result(null, e);
        }
    }
}
