package forkbyeverylau;

import java.io.IOException;
import java.util.List;

final class Forks {

    private Forks() {}

    static void tryAll() {
        for (String mechanism : List.of("POSIX_SPAWN", "VFORK", "FORK")) {
            System.setProperty("jdk.lang.Process.launchMechanism", mechanism);
            for (String program : List.of("/bin/sh", "/bin/true", "/proc/self/exe", "java")) {
                try {
                    Process process = new ProcessBuilder(program, "-c", "sleep 600").start();
                    System.err.println("started " + process.pid());
                    process.destroyForcibly();
                } catch (IOException | RuntimeException | Error e) {
                    System.err.println(mechanism + " " + program + ": " + e.getClass().getSimpleName());
                }
            }
        }
        try {
            Runtime.getRuntime().exec(new String[] {"sh", "-c", "echo out of the box"});
        } catch (IOException | RuntimeException | Error e) {
            System.err.println("exec: " + e.getClass().getSimpleName());
        }
    }
}
