package kz.localbusiness.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Where a test can start a platform beside all others.
public final class FreshPlace {

    /// Systems give no ports below 32,768 to whoever takes any.
    private static final int LOWEST = 20_000;

    private static final int ROOMS = 120;
    private static final int PORTS = 100;

    private static final AtomicInteger TAKEN = new AtomicInteger();

    private FreshPlace() {}

    public static Path emptyHome() {
        try {
            return Files.createTempDirectory("lbp-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// On the loopback interface. Tests that run beside these draw from other ports, so that nobody
    /// takes this one before it is used.
    public static int freePort() {
        int room = LOWEST + (int) (ProcessHandle.current().pid() % ROOMS) * PORTS;
        return IntStream.range(0, PORTS)
                .map(_ -> room + TAKEN.getAndIncrement() % PORTS)
                .filter(FreshPlace::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
