package kz.localbusiness.load;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a page has had sent to it, as it went over the network: compressed, with its headers.
final class Transfer {

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Long> bytes = new TreeMap<>();

    Transfer(CDPSession network) {
        network.on("Network.responseReceived", this::received);
        network.on("Network.loadingFinished", this::finished);
        network.on("Network.webSocketFrameReceived", this::pushed);
        network.send("Network.enable");
    }

    private void received(JsonObject event) {
        var address = event.getAsJsonObject("response").get("url").getAsString();
        var type = event.get("type").getAsString();
        var kind = address.contains("v-r=") ? "Rpc" : type;
        kinds.put(event.get("requestId").getAsString(), kind);
    }

    private void finished(JsonObject event) {
        var kind = kinds.remove(event.get("requestId").getAsString());
        if (kind != null) {
            bytes.merge(kind, event.get("encodedDataLength").getAsLong(), Long::sum);
        }
    }

    private void pushed(JsonObject event) {
        var frame = event.getAsJsonObject("response").get("payloadData").getAsString();
        bytes.merge("Push", (long) frame.length(), Long::sum);
    }

    long total() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Kilobytes by kind.
    @Override
    public String toString() {
        return bytes.entrySet().stream()
                .map(one -> "%s %.1f".formatted(one.getKey(), one.getValue() / 1024.0))
                .collect(Collectors.joining(", "));
    }
}
