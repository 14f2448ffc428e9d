package kz.localbusiness.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a test can start a platform beside all others.
public final class FreshPlace {

    private FreshPlace() {}

    public static Path emptyHome() {
        try {
            return Files.createTempDirectory("lbp-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// On the loopback interface, and free a moment ago.
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
