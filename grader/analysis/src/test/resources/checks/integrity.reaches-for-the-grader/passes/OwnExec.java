class Shell {
    interface Sql {
        void exec(String statement);
    }

    void run(Sql sql) {
        sql.exec("insert into expenses values (1)");
        process("/procure/list");
    }

    private void process(String path) {
        System.out.println(path + getClass().getSimpleName());
    }
}
