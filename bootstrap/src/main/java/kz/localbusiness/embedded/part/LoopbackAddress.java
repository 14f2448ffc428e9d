package kz.localbusiness.embedded.part;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/// A port that a part will listen on.
///
/// @param variable the environment variable that changes it
/// @param number 0 for any free one
public record LoopbackAddress(String part, String variable, int number) {

    public void refuseIfBusy() {
        refuseIfBusy(InetAddress.getLoopbackAddress());
    }

    /// No address means every address of the machine.
    public void refuseIfBusy(@Nullable InetAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, number));
        } catch (IOException e) {
            throw new StartupRefused(
                    "Port %d, wanted for %s, is in use by another program.".formatted(number, part),
                    "Stop that program, or choose another port: %s=%d ./run"
                            .formatted(variable, number + 1),
                    e);
        }
    }
}
