package io.livegrade.sandbox.proof;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Listens on the host for what should never arrive. */
final class HostDoors implements AutoCloseable {

  private static final int LAST_LOOK_MILLIS = 100;

  private final Path folder;
  private final ServerSocket tcp;
  private final DatagramSocket udp;
  private final ServerSocketChannel unix;

  private HostDoors(Path folder, ServerSocket tcp, DatagramSocket udp, ServerSocketChannel unix) {
    this.folder = folder;
    this.tcp = tcp;
    this.udp = udp;
    this.unix = unix;
  }

  static HostDoors open() throws IOException {
    Path folder = Files.createTempDirectory("livegrade-doors");
    ServerSocket tcp = new ServerSocket(0);
    tcp.setSoTimeout(LAST_LOOK_MILLIS);
    DatagramSocket udp = new DatagramSocket();
    udp.setSoTimeout(LAST_LOOK_MILLIS);
    ServerSocketChannel unix = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    HostDoors doors = new HostDoors(folder, tcp, udp, unix);
    unix.bind(UnixDomainSocketAddress.of(doors.file()));
    unix.configureBlocking(false);
    return doors;
  }

  int tcpPort() {
    return tcp.getLocalPort();
  }

  int udpPort() {
    return udp.getLocalPort();
  }

  Path file() {
    return folder.resolve("door");
  }

  /** {@return the addresses of this host, its own loopback among them} */
  static List<InetAddress> addresses() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLinkLocalAddress())
        .toList();
  }

  boolean someoneConnected() throws IOException {
    try {
      tcp.accept().close();
      return true;
    } catch (SocketTimeoutException nobody) {
      return false;
    }
  }

  boolean somethingWasSent() throws IOException {
    try {
      udp.receive(new DatagramPacket(new byte[1], 1));
      return true;
    } catch (SocketTimeoutException nothing) {
      return false;
    }
  }

  boolean someoneUsedTheFile() throws IOException {
    try (SocketChannel caller = unix.accept()) {
      return caller != null;
    }
  }

  @Override
  public void close() throws IOException {
    tcp.close();
    udp.close();
    unix.close();
    Files.deleteIfExists(file());
    Files.delete(folder);
  }
}
