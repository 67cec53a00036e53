package reachesforthen;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.List;

final class Courier {

    private Courier() {}

    interface Route {
        void go() throws IOException;
    }

    static void send() {
        List<Route> routes = List.of(
                () -> {
                    try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress(InetAddress.ofLiteral("192.0.2.1"), 80), 200);
                    }
                },
                () -> {
                    try (DatagramSocket socket = new DatagramSocket()) {
                        socket.send(new DatagramPacket(new byte[8], 8, InetAddress.ofLiteral("192.0.2.1"), 53));
                    }
                },
                () -> {
                    try (SocketChannel channel =
                            SocketChannel.open(UnixDomainSocketAddress.of("/var/run/docker.sock"))) {
                        System.err.println(channel.isConnected());
                    }
                });
        for (Route route : routes) {
            try {
                route.go();
            } catch (IOException | RuntimeException e) {
                System.err.println(e.getClass().getSimpleName());
            }
        }
    }
}
