public class Cli {
    public static void main(String[] args) {
        if (args.length != 1) {
            usage();
        }
    }

    private static void usage() {
        System.err.println("usage: cli <port>");
        System.exit(2);
    }
}
